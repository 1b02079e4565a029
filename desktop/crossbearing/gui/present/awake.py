"""Holding off screen saver and sleep while a talk runs."""

from __future__ import annotations

import sys
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from crossbearing.gui.present.awake_bus import BusCall
from crossbearing.gui.present.awake_calls import MacCall, WindowsCall
from crossbearing.gui.translatable import noop

_REASON = noop("Awake", "A talk is being given")


class Call(Protocol):
    """How a platform is asked."""

    def hold(self, reason: str) -> bool:
        """Hold off screen saver and sleep; False if nobody does that."""

    def release(self) -> None:
        """Let them come again."""


def call_for(platform: str) -> Call:
    """How the `platform`, as `sys.platform` names it, is asked."""
    if platform == "win32":
        return WindowsCall()
    return MacCall() if platform == "darwin" else BusCall()


class Awake:
    """Asks the platform by its own call. Its refusal is an answer, not a fault."""

    def __init__(self, call: Call | None = None) -> None:
        self._call = call or call_for(sys.platform)

    def hold(self) -> bool:
        """Hold off screen saver and sleep; False if nobody here does that."""
        try:
            return self._call.hold(QCoreApplication.translate("Awake", _REASON))
        except (OSError, AttributeError):
            # A library or a call in it that this machine does not have.
            return False

    def release(self) -> None:
        """Let screen saver and sleep come again."""
        self._call.release()
