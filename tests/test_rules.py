"""The rules of ``conftest.py`` do catch what they forbid."""

from __future__ import annotations

import os
import socket
import urllib.request
from collections.abc import Callable
from pathlib import Path

import platformdirs
import pytest
from PySide6.QtCore import QObject, QThread, QTimer, QVariantAnimation
from PySide6.QtWidgets import QApplication, QWidget

from tests import leftovers
from tests.offline import ReachedOutError


def _timer() -> QObject:
    timer = QTimer()
    timer.start(60_000)
    return timer


def _animation() -> QObject:
    animation = QVariantAnimation()
    animation.setStartValue(0)
    animation.setEndValue(1)
    animation.setDuration(60_000)
    animation.start()
    return animation


def _thread() -> QObject:
    thread = QThread()
    thread.start()
    return thread


def _end(thing: QObject) -> None:
    if isinstance(thing, QThread):
        thing.quit()
        thing.wait()


@pytest.mark.parametrize(
    ("make", "word"),
    [(QWidget, "window"), (_timer, "timer"), (_animation, "animation"), (_thread, "thread")],
    ids=["window", "timer", "animation", "thread"],
)
def test_what_is_left_is_named(qapp: QApplication, make: Callable[[], QObject], word: str) -> None:
    before = leftovers.standing()
    thing = make()
    (left,) = leftovers.after(before)
    assert left.startswith(word)
    _end(thing)
    del thing
    assert leftovers.after(before) == []


def test_an_idle_timer_may_stay(qapp: QApplication) -> None:
    before = leftovers.standing()
    timer = QTimer()
    assert leftovers.after(before) == []
    assert not timer.isActive()


def test_other_machines_are_out_of_reach() -> None:
    with pytest.raises(ReachedOutError, match=r"example\.org"):
        urllib.request.urlopen("http://example.org/")
    with socket.socket() as plug, pytest.raises(ReachedOutError, match=r"192\.0\.2\.1"):
        plug.connect(("192.0.2.1", 80))


def test_this_machine_is_in_reach() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname()).close()


def test_the_home_is_the_tests_own(home: Path) -> None:
    assert Path.home() == home
    assert home in platformdirs.user_data_path("crossbearing").parents
    assert "DISPLAY" not in os.environ
