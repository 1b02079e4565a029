"""Gathers the interface's strings into the Qt Linguist files, and builds what the program reads.

The window's strings stand in its sources, where lupdate finds them. The phrases of the layers
without Qt are members of enums; they are written into a source that is made for lupdate alone.
"""

from __future__ import annotations

import importlib
import json
import pkgutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import crossbearing
from crossbearing.phrases import Phrase

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
    languages = ("-target-language", language, "-ts", linguist)
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "phrases.py"
        made.write_text("\n".join(_marked()) + "\n", encoding="utf-8")
        _run("lupdate", *sources, made, *aliases, *options, *languages)


def phrases() -> list[type[Phrase]]:
    """Every enum of phrases in the program, by name."""
    for module in pkgutil.walk_packages(crossbearing.__path__, "crossbearing."):
        if not module.name.startswith(("crossbearing.gui", "crossbearing.__main__")):
            importlib.import_module(module.name)
    return sorted(Phrase.__subclasses__(), key=lambda enum: enum.__name__)


def _marked() -> Iterator[str]:
    """Source lines in which lupdate finds every phrase, under the name of its enum."""
    for enum in phrases():
        for text in (phrase.value for phrase in enum):
            yield f'noop("{enum.__name__}", {json.dumps(text, ensure_ascii=False)})'


def build(linguist: Path, compiled: Path) -> None:
    """Make the file that the program reads."""
    _run("lrelease", linguist, "-qm", compiled)


def _run(tool: str, *arguments: str | Path) -> None:
    program = Path(sys.executable).with_name(f"pyside6-{tool}")
    subprocess.run([program, *arguments], cwd=ROOT, check=True)


if __name__ == "__main__":
    sys.exit(main())
