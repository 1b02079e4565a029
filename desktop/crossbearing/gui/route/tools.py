"""The line between map and list: how long the route is, blocking and driving."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from crossbearing.gui.route.controller import RouteController
from crossbearing.gui.saying import say
from crossbearing.gui.theme.icons import Icons
from crossbearing.gui.theme.roles import Role
from crossbearing.phrases import number
from crossbearing.routing.comparison import compare
from crossbearing.routing.drive import Drive, Gear
from crossbearing.routing.words import difference, short_difference, total

_MARGIN, _GAP = 14, 5


class Tools(QWidget):
    """Shows the total and what changed, and the buttons; `armed` tells whether a click blocks."""

    armed = Signal(bool)

    def __init__(self, controller: RouteController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._total = QLabel()
        self._total.setObjectName("routeTotal")
        self._change = QLabel()
        self._change.setObjectName("routeChange")
        for label in (self._total, self._change):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._block = self._button(self.tr("Block a road"), self.tr("Click roads to block (B)"))
        self._block.setCheckable(True)
        self._block.toggled.connect(self.armed)
        self._drive = self._button(self.tr("Drive"), self.tr("Drive the route (D)"))
        self._drive.clicked.connect(controller.go)
        self._step = self._button("", self.tr("To the next turn (S)"))
        self._step.clicked.connect(lambda _=False: controller.step(forward=True))
        self._speed = self._button("", self.tr("Speed (F)"))
        self._speed.clicked.connect(controller.faster)
        self._park = self._button("", self.tr("End the drive (Esc)"))
        self._park.clicked.connect(controller.park)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._total)
        words.addWidget(self._change)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(_GAP)
        for button in (self._block, self._step, self._speed, self._park, self._drive):
            self._buttons.addWidget(button)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(_MARGIN, 6, _MARGIN, 6)
        self._row.setSpacing(_GAP)
        self._row.addLayout(words, 1)
        self._row.addLayout(self._buttons)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        controller.changed.connect(self.refresh)
        controller.moved.connect(self._drive_moved)

    def set_icons(self, icons: Icons) -> None:
        """Take the look of the theme that `icons` are tinted for."""
        self._icons = icons
        theme = icons.theme
        self._total.setFont(theme.font(13))
        self._change.setFont(theme.font(11.5))
        palette = self._change.palette()
        palette.setColor(self._change.foregroundRole(), theme.colour(Role.DIM))
        self._change.setPalette(palette)
        self._total.setPalette(palette)
        icons.beside_text(self._block, "traffic-cone", Role.INK, theme.px(14))
        for button, name in ((self._step, "skip-forward"), (self._park, "x")):
            button.setIcon(icons.icon(name, Role.INK, theme.px(14)))
            button.setIconSize(QSize(theme.px(14), theme.px(14)))
        self.setMinimumHeight(theme.px(46))
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def disarm(self) -> None:
        """A click no longer blocks roads."""
        self._block.setChecked(False)

    def refresh(self) -> None:
        """Show the route as it is now."""
        journey = self._controller.journey
        if journey is None:
            self.hide()
            return
        self._total.setText(total(journey, say))
        change = compare(journey.before, journey.answer)
        self._change.setText(short_difference(change, say) if change is not None else "")
        words = difference(change, say) if change is not None else ""
        self._change.setToolTip(words)
        self._change.setAccessibleName(words)
        self._change.setVisible(change is not None)
        self._show_drive()

    def _arrange(self) -> None:
        """The words beside the buttons where both have room, else above them."""
        words = [label.sizeHint().width() for label in (self._total, self._change) if label.text()]
        needed = max(words, default=0) + _GAP + self._buttons.sizeHint().width()
        beside = needed + 2 * _MARGIN <= self.width()
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(way)

    def _drive_moved(self) -> None:
        if self._controller.drive.gear is not self._gear or self._speed.text() != self._times():
            self._show_drive()

    _gear: Gear | None = None

    def _times(self) -> str:
        return f"{number(self._controller.drive.speed, say)}×"

    def _show_drive(self) -> None:
        drive = self._controller.drive
        self._gear = drive.gear
        driving = drive.gear is Gear.DRIVING
        out = drive.gear is not Gear.PARKED
        self._drive.setText(self.tr("Pause") if driving else self.tr("Drive"))
        name = "pause" if driving else "play"
        self._icons.beside_text(self._drive, name, Role.INK, self._icons.theme.px(13))
        self._drive.setEnabled(_goes_somewhere(drive))
        self._block.setVisible(not out)
        self._speed.setText(self._times())
        for button in (self._step, self._speed, self._park):
            button.setVisible(out)
        self._arrange()

    def _button(self, text: str, words: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setAutoDefault(False)
        return button


def _goes_somewhere(drive: Drive) -> bool:
    return drive.length > 0
