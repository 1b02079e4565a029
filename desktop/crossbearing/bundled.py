"""Where the content and the resources lie that travel with the program."""

from __future__ import annotations

from pathlib import Path

_HERE = Path(__file__).resolve().parent


def _root() -> Path:
    """The folder that holds `content` and `resources`: the wheel's own, else the checkout."""
    inside = _HERE / "_bundle"
    return inside if inside.is_dir() else _HERE.parents[1]


def content() -> Path:
    """The folder of the bundled pack, ``core``."""
    return _root() / "content"


def resources() -> Path:
    """The folder of fonts, icons, schemas and themes."""
    return _root() / "resources"


def notices() -> Path:
    """The licences of all that a bundle contains; there only in a bundle, see `notices.text`."""
    return _root() / "THIRD-PARTY.txt"
