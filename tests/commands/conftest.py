"""The command line, run in this process on a small library."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from crossbearing import bundled
from crossbearing.cli import main
from tests.library.packs import changed, sound_pack


class Outcome:
    """What a command gave: its exit status, and what it wrote where."""

    def __init__(self, status: int, out: str, err: str) -> None:
        self.status = status
        self.out = out
        self.err = err

    @property
    def lines(self) -> list[str]:
        """The lines of the answer."""
        return self.out.splitlines()


Run = Callable[..., Outcome]


@pytest.fixture
def core(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small pack in place of the bundled one."""
    pack = sound_pack(tmp_path / "core", **changed("pack.yaml", ("id: small", "id: core")))
    monkeypatch.setattr(bundled, "content", lambda: pack)
    return pack


@pytest.fixture
def run(core: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command line; what argparse ends, it ends with a status like any other."""

    def running(*arguments: str) -> Outcome:
        try:
            status = main(arguments)
        except SystemExit as end:
            status = int(end.code or 0)
        return Outcome(status, *capsys.readouterr())

    return running
