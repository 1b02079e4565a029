"""What pyproject.toml promises agrees with the pins, the version and the oldest Python."""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet

import crossbearing

_ROOT = Path(__file__).resolve().parents[2]
_PROJECT = tomllib.loads((_ROOT / "pyproject.toml").read_text("utf-8"))
_PIN = re.compile(r"^([A-Za-z0-9._-]+)==([0-9][A-Za-z0-9.]*)(?:; .+)?$")


def _lines(name: str) -> list[str]:
    text = (_ROOT / "requirements" / name).read_text("utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def _pins(*names: str) -> dict[str, str]:
    found = [_PIN.match(line) for name in names for line in _lines(name)]
    return {pin[1].lower().replace("_", "-"): pin[2] for pin in found if pin}


@pytest.mark.parametrize("name", ["run.txt", "dev.txt"])
def test_every_line_pins_one_version_and_names_no_index(name: str) -> None:
    assert [line for line in _lines(name) if not _PIN.match(line)] == []


def test_the_pins_satisfy_the_ranges() -> None:
    pins = _pins("run.txt")
    wanted = [Requirement(text) for text in _PROJECT["project"]["dependencies"]]
    assert [str(need) for need in wanted if pins[need.name.lower()] not in need.specifier] == []


def test_the_builder_is_pinned_for_the_tests() -> None:
    pins = _pins("dev.txt")
    needs = [Requirement(text) for text in _PROJECT["build-system"]["requires"]]
    assert all(pins[need.name] in need.specifier for need in needs)


def test_the_versions_agree() -> None:
    changelog = (_ROOT / "CHANGELOG.md").read_text("utf-8")
    assert _PROJECT["project"]["version"] == crossbearing.__version__
    assert f"## [{crossbearing.__version__}]" in changelog or "## [Unreleased]" in changelog


def test_this_python_is_one_that_is_promised() -> None:
    promised = SpecifierSet(_PROJECT["project"]["requires-python"])
    assert ".".join(map(str, sys.version_info[:3])) in promised
