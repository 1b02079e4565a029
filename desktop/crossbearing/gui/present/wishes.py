"""How the slides are wanted: their colours, the room they are read in, the time there is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QWidget

from crossbearing.gui.present.tints import THEMES
from crossbearing.gui.theme.number_field import Number
from crossbearing.gui.theme.roles import Theme
from crossbearing.presenting.keeping import Choices
from crossbearing.presenting.legible import HALL, MEETING_ROOM, SMALL_ROOM, Room

_MOST_MINUTES = 480


class Wishes(QWidget):
    """Three fields. `changed` tells that slides look different now, `timed` that time changed."""

    changed = Signal()
    timed = Signal()

    def __init__(self, choices: Choices, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes, self._rooms, self._time = QComboBox(), QComboBox(), Number()
        names = (self.tr("Light"), self.tr("Dark"), self.tr("High contrast"))
        for tints, name in zip(THEMES, names, strict=True):
            self._themes.addItem(name, tints)
        for room, name in (
            (SMALL_ROOM, self.tr("A small room")),
            (MEETING_ROOM, self.tr("A meeting room")),
            (HALL, self.tr("A hall")),
        ):
            self._rooms.addItem(name, room.distance)
        self._themes.setCurrentIndex(max(0, self._themes.findData(choices.theme)))
        usual = self._rooms.findData(MEETING_ROOM.distance)
        kept = self._rooms.findData(choices.distance)
        self._rooms.setCurrentIndex(kept if kept >= 0 else usual)
        self._time.setRange(0, _MOST_MINUTES)
        self._time.setDecimals(1)
        self._time.setSuffix(self.tr(" minutes"))
        self._time.setMinimumHeight(theme.px(32))
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        for name, field in (
            (self.tr("Slides"), self._themes),
            (self.tr("Letters sized for"), self._rooms),
            (self.tr("Planned time"), self._time),
        ):
            field.setAccessibleName(name)
            form.addRow(name, field)
        self._themes.activated.connect(lambda _: self.changed.emit())
        self._rooms.activated.connect(lambda _: self.changed.emit())
        self._time.valueChanged.connect(lambda _: self.timed.emit())

    @property
    def theme(self) -> str:
        """The theme of the slides."""
        return str(self._themes.currentData())

    @property
    def room(self) -> Room:
        """The room that letters are sized for."""
        return Room(float(self._rooms.currentData()))

    @property
    def minutes(self) -> float:
        """The planned minutes."""
        return self._time.value()

    def plan(self, minutes: float) -> None:
        """Show so many planned minutes."""
        self._time.setValue(minutes)
