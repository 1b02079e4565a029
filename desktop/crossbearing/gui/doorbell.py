"""Hears later starts of the program: the other end of `crossbearing.instance`."""

from __future__ import annotations

import contextlib
import socket

import msgspec
from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

from crossbearing.instance import LONGEST, TAKEN, Seat, Wish, is_ours

_PATIENCE_MS = 5_000
_WAITING = 16


class Doorbell(QObject):
    """`rung` carries the wish of a later start, which has been told by then that it is taken."""

    rung = Signal(object)

    def __init__(self, seat: Seat, parent: QObject) -> None:
        super().__init__(parent)
        self._door = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        # Whoever has the seat may take away what a killed program left.
        seat.socket.unlink(missing_ok=True)
        self._door.bind(str(seat.socket))
        # Nobody gets in before it listens.
        seat.socket.chmod(0o600)
        self._door.listen(_WAITING)
        self._door.setblocking(False)
        notifier = QSocketNotifier(self._door.fileno(), QSocketNotifier.Type.Read, self)
        notifier.activated.connect(self._answer)

    def _answer(self) -> None:
        with contextlib.suppress(OSError):
            line, _ = self._door.accept()
            if is_ours(line):
                Caller(line, self).spoke.connect(self._hear)
            else:
                line.close()

    def _hear(self, said: bytes) -> None:
        with contextlib.suppress(msgspec.MsgspecError):
            self.rung.emit(msgspec.json.decode(said, type=Wish))


class Caller(QObject):
    """One start that wants something. `spoke` carries its line; one that says nothing is let go."""

    spoke = Signal(bytes)

    def __init__(self, line: socket.socket, parent: QObject) -> None:
        super().__init__(parent)
        self._line, self._said = line, b""
        line.setblocking(False)
        self._notifier = QSocketNotifier(line.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._listen)
        QTimer.singleShot(_PATIENCE_MS, self, self._hang_up)

    def _listen(self) -> None:
        try:
            more = self._line.recv(LONGEST)
        except OSError:
            more = b""
        self._said += more
        if self._said.endswith(b"\n"):
            with contextlib.suppress(OSError):
                self._line.sendall(TAKEN)
            said = self._said
            self._hang_up()
            self.spoke.emit(said)
        elif not more or len(self._said) > LONGEST:
            self._hang_up()

    def _hang_up(self) -> None:
        self._notifier.setEnabled(False)
        self._line.close()
        self.deleteLater()
