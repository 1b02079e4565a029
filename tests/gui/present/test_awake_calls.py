"""What Windows and macOS are asked, as libraries that stand for theirs write it down."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any

import pytest

from crossbearing.gui.present.awake import Awake, call_for
from crossbearing.gui.present.awake_bus import BusCall
from crossbearing.gui.present.awake_calls import MacCall, WindowsCall
from tests.gui.present.speaker import Speaker

KEEP_ON, REST = 0x80000003, 0x80000000


class Function:
    """A function of a library: checks its arguments' types as ctypes does, and notes the call."""

    def __init__(self, name: str, does: Callable[..., Any], calls: list[tuple[Any, ...]]) -> None:
        self.argtypes: list[Any] = []
        self.restype: Any = ctypes.c_int
        self._name, self._does, self._calls = name, does, calls

    def __call__(self, *given: Any) -> Any:
        assert len(given) == len(self.argtypes), self._name
        for kind, value in zip(self.argtypes, given, strict=True):
            kind.from_param(value)
        self._calls.append((self._name, *given))
        return self._does(*given)


class Machine:
    """Libraries by the end of their names, and the calls that were made into them."""

    def __init__(self, **functions: Callable[..., Any]) -> None:
        self.calls: list[tuple[Any, ...]] = []
        self.loaded: list[str] = []
        self._functions = functions

    def load(self, name: str) -> Any:
        self.loaded.append(name)
        made = {key: Function(key, does, self.calls) for key, does in self._functions.items()}
        return type("Library", (), {key: staticmethod(value) for key, value in made.items()})


def windows(answer: int) -> Machine:
    return Machine(SetThreadExecutionState=lambda _state: answer)


class Mac(Machine):
    """Knows which texts and which assertions are alive."""

    def __init__(self, answer: int = 0) -> None:
        self.texts: dict[int, bytes] = {}
        self.held: dict[int, tuple[bytes, bytes]] = {}
        self._answer = answer
        super().__init__(
            CFStringCreateWithCString=self._text,
            CFRelease=lambda number: self.texts.pop(number) and None,
            IOPMAssertionCreateWithName=self._create,
            IOPMAssertionRelease=lambda number: self.held.pop(number) and 0,
        )

    def _text(self, _allocator: None, text: bytes, encoding: int) -> int:
        assert encoding == 0x08000100
        number = 100 + len(self.texts)
        self.texts[number] = text
        return number

    def _create(self, kind: int, level: int, reason: int, number: Any) -> int:
        assert level == 255
        if not self._answer:
            number._obj.value = 41
            self.held[41] = (self.texts[kind], self.texts[reason])
        return self._answer


def test_windows_keeps_system_and_display_on_until_released() -> None:
    machine = windows(0x80000000)
    awake = Awake(WindowsCall(machine.load))
    assert awake.hold()
    assert machine.calls == [("SetThreadExecutionState", KEEP_ON)]
    awake.release()
    assert machine.calls[1:] == [("SetThreadExecutionState", REST)]
    awake.release()
    assert len(machine.calls) == 2
    assert set(machine.loaded) == {"kernel32.dll"}


def test_windows_refuses() -> None:
    machine = windows(0)
    awake = Awake(WindowsCall(machine.load))
    assert not awake.hold()
    awake.release()
    assert machine.calls == [("SetThreadExecutionState", KEEP_ON)]


def test_macos_holds_an_assertion_until_released_and_leaves_no_text_behind() -> None:
    mac = Mac()
    awake = Awake(MacCall(mac.load))
    assert awake.hold()
    assert mac.held == {41: (b"PreventUserIdleDisplaySleep", b"A talk is being given")}
    assert mac.texts == {}
    awake.release()
    assert mac.held == {}
    awake.release()
    assert [call[0] for call in mac.calls].count("IOPMAssertionRelease") == 1


def test_macos_refuses() -> None:
    mac = Mac(answer=-536870206)
    awake = Awake(MacCall(mac.load))
    assert not awake.hold()
    awake.release()
    assert mac.texts == {}
    assert "IOPMAssertionRelease" not in [call[0] for call in mac.calls]


@pytest.mark.parametrize("call", [WindowsCall, MacCall])
def test_without_the_library_the_answer_is_no(call: Callable[[], Any]) -> None:
    awake = Awake(call())
    assert not awake.hold()
    awake.release()


@pytest.mark.parametrize("call", [WindowsCall, MacCall])
def test_with_a_library_that_lacks_the_call_the_answer_is_no(call: Callable[..., Any]) -> None:
    awake = Awake(call(Machine().load))
    assert not awake.hold()
    awake.release()


def test_each_platform_is_asked_in_its_own_way() -> None:
    assert isinstance(call_for("win32"), WindowsCall)
    assert isinstance(call_for("darwin"), MacCall)
    assert isinstance(call_for("linux"), BusCall)


def test_a_talk_holds_and_releases_on_windows(speaker: Speaker) -> None:
    machine = windows(0x80000000)
    speaker.presenting._awake = Awake(WindowsCall(machine.load))
    speaker.start("core/map-in-ten-minutes")
    speaker.qtbot.waitUntil(lambda: ("SetThreadExecutionState", KEEP_ON) in machine.calls)
    speaker.press("Esc")
    assert machine.calls[-1] == ("SetThreadExecutionState", REST)
