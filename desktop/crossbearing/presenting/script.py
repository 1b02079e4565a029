"""From a talk, the stars or some entries to a script of slides and steps."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from msgspec.structs import replace

from crossbearing.model.address import Address, EntryId, PackId
from crossbearing.model.library import Library
from crossbearing.model.source import Source
from crossbearing.model.talk import (
    AnyItem,
    ComparisonItem,
    DiscussionItem,
    EntryItem,
    Reveal,
    RouteItem,
    SourcesItem,
    Talk,
    TextItem,
)
from crossbearing.phrases import Say, in_english
from crossbearing.presenting.entries import comparison_slide, entry_slide
from crossbearing.presenting.faces import QuestionFace, SourcesFace, TextFace
from crossbearing.presenting.journeys import route_slide
from crossbearing.presenting.legible import MARGIN, MEETING_ROOM, WIDTH, Room, pages, room_for
from crossbearing.presenting.phrases import SlidePhrase
from crossbearing.presenting.slide import Script, Slide, Step

Names = Mapping[Address, str]
_NO_NAMES: Names = MappingProxyType({})
_ACROSS = WIDTH - 2 * MARGIN
_POINTS_HEIGHT, _QUESTION_HEIGHT, _SOURCES_HEIGHT = 560.0, 400.0, 680.0


def script_of(
    talk: Talk,
    library: Library,
    *,
    names: Names = _NO_NAMES,
    room: Room = MEETING_ROOM,
    key: str = "",
    say: Say = in_english,
) -> Script:
    """`talk` as slides and steps for `room`, the program's own words in the language of `say`.

    `names` are the last known names of entries that the library may no longer have; their slides
    say so. A talk that does not open with a text of its own gets a title, one that cites sources
    and does not show them gets a slide of sources, and every talk has an end.
    """
    writer = _Writer(talk.pack, library, names, room, say)
    slides = [] if talk.items and isinstance(talk.items[0], TextItem) else [_title(talk)]
    for number, item in enumerate(talk.items):
        slide = writer.slide(item, is_first=number == 0)
        slides.append(replace(slide, note=item.note, minutes=item.minutes))
    if writer.sources and not any(isinstance(item, SourcesItem) for item in talk.items):
        slides.append(writer.slide(SourcesItem()))
    slides.append(_end(talk, say))
    return Script(key=key or f"{talk.pack}/{talk.id}", name=talk.name, slides=tuple(slides))


def script_of_entries(
    name: str,
    addresses: Sequence[Address],
    library: Library,
    *,
    notes: Names = _NO_NAMES,
    names: Names = _NO_NAMES,
    room: Room = MEETING_ROOM,
    key: str = "stars",
    say: Say = in_english,
) -> Script:
    """The stars or a selection as slides; a person's `notes` on entries become presenter notes."""
    items = tuple(
        EntryItem(
            entry=EntryId(f"{address.pack}/{address.entry}"),
            reveal=Reveal.LEADER_FIRST,
            note=notes.get(address, ""),
        )
        for address in addresses
    )
    talk = Talk(id=key, name=name, summary=" ", items=items, pack=PackId("core"))
    return script_of(talk, library, names=names, room=room, key=key, say=say)


def split_items(talk: Talk, library: Library, room: Room = MEETING_ROOM) -> tuple[int, ...]:
    """The numbers, from 0, of the items whose text is too long for one step in `room`."""
    writer = _Writer(talk.pack, library, _NO_NAMES, room, in_english)
    return tuple(n for n, item in enumerate(talk.items) if writer.slide(item).is_split)


class _Writer:
    """Writes the slides of one talk, and remembers the sources of what they show."""

    def __init__(self, pack: PackId, library: Library, names: Names, room: Room, say: Say) -> None:
        self._pack, self._library, self._names, self._room = pack, library, names, room
        self._say = say
        self.sources: dict[Source, None] = {}

    def slide(self, item: AnyItem, *, is_first: bool = False) -> Slide:
        """The slide of `item`, without its note and minutes."""
        match item:
            case TextItem():
                return self._text(item, is_first)
            case EntryItem():
                return self._cited(self._entry(item))
            case ComparisonItem():
                return self._cited(self._comparison(item))
            case RouteItem():
                return self._route(item)
            case DiscussionItem():
                return self._discussion(item)
            case SourcesItem():
                return self._sources()

    def _cited(self, slide: Slide) -> Slide:
        self.sources.update(dict.fromkeys(slide.sources))
        return slide

    def _text(self, item: TextItem, is_first: bool) -> Slide:
        limit = room_for(_ACROSS, _POINTS_HEIGHT, self._room.least)
        told = list(_grouped(item.points, limit)) or [()]
        faces = (TextFace(title=item.title, lines=lines, is_title=is_first) for lines in told)
        steps = tuple(Step(face, " · ".join((item.title, *face.lines[:1]))) for face in faces)
        return Slide(title=item.title, steps=steps, is_split=len(steps) > 1)

    def _entry(self, item: EntryItem) -> Slide:
        entry = self._library.resolve(item.entry, self._pack)
        if entry is None:
            return _gone(self._name(item.entry), self._say(SlidePhrase.ENTRY_GONE))
        return entry_slide(entry, self._library, item.reveal, self._room, self._say)

    def _comparison(self, item: ComparisonItem) -> Slide:
        entries = [self._library.resolve(name, self._pack) for name in item.entries]
        names = [self._name(name) for name in item.entries]
        return comparison_slide(item.title, entries, names, self._library, self._say)

    def _route(self, item: RouteItem) -> Slide:
        maps = [one for one in self._library.maps if one.id == item.map]
        found = next((one for one in maps if one.pack == self._pack), maps[0] if maps else None)
        if found is None:
            return _gone(str(item.map), self._say(SlidePhrase.MAP_GONE))
        if found.destination(item.to) is None:
            return _gone(found.name, self._say(SlidePhrase.PLACE_GONE(place=item.to)))
        return route_slide(item, found, self._say)

    def _discussion(self, item: DiscussionItem) -> Slide:
        limit = room_for(_ACROSS, _QUESTION_HEIGHT, 64.0)
        steps = tuple(
            Step(QuestionFace(question=text, how=item.how, seconds=item.minutes * 60), text)
            for text in pages(item.question, limit)
        )
        return Slide(title=item.question, steps=steps, is_split=len(steps) > 1)

    def _sources(self) -> Slide:
        limit = room_for(_ACROSS, _SOURCES_HEIGHT, self._room.least)
        cited = tuple(source.reference() for source in self.sources)
        told = list(_grouped(cited, limit)) or [(self._say(SlidePhrase.NO_SOURCES),)]
        steps = tuple(
            Step(SourcesFace(lines), self._say(SlidePhrase.SOURCES_FROM(first=lines[0])))
            for lines in told
        )
        return Slide(title=self._say(SlidePhrase.SOURCES), steps=steps, sources=tuple(self.sources))

    def _name(self, reference: str) -> str:
        """The last known name of an entry, else its id."""
        pack, slash, entry = reference.rpartition("/")
        address = Address(PackId(pack) if slash else self._pack, EntryId(entry))
        return self._names.get(address, entry)


def _title(talk: Talk) -> Slide:
    summary = " ".join(talk.summary.split())
    face = TextFace(title=talk.name, lines=(summary,) if summary else (), is_title=True)
    return Slide(title=talk.name, steps=(Step(face, talk.name),))


def _end(talk: Talk, say: Say) -> Slide:
    face = TextFace(kicker=talk.name, title=say(SlidePhrase.THANKS), is_title=True)
    return Slide(title=say(SlidePhrase.END), steps=(Step(face, say(SlidePhrase.THE_END)),))


def _gone(name: str, sentence: str) -> Slide:
    return Slide(title=name, steps=(Step(TextFace(title=name, lines=(sentence,)), sentence),))


def _grouped(texts: Sequence[str], limit: int) -> Iterator[tuple[str, ...]]:
    """`texts` in groups of at most `limit` letters, each starting a line of its own."""
    group: list[str] = []
    used = 0
    for text in texts:
        for page in pages(text, limit):
            # A line that is begun is a line that is used.
            length = -(-len(page) // 60) * 60 + 30
            if group and used + length > limit:
                yield tuple(group)
                group, used = [], 0
            group.append(page)
            used += length
    if group:
        yield tuple(group)
