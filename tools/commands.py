"""The commands of `dev.py`."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from tools import apt, environment, libraries
from tools.environment import PYTHON, ROOT
from tools.fault import Fault, say

USAGE = """\
usage: python3 dev.py COMMAND [ARGUMENTS]

  run [ARGUMENTS]     open the window; with arguments, that command line: run show direction
  test [ARGUMENTS]    run the tests; arguments go to pytest: test -k search
  check               lint, formatting, types and import layers
  bench [--json FILE] measure start, memory, search and loading, as ratios
  shots DIR           draw every screen, light and dark, to PNG files in DIR
  manual DIR          write the manual page and what shells complete, as below /usr/share
  bundle [ARGUMENTS]  make the program as a folder, an archive and a Debian package, in dist
  trial               install that package in a fresh Debian, start it, remove it (as root)
  translations        gather the interface's strings for translators, build what is translated

The first use makes a Python environment in .venv and fetches packages, for which it needs a
network. After that nothing here needs one."""

# The whole test; a file's tests stay together, since they share what is costly to make.
_ON_EVERY_CORE = ("--numprocesses=auto", "--dist=loadfile")
_CHECKS = (
    ("lint", ("ruff", "check", ".")),
    ("format", ("ruff", "format", "--check", ".")),
    ("types", ("mypy",)),
    ("layers", ("lint-imports", "--no-logo")),
)


def main(args: Sequence[str]) -> int:
    """Do what `args` ask; gives the exit status (2 for wrong usage)."""
    if args and args[0] in {"-h", "--help", "help"}:
        print(USAGE)
        return 0
    if not args or args[0] not in COMMANDS:
        say(USAGE if not args else f"dev.py: there is no command “{args[0]}”.\n\n{USAGE}")
        return 2
    try:
        return COMMANDS[args[0]](list(args[1:]))
    except Fault as fault:
        say(f"dev.py: {fault}")
        return 1
    except KeyboardInterrupt:
        say("dev.py: stopped.")
        return 130


def _run(args: list[str]) -> int:
    window = not args or (args[0].startswith("-") and args[0] not in {"-h", "--help", "--version"})
    first_time = not environment.is_ready("run")
    try:
        apt.install(
            _system_packages("run", libraries.missing_for_window()), "Crossbearing's window"
        )
    except Fault as fault:
        if window:
            raise
        if first_time:
            say(f"Going on without the window: {fault}")
    environment.prepare("run")
    return _start(["-m", "crossbearing", *args])


def _test(args: list[str]) -> int:
    apt.install(_system_packages("dev", libraries.missing_for_window()), "Testing")
    try:
        apt.install(libraries.missing_for_test(), "The whole test")
    except Fault as fault:
        if not args:
            raise
        say(f"Going on with what you chose: {fault}")
    environment.prepare("dev")
    os.chdir(ROOT)
    return _start(["-m", "pytest", *(args or _ON_EVERY_CORE)], tool=True)


def _check(args: list[str]) -> int:
    _refuse(args)
    apt.install(_system_packages("dev", []), "Checking")
    environment.prepare("dev")
    failed = [name for name, command in _CHECKS if not _passes(name, command)]
    say(f"Mend: {', '.join(failed)}." if failed else "All checks passed.")
    return 1 if failed else 0


def _passes(name: str, command: Sequence[str]) -> bool:
    program = PYTHON.parent / command[0]
    say(f"== {name}: {' '.join(command)}")
    done = subprocess.run([program, *command[1:]], cwd=ROOT, env=_environment(), check=False)
    return done.returncode == 0


def _bench(args: list[str]) -> int:
    apt.install(_system_packages("dev", libraries.missing_for_window()), "Measuring")
    environment.prepare("dev")
    return _start(["-m", "bench", *args], tool=True)


def _shots(args: list[str]) -> int:
    if len(args) != 1:
        say("usage: python3 dev.py shots DIR")
        return 2
    apt.install(_system_packages("run", libraries.missing_for_window()), "Drawing the screens")
    environment.prepare("run")
    return _start(["-m", "tools.shots", *args], tool=True)


def _manual(args: list[str]) -> int:
    if len(args) != 1:
        say("usage: python3 dev.py manual DIR")
        return 2
    apt.install(_system_packages("run", []), "Writing the manual")
    environment.prepare("run")
    return _start(["-m", "tools.manual", *args], tool=True)


def _bundle(args: list[str]) -> int:
    wanted = [*libraries.missing_for_window(), *libraries.missing_for_bundle()]
    apt.install(_system_packages("dev", sorted({*wanted})), "Making the bundle")
    environment.prepare("dev")
    return _start(["-m", "tools.bundle", *args], tool=True)


def _trial(args: list[str]) -> int:
    if shutil.which("debootstrap") is None:
        apt.install(["debootstrap"], "A fresh Debian")
    environment.prepare("run")
    return _start(["-m", "tools.trial", *args], tool=True)


def _translations(args: list[str]) -> int:
    _refuse(args)
    apt.install(_system_packages("run", libraries.missing_for_window()), "Gathering strings")
    environment.prepare("run")
    return _start(["-m", "tools.translations"], tool=True)


COMMANDS: dict[str, Callable[[list[str]], int]] = {
    "run": _run,
    "test": _test,
    "check": _check,
    "bench": _bench,
    "shots": _shots,
    "manual": _manual,
    "bundle": _bundle,
    "trial": _trial,
    "translations": _translations,
}


def _refuse(args: list[str]) -> None:
    if args:
        raise Fault(
            f"This command takes no arguments, but got “{' '.join(args)}”.", "Leave them out."
        )


def _system_packages(purpose: str, packages: list[str]) -> list[str]:
    """`packages`, and Debian's python3-venv where making the environment will need it."""
    if environment.is_ready(purpose) or not environment.lacks_venv_module():
        return packages
    return [*packages, "python3-venv"] if environment.is_debians_python() else packages


def _start(args: list[str], *, tool: bool = False) -> int:
    """Become the environment's Python with `args`; where a process can't, wait for it instead.

    A `tool` of the house needs no display, and finds the house's own modules.
    """
    env = _environment(ROOT) | {"QT_QPA_PLATFORM": "offscreen"} if tool else _environment()
    sys.stdout.flush()
    if os.name == "posix":
        os.execve(PYTHON, [str(PYTHON), *args], env)
    return subprocess.run([PYTHON, *args], env=env, check=False).returncode


def _environment(*places: Path) -> dict[str, str]:
    """This environment, in which Python finds the package and what lies in `places`."""
    paths = [str(ROOT / "desktop"), *map(str, places), os.environ.get("PYTHONPATH", "")]
    return os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, paths))}
