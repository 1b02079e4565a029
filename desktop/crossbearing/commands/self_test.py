"""``crossbearing --self-test``: whether this installation is whole, told in a line a step."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType

from crossbearing import bundled
from crossbearing.faults import KnownFault
from crossbearing.userdirs import UserDirs

Step = tuple[str, Callable[[], str]]
"""What is tried, and what tries it: it gives what was found out, and raises if it failed."""


def run(_options: argparse.Namespace, _dirs: UserDirs) -> int:
    """Try everything in a folder of its own; 1 if a step failed.

    Neither a display nor a printer is needed, and nothing of the person's is touched.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    before = sys.excepthook
    with tempfile.TemporaryDirectory(prefix="crossbearing-") as name:
        folder = Path(name)
        bugs: list[str] = []
        sys.excepthook = lambda kind, error, trace: bugs.append(_told(kind, error, trace))
        try:
            # Not a list: a step that fails must not keep the others from being tried.
            failed = sum(not _passed(step, bugs) for step in _steps(folder))
        finally:
            sys.excepthook = before
    print("self-test: everything works" if not failed else f"self-test: {failed} failed")
    return 1 if failed else 0


def _steps(folder: Path) -> Iterator[Step]:
    # Only here, and one after the other: what can't be loaded is a step that fails.
    from crossbearing.library.load import load_library  # noqa: PLC0415

    loaded = load_library([bundled.content()])

    def load() -> str:
        if loaded.problems:
            raise KnownFault(str(loaded.problems[0]))
        library = loaded.library
        return (
            f"{len(library.entries)} entries, {len(library.maps)} route maps,"
            f" {len(library.talks)} talks"
        )

    yield "library", load
    try:
        from crossbearing.gui.binding import import_binding  # noqa: PLC0415

        import_binding()
        from crossbearing.gui.self_test import window_steps  # noqa: PLC0415
    except ImportError as error:
        yield "window", _failing(error)
        return
    yield from window_steps(loaded.library, UserDirs.under(folder / "profile"), folder)


def _failing(error: Exception) -> Callable[[], str]:
    def fail() -> str:
        raise error

    return fail


def _passed(step: Step, bugs: list[str]) -> bool:
    """Whether the `step` went well, also in what it set going; told in one line."""
    name, do = step
    try:
        said = do()
    except Exception as error:  # noqa: BLE001 - whatever it is, the other steps are tried too
        bugs.insert(0, " ".join(str(error).split()) or type(error).__name__)
        said = ""
    for bug in bugs or [""]:
        print(f"{name}: failed: {bug}" if bug else f"{name}: {said}", flush=True)
    passed = not bugs
    bugs.clear()
    return passed


def _told(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """A bug in what Qt called, with its place: there is no one else to raise it to."""
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = ""
    if trace is not None:
        place = f" ({Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno})"
    return f"{kind.__name__}: {error}{place}"
