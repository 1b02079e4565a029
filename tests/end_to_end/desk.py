"""A desk of the test's own: an X display, a session bus and a keyboard."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

PATIENCE_S = 30


@dataclass(frozen=True)
class Desk:
    """What programs on this desk need in their environment."""

    environment: dict[str, str]
    _plugged: set[str] = field(default_factory=set)

    def start(self, *command: str | Path) -> subprocess.Popen[str]:
        """The running program, its standard error kept for the report of a failure."""
        return subprocess.Popen(
            command,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def focus(self, title: str) -> None:
        """Give the keyboard to the window of that title, once it is there, as a desktop does."""
        self._xdotool("search", "--sync", "--onlyvisible", "--name", title, "windowfocus", "--sync")

    def press(self, *keys: str) -> None:
        """Press and release `keys`, each in X's words, such as ``ctrl+k``."""
        self._xdotool("key", "--clearmodifiers", *keys)

    def write(self, text: str) -> None:
        """Type `text` on the keyboard."""
        self._xdotool("type", "--clearmodifiers", "--delay", "0", text)

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Take hold at `start`, and let go at `end`, with the left button of the mouse."""
        (left, top), (right, bottom) = start, end
        words = ["mousemove", str(left), str(top), "mousedown", "1"]
        # A hand passes many places, and programs tell a drag from a click by some of them.
        for step in range(1, 5):
            place = (left + (right - left) * step // 4, top + (bottom - top) * step // 4)
            words += ["mousemove", "--sync", *map(str, place), "sleep", "0.05"]
        self._xdotool(*words, "mouseup", "1")

    def plug(self, name: str, area: str) -> None:
        """Plug in a monitor that shows `area` of the display, such as ``1366x768+0+0``.

        The first takes the place of the one that stood for the whole display.
        """
        size, left, top = area.split("+")
        width, height = size.split("x")
        place = f"{width}/{int(width) // 4}x{height}/{int(height) // 4}+{left}+{top}"
        listed = self._xrandr("--listmonitors").splitlines()[1:]
        is_first = not any(line.split()[1].strip("+*") in self._plugged for line in listed)
        self._xrandr("--setmonitor", name, place, "screen" if is_first else "none")
        self._plugged.add(name)

    def unplug(self, name: str) -> None:
        """Unplug a monitor."""
        self._xrandr("--delmonitor", name)

    def _xrandr(self, *words: str) -> str:
        command = ["xrandr", *words]
        done = subprocess.run(
            command, env=self.environment, check=True, timeout=PATIENCE_S, text=True,
            stdout=subprocess.PIPE,
        )  # fmt: skip
        return done.stdout

    def _xdotool(self, *words: str) -> None:
        command = ["xdotool", *words]
        subprocess.run(command, env=self.environment, check=True, timeout=PATIENCE_S)


@contextmanager
def desk(size: str = "1366x768") -> Iterator[Desk]:
    """A screen of that `size` and a bus on which accessibility is on; both end with the block."""
    with _screen(size) as display, _session_bus() as address:
        yield Desk(
            os.environ
            | {
                "DISPLAY": display,
                "DBUS_SESSION_BUS_ADDRESS": address,
                "QT_QPA_PLATFORM": "xcb",
                "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            }
        )


@contextmanager
def _screen(size: str) -> Iterator[str]:
    """The name of a fresh X display, as Xvfb tells it when it is ready.

    It keeps its monitors though no program is there to see them.
    """
    told, tell = os.pipe()
    command = ["Xvfb", "-displayfd", str(tell), "-screen", "0", f"{size}x24", "-nolisten", "tcp",
               "-noreset"]  # fmt: skip
    with os.fdopen(told) as answer:
        try:
            server = subprocess.Popen(command, pass_fds=[tell], stderr=subprocess.DEVNULL)
        finally:
            os.close(tell)
        with _ended(server):
            number = answer.readline().strip()
            assert number, "Xvfb did not start"
            yield f":{number}"


@contextmanager
def _session_bus() -> Iterator[str]:
    """The address of a fresh session bus; what it starts ends with it."""
    command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    with _ended(server):
        assert server.stdout is not None
        address = server.stdout.readline().strip()
        assert address, "the session bus did not start"
        yield address


@contextmanager
def _ended(process: subprocess.Popen[str] | subprocess.Popen[bytes]) -> Iterator[None]:
    try:
        with process:
            yield
            process.terminate()
    except BaseException:
        process.kill()
        raise
