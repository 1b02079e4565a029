"""Opens the windows about stars, notes and talks, each when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from crossbearing.gui.bookmarks.surroundings import Surroundings

if TYPE_CHECKING:
    from crossbearing.gui.bookmarks.talks.talks_window import TalksWindow

# The imports stand in the methods: few starts come to any of these windows.


class Windows(QObject):
    """Keeps at most one window of each sort open over `owner`.

    `around` gives the surroundings as they are when a window opens.
    """

    def __init__(self, around: Callable[[], Surroundings], owner: QWidget) -> None:
        super().__init__(owner)
        self._around, self._owner = around, owner
        self._open: dict[str, QDialog] = {}

    def talks(self) -> TalksWindow:
        """The window of the own talks."""
        from crossbearing.gui.bookmarks.talks.talks_window import TalksWindow  # noqa: PLC0415

        window = self._open.get("talks")
        if not isinstance(window, TalksWindow):
            window = TalksWindow(self._around(), self._owner)
        self._show("talks", window)
        return window

    def open_talks(self) -> None:
        """Show the window of the own talks."""
        self.talks()

    def open_export(self) -> None:
        """Show the window that takes everything to a file."""
        from crossbearing.gui.bookmarks.export_window import ExportWindow  # noqa: PLC0415

        self._show_one("export", ExportWindow)

    def open_import(self) -> None:
        """Show the window that takes over what a file holds."""
        from crossbearing.gui.bookmarks.import_window import ImportWindow  # noqa: PLC0415

        self._show_one("import", ImportWindow)

    def open_import_of(self, file: Path) -> None:
        """Show what an import of `file` would do."""
        from crossbearing.gui.bookmarks.import_window import ImportWindow  # noqa: PLC0415

        self.open_import()
        window = self._open["import"]
        if isinstance(window, ImportWindow):
            window.name_file(file)

    def open_backups(self) -> None:
        """Show the backups."""
        from crossbearing.gui.bookmarks.backups_window import BackupsWindow  # noqa: PLC0415

        self._show_one("backups", BackupsWindow)

    def open_missing(self) -> None:
        """Show the entries that are kept but no longer in the content."""
        from crossbearing.gui.bookmarks.missing_window import MissingWindow  # noqa: PLC0415

        self._show_one("missing", MissingWindow)

    def redress(self) -> None:
        """Open anew what is open, in the look that has just been chosen."""
        names = tuple(self._open)
        if not self.close_all():
            return
        for name in names:
            getattr(self, f"open_{name}")()

    def close_all(self) -> bool:
        """Close what is open, and save what is written there; False if one has to stay."""
        return all(window.close() for window in tuple(self._open.values()))

    def _show_one(self, name: str, make: Callable[[Surroundings, QWidget], QDialog]) -> None:
        self._show(name, self._open.get(name) or make(self._around(), self._owner))

    def _show(self, name: str, window: QDialog) -> None:
        if name not in self._open:
            self._open[name] = window
            window.finished.connect(partial(self._closed, name))
        window.show()
        window.raise_()
        window.activateWindow()

    def _closed(self, name: str, _result: int) -> None:
        window = self._open.pop(name, None)
        if window is not None:
            window.deleteLater()
