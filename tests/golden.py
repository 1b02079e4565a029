"""Golden files: what an export was when somebody last looked at it.

``pytest --rewrite-golden`` writes them anew; the difference is then for a person to read.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

_FLAG = "--rewrite-golden"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(_FLAG, action="store_true", help="write the golden files anew")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compares a text with the golden file of that name beside the test."""
    folder = Path(str(request.path)).parent / "golden"

    def compare(name: str, text: str) -> None:
        file = folder / name
        if request.config.getoption(_FLAG):
            file.write_text(text, "utf-8", newline="\n")
        assert text == file.read_text("utf-8"), f"{name} differs; look, then {_FLAG}"

    return compare
