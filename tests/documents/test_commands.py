"""Every command that the documents tell people to type exists and works."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from crossbearing import arguments, cli
from tests.installed import ROOT
from tools import commands

_DOCUMENTS = ("README.md", "CONTRIBUTING.md")
_BLOCK = re.compile(r"^```sh\n(.*?)^```", re.MULTILINE | re.DOTALL)
_QUOTED = re.compile(r"`((?:python3 dev\.py|crossbearing)\s[^`]+)`")


def _typed() -> list[list[str]]:
    """The words of every command line in the documents, without its comment."""
    found = []
    for name in _DOCUMENTS:
        text = (ROOT / name).read_text("utf-8")
        lines = [line for block in _BLOCK.findall(text) for line in block.splitlines()]
        found += [shlex.split(line, comments=True) for line in [*lines, *_QUOTED.findall(text)]]
    return [words for words in found if words]


# These open a window and stay; tests/commands and tests/gui/present start them.
_WINDOWS = {"open", "present", "search"}
_PROGRAM = [words[1:] for words in _typed() if words[0] == "crossbearing"]
_DEV = [words[2:] for words in _typed() if words[:2] == ["python3", "dev.py"]]


def test_every_line_is_a_command_of_ours() -> None:
    assert [words for words in _typed() if words[0] not in {"crossbearing", "python3"}] == []
    assert _PROGRAM
    assert _DEV


def test_the_readme_opens_with_the_two_commands() -> None:
    first = _BLOCK.search((ROOT / "README.md").read_text("utf-8"))
    assert first is not None
    told = [shlex.split(line, comments=True) for line in first[1].splitlines()]
    assert told == [["python3", "dev.py", "run"], ["python3", "dev.py", "test"]]


@pytest.mark.parametrize("words", [w for w in _PROGRAM if w[0] in _WINDOWS], ids=" ".join)
def test_the_programs_windows_are_commands(words: list[str]) -> None:
    assert arguments.parser().parse_args(words).run is not None


@pytest.mark.parametrize("words", [w for w in _PROGRAM if w[0] not in _WINDOWS], ids=" ".join)
def test_the_programs_commands_work(
    words: list[str],
    capsys: pytest.CaptureFixture[str],
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(home)
    assert cli.main(words) == 0
    told = capsys.readouterr()
    assert told.err == ""


@pytest.mark.parametrize("words", _DEV, ids=" ".join)
def test_the_commands_of_dev_exist(words: list[str]) -> None:
    assert words[0] in commands.USAGE
    assert words[0] in commands.COMMANDS
