"""Holding off screen saver and sleep while a talk runs."""

from __future__ import annotations

import ctypes
import os
import sys

from PySide6.QtCore import QProcess

_REASON = "A talk is being given"
# What desktops answer to: service, path and interface.
_SAVERS = (
    (
        "org.freedesktop.ScreenSaver",
        "/org/freedesktop/ScreenSaver",
        "org.freedesktop.ScreenSaver",
    ),
    (
        "org.freedesktop.PowerManagement.Inhibit",
        "/org/freedesktop/PowerManagement/Inhibit",
        "org.freedesktop.PowerManagement.Inhibit",
    ),
)
_BUS = "crossbearing-awake"
_PATIENCE_MS = 800
# Of SetThreadExecutionState: keep so, keep the system and the display on.
_CONTINUOUS, _SYSTEM, _DISPLAY = 0x80000000, 0x1, 0x2


class Awake:
    """Asks the desktop over its own local bus, or the platform by its own call."""

    def __init__(self) -> None:
        self._is_on_bus = False
        self._process: QProcess | None = None

    def hold(self) -> bool:
        """Hold off screen saver and sleep; False if nobody here does that."""
        if sys.platform == "win32":
            state = _CONTINUOUS | _SYSTEM | _DISPLAY
            return bool(ctypes.windll.kernel32.SetThreadExecutionState(state))
        if sys.platform == "darwin":
            self._process = QProcess()
            self._process.start("caffeinate", ["-di", "-w", str(os.getpid())])
            return self._process.waitForStarted(_PATIENCE_MS)
        return self._hold_over_bus()

    def release(self) -> None:
        """Let screen saver and sleep come again."""
        if sys.platform == "win32":
            ctypes.windll.kernel32.SetThreadExecutionState(_CONTINUOUS)
        if self._process is not None:
            self._process.kill()
            self._process.waitForFinished(_PATIENCE_MS)
            self._process = None
        if self._is_on_bus:
            self._leave_bus()

    def _hold_over_bus(self) -> bool:
        """Ask on a connection of its own: the desktop lets go when that connection ends.

        So it does too if the program is killed (Idle Inhibition Service, freedesktop.org).
        """
        if not os.environ.get("DBUS_SESSION_BUS_ADDRESS", "").startswith("unix:"):
            # Only ever a socket of this machine.
            return False
        # Only here: most runs of the program never give a talk.
        from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage  # noqa: PLC0415

        bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, _BUS)
        self._is_on_bus = True
        holds = False
        for saver in _SAVERS if bus.isConnected() else ():
            message = QDBusMessage.createMethodCall(*saver, "Inhibit")
            message.setArguments(["Crossbearing", _REASON])
            reply = bus.call(message, QDBus.CallMode.Block, _PATIENCE_MS)
            holds = holds or reply.type() == QDBusMessage.MessageType.ReplyMessage
        return holds

    def _leave_bus(self) -> None:
        from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415

        QDBusConnection.disconnectFromBus(_BUS)
        self._is_on_bus = False
