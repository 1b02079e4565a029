"""Building plain values from parsing events, in one pass and within limits."""

from __future__ import annotations

import re
from collections.abc import Callable

from yaml.events import (
    AliasEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from crossbearing.library.limits import Limits
from crossbearing.library.scalars import meaning
from crossbearing.library.syntax import QUOTES, Flaw

Node = object

# Escapes in double quotes can spell characters that may not stand in the file itself.
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


class Fatal(Exception):
    """The file can't be read any further."""

    def __init__(self, flaw: Flaw) -> None:
        super().__init__(flaw.words)
        self.flaw = flaw


class _Open:
    """A mapping or sequence whose end has not come yet, and what its anchor needs to know."""

    __slots__ = ("anchor", "before", "box", "height", "key", "keyed")

    def __init__(self, box: dict[str, Node] | list[Node], anchor: str | None, before: int) -> None:
        self.box = box
        self.keyed = isinstance(box, dict)
        self.key: str | None = None
        self.anchor = anchor
        self.before = before
        self.height = 1


class _Anchored:
    """A value that aliases may repeat: how many nodes it has, and how many levels."""

    __slots__ = ("height", "nodes", "value")

    def __init__(self, value: Node, nodes: int, height: int) -> None:
        self.value = value
        self.nodes = nodes
        self.height = height


class Tree:
    """Takes events one by one; `flaws` are what is wrong without stopping the reading."""

    def __init__(self, limits: Limits) -> None:
        self.flaws: list[Flaw] = []
        self._limits = limits
        self._root: Node = None
        self._nodes = 0
        self._documents = 0
        self._open: list[_Open] = []
        self._anchors: dict[str, _Anchored] = {}
        self._takers: dict[type[Event], Callable[..., None]] = {
            ScalarEvent: self._scalar,
            MappingStartEvent: self._start,
            SequenceStartEvent: self._start,
            MappingEndEvent: self._end,
            SequenceEndEvent: self._end,
            AliasEvent: self._alias,
            DocumentStartEvent: self._document,
        }

    def take(self, event: Event) -> None:
        """Add what `event` says.

        Raises:
            Fatal: a limit is reached, or the file uses what content files may not.
        """
        taker = self._takers.get(type(event))
        if taker is not None:
            taker(event)

    def complete(self) -> Node:
        """What was read; if something is still open, only the complete items of the outer list."""
        if not self._open:
            return self._root
        if not isinstance(self._root, list):
            return None
        kept = self._root[:-1] if len(self._open) > 1 else self._root[:]
        # Behind the last text there is a flaw, so it may not be what its author meant.
        return kept if not kept or isinstance(kept[-1], dict) else kept[:-1]

    def _document(self, event: DocumentStartEvent) -> None:
        self._documents += 1
        if self._documents > 1:
            words = "a second document begins here"
            raise Fatal(Flaw.at(event.start_mark, words, "put it in a file of its own"))

    def _scalar(self, event: ScalarEvent) -> None:
        if event.tag is not None:
            self._note_tag(event)
        text: str = event.value
        if event.style == '"' and _UNSEEN.search(text):
            self._note(event, "this text holds a character that can't be seen", "remove its code")
            text = _UNSEEN.sub("\N{REPLACEMENT CHARACTER}", text)
        self._count(1, event)
        top = self._open[-1] if self._open else None
        if top is not None and top.keyed and top.key is None:
            self._key(top, text, event)
            return
        value = text if event.style else meaning(text)
        if event.anchor is not None:
            self._anchors[event.anchor] = _Anchored(value, 1, 0)
        self._put(value, event)

    def _key(self, top: _Open, text: str, event: ScalarEvent) -> None:
        top.key = text
        if text in top.box:
            self._note(event, f"the key “{text}” stands here twice", "keep one of the two")

    def _start(self, event: CollectionStartEvent) -> None:
        if event.tag is not None:
            self._note_tag(event)
        self._count(1, event)
        self._check_depth(1, event)
        box: dict[str, Node] | list[Node] = {} if type(event) is MappingStartEvent else []
        self._put(box, event)
        self._open.append(_Open(box, event.anchor, self._nodes))

    def _end(self, _event: Event) -> None:
        done = self._open.pop()
        if done.anchor is not None:
            nodes = self._nodes - done.before + 1
            self._anchors[done.anchor] = _Anchored(done.box, nodes, done.height)
        if self._open:
            self._raise_height(done.height)

    def _alias(self, event: AliasEvent) -> None:
        anchored = self._anchors.get(event.anchor or "")
        if anchored is None:
            words = f"“*{event.anchor}” repeats nothing that is complete before it"
            raise Fatal(Flaw.at(event.start_mark, words, QUOTES))
        self._count(anchored.nodes, event)
        self._check_depth(anchored.height, event)
        self._put(anchored.value, event)
        self._raise_height(anchored.height)

    def _put(self, value: Node, event: NodeEvent) -> None:
        if not self._open:
            self._root = value
            return
        top = self._open[-1]
        box = top.box
        if isinstance(box, list):
            box.append(value)
        elif top.key is not None:
            box[top.key] = value
            top.key = None
        else:
            raise Fatal(Flaw.at(event.start_mark, "a key must be plain text", QUOTES))

    def _raise_height(self, height: int) -> None:
        top = self._open[-1]
        top.height = max(top.height, height + 1)

    def _check_depth(self, levels: int, event: NodeEvent) -> None:
        if len(self._open) + levels > self._limits.depth:
            words = f"this is nested more than {self._limits.depth} levels deep"
            raise Fatal(Flaw.at(event.start_mark, words, "no content needs so many levels"))

    def _count(self, nodes: int, event: NodeEvent) -> None:
        self._nodes += nodes
        if self._nodes > self._limits.nodes:
            words = f"the file holds more than {self._limits.nodes:,} values, references included"
            raise Fatal(Flaw.at(event.start_mark, words, "divide it into several files"))

    def _note_tag(self, event: ScalarEvent | CollectionStartEvent) -> None:
        self._note(event, f"the tag “{event.tag}” is not allowed", "remove it, or " + QUOTES)

    def _note(self, event: NodeEvent, words: str, remedy: str) -> None:
        self.flaws.append(Flaw.at(event.start_mark, words, remedy))
        if len(self.flaws) >= self._limits.problems:
            words = "the file has more problems than can be listed"
            raise Fatal(Flaw.at(event.start_mark, words, "mend these first"))
