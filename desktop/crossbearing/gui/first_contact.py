"""Meeting the screen: what Qt ends a program for is told in one sentence instead."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from crossbearing.faults import KnownFault

_NO_SCREEN = "Commands such as “crossbearing list” work without one."
_PROBLEMS = 1


def check_for_screen() -> None:
    """Do nothing where there may be a screen.

    Raises:
        KnownFault: there is surely none.
    """
    if sys.platform in {"win32", "darwin"} or os.environ.get("QT_QPA_PLATFORM"):
        return
    if not any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"))):
        raise KnownFault("There is no display to open a window on.", _NO_SCREEN)


@contextmanager
def told_plainly() -> Iterator[None]:
    """While Qt meets the screen: should it give up, say why and end with status 1.

    Qt can't be kept from ending the program then, and would leave a core behind.
    """
    said: list[str] = []

    def hear(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind is QtMsgType.QtFatalMsg:
            os.write(2, f"crossbearing: {_why(said)}\n".encode())
            os._exit(_PROBLEMS)
        said.append(text)

    qInstallMessageHandler(hear)
    try:
        yield
    finally:
        qInstallMessageHandler(None)
    if sys.stderr is not None:
        sys.stderr.write("".join(f"{text}\n" for text in said))


def _why(said: list[str]) -> KnownFault:
    """Why Qt gave up after it `said` that."""
    if any("could not connect" in text or "Failed to create wl_display" in text for text in said):
        where = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY", "")
        return KnownFault(f"The display “{where}” can't be reached.", _NO_SCREEN)
    words = " ".join(said[-1].split()) if said else "it gave no reason"
    return KnownFault(f"Qt can't open a window here: {words}", _NO_SCREEN)
