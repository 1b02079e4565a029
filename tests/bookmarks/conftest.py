"""A store of the test's own, and the counts of the faults injected into it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from crossbearing.bookmarks.place import FILE_NAME
from crossbearing.bookmarks.store import Store


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
def counted(tell: Callable[[str, str], None]) -> Callable[[str], None]:
    """Puts a line about the faults that a test injected at the end of the output."""
    return partial(tell, "faults injected into the data file")
