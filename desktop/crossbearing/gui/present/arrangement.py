"""Which screen shows what, as it is asked before a talk."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from crossbearing.gui.compare.text import PlainText
from crossbearing.gui.present.desk_view import DeskView, identify
from crossbearing.gui.present.screens import Display, Places, Screens, found_again, places
from crossbearing.gui.present.stage import Layout
from crossbearing.gui.theme.roles import Theme


class Arrangement(QWidget):
    """The layout of the windows, a picture of the screens, and how sure it is that they are right.

    It follows screens that come and go. `here` is the screen that the person sits at, `screen` the
    number of the one that the room is to see, if that was asked for, and `layout` the last choice.
    """

    def __init__(
        self,
        screens: Screens,
        theme: Theme,
        *,
        here: Display | None,
        screen: int | None,
        layout: Layout,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._screens, self._theme = screens, theme
        self._here, self._wanted, self._last = here, screen, layout
        self._layouts, self._desk = QComboBox(), DeskView()
        self._sure = PlainText(13)
        self._swap = QPushButton(self.tr("Swap"))
        self._build()
        self._layouts.activated.connect(lambda _: self._show())
        self._swap.clicked.connect(self._swap_screens)
        screens.changed.connect(self._screens_changed)
        self._screens_changed()

    @property
    def layout_chosen(self) -> Layout:
        """How the windows are to be laid out."""
        return Layout(self._layouts.currentData())

    @property
    def is_a_choice(self) -> bool:
        """Whether the layout is one among several that make sense on these screens."""
        return len(self._screens.displays()) > 1 or self.layout_chosen is Layout.SHARE

    @property
    def places(self) -> Places:
        """Which screen the room sees."""
        is_one = self.layout_chosen is Layout.ONE_SCREEN
        return Places(self._places.room, None, is_sure=True) if is_one else self._places

    def lay_out(self, layout: Layout) -> None:
        """Take a layout of windows, if there are screens enough for it."""
        self._layouts.setCurrentIndex(max(0, self._layouts.findData(layout)))
        self._show()

    def _build(self) -> None:
        numbers = QPushButton(self.tr("Show numbers on the screens"))
        numbers.clicked.connect(self._identify)
        self._layouts.setAccessibleName(self.tr("Windows"))
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self._swap)
        buttons.addWidget(numbers)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self._layouts)
        column.addWidget(self._desk, 1)
        column.addWidget(self._sure)
        column.addLayout(buttons)
        for part in (self._desk, self._sure):
            part.set_theme(self._theme)

    def _screens_changed(self) -> None:
        displays = self._screens.displays()
        self._here = found_again(self._here, displays)
        self._places = places(displays, self._here, self._wanted)
        self._layouts.clear()
        if len(displays) > 1:
            self._layouts.addItem(self.tr("Two screens: slides and console"), Layout.SCREENS)
        self._layouts.addItem(self.tr("One screen: slides only"), Layout.ONE_SCREEN)
        self._layouts.addItem(self.tr("A window to share in a call, and console"), Layout.SHARE)
        self.lay_out(self._last)

    def _show(self) -> None:
        displays, is_window = self._screens.displays(), self.layout_chosen is Layout.SHARE
        self._desk.show_places(displays, self.places, is_window=is_window)
        self._sure.setText(self._advice())
        self._swap.setEnabled(not is_window and len(displays) > 1)

    def _advice(self) -> str:
        if self.layout_chosen is Layout.SHARE:
            return self.tr("In the call, share the window “Crossbearing – slides to share” only.")
        if self.layout_chosen is Layout.ONE_SCREEN:
            return self.tr("The slides fill the screen. Notes will not appear; Esc ends the talk.")
        if self._places.is_sure:
            return self.tr("Notes will not appear on the room’s screen.")
        return self.tr("Please check: is the room’s screen the right one? If not, swap.")

    def _swap_screens(self) -> None:
        self._places = self._places.swapped()
        if self.layout_chosen is Layout.ONE_SCREEN:
            displays = self._screens.displays()
            at = displays.index(self._places.room)
            self._places = Places(displays[(at + 1) % len(displays)], None, is_sure=True)
        self._show()

    def _identify(self) -> None:
        identify(self._screens.displays(), self._theme, self)
