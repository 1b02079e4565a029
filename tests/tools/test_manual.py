"""The manual page and the completions, read and used by the programs that they are for."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tools.manual import files, main
from tools.usage import usage

PAGE = "man/man1/crossbearing.1"
BASH = "bash-completion/completions/crossbearing"
ZSH = "zsh/vendor-completions/_crossbearing"
FISH = "fish/vendor_completions.d/crossbearing.fish"


@pytest.fixture
def share(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """A folder like ``/usr/share`` with all of it, as the tool writes it."""
    folder = tmp_path / "share"
    assert main([str(folder)]) == 0
    assert capsys.readouterr().out.split() == [str(folder / name) for name in files()]
    return folder


def _out(*command: str | Path, stdin: str = "", **env: str) -> str:
    done = subprocess.run(
        [str(word) for word in command],
        input=stdin,
        env=os.environ | env,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stderr == ""
    return done.stdout


def test_the_page_is_read_without_a_complaint_and_tells_all(share: Path) -> None:
    assert _out("mandoc", "-Tlint", "-Wwarning", share / PAGE) == ""
    read = _out("mandoc", "-Tutf8", "-Owidth=300", share / PAGE).replace("\b", "")
    plain = _out("col", "-b", stdin=_out("mandoc", "-Tutf8", "-Owidth=300", share / PAGE))
    assert read
    for each in (usage(), *usage().commands):
        assert each.description.split(",")[0] in plain
        for one in each.arguments:
            assert all(flag in plain for flag in one.flags)
            assert one.about in plain


def test_the_page_is_dated_as_the_build_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    assert files()[PAGE].startswith('.TH CROSSBEARING 1 1970-01-02 "Crossbearing ')


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ([""], {"list", "show", "open", "present", "route", "bookmarks", "export", "check"}),
        (["pre"], {"present"}),
        (["--t"], {"--temp-profile"}),
        (["list", "--s"], {"--side", "--starred"}),
        (["list", "--side", ""], {"leader", "manager", "both"}),
        (["list", "--side", "=", "m"], {"manager"}),
        (["--data", "somewhere", "export", "--lay"], {"--layout"}),
        (["export", "--layout", "c"], {"cards"}),
        (["export", "--to", "le"], {"leading.html"}),
        (["bookmarks", "i"], {"import"}),
        (["bookmarks", "import", "le"], {"leading.html"}),
        (["check", "a f"], {"a folder"}),
        (["list", "--theme", ""], set()),
    ],
    ids=lambda words: " ".join(sorted(words)),  # the same in every process
)
def test_bash_completes(share: Path, tmp_path: Path, typed: list[str], offered: set[str]) -> None:
    (tmp_path / "leading.html").touch()
    (tmp_path / "a folder").mkdir()
    # Completion is asked for as readline does it, which sets these two variables.
    script = f"""
        source {share / BASH}
        compopt() {{ :; }}
        cd {tmp_path}
        COMP_WORDS=(crossbearing "$@")
        COMP_CWORD=$#
        _crossbearing
        printf '%s\\n' "${{COMPREPLY[@]}}"
    """
    got = set(_out("bash", "-c", script, "bash", *typed).splitlines()) - {""}
    assert got == offered if typed != [""] else got >= offered


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("crossbearing pre", ["present"]),
        ("crossbearing list --si", ["--side"]),
        ("crossbearing list --side m", ["manager"]),
        ("crossbearing bookmarks ex", ["export"]),
    ],
)
def test_fish_completes(share: Path, home: Path, typed: str, offered: list[str]) -> None:
    assert shutil.which("fish")
    script = f"source {share / FISH}; complete --do-complete '{typed}'"
    lines = _out("fish", "--no-config", "-c", script).splitlines()
    assert [line.partition("\t")[0] for line in lines] == offered


def test_the_shells_find_no_mistake(share: Path) -> None:
    _out("bash", "-n", share / BASH)
    _out("zsh", "-n", share / ZSH)
    _out("fish", "--no-config", "--no-execute", share / FISH)


@pytest.mark.parametrize(
    ("typed", "grown"),
    [
        ("crossbearing pres", "crossbearing present "),
        ("crossbearing list --sid", "crossbearing list --side "),
        ("crossbearing list --side man", "crossbearing list --side manager "),
        ("crossbearing bookmarks exp", "crossbearing bookmarks export "),
    ],
)
def test_zsh_completes(share: Path, home: Path, typed: str, grown: str) -> None:
    """In a terminal of its own, since zsh completes nowhere else."""
    script = f"""
        zmodload zsh/zpty
        zpty -b inner zsh -f -i
        zpty -w inner 'PS1=; fpath=({share / ZSH}(:h) $fpath); autoload -U compinit; compinit -u -D'
        zpty -w inner 'show() {{ print -r "<<$BUFFER>>"; zle kill-buffer; }}; zle -N show'
        zpty -w inner 'bindkey "^X" show; print -r re""ady'
        zpty -m -r inner got '*ready*'
        zpty -n -w inner '{typed}'$'\\t\\x18'
        zpty -m -r inner got '*<<*>>*'
        print -r -- $got
        zpty -d inner
    """
    said = _out("zsh", "-f", "-c", script, TERM="dumb")
    assert f"<<{grown}>>" in said, said
