"""The command line as a whole: help, profiles, exit statuses, and quiet ends."""

from __future__ import annotations

import os
import shlex
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from crossbearing import __version__
from crossbearing.cli import main
from crossbearing.commands import COMMANDS, check
from crossbearing.faults import KnownFault
from crossbearing.userdirs import UserDirs
from tests.commands.conftest import Run
from tests.windows import HEEDING

NAMES = [command.__name__.rpartition(".")[2] for command in COMMANDS]
PROGRAM = [sys.executable, "-m", "crossbearing"]
ENVIRONMENT = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}


def test_the_version_is_told(run: Run) -> None:
    done = run("--version")
    assert (done.status, done.out) == (0, f"crossbearing {__version__}\n")


def test_help_names_every_command(run: Run) -> None:
    done = run("--help")
    assert done.status == 0
    names = [command.__name__.rpartition(".")[2] for command in COMMANDS]
    assert [
        line.split()[0] for line in done.lines if line.startswith("    ") and line[4] != " "
    ] == names


@pytest.mark.parametrize("command", [command.__name__.rpartition(".")[2] for command in COMMANDS])
def test_every_command_has_help_and_the_common_options(run: Run, command: str) -> None:
    done = run(command, "--help")
    assert done.status == 0
    assert "--data DIR" in done.out
    assert "--temp-profile" in done.out


@pytest.mark.parametrize(
    "arguments", [["nothing"], ["--nothing"], ["check", "--nothing"], ["check", "a", "b"], ["show"]]
)
def test_wrong_usage_is_one_line_and_status_two(run: Run, arguments: list[str]) -> None:
    done = run(*arguments)
    assert (done.status, done.out) == (2, "")
    assert done.err.count("\n") == 1
    assert done.err.startswith("crossbearing")
    assert "--help" in done.err


class Seen:
    """What a command was given."""

    dirs: UserDirs
    folder_was_there = False


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> Seen:
    """Stands where ``check`` does its work."""
    seen = Seen()

    def look(_options: object, dirs: UserDirs) -> int:
        seen.dirs = dirs
        seen.folder_was_there = dirs.data.parent.is_dir()
        return 0

    monkeypatch.setattr(check, "run", look)
    return seen


@pytest.mark.parametrize("where", [["--data", "D", "check"], ["check", "--data", "D"]])
def test_data_may_lie_elsewhere(seen: Seen, where: list[str]) -> None:
    assert main(where) == 0
    assert seen.dirs == UserDirs.under(Path("D"))


@pytest.mark.parametrize("where", [["--temp-profile", "check"], ["check", "--temp-profile"]])
def test_a_temporary_profile_is_removed(seen: Seen, where: list[str]) -> None:
    assert main(where) == 0
    assert seen.folder_was_there
    assert not seen.dirs.data.parent.exists()


def test_without_options_this_persons_folders_are_used(seen: Seen) -> None:
    assert main(["check"]) == 0
    assert seen.dirs == UserDirs.usual()


@pytest.mark.parametrize(
    ("arguments", "where"),
    [([], UserDirs.usual), (["--data", "D"], lambda: UserDirs.under(Path("D")))],
)
def test_without_a_command_the_window_opens(
    monkeypatch: pytest.MonkeyPatch,
    home: Path,
    arguments: list[str],
    where: Callable[[], UserDirs],
) -> None:
    monkeypatch.chdir(home)
    opened: list[UserDirs] = []
    window = ModuleType("crossbearing.gui.app")
    window.run = lambda dirs, *_, debug: opened.append(dirs) or 7  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, window.__name__, window)
    assert main(arguments) == 7
    assert opened == [where()]


def _raising(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    def fail(_options: object, _dirs: UserDirs) -> int:
        raise error

    monkeypatch.setattr(check, "run", fail)


def test_a_known_fault_is_one_line_and_status_one(
    monkeypatch: pytest.MonkeyPatch, run: Run
) -> None:
    _raising(monkeypatch, KnownFault("It rains.", "Take\na coat."))
    done = run("check")
    assert (done.status, done.out, done.err) == (1, "", "crossbearing: It rains. Take a coat.\n")


def test_an_interruption_ends_quietly(monkeypatch: pytest.MonkeyPatch, run: Run) -> None:
    _raising(monkeypatch, KeyboardInterrupt())
    done = run("check")
    assert (done.status, done.out, done.err) == (130, "", "")


def test_a_bug_is_not_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    _raising(monkeypatch, ZeroDivisionError())
    with pytest.raises(ZeroDivisionError):
        main(["check"])


def test_a_reader_that_has_seen_enough_is_left_quietly() -> None:
    program = subprocess.Popen(
        [*PROGRAM, "--temp-profile", "list", "--json"],
        env=ENVIRONMENT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert program.stdout is not None
    program.stdout.read(1)
    program.stdout.close()
    assert program.stderr is not None
    assert program.stderr.read() == b""
    program.stderr.close()
    assert program.wait() == 0


@pytest.mark.skipif(os.name == "nt", reason="there are no named pipes to wait at")
def test_ctrl_c_ends_a_waiting_command_quietly(tmp_path: Path) -> None:
    # The command writes to a named pipe that nobody empties, so it waits until it is interrupted.
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    program = subprocess.Popen(
        f"exec {shlex.join([*HEEDING, *PROGRAM, '--temp-profile', 'list', '--json'])} > {pipe}",
        shell=True,
        env=ENVIRONMENT,
        stderr=subprocess.PIPE,
    )
    with pipe.open("rb") as reader:
        assert reader.read(1) == b"["
        program.send_signal(signal.SIGINT)
        assert program.wait() == 130
    assert program.stderr is not None
    assert program.stderr.read() == b""
    program.stderr.close()


def test_a_terminal_that_lacks_a_letter_shows_a_mark() -> None:
    done = subprocess.run(
        [*PROGRAM, "--temp-profile", "show", "no-such-entry"],
        env={**ENVIRONMENT, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.startswith(b"crossbearing: There is no entry ?no-such-entry?.")


def test_the_commands_run_without_qt() -> None:
    program = (
        "import sys; from crossbearing.cli import main\n"
        "main(['--temp-profile', 'list', 'direction'])\n"
        "main(['--temp-profile', 'show', 'direction'])\n"
        "print(*(name for name in sys.modules if name.startswith('PySide6')), file=sys.stderr)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], env=ENVIRONMENT, capture_output=True, text=True, check=True
    )
    assert done.stderr == "\n"
    assert "direction" in done.stdout
