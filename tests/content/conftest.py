"""The bundled library, as these tests read it."""

from __future__ import annotations

import pytest

from crossbearing import bundled
from crossbearing.library.load import load_pack
from crossbearing.model.library import Contents, Library


@pytest.fixture(scope="session")
def contents() -> Contents:
    """The bundled pack's values, read from its files."""
    return load_pack(bundled.content()).contents


@pytest.fixture(scope="session")
def library(contents: Contents) -> Library:
    """The bundled pack as a library."""
    return Library(contents)
