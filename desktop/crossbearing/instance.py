"""One window a profile: a second start hands what it wants to the first, and ends.

The first holds a lock for as long as it lives and listens at a socket of the file system beside it,
so nothing here is within reach of another machine. The system frees the lock of a program that was
killed, and the next start takes the stale socket's place.
"""

from __future__ import annotations

import contextlib
import os
import time
import zlib
from pathlib import Path

import msgspec

from crossbearing.faults import KnownFault
from crossbearing.model.address import Address

LONGEST = 65_536
"""Bytes of a wish; whoever sends more is not one of ours."""
TAKEN = b"taken\n"
_SOCKET_PATH = 100  # bytes that fit the address of a socket on every system, 104 on macOS
_START_S, _ANSWER_S, _AGAIN_S = 15.0, 5.0, 0.02


class Wish(msgspec.Struct, frozen=True, kw_only=True):
    """What a start wants of the window, beside being seen.

    `entry` is to be opened; `talk` to be presented, empty if the person is to be asked which;
    `search` is to be typed into the search box, empty if only the cursor is to go there;
    `file` is one of bookmarks to take over. `token` is the desktop's permission to take the
    keyboard.
    """

    entry: Address | None = None
    talk: str | None = None
    search: str | None = None
    screen: int | None = None
    minutes: float | None = None
    file: str = ""
    token: str = ""


class Seat:
    """The place of a profile's one window. It may be taken, or be had by another program."""

    def __init__(self, folder: Path, profile: Path) -> None:
        name = f"{zlib.crc32(os.fsencode(os.path.realpath(profile))):08x}"
        self.socket, self._lock = folder / f"{name}.socket", folder / f"{name}.lock"
        self._held = -1

    def take(self) -> bool:
        """Whether this program has the seat from now on, until it ends or leaves."""
        # Only here: Windows has no such module.
        import fcntl  # noqa: PLC0415

        held = os.open(self._lock, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o600)
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(held)
            return False
        self._held = held
        return True

    def leave(self) -> None:
        """Give the seat up."""
        with contextlib.suppress(OSError):
            self.socket.unlink(missing_ok=True)
        os.close(self._held)

    def hand_over(self, wish: Wish) -> bool:
        """Whether the window that has the seat took the `wish`; False if it is not listening.

        Raises:
            KnownFault: it listens, but does not answer.
        """
        # Only here: the first start needs none before its window stands.
        import socket  # noqa: PLC0415

        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
            line.settimeout(_ANSWER_S)
            try:
                line.connect(str(self.socket))
                if not is_ours(line):
                    return False
                line.sendall(msgspec.json.encode(wish) + b"\n")
                answer = line.recv(len(TAKEN))
            except TimeoutError as silence:
                raise KnownFault(
                    "Crossbearing is open already, but it does not answer.",
                    "Wait until it has done what it is at, or end it, and try again.",
                ) from silence
            except OSError:
                return False
        return answer == TAKEN


def is_ours(line: object) -> bool:
    """Whether the same person runs what is at the other end of the socket `line`.

    Only Linux tells; elsewhere the folder, which nobody else may enter, is the guard.
    """
    import socket  # noqa: PLC0415
    import struct  # noqa: PLC0415

    if not isinstance(line, socket.socket) or not hasattr(socket, "SO_PEERCRED"):
        return True
    size = struct.calcsize("3i")
    _, user, _ = struct.unpack("3i", line.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, size))
    return bool(user == os.getuid())


def seat_of(data: Path, state: Path) -> Seat | None:
    """The seat of the profile in `data`; None where there is none to be had.

    It is in the person's own folder for what lives as long as a session, else in `state`. Windows
    has none, and neither has a folder that others may enter, or one too long for a socket.
    """
    if os.name != "posix":
        return None
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    folder = Path(runtime, "crossbearing") if os.path.isabs(runtime) else state  # noqa: PTH117
    seat = Seat(folder, data)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        status = folder.lstat()
    except OSError:
        return None
    is_safe = status.st_uid == os.getuid() and not status.st_mode & 0o022
    return seat if is_safe and len(os.fsencode(seat.socket)) <= _SOCKET_PATH else None


def seated(seat: Seat, wish: Wish) -> bool:
    """Whether this program got the `seat`; False if the one that has it took the `wish`.

    Of several that start at the same time one gets it, and the others wait until it listens.

    Raises:
        KnownFault: another program has the seat and does not answer.
    """
    wish = msgspec.structs.replace(wish, token=_token())
    end = time.monotonic() + _START_S
    while not seat.take():
        if seat.hand_over(wish):
            return False
        if time.monotonic() > end:
            raise KnownFault(
                "Crossbearing is starting already, but it does not get ready.",
                "End it, and try again.",
            )
        time.sleep(_AGAIN_S)
    return True


def _token() -> str:
    """What the desktop gave this start, so that the window may come to the front (Wayland, X11)."""
    return os.environ.get("XDG_ACTIVATION_TOKEN", "") or os.environ.get("DESKTOP_STARTUP_ID", "")
