"""Gathers the interface's strings into the Qt Linguist files, and builds what the program reads."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ROOT / "desktop" / "crossbearing" / "gui"
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de",)


def main() -> int:
    """Bring every language's .ts file up to date and build its .qm file."""
    for language in LANGUAGES:
        linguist = FOLDER / f"crossbearing_{language}.ts"
        gather(linguist, language)
        build(linguist, linguist.with_suffix(".qm"))
    return 0


def gather(linguist: Path, language: str) -> None:
    """Put the strings of the sources into `linguist`; what is translated stays."""
    sources = sorted(str(file.relative_to(ROOT)) for file in SOURCES.rglob("*.py"))
    aliases = ("-tr-function-alias", "QT_TRANSLATE_NOOP+=noop")
    options = ("-no-obsolete", "-locations", "none", "-source-language", "en")
    _run("lupdate", *sources, *aliases, *options, "-target-language", language, "-ts", linguist)


def build(linguist: Path, compiled: Path) -> None:
    """Make the file that the program reads."""
    _run("lrelease", linguist, "-qm", compiled)


def _run(tool: str, *arguments: str | Path) -> None:
    program = Path(sys.executable).with_name(f"pyside6-{tool}")
    subprocess.run([program, *arguments], cwd=ROOT, check=True)


if __name__ == "__main__":
    sys.exit(main())
