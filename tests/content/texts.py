"""Every piece of text in the content files, with the file and the line where it begins."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import yaml

from crossbearing import bundled

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

# Keys whose values are ids, marks or addresses, and no prose.
_NOT_PROSE = frozenset(
    {
        *("id", "theme", "distinction", "counterpart", "related", "sources", "claims", "aliases"),
        *("evidence", "side", "form", "confidence", "language", "carried_by", "start", "place"),
        *("from", "entries", "entry", "map", "to", "block", "then_to", "show", "reveal"),
        *("doi", "isbn", "url", "pages", "volume", "issue", "year", "minutes", "weeks"),
        *("own_judgement", "one_way", "at", "bends", "size", "water", "parks", "format"),
    }
)
# What a cited work is called and who made it is spelled as it stands in print.
_AS_PRINTED = frozenset({"short", "authors", "title", "container", "publisher"})


class Text(NamedTuple):
    """Prose of a content file; `key` is the key that it stands under, as in ``leader.asks``."""

    file: str
    line: int
    key: str
    words: str

    @property
    def place(self) -> str:
        """File and line, as editors and terminals understand them."""
        return f"{self.file}:{self.line}"


@cache
def every_text() -> tuple[Text, ...]:
    """All prose of the bundled content, without ids, addresses and the titles of cited works."""
    return tuple(
        text
        for path in _files()
        for text in prose_in(_shown(path), path.read_text("utf-8"))
        if path.name != "sources.yaml" or text.key not in _AS_PRINTED
    )


def prose_in(file: str, yaml_text: str) -> Iterator[Text]:
    """The prose in the text of one content file."""
    root = yaml.compose(yaml_text, Loader=_LOADER)
    if root is not None:
        yield from _prose(root, file, "")


@cache
def place_of(name: str) -> str:
    """File and line where the entry, source or theme called `name` gives its id.

    Raises:
        LookupError: No content file gives that id.
    """
    for path in _files():
        for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
            if line.removeprefix("- ") == f"id: {name}":
                return f"{_shown(path)}:{number}"
    raise LookupError(name)


def _prose(node: yaml.Node, file: str, key: str) -> Iterator[Text]:
    if isinstance(node, yaml.MappingNode):
        for name, value in node.value:
            if name.value not in _NOT_PROSE:
                yield from _prose(value, file, f"{key}.{name.value}".removeprefix("."))
    elif isinstance(node, yaml.SequenceNode):
        for value in node.value:
            yield from _prose(value, file, key)
    else:
        yield Text(file, node.start_mark.line + 1, key, node.value)


@cache
def _files() -> tuple[Path, ...]:
    return tuple(sorted(bundled.content().rglob("*.yaml")))


def _shown(path: Path) -> str:
    return f"content/{path.relative_to(bundled.content()).as_posix()}"
