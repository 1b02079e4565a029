"""The data file behind the window, and somebody who reads a known entry."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from crossbearing.model.address import Address, EntryId, PackId
from tests.gui.reader import Reader

DIRECTION = Address(PackId("core"), EntryId("direction"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The data file that the window of the `start` fixture uses."""
    return tmp_path / "bookmarks.sqlite3"


@pytest.fixture
def reader(start: Callable[..., Reader]) -> Reader:
    """Somebody who reads “Direction”."""
    reader = start()
    reader.window.open(DIRECTION)
    return reader
