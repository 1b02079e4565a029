"""What a window heeds besides the person before it: later starts, the system, its own faults."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from crossbearing.gui import qt_messages
from crossbearing.gui.after_talk import AfterTalk
from crossbearing.gui.bugs import Bugs
from crossbearing.gui.errands import Errands
from crossbearing.gui.leave_taking import LeaveTaking
from crossbearing.gui.main_window import MainWindow
from crossbearing.gui.versions import versions
from crossbearing.instance import Seat, Wish
from crossbearing.log import Log


def heed_outside(
    application: QApplication,
    window: Callable[[], MainWindow],
    log: Log,
    bugs: Bugs,
    *,
    wish: Wish,
    seat: Seat | None,
) -> None:
    """Heed all of it from now on, and do what the start itself wished."""
    qt_messages.write_into(log)
    application.aboutToQuit.connect(qt_messages.let_be)
    log.write("info", "start", versions())
    after_talk = AfterTalk(window, application)
    errands = Errands(window, after_talk, application)
    LeaveTaking(application, window)
    bugs.heed(after_talk)
    if seat is not None:
        _answer_door(seat, application, errands, log)
    errands.do_first(wish)


def _answer_door(seat: Seat, application: QApplication, errands: Errands, log: Log) -> None:
    # Only here: not every system has it, and not every window a seat.
    from crossbearing.gui.doorbell import Doorbell  # noqa: PLC0415

    try:
        Doorbell(seat, application).rung.connect(errands.do)
    except OSError as error:
        # On a full disk, say. Later starts are told that this window does not answer.
        log.write("warning", "instance", f"can't listen at {seat.socket}: {error}")
