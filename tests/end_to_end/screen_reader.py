"""Reads a window as a screen reader does: through the accessibility tree, over D-Bus.

The interfaces are those of AT-SPI 2 (``org.a11y.atspi``), as at-spi2-core 2.46 documents them.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

from jeepney import DBusAddress, MatchRule, Message, MessageType, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_ACCESSIBLE = "org.a11y.atspi.Accessible"
_REGISTRY = "org.a11y.atspi.Registry"
_ROOT = "/org/a11y/atspi/accessible/root"
_SHOWING = 25  # the bit ATSPI_STATE_SHOWING


class Node(NamedTuple):
    """One thing on the screen: what it is and what a screen reader would say."""

    role: str
    name: str


class ScreenReader:
    """Sees what the programs on one accessibility bus show; what they hide is passed over."""

    def __init__(self, bus: DBusConnection, changes: deque[Message]) -> None:
        self._bus = bus
        self._changes = changes

    def wait_for(self, found: Callable[[list[Node]], bool], patience_s: float = 30) -> list[Node]:
        """All that is on the screen as soon as `found` says that what is awaited is there."""
        end = time.monotonic() + patience_s
        while not found(seen := list(self._below(_REGISTRY, _ROOT))):
            left = end - time.monotonic()
            assert left > 0, "not on the screen, which shows:\n" + "\n".join(map(str, seen))
            self._wait_for_a_change(left)
        return seen

    def _wait_for_a_change(self, patience_s: float) -> None:
        """Until something on the screen changes; a second at most, since not all is announced."""
        try:
            self._bus.recv_until_filtered(self._changes, timeout=min(patience_s, 1))
        except TimeoutError:
            return
        self._changes.clear()

    def _below(self, program: str, path: str) -> Iterator[Node]:
        try:
            if not (_is_showing(self._bus, program, path) or path == _ROOT):
                return
            name = _ask(self._bus, program, path, "Get", _ACCESSIBLE, "Name")[0][1]
            role = _ask(self._bus, program, path, "GetRoleName")[0]
            children = _ask(self._bus, program, path, "GetChildren")[0]
        except GoneError:
            return
        yield Node(role, name)
        for child in children:
            yield from self._below(*child)


class GoneError(Exception):
    """What was asked about is no longer on the screen."""


@contextmanager
def screen_reader(session_bus: str) -> Iterator[ScreenReader]:
    """A reader of everything that is shown by programs of that session bus."""
    with open_dbus_connection(session_bus) as session:
        address = _ask(session, "org.a11y.Bus", "/org/a11y/bus", "GetAddress")[0]
    rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object")
    with open_dbus_connection(address) as bus, bus.filter(rule, bufsize=64) as changes:
        bus.send_and_get_reply(message_bus.AddMatch(rule))
        _ask(bus, _REGISTRY, "/org/a11y/atspi/registry", "RegisterEvent", "object:")
        yield ScreenReader(bus, changes)


def _is_showing(bus: DBusConnection, program: str, path: str) -> bool:
    low, _ = _ask(bus, program, path, "GetState")[0]
    return bool(low >> _SHOWING & 1)


_INTERFACES = {
    "Get": "org.freedesktop.DBus.Properties",
    "GetAddress": "org.a11y.Bus",
    "RegisterEvent": _REGISTRY,
    "GetState": _ACCESSIBLE,
    "GetRoleName": _ACCESSIBLE,
    "GetChildren": _ACCESSIBLE,
}


def _ask(bus: DBusConnection, program: str, path: str, method: str, *texts: str) -> Any:
    address = DBusAddress(path, program, _INTERFACES[method])
    call = new_method_call(address, method, "s" * len(texts), texts)
    reply = bus.send_and_get_reply(call, timeout=10)
    if reply.header.message_type is MessageType.error:
        raise GoneError(reply.body)
    return reply.body
