"""The rule that no test, and nothing it tests, speaks to another machine."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Callable

import pytest


class ReachedOutError(AssertionError):
    """Something tried to speak to another machine."""


def enforce(patch: pytest.MonkeyPatch) -> None:
    """Let only local sockets connect, send and look up names, until `patch` is undone."""
    for name in ("connect", "connect_ex", "sendto"):
        patch.setattr(socket.socket, name, _guarded(getattr(socket.socket, name)))
    real = socket.getaddrinfo

    def look_up(host: object, *args: object, **more: object) -> object:
        _refuse_unless_local(host)
        return real(host, *args, **more)  # type: ignore[arg-type]

    patch.setattr(socket, "getaddrinfo", look_up)


def _guarded(real: Callable[..., object]) -> Callable[..., object]:
    def guarded(self: socket.socket, *args: object) -> object:
        address = args[-1]
        if isinstance(address, tuple):
            _refuse_unless_local(address[0])
        return real(self, *args)

    return guarded


def _refuse_unless_local(host: object) -> None:
    name = host.decode("ascii", "replace") if isinstance(host, bytes) else host
    if name in {None, "", "localhost"}:
        return
    try:
        local = ipaddress.ip_address(str(name)).is_loopback
    except ValueError:
        local = False
    if not local:
        raise ReachedOutError(f"a test reached for {name}")
