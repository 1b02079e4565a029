"""How the desktops of Linux are asked to keep the screen on: over their own session bus."""

from __future__ import annotations

import os

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


class BusCall:
    """Asks on a connection of its own: the desktop lets go when that connection ends.

    So it does too if the program is killed (Idle Inhibition Service, freedesktop.org).
    """

    def __init__(self) -> None:
        self._is_on_bus = False

    def hold(self, reason: str) -> bool:
        """Ask every service; False if none answers, or the bus is not one of this machine."""
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
            message.setArguments(["Crossbearing", reason])
            reply = bus.call(message, QDBus.CallMode.Block, _PATIENCE_MS)
            holds = holds or reply.type() == QDBusMessage.MessageType.ReplyMessage
        return holds

    def release(self) -> None:
        """End the connection."""
        if self._is_on_bus:
            from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415

            QDBusConnection.disconnectFromBus(_BUS)
            self._is_on_bus = False
