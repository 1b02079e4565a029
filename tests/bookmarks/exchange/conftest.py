"""Golden files: what an export should look like, rewritten by ``REWRITE_GOLDEN=1``."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

_FOLDER = Path(__file__).with_name("golden")


@pytest.fixture
def is_golden() -> Callable[[str, str], None]:
    """Compares a text with the golden file of that name."""

    def compare(name: str, text: str) -> None:
        file = _FOLDER / name
        if os.environ.get("REWRITE_GOLDEN"):
            file.write_text(text, "utf-8", newline="\n")
        assert text == file.read_text("utf-8")

    return compare
