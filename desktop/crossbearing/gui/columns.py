"""The three columns: resized by dragging, hidden and filled by keys, fewer where room is short."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

_WIDTHS = (300, 666, 400)
_NEEDED = (230, 430, 330)
_PAGE = 1
_SHARE = 0.47  # of the width is the page's, unless the reader has given it less
_LARGEST = 1.5  # the lines beside the page are short; beyond this zoom it needs the room more
_DROPPED_FIRST = (2, 0)


class Columns(QSplitter):
    """Three places side by side for panels; the middle one takes what room there is.

    Where the window is too narrow for all, the last column goes first, then the first; a key still
    brings each one, then alone.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._panels = tuple(_Place(self) for _ in _WIDTHS)
        self._zoom = 1.0
        self._filled: int | None = None
        self._hidden: frozenset[int] = frozenset()
        self._crowded: frozenset[int] = frozenset()
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for number, panel in enumerate(self._panels):
            self.addWidget(panel)
            self.setStretchFactor(number, int(number == _PAGE))
        self._wanted, self._share = list(_WIDTHS), _SHARE
        self.splitterMoved.connect(lambda: self._want(self.sizes()))

    def place(self, number: int) -> QWidget:
        """What the panel of that number will be in."""
        return self._panels[number]

    def put(self, number: int, panel: QWidget) -> None:
        """Put `panel` into the place of that number."""
        self._panels[number].put(panel)

    @property
    def widths(self) -> tuple[int, ...]:
        """The widths in logical pixels; nothing while not all columns are shown."""
        return () if self._filled is not None or self._crowded else tuple(self.sizes())

    @property
    def hidden(self) -> tuple[int, ...]:
        """The numbers of the columns that the reader has hidden."""
        return tuple(sorted(self._hidden))

    def restore(self, widths: tuple[int, ...], hidden: tuple[int, ...]) -> None:
        """Take the shape that `widths` and `hidden` gave before."""
        self._hidden = frozenset(hidden) & frozenset(range(len(self._panels)))
        if len(self._hidden) == len(self._panels):
            self._hidden = frozenset()
        self._show()
        if len(widths) == len(self._panels) and any(widths):
            self._want(widths)
            self._share_out()

    def set_zoom(self, zoom: float) -> None:
        """Give the columns the room that text at `zoom` needs."""
        if zoom != self._zoom:
            growth = min(zoom, _LARGEST) / min(self._zoom, _LARGEST)
            for number in _DROPPED_FIRST:
                self._wanted[number] = round(self._wanted[number] * growth)
            self._zoom = zoom
            self._share_out()
        for panel, needed in zip(self._panels, self._needed, strict=True):
            panel.least = round(needed * 0.9)
            panel.updateGeometry()
        self._crowd()

    def go_to(self, number: int) -> None:
        """Put the focus into a column, showing it if need be; if it is there already, hide it."""
        panel = self._panels[number]
        alone = sum(each.isVisible() for each in self._panels) == 1
        if panel.isVisible() and self._has_focus(panel) and not alone:
            self._hidden |= {number}
            self._show()
            self._focus(next(n for n, each in enumerate(self._panels) if each.isVisible()))
            return
        self._hidden -= {number}
        self._filled = number if number in self._crowded else None
        self._show()
        self._focus(number)

    def fill_with(self, number: int | None) -> None:
        """Let one column fill the window; None brings the others back."""
        self._filled = number
        self._show()
        if number is not None:
            self._focus(number)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._crowd()
        self._share_out()

    @property
    def _needed(self) -> tuple[int, ...]:
        first, page, last = _NEEDED
        map_needs = max(last, self._panels[-1].minimumSizeHint().width())
        return round(first * min(self._zoom, _LARGEST)), round(page * self._zoom), map_needs

    def _crowd(self) -> None:
        """Drop as many columns as the width asks for, and no more."""
        crowded: frozenset[int] = frozenset()
        for number in _DROPPED_FIRST:
            kept = set(range(len(self._panels))) - crowded - self._hidden
            if sum(self._needed[n] for n in kept) > self.width():
                crowded |= {number}
        if crowded != self._crowded:
            self._crowded = crowded
            if self._filled not in crowded:
                self._show()

    def _show(self) -> None:
        for number, panel in enumerate(self._panels):
            if self._filled is not None:
                panel.setVisible(number == self._filled)
            else:
                panel.setVisible(number not in self._hidden | self._crowded)
        if not any(panel.isVisibleTo(self) for panel in self._panels):
            self._panels[_PAGE].show()
        self._share_out()

    def _share_out(self) -> None:
        """Give the columns shown the widths that are wanted, and the page what is left."""
        sizes = [
            wanted if panel.isVisibleTo(self) else 0
            for panel, wanted in zip(self._panels, self._wanted, strict=True)
        ]
        if sizes[_PAGE]:
            handles = self.handleWidth() * (sum(map(bool, sizes)) - 1)
            room, beside = self.width() - handles, sum(sizes) - sizes[_PAGE]
            shrunk = min(1.0, room * (1 - self._share) / max(1, beside))
            sizes = [round(size * shrunk) for size in sizes]
            sizes[_PAGE] = max(1, room - round(beside * shrunk))
        self.setSizes(sizes)

    def _want(self, widths: Sequence[int]) -> None:
        """Want these widths, and for the page the share that they give it; 0 changes nothing."""
        self._wanted = [new or before for new, before in zip(widths, self._wanted, strict=True)]
        self._share = min(_SHARE, self._wanted[_PAGE] / sum(self._wanted))

    def _focus(self, number: int) -> None:
        panel = self._panels[number]
        panel.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _has_focus(self, panel: QWidget) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and (focused is panel or panel.isAncestorOf(focused))


class _Place(QWidget):
    """Where a panel will be; never narrower than `least`, nor than the panel can stand."""

    least = 0

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    def put(self, panel: QWidget) -> None:
        self._layout.addWidget(panel)
        if self.isVisible():
            panel.show()  # now: the layout would show it only after what is waiting already
        self.setFocusProxy(panel)

    def minimumSizeHint(self) -> QSize:
        panel = super().minimumSizeHint()
        return QSize(max(panel.width(), self.least), panel.height())
