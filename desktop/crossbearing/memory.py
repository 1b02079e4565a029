"""Memory that is no longer used."""

from __future__ import annotations

import sys


def give_back() -> None:
    """Let the system have it, where the C library would keep it: on Linux, with glibc."""
    if not sys.platform.startswith("linux"):
        return
    # Only here: it is hardly ever needed.
    import ctypes  # noqa: PLC0415

    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)
