"""The page before the first slide: what is presented, which screen shows what, and how."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from crossbearing import bundled
from crossbearing.gui.compare.text import PlainText
from crossbearing.gui.present.arrangement import Arrangement
from crossbearing.gui.present.clicker import ClickerSheet
from crossbearing.gui.present.first_slide import FirstSlide
from crossbearing.gui.present.offers import Offer
from crossbearing.gui.present.pace_chart import PaceChart
from crossbearing.gui.present.screens import Display, Places, Screens
from crossbearing.gui.present.slide_painter import Frame, SlidePainter
from crossbearing.gui.present.stage import Layout
from crossbearing.gui.present.tints import Tints
from crossbearing.gui.present.wishes import Wishes
from crossbearing.gui.theme.icons import Icons
from crossbearing.gui.theme.roles import Role
from crossbearing.presenting.keeping import Choices, Keeping, Unfinished
from crossbearing.presenting.legible import Room
from crossbearing.presenting.pace import Plan
from crossbearing.presenting.slide import Script

_START_KEYS = {Qt.Key.Key_F5, Qt.Key.Key_PageDown, Qt.Key.Key_Right, Qt.Key.Key_N}
_ROUNDING = 0.05


class Preflight(QDialog):
    """Asks what is not sure, with everything else chosen already: one key starts.

    `started` tells that the talk is to begin; True if it goes on where it was left.
    """

    started = Signal(bool)

    def __init__(
        self,
        offers: tuple[Offer, ...],
        keeping: Keeping,
        screens: Screens,
        icons: Icons,
        *,
        here: Display | None,
        screen: int | None = None,
        minutes: float | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Present"))
        self._offers, self._keeping, self._icons = offers, keeping, icons
        self._minutes = minutes
        last = keeping.choices()
        self._wishes = Wishes(last, icons.theme)
        self._arrangement = Arrangement(
            screens, icons.theme, here=here, screen=screen, layout=Layout(last.layout)
        )
        self._script: Script | None = None
        self._plan = Plan(())
        self._unfinished: Unfinished | None = None
        self._talks, self._about = QComboBox(), PlainText(13, Role.DIM)
        self._first, self._chart = FirstSlide(), PaceChart()
        self._again = QPushButton(self.tr("From the beginning"))
        self._start = QPushButton()
        for offer in offers:
            self._talks.addItem(offer.name, offer.key)
        self._build()
        self._connect()
        self.choose(0)
        self._start.setFocus()

    @property
    def script(self) -> Script:
        """The talk that is chosen.

        Raises:
            LookupError: there is nothing to present.
        """
        if self._script is None:
            raise LookupError("nothing to present")
        return self._script

    @property
    def plan(self) -> Plan:
        """Its planned times."""
        return self._plan

    @property
    def room(self) -> Room:
        """The room that its letters are sized for."""
        return self._wishes.room

    @property
    def tints(self) -> Tints:
        """The colours of its slides."""
        return Tints(bundled.resources(), self._wishes.theme)

    @property
    def layout_chosen(self) -> Layout:
        """How the windows are to be laid out."""
        return self._arrangement.layout_chosen

    @property
    def places(self) -> Places:
        """Which screen the room sees."""
        return self._arrangement.places

    @property
    def unfinished(self) -> Unfinished | None:
        """Where the chosen talk was left, if it was."""
        return self._unfinished

    def choose(self, offer: int) -> None:
        """Take one of the offers."""
        self._talks.setCurrentIndex(offer)
        if 0 <= offer < len(self._offers):
            self._script = self._offers[offer].script(self.room)
            found = self._keeping.unfinished()
            is_same = found is not None and found.key == self._script.key
            self._unfinished = found if is_same else None
            minutes = self._minutes if self._minutes is not None else self._script.minutes
            self._wishes.plan(minutes)
        self._show()

    def lay_out(self, layout: Layout) -> None:
        """Take a layout of windows, if there are screens enough for it."""
        self._arrangement.lay_out(layout)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _START_KEYS and not event.isAutoRepeat():
            self._start.click()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        theme = self._icons.theme
        left, right = QVBoxLayout(), QVBoxLayout()
        title = PlainText(19, Role.INK, QFont.Weight.Bold)
        title.setText(self.tr("Before the first slide"))
        self._talks.setAccessibleName(self.tr("What to present"))
        left.addWidget(self._talks)
        left.addWidget(self._first)
        left.addWidget(self._about)
        left.addStretch(1)
        left.addWidget(self._wishes)
        right.addWidget(self._arrangement, 1)
        right.addWidget(self._chart)
        for column in (left, right):
            column.setSpacing(14)
        clicker = QPushButton(self.tr("Try your clicker"))
        clicker.clicked.connect(self._try_clicker)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self._start.setProperty("look", "primary")
        self._start.setDefault(True)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addWidget(clicker)
        foot.addStretch(1)
        for button in (cancel, self._again, self._start):
            foot.addWidget(button)
        columns = QHBoxLayout()
        columns.setSpacing(28)
        columns.addLayout(left, 10)
        columns.addLayout(right, 11)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 20, 24, 20)
        rows.setSpacing(16)
        rows.addWidget(title)
        rows.addLayout(columns, 1)
        rows.addLayout(foot)
        for part in (title, self._about, self._chart):
            part.set_theme(theme)
        self.resize(theme.px(1020), theme.px(620))

    def _connect(self) -> None:
        self._talks.activated.connect(self.choose)
        self._wishes.changed.connect(self._choose_look)
        self._wishes.timed.connect(self._plan_time)
        self._start.clicked.connect(lambda: self._go(resume=self._unfinished is not None))
        self._again.clicked.connect(lambda: self._go(resume=False))

    def _show(self) -> None:
        script = self._script
        self._start.setEnabled(script is not None)
        self._again.setVisible(self._unfinished is not None)
        if script is None:
            self._about.setText(
                self.tr("There is nothing to present yet. Star some entries, or make a talk.")
            )
            self._start.setText(self.tr("Start"))
            return
        self._plan_time()
        self._first.painter = SlidePainter(self.tints, self.room)
        self._first.frame = Frame(script.slides[0].steps[0].face)
        self._first.update()
        split = sum(slide.is_split for slide in script.slides)
        told = self.tr("Slides: {count}.").format(count=script.count)
        if split:
            told += " " + self.tr("In this room, long text takes several steps on {count}.").format(
                count=split
            )
        self._about.setText(told)
        if self._unfinished is None:
            self._start.setText(self.tr("Start F5"))
        else:
            number = self._unfinished.at.slide + 1
            self._start.setText(self.tr("Go on at slide {number} F5").format(number=number))

    def _plan_time(self) -> None:
        if self._script is None:
            return
        planned = self._script.minutes
        minutes = self._wishes.minutes
        # The spin box rounds, which is no wish for another total.
        total = minutes if minutes and abs(minutes - planned) > _ROUNDING else None
        self._plan = Plan.of([slide.minutes for slide in self._script.slides], total)
        self._chart.show_runs(self._plan, self._keeping.runs(self._script.key))

    def _choose_look(self) -> None:
        minutes, self._minutes = self._minutes, self._wishes.minutes
        self.choose(self._talks.currentIndex())
        self._minutes = minutes

    def _try_clicker(self) -> None:
        ClickerSheet(self._keeping, self._icons, self).open()

    def _go(self, *, resume: bool) -> None:
        if self._script is None:
            return
        kept: Choices = replace(
            self._keeping.choices(), theme=self._wishes.theme, distance=self.room.distance
        )
        if self._arrangement.is_a_choice:
            kept = replace(kept, layout=self.layout_chosen.value)
        self._keeping.choose(kept)
        self.started.emit(resume)
        self.accept()
