"""The bundled library, which every talk here is taken from."""

from __future__ import annotations

import pytest

from crossbearing import bundled
from crossbearing.library.load import load_library
from crossbearing.model.library import Library


@pytest.fixture(scope="session")
def library() -> Library:
    return load_library([bundled.content()], None).library
