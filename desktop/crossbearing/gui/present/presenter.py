"""The one owner of a running talk. Windows show it and hand it what people press."""

from __future__ import annotations

import time
from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal

from crossbearing.gui.present.aims import AIMS, OVERLAYS, Overlay, Pointing
from crossbearing.gui.present.slide_painter import Frame
from crossbearing.gui.saying import say
from crossbearing.presenting.faces import MapFace, QuestionFace
from crossbearing.presenting.journeys import live_face
from crossbearing.presenting.keeping import Keeping, Run, Unfinished
from crossbearing.presenting.keys import Command
from crossbearing.presenting.pace import Pace, Plan, pace_of
from crossbearing.presenting.progress import Cover, Position, Progress
from crossbearing.presenting.slide import Script, Slide
from crossbearing.routing.journey import Atlas
from crossbearing.routing.journey import Plan as TripPlan

_TICK_MS = 1000
_SAVING_MS = 60


class Presenter(QObject):
    """Holds the script and its progress, and keeps where it stands for the next start.

    `changed` tells that something else is to be shown, `pointed` that only the aim moved, `ticked`
    that a second has passed, `asked` carries a command for whoever arranges the windows, `ended`
    tells that the run is over.
    """

    changed = Signal()
    pointed = Signal()
    ticked = Signal()
    asked = Signal(object)
    ended = Signal()

    def __init__(
        self,
        script: Script,
        plan: Plan,
        keeping: Keeping,
        *,
        progress: Progress | None = None,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.script, self.plan, self._keeping, self._clock = script, plan, keeping, clock
        self.progress = (progress or Progress.of(script.steps)).fitted(script.steps)
        self.overlay: Overlay | None = None
        self._has_console = True
        self.picked = self.progress.at.slide
        self.pointing: Pointing | None = None
        self._live: MapFace | None = None
        self._added: set[int] = set()
        self._ticking = QTimer(self)
        self._ticking.setInterval(_TICK_MS)
        self._ticking.timeout.connect(self._tick)
        self._ticking.start()
        self._saving = QTimer(self)
        self._saving.setSingleShot(True)
        self._saving.setInterval(_SAVING_MS)
        self._saving.timeout.connect(self._save)

    @property
    def slide(self) -> Slide:
        """The slide at hand, as the presenter has it."""
        return self.script.slides[self.progress.at.slide]

    @property
    def pace(self) -> Pace:
        """The clock against the plan, now."""
        return pace_of(self.progress, self.plan, self._clock())

    @property
    def room_frame(self) -> Frame:
        """What the room is given to see, apart from black and white."""
        at = self.progress.room_at
        if self._live is not None and at == self.progress.at:
            return replace(self.frame(at), face=self._live)
        return self.frame(at)

    @property
    def room_seconds(self) -> float | None:
        """The seconds left of the discussion that the room sees; None if it sees none."""
        at = self.progress.room_at
        face = self.script.slides[at.slide].steps[at.step].face
        if not isinstance(face, QuestionFace) or not face.seconds:
            return None
        return face.seconds - self.progress.time_on(at.slide, self._clock())

    def frame(self, at: Position) -> Frame:
        """What a position shows."""
        count = self.script.count
        number = f"{at.slide + 1} / {count}" if at.slide < count else ""
        return Frame(self.script.slides[at.slide].steps[at.step].face, number)

    def do(self, command: Command) -> None:
        """Do what a key, a clicker or a button asks for."""
        if self.overlay is not None and self._do_in_overlay(command):
            return
        now = self._clock()
        moves: dict[Command, Callable[[], Progress]] = {
            Command.NEXT: lambda: self.progress.next(now),
            Command.PREVIOUS: lambda: self.progress.previous(now),
            Command.FIRST: lambda: self.progress.first(now),
            Command.LAST: lambda: self.progress.last(now),
            Command.ENTER: lambda: self.progress.enter(now),
            Command.RUB_OUT: lambda: self.progress.rub_out(now),
            Command.BLACK: lambda: self.progress.toggle_cover(Cover.BLACK),
            Command.WHITE: lambda: self.progress.toggle_cover(Cover.WHITE),
            Command.FREEZE: self.progress.toggle_freeze,
            Command.PAUSE: lambda: self.progress.pause(now),
            Command.RESET: lambda: self.progress.reset(now),
            Command.ESCAPE: lambda: self.progress.escape(now),
        }
        if command in moves:
            if command is Command.ESCAPE and self.pointing is not None:
                self._aim(None)
                return
            self._become(moves[command]())
        elif command in AIMS:
            aim = AIMS[command]
            is_on = self.pointing is not None and self.pointing.aim is aim
            self._aim(None if is_on else Pointing(aim))
        elif command in OVERLAYS:
            self.cover_console(OVERLAYS[command])
        elif command is not Command.START:
            # F5 once more is harmless: common clickers send it and Esc in turn.
            self.asked.emit(command)

    def digit(self, digit: str) -> None:
        """Take a digit of the number of a slide to go to."""
        self._become(self.progress.digit(digit))

    def jump(self, slide: int, step: int = 0) -> None:
        """Go to a step of a slide."""
        self.overlay = None
        self._become(self.progress.jump(slide, self._clock(), step))
        self.changed.emit()

    def add(self, slide: Slide) -> None:
        """Show a slide that is not in the talk, right after the one at hand."""
        after = self.progress.at.slide + 1
        slides = (*self.script.slides[:after], slide, *self.script.slides[after:])
        self.script = replace(self.script, slides=slides)
        seconds = self.plan.seconds
        self.plan = Plan((*seconds[:after], 0.0, *seconds[after:]))
        self._added = {after, *(one + (one >= after) for one in self._added)}
        self.overlay = None
        self._become(self.progress.with_slide(len(slide.steps), self._clock()))

    def cover_console(self, overlay: Overlay | None) -> None:
        """Lay something over the console, or take it away if it lies there already."""
        is_there = overlay is self.overlay or not self._has_console
        self.overlay = None if is_there else overlay
        self.picked = self.progress.at.slide
        self.changed.emit()

    def see_console(self, has_console: bool) -> None:
        """Know whether there is a console; without one nothing is laid over it, nor kept there."""
        self._has_console = has_console
        if not has_console and self.overlay is not None:
            self.cover_console(None)

    def pick(self, slide: int) -> None:
        """Mark a slide in the overview."""
        self.picked = max(0, min(slide, len(self.script.slides) - 1))
        self.changed.emit()

    def point_at(self, x: float, y: float) -> None:
        """Aim at a spot of the slide, given as shares of its width and height."""
        if self.pointing is not None:
            self.pointing = replace(self.pointing, x=min(max(x, 0), 1), y=min(max(y, 0), 1))
            self.pointed.emit()

    def reroute(self, atlas: Atlas, plan: TripPlan) -> None:
        """Change the plan on the map that the room sees, until the next step."""
        face = self.room_frame.face
        if isinstance(face, MapFace) and plan != face.plan and not self.progress.is_frozen:
            self._live = live_face(face, atlas, plan, say)
            self.changed.emit()

    def resume(self) -> None:
        """Go on where the run ended."""
        self._ticking.start()
        self._become(self.progress.resume(self._clock()))

    def stop(self) -> None:
        """End without asking: the program closes. Where the talk stands is kept."""
        if not self.progress.has_ended:
            self._saving.stop()
            self._ticking.stop()
            self._save()

    def _do_in_overlay(self, command: Command) -> bool:
        """Do what a command means while something lies over the console; False if nothing."""
        if command is Command.ESCAPE:
            self.cover_console(None)
            return True
        if self.overlay is not Overlay.OVERVIEW:
            return False
        steps = {Command.NEXT: 1, Command.PREVIOUS: -1, Command.RUB_OUT: -1}
        if command in steps:
            self.pick(self.picked + steps[command])
        elif command is Command.FIRST:
            self.pick(0)
        elif command is Command.LAST:
            self.pick(len(self.script.slides) - 1)
        elif command is Command.ENTER and not self.progress.digits:
            self.jump(self.picked)
        elif command is Command.ENTER:
            self.overlay = None
            return False
        else:
            return False
        return True

    def _aim(self, pointing: Pointing | None) -> None:
        self.pointing = pointing
        self.changed.emit()

    def _become(self, progress: Progress) -> None:
        if progress.at != self.progress.at:
            self._live = None
        self.progress = progress
        self._saving.start()
        self.changed.emit()
        if progress.has_ended:
            self._end()

    def _tick(self) -> None:
        if self.progress.is_running:
            self._saving.start()
        self.ticked.emit()

    def _end(self) -> None:
        self._ticking.stop()
        self._saving.stop()
        self._save()
        times = tuple(
            seconds for n, seconds in enumerate(self.progress.times) if n not in self._added
        )
        if any(times):
            self._keeping.add_run(self.script.key, Run(time.time(), times))
        self.ended.emit()

    def _save(self) -> None:
        """Keep where the talk stands, counted without the slides that were added to it."""
        at = self.progress.at
        if at.slide >= len(self.script.slides) - 1 or at == Position():
            self._keeping.finish()
            return
        before = sum(one <= at.slide for one in self._added)
        place = Position(at.slide - before, 0 if at.slide in self._added else at.step)
        now = self._clock()
        times = tuple(
            self.progress.time_on(n, now)
            for n in range(len(self.progress.steps))
            if n not in self._added
        )
        run = Unfinished.of(self.script.key, self.script.name, self.progress, now, time.time())
        self._keeping.leave(replace(run, at=place, times=times))
