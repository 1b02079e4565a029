"""The list, or where nothing matches, why and the ways on."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from crossbearing.gui.theme.icons import Icons
from crossbearing.search.result import Result

if TYPE_CHECKING:
    from crossbearing.gui.browse.nothing_found import NothingFound


class ResultPages(QStackedWidget):
    """The first page is the list's. `respelled` and `loosened` carry the way on that was chosen."""

    respelled = Signal(str)
    loosened = Signal(object)
    _dressed = Signal(object)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons

    def show_result(self, result: Result) -> None:
        """Show the list, or that `result` has nothing."""
        if result.total:
            self.setCurrentIndex(0)
        else:
            self._nothing.show_result(result)
            self.setCurrentWidget(self._nothing)

    def set_icons(self, icons: Icons) -> None:
        """Take the look of the theme that `icons` are tinted for."""
        self._icons = icons
        self._dressed.emit(icons)

    @cached_property
    def _nothing(self) -> NothingFound:
        # Only here: most searches find something.
        from crossbearing.gui.browse.nothing_found import NothingFound  # noqa: PLC0415

        nothing = NothingFound()
        nothing.respelled.connect(self.respelled)
        nothing.loosened.connect(self.loosened)
        self.addWidget(nothing)
        # Only now: a style sheet takes back the fonts of a widget that gets a parent.
        nothing.set_icons(self._icons)
        self._dressed.connect(nothing.set_icons)
        return nothing
