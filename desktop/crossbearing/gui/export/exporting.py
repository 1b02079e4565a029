"""Export and print as the window offers them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtWidgets import QWidget

from crossbearing.gui.theme.icons import Icons
from crossbearing.model.address import Address
from crossbearing.model.entry import AnyEntry
from crossbearing.model.library import Library

if TYPE_CHECKING:
    from crossbearing.bookmarks.contents import Bookmarks
    from crossbearing.gui.export.choices import ExportChoices
    from crossbearing.gui.export.dialog import ExportDialog


class Exporting:
    """Opens the export dialog over `window`.

    `remembered` is what was chosen in it last, as plain values for the session's file.
    """

    def __init__(
        self,
        window: QWidget,
        library: Library,
        kept: Callable[[], Bookmarks],
        *,
        icons: Callable[[], Icons],
        current: Callable[[], Address | None],
        listed: Callable[[], Sequence[AnyEntry]],
    ) -> None:
        self._window, self._library, self._kept = window, library, kept
        self._icons, self._current, self._listed = icons, current, listed
        self.remembered: dict[str, str | int] = {}

    def export(self) -> ExportDialog:
        """Open the dialog to export."""
        return self._open(for_print=False)

    def print(self) -> ExportDialog:
        """Open the dialog to print."""
        return self._open(for_print=True)

    def _open(self, *, for_print: bool) -> ExportDialog:
        # Only here: it is not needed to start.
        from crossbearing.gui.export.dialog import ExportDialog  # noqa: PLC0415

        dialog = ExportDialog(
            self._library,
            self._kept,
            self._icons(),
            self._current(),
            self._listed(),
            parent=self._window,
            choices=self._choices(),
            for_print=for_print,
        )
        dialog.finished.connect(lambda: self._closed(dialog))
        dialog.open()
        return dialog

    def _choices(self) -> ExportChoices:
        """The choices remembered, or fresh ones if these are from another edition."""
        from crossbearing.gui.export.choices import ExportChoices  # noqa: PLC0415

        try:
            return msgspec.convert(self.remembered, ExportChoices)
        except msgspec.ValidationError:
            return ExportChoices()

    def _closed(self, dialog: ExportDialog) -> None:
        self.remembered = msgspec.to_builtins(dialog.choices)
        dialog.deleteLater()
