"""How Windows and macOS are asked to keep the screen on: one call each in a system library."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any

# Gives a system library by its name or path; raises `OSError` if there is none.
Load = Callable[[str], Any]

# Of SetThreadExecutionState (Win32, winbase.h): until told otherwise, the system, the display.
_CONTINUOUS, _SYSTEM, _DISPLAY = 0x80000000, 0x1, 0x2

_FRAMEWORK = "/System/Library/Frameworks/{name}.framework/{name}"
# kIOPMAssertPreventUserIdleDisplaySleep, kIOPMAssertionLevelOn (IOKit, IOPMLib.h) and
# kCFStringEncodingUTF8 (Core Foundation, CFString.h).
_KIND, _ON, _UTF8 = "PreventUserIdleDisplaySleep", 255, 0x08000100


class WindowsCall:
    """Windows forgets the wish when the thread that made it ends, as after a kill."""

    def __init__(self, load: Load = ctypes.CDLL) -> None:
        self._load = load
        self._holds = False

    def hold(self, reason: str) -> bool:  # noqa: ARG002 - Windows asks for none
        """Keep system and display on; False if Windows refuses."""
        self._holds = self._set(_CONTINUOUS | _SYSTEM | _DISPLAY)
        return self._holds

    def release(self) -> None:
        """Let both rest again."""
        if self._holds:
            self._set(_CONTINUOUS)
            self._holds = False

    def _set(self, state: int) -> bool:
        """Set the thread's state; the answer is the state before, zero for a failure."""
        call = self._load("kernel32.dll").SetThreadExecutionState
        call.argtypes, call.restype = [ctypes.c_uint32], ctypes.c_uint32
        return bool(call(state))


class MacCall:
    """macOS forgets the assertion when the program ends, as after a kill."""

    def __init__(self, load: Load = ctypes.CDLL) -> None:
        self._load = load
        self._held: int | None = None

    def hold(self, reason: str) -> bool:
        """Keep the display on, and the system with it; False if macOS refuses."""
        create = self._load(_FRAMEWORK.format(name="IOKit")).IOPMAssertionCreateWithName
        create.argtypes = [
            ctypes.c_void_p,
            ctypes.c_uint32,
            ctypes.c_void_p,
            ctypes.POINTER(ctypes.c_uint32),
        ]
        create.restype = ctypes.c_int32
        number = ctypes.c_uint32()
        with _Strings(self._load, _KIND, reason) as (kind, why):
            failed = create(kind, _ON, why, ctypes.byref(number))
        self._held = None if failed else number.value
        return not failed

    def release(self) -> None:
        """Let the display sleep again."""
        if self._held is not None:
            release = self._load(_FRAMEWORK.format(name="IOKit")).IOPMAssertionRelease
            release.argtypes, release.restype = [ctypes.c_uint32], ctypes.c_int32
            release(self._held)
            self._held = None


class _Strings:
    """Texts as macOS takes them, for as long as the block lasts."""

    def __init__(self, load: Load, *texts: str) -> None:
        library = load(_FRAMEWORK.format(name="CoreFoundation"))
        self._make, self._free = library.CFStringCreateWithCString, library.CFRelease
        self._make.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_uint32]
        self._make.restype = ctypes.c_void_p
        self._free.argtypes, self._free.restype = [ctypes.c_void_p], None
        self._texts = texts
        self._made: list[int] = []

    def __enter__(self) -> tuple[int, ...]:
        for text in self._texts:
            self._made.append(self._make(None, text.encode(), _UTF8))
        return tuple(self._made)

    def __exit__(self, *_fault: object) -> None:
        for made in self._made:
            self._free(made)
