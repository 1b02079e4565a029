"""Where in a file a value stands. Used only once there is a problem, so reading stays fast."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec
from yaml.error import YAMLError
from yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    DocumentEndEvent,
    Event,
    MappingStartEvent,
    ScalarEvent,
    SequenceStartEvent,
)

from crossbearing.library.limits import LIMITS, Limits
from crossbearing.library.parser import new_parser
from crossbearing.library.syntax import Mark

Step = str | int
Path = tuple[Step, ...]


class Position(msgspec.Struct, frozen=True):
    """A line and a column, both from 1."""

    line: int
    column: int


START = Position(1, 1)


class Positions:
    """The positions of the `wanted` paths of a file, and of all that lies around them."""

    def __init__(self, data: bytes, wanted: Iterable[Path], limits: Limits = LIMITS) -> None:
        near = {path[:length] for path in wanted for length in range(len(path) + 1)}
        self._keys: dict[Path, Position] = {}
        self._values: dict[Path, Position] = {}
        for path, is_key, mark in _marks(data, limits.depth):
            if path in near and mark is not None:
                place = Position(mark.line + 1, mark.column + 1)
                (self._keys if is_key else self._values)[path] = place

    def of_key(self, path: Path) -> Position:
        """Where the last key of `path` stands; else where its value begins."""
        return self._keys.get(path) or self.of_value(path)

    def of_value(self, path: Path) -> Position:
        """Where the value at `path` begins; else where the nearest value around it begins."""
        for length in range(len(path), -1, -1):
            found = self._values.get(path[:length])
            if found is not None:
                return found
        return START


class _Open:
    """A mapping or sequence on the way down."""

    __slots__ = ("keyed", "path", "step")

    def __init__(self, path: Path, *, keyed: bool) -> None:
        self.path = path
        self.keyed = keyed
        self.step: Step | None = None if keyed else 0

    def advance(self) -> None:
        """One value is complete; a key or the next item follows."""
        self.step = self.step + 1 if isinstance(self.step, int) else None


def _marks(data: bytes, depth: int) -> Iterator[tuple[Path, bool, Mark | None]]:
    """Each key's and value's path and mark, up to the file's end or its first flaw."""
    opened: list[_Open] = []
    for event in _events(data):
        if isinstance(event, CollectionEndEvent):
            if opened:
                opened.pop()
            if opened:
                opened[-1].advance()
            continue
        top = opened[-1] if opened else None
        if top is not None and top.step is None:
            if not isinstance(event, ScalarEvent) or len(opened) > depth:
                return
            top.step = event.value
            yield (*top.path, event.value), True, event.start_mark
            continue
        path = (*top.path, top.step) if top is not None and top.step is not None else ()
        yield path, False, event.start_mark
        if isinstance(event, (MappingStartEvent, SequenceStartEvent)):
            opened.append(_Open(path, keyed=isinstance(event, MappingStartEvent)))
        elif top is not None:
            top.advance()


def _events(data: bytes) -> Iterator[Event]:
    try:
        parser = new_parser(data)
    except YAMLError:
        return
    wanted = (ScalarEvent, AliasEvent, MappingStartEvent, SequenceStartEvent, CollectionEndEvent)
    try:
        while (event := parser.get_event()) is not None:
            if isinstance(event, DocumentEndEvent):
                return
            if isinstance(event, wanted):
                yield event
    except (YAMLError, ValueError):
        return
    finally:
        parser.dispose()
