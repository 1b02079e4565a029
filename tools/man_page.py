"""The manual page, for ``man crossbearing``.

The macros are those of man(7), which groff and mandoc both read.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

from crossbearing import __version__
from tools.usage import Argument, Usage

_END = """\
.SH FILES
.TP
.I ~/.local/share/crossbearing
Stars, notes and talks, in one SQLite file, and its backups.
.TP
.I ~/.config/crossbearing
What the window remembers.
.TP
.I ~/.cache/crossbearing
What can be made again.
.TP
.I ~/.local/state/crossbearing
The log.
.PP
The environment variables XDG_DATA_HOME, XDG_CONFIG_HOME, XDG_CACHE_HOME and XDG_STATE_HOME lead
elsewhere.
.SH EXIT STATUS
.TP
.B 0
Good.
.TP
.B 1
Problems were found in the input or on this machine.
.TP
.B 2
Wrong usage.
.SH NOTES
The program opens no connection to any other machine.
"""


def man_page(usage: Usage) -> str:
    """The page as roff source, dated now or as SOURCE_DATE_EPOCH says."""
    return "\n".join([*_lines(usage), _END])


def _lines(usage: Usage) -> Iterator[str]:
    seconds = int(os.environ.get("SOURCE_DATE_EPOCH", time.time()))
    date = datetime.fromtimestamp(seconds, UTC).date()
    yield f'.TH CROSSBEARING 1 {date} "Crossbearing {__version__}" "User Commands"'
    yield from (".SH NAME", r"crossbearing \- leading and managing, side by side", ".SH SYNOPSIS")
    yield from _synopsis("", usage)
    for command in usage.commands:
        yield ".br"
        yield from _synopsis(command.name, command)
    yield ".SH DESCRIPTION"
    yield _text(usage.description)
    yield ".SH OPTIONS"
    yield from _arguments(usage.arguments)
    yield ".SH COMMANDS"
    # What every command has is told once, above.
    everywhere = {one.flags for one in usage.options}
    for command in usage.commands:
        yield f".SS {command.name}"
        yield _text(command.description)
        yield from _arguments(one for one in command.arguments if one.flags not in everywhere)


def _synopsis(name: str, usage: Usage) -> Iterator[str]:
    needed = [one for one in usage.options if one.needed]
    words = [f"{_bold(one.flags[-1])} {_italic(one.value)}" for one in needed] + [
        _word(one) for one in usage.words
    ]
    yield " ".join([_bold(f"crossbearing {name}".strip()), "[OPTIONS]", *words])


def _word(word: Argument) -> str:
    text = _italic(word.value) + (" ..." if word.many else "")
    return text if word.needed else f"[{text}]"


def _arguments(arguments: Iterable[Argument]) -> Iterator[str]:
    for one in arguments:
        value = _italic(one.value) + (" ..." if one.many else "") if one.value else ""
        flags = ", ".join(map(_bold, one.flags))
        yield ".TP"
        yield " ".join(filter(None, (flags, value)))
        yield _text(one.about or "See above.")


def _bold(text: str) -> str:
    return rf"\fB{_text(text)}\fR"


def _italic(text: str) -> str:
    return rf"\fI{_text(text)}\fR"


def _text(text: str) -> str:
    """`text` with nothing in it that roff would take for its own."""
    safe = text.replace("\\", r"\e").replace("-", r"\-")
    plain = "".join(letter if letter.isascii() else rf"\[u{ord(letter):04X}]" for letter in safe)
    return rf"\&{plain}" if plain.startswith((".", "'")) else plain
