"""The three columns: resized by dragging, hidden and filled by keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

_WIDTHS = (300, 666, 400)
_SMALLEST = (200, 320, 300)


class Columns(QSplitter):
    """Shows `panels` side by side; the middle one takes what room there is."""

    def __init__(
        self, panels: tuple[QWidget, QWidget, QWidget], parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._panels = panels
        self._filled: int | None = None
        self._hidden: tuple[int, ...] = ()
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for panel, smallest in zip(panels, _SMALLEST, strict=True):
            panel.setMinimumWidth(smallest)
            self.addWidget(panel)
        self.setStretchFactor(0, 0)
        self.setStretchFactor(1, 1)
        self.setStretchFactor(2, 0)
        self.setSizes(list(_WIDTHS))

    @property
    def widths(self) -> tuple[int, ...]:
        """The widths in logical pixels, 0 if hidden; nothing while one column fills the window."""
        return () if self._filled is not None else tuple(self.sizes())

    @property
    def hidden(self) -> tuple[int, ...]:
        """The numbers of the columns that the reader has hidden."""
        return self._hidden

    def restore(self, widths: tuple[int, ...], hidden: tuple[int, ...]) -> None:
        """Take the shape that `widths` and `hidden` gave before."""
        self._hidden = tuple(n for n in hidden if n in range(self.count()))[: self.count() - 1]
        self._show()
        if len(widths) == self.count() and any(widths):
            self.setSizes(
                [width or default for width, default in zip(widths, _WIDTHS, strict=True)]
            )

    def go_to(self, number: int) -> None:
        """Put the focus into a column, showing it if need be; if it is there already, hide it."""
        panel = self._panels[number]
        if panel.isVisible() and self._has_focus(panel) and len(self._hidden) < self.count() - 1:
            self._hidden = (*self._hidden, number)
            self._show()
            self._focus(next(n for n in range(self.count()) if n not in self._hidden))
            return
        self._filled = None
        self._hidden = tuple(n for n in self._hidden if n != number)
        self._show()
        self._focus(number)

    def fill_with(self, number: int | None) -> None:
        """Let one column fill the window; None brings the others back."""
        self._filled = number
        self._show()
        if number is not None:
            self._focus(number)

    def _show(self) -> None:
        for number in range(self.count()):
            fills = self._filled in (None, number)
            self._panels[number].setVisible(
                fills and (number not in self._hidden or self._filled == number)
            )

    def _focus(self, number: int) -> None:
        panel = self._panels[number]
        target = panel if panel.focusPolicy() & Qt.FocusPolicy.TabFocus else _first_focusable(panel)
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _has_focus(self, panel: QWidget) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and (focused is panel or panel.isAncestorOf(focused))


def _first_focusable(panel: QWidget) -> QWidget:
    """The widget in `panel` that says it takes the focus first, else the panel."""
    return panel.focusProxy() or panel
