"""What an import would do, found out without doing it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum
from types import MappingProxyType

import msgspec

from crossbearing.bookmarks import merging
from crossbearing.bookmarks.contents import Bookmarks, Note, OwnTalk, Star
from crossbearing.bookmarks.drafts import Draft, of_own
from crossbearing.bookmarks.exchange.incoming import Incoming
from crossbearing.bookmarks.exchange.phrases import PlanPhrase
from crossbearing.bookmarks.plain import NOTE_LENGTH
from crossbearing.model.address import Address
from crossbearing.phrases import Say, in_english


class Effect(StrEnum):
    """What becomes of one thing in the file."""

    ADD = "add"
    CHANGE = "change"
    CONFLICT = "conflict"
    SKIP = "skip"


class Choice(StrEnum):
    """Whose text is kept where both have one: both, in one note or as two talks, or either."""

    BOTH = "both"
    MINE = "mine"
    THEIRS = "theirs"


class Thing(StrEnum):
    """What a line of a plan is about."""

    STAR = "star"
    NOTE = "note"
    TALK = "talk"
    LINE = "line of the file"


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """One thing in the file, and what becomes of it.

    `key` is the address or the talk's id, by which a `Choice` can be made for a conflict. `name` is
    a talk's name or what a bad line is called; entries are named by their address. `wrong` if the
    file is to blame. A changed text
    is given as it is (`mine`), as the file has it (`theirs`), and as it will be (`result`).
    """

    effect: Effect
    thing: Thing
    key: str
    name: str = ""
    why: str = ""
    wrong: bool = False
    mine: str = ""
    theirs: str = ""
    result: str = ""


class PutTalk(msgspec.Struct, frozen=True):
    """A talk to be written: in the place of the one with its id, or as a new one."""

    talk: OwnTalk
    replaces: bool = False


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """What an import would do, line by line, and what it would then write."""

    source: str
    lines: tuple[Line, ...] = ()
    stars: tuple[Star, ...] = ()
    notes: tuple[Note, ...] = ()
    talks: tuple[PutTalk, ...] = ()
    names: Mapping[Address, str] = MappingProxyType({})

    def count(self, effect: Effect) -> int:
        """How many things have that effect."""
        return sum(line.effect is effect for line in self.lines)

    @property
    def changes_anything(self) -> bool:
        """Whether there is anything to be written."""
        return bool(self.stars or self.notes or self.talks)


def plan(
    contents: Bookmarks,
    incoming: Incoming,
    choices: Mapping[str, Choice] = MappingProxyType({}),
    *,
    default: Choice = Choice.BOTH,
    say: Say = in_english,
) -> Plan:
    """What taking `incoming` into `contents` would do; nothing there is ever replaced unasked.

    `choices` decide conflicts by the `key` of their line, `default` the others. `say` gives the
    language in which a talk is named that comes beside another version of itself.
    """
    planner = _Planner(contents, choices, default, say)
    lines = [
        *planner.stars(incoming),
        *planner.notes(incoming),
        *planner.talks(incoming),
        *(
            Line(
                effect=Effect.SKIP,
                thing=Thing.LINE,
                key="",
                name=skip.what,
                why=skip.why,
                wrong=skip.wrong,
            )
            for skip in incoming.skipped
        ),
    ]
    return Plan(
        source=incoming.name,
        lines=tuple(lines),
        stars=tuple(planner.new_stars),
        notes=tuple(planner.new_notes),
        talks=tuple(planner.new_talks),
        names=incoming.names,
    )


class _Planner:
    """Compares what comes with what is there, gathering what has to be written."""

    def __init__(
        self, contents: Bookmarks, choices: Mapping[str, Choice], default: Choice, say: Say
    ) -> None:
        self._contents = contents
        self._starred = {star.address for star in contents.stars}
        self._noted = {note.address: note.text for note in contents.notes}
        self._choices = choices
        self._default = default
        self._say = say
        self.new_stars: list[Star] = []
        self.new_notes: list[Note] = []
        self.new_talks: list[PutTalk] = []

    def stars(self, incoming: Incoming) -> Iterator[Line]:
        for star in incoming.stars:
            key = str(star.address)
            if star.address in self._starred:
                yield Line(effect=Effect.SKIP, thing=Thing.STAR, key=key, why=PlanPhrase.STARRED)
            else:
                self.new_stars.append(star)
                yield Line(effect=Effect.ADD, thing=Thing.STAR, key=key)

    def notes(self, incoming: Incoming) -> Iterator[Line]:
        for note in incoming.notes:
            key = str(note.address)
            mine = self._noted.get(note.address, "")
            effect, text, why = _joined(mine, note.text, self._choices.get(key, self._default))
            if text != mine:
                self.new_notes.append(msgspec.structs.replace(note, text=text))
            yield Line(
                effect=effect,
                thing=Thing.NOTE,
                key=key,
                why=why,
                mine=mine,
                theirs=note.text,
                result=text,
            )

    def talks(self, incoming: Incoming) -> Iterator[Line]:
        for talk in incoming.talks:
            effect, why = self._talk(talk)
            yield Line(effect=effect, thing=Thing.TALK, key=talk.id, name=talk.name, why=why)

    def _talk(self, talk: OwnTalk) -> tuple[Effect, str]:
        if twin := self._twin(talk):
            return Effect.SKIP, PlanPhrase.TWIN(name=twin.name)
        mine = self._contents.talk(talk.id)
        if mine is None and not talk.id:
            mine = next((own for own in self._contents.talks if own.name == talk.name), None)
            if mine is not None:
                return Effect.SKIP, PlanPhrase.SAME_NAME
        if mine is None:
            self.new_talks.append(PutTalk(talk))
            return Effect.ADD, ""
        return self._other_version(talk)

    def _other_version(self, talk: OwnTalk) -> tuple[Effect, str]:
        match self._choices.get(talk.id, self._default):
            case Choice.MINE:
                return Effect.CONFLICT, PlanPhrase.TALK_MINE
            case Choice.THEIRS:
                self.new_talks.append(PutTalk(talk, replaces=True))
                return Effect.CONFLICT, PlanPhrase.TALK_THEIRS
            case Choice.BOTH:
                copy = msgspec.structs.replace(talk, id="", name=self._imported(talk.name))
                self.new_talks.append(PutTalk(copy))
                return Effect.CONFLICT, PlanPhrase.TALK_BOTH(name=copy.name)

    def _twin(self, talk: OwnTalk) -> OwnTalk | None:
        """The own talk that is the same, or an earlier import of it."""
        wanted = of_own(talk)
        names = {talk.name, self._imported(talk.name)}
        return next(
            (
                own
                for own in self._contents.talks
                if own.name in names and _named(of_own(own), talk.name) == wanted
            ),
            None,
        )

    def _imported(self, name: str) -> str:
        """What a talk is called that comes beside another version of itself."""
        return self._say(PlanPhrase.IMPORTED(name=name))


def _named(draft: Draft, name: str) -> Draft:
    return msgspec.structs.replace(draft, name=name)


def _joined(mine: str, theirs: str, choice: Choice) -> tuple[Effect, str, str]:
    """What becomes of a note: the effect, the text to keep, and why."""
    if not mine:
        return Effect.ADD, theirs, ""
    if theirs in mine:
        return Effect.SKIP, mine, PlanPhrase.IN_YOURS
    if mine in theirs:
        return Effect.CHANGE, theirs, PlanPhrase.MORE_TEXT
    kept, why = _chosen(mine, theirs, choice)
    return Effect.CONFLICT, kept, why


def _chosen(mine: str, theirs: str, choice: Choice) -> tuple[str, str]:
    if choice is Choice.MINE:
        return mine, PlanPhrase.NOTES_MINE
    if choice is Choice.THEIRS:
        return theirs, PlanPhrase.NOTES_THEIRS
    both = merging.both(mine, theirs)
    if len(both) > NOTE_LENGTH:
        return mine, PlanPhrase.NOTES_LONG
    return both, PlanPhrase.NOTES_BOTH
