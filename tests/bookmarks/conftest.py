"""A store of the test's own, and the counts of injected faults at the end of the output."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from crossbearing.bookmarks.store import FILE_NAME, Store

_COUNTED = pytest.StashKey[list[str]]()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a data file may lie; its folder is not there yet."""
    return tmp_path / "data" / FILE_NAME


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    """An empty store."""
    with_file = Store.open(path)
    yield with_file
    with_file.close()


@pytest.fixture
def counted(request: pytest.FixtureRequest) -> Callable[[str], None]:
    """Puts a line about the faults that a test injected at the end of the output."""
    return request.config.stash.setdefault(_COUNTED, []).append


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Tells how many faults were injected."""
    lines = config.stash.get(_COUNTED, [])
    if lines:
        terminalreporter.section("faults injected into the data file")
        for line in lines:
            terminalreporter.line(line)
