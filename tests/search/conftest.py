"""Somebody at the search box."""

from __future__ import annotations

import pytest

from tests.search.shelf import Reader


@pytest.fixture
def reader() -> Reader:
    """Somebody who types into the search box, before the small library."""
    return Reader()
