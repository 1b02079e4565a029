"""The Python environment in `.venv`: made once, and known again by a fingerprint in it."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

from tools.fault import Fault, of_disk, say
from tools.pip_report import fault_in
from tools.quiet import begun, quietly

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
_ROOM = 600 * 1000 * 1000
_FILES = {"run": ("run.txt",), "dev": ("run.txt", "dev.txt")}


def prepare(purpose: str) -> None:
    """Make `.venv` hold exactly what `purpose` (``run`` or ``dev``) needs; quick when it does.

    Raises:
        Fault: no venv module, no network, no room, no right to write; each with its remedy.
    """
    if is_ready(purpose):
        return
    try:
        if not _is_sound():
            _make()
        _install(purpose)
        _mark_ready(purpose)
    except OSError as error:
        raise of_disk(error, error.filename or VENV) from error


def is_ready(purpose: str) -> bool:
    """Whether the fingerprint in `.venv` says that it was made for `purpose` as it is today."""
    try:
        return _mark(purpose).read_text("utf-8") == _fingerprint(purpose) and PYTHON.exists()
    except OSError:
        return False


def lacks_venv_module() -> bool:
    """Whether this Python can't make environments, as Debian's can't without python3-venv."""
    return find_spec("venv") is None or find_spec("ensurepip") is None


def is_debians_python() -> bool:
    """Whether this is the system's Python of Debian or a relative of it."""
    return Path("/etc/debian_version").exists() and sys.base_prefix == "/usr"


def _mark(purpose: str) -> Path:
    return VENV / f"crossbearing-{purpose}.txt"


def _fingerprint(purpose: str) -> str:
    """What an environment depends on: the wanted packages, where it lies and its Python."""
    wanted = "\n".join(path.read_text("utf-8") for path in _requirements(purpose))
    return f"{VENV}\n{os.path.realpath(PYTHON)}\n{wanted}"


def _requirements(purpose: str) -> tuple[Path, ...]:
    return tuple(ROOT / "requirements" / name for name in _FILES[purpose])


def _mark_ready(purpose: str) -> None:
    served = [name for name, files in _FILES.items() if set(files) <= set(_FILES[purpose])]
    for name in served:
        _mark(name).write_text(_fingerprint(name), "utf-8")


def _is_sound() -> bool:
    """Whether `.venv` has a Python that starts and has pip, and is 3.11 or newer."""
    if not PYTHON.exists():
        return False
    question = "import sys, pip; sys.exit(sys.version_info < (3, 11))"
    try:
        asked = subprocess.run([PYTHON, "-c", question], capture_output=True, check=False)
    except OSError:
        return False
    return asked.returncode == 0


def _make() -> None:
    if lacks_venv_module():
        raise Fault(
            f"This Python ({sys.executable}) lacks the modules venv and ensurepip, which make a "
            "Python environment.",
            "On Debian or Ubuntu type this, then start the command again: "
            "sudo apt-get install python3-venv (elsewhere, install Python from python.org).",
        )
    say(f"Making a Python environment in {VENV} (only once).")
    shutil.rmtree(VENV, ignore_errors=True)
    VENV.mkdir()
    if shutil.disk_usage(VENV).free < _ROOM:
        raise of_disk(OSError(errno.ENOSPC, ""), VENV)
    done = quietly([sys.executable, "-m", "venv", VENV])
    if done.returncode != 0:
        shutil.rmtree(VENV, ignore_errors=True)
        raise fault_in(done.stdout)


def _install(purpose: str) -> None:
    args = [arg for path in _requirements(purpose) for arg in ("-r", str(path))]
    say("Installing the Python packages that Crossbearing uses (the first time about 100 MB).")
    command = [
        *(str(PYTHON), "-m", "pip", "install", "--no-input", "--disable-pip-version-check"),
        *("--progress-bar", "off", "--only-binary", ":all:", *args),
    ]
    with begun(command) as pip:
        report = [_shown(line) for line in pip.stdout or ()]
    if pip.returncode != 0:
        raise fault_in("".join(report))


def _shown(line: str) -> str:
    """`line` of pip's report, after telling the person if it is a step forward."""
    if line.startswith("Collecting "):
        say(f"  {line.split()[1]}")
    elif line.startswith("Installing collected packages"):
        say("  writing them to .venv")
    return line
