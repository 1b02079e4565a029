"""Outlines of what a person asks for: a talk, the stars, a search, an entry or everything."""

from __future__ import annotations

from collections.abc import Sequence

from crossbearing.bookmarks.contents import Bookmarks
from crossbearing.bookmarks.resolving import resolve
from crossbearing.export.gathering import (
    NO_NOTES,
    Notes,
    outline_of_entries,
    outline_of_library,
)
from crossbearing.export.outline import Outline
from crossbearing.export.phrases import ExportPhrase, WriterPhrase
from crossbearing.export.talk_outline import outline_of_talk
from crossbearing.faults import WrongUsage
from crossbearing.model.address import TalkId
from crossbearing.model.entry import AnyEntry
from crossbearing.model.library import Library
from crossbearing.model.talk import Talk
from crossbearing.phrases import ENGLISH, Tongue
from crossbearing.search.facets import Filter
from crossbearing.search.index import Index
from crossbearing.search.query import parse


class Selecting:
    """Makes outlines from `library` and what is `kept`; private notes only `with_notes`.

    The program's own words are in `tongue`.
    """

    def __init__(
        self,
        library: Library,
        kept: Bookmarks,
        *,
        with_notes: bool = False,
        tongue: Tongue = ENGLISH,
    ) -> None:
        self._library, self._kept, self._with_notes = library, kept, with_notes
        self._tongue = tongue

    def everything(self) -> Outline:
        """The whole library."""
        return outline_of_library(self._library, self._notes(), self._tongue)

    def stars(self) -> Outline:
        """The starred entries in the person's own order."""
        stars = resolve(self._kept, self._library).stars
        return self._entries(stars, self._tongue.say(ExportPhrase.STARS), themed=False)

    def entries(self, entries: Sequence[AnyEntry]) -> Outline:
        """Some entries, in this order."""
        title = entries[0].name if len(entries) == 1 else self._tongue.say(ExportPhrase.CHOSEN)
        return self._entries(entries, title, themed=False)

    def listed(self, entries: Sequence[AnyEntry], query: str) -> Outline:
        """Entries that a search for `query` has found, by theme."""
        if len(entries) == len(self._library.entries):
            return self.everything()
        title, subtitle = self._called(query)
        return self._entries(entries, title, subtitle=subtitle, themed=True)

    def matching(self, query: str) -> Outline:
        """The entries that match `query`, as in the search box.

        Raises:
            WrongUsage: a word of it names nothing that can be chosen.
        """
        index = Index(self._library)
        stars = tuple(star.address for star in self._kept.stars)
        found = index.find(Filter(query=parse(query)), index.bits(stars))
        if found.unknown:
            term = found.unknown[0].render()
            raise WrongUsage(WriterPhrase.NO_CHOICE(term=term))
        entries = [self._library.entries[number] for number in sorted(found.rows)]
        return self.listed(entries, query)

    def talk(self, name: str) -> Outline:
        """The talk of that id or name, the person's own before a ready one.

        Raises:
            WrongUsage: there is no such talk.
        """
        return outline_of_talk(
            self._talk(name),
            self._library,
            self._notes(),
            spoken=self._with_notes,
            tongue=self._tongue,
        )

    def talks(self) -> tuple[Talk, ...]:
        """All talks, the person's own first."""
        own = tuple(talk.as_talk() for talk in self._kept.talks)
        return (*own, *self._library.talks)

    def _talk(self, name: str) -> Talk:
        own = self._kept.talk(TalkId(name))
        if own is not None:
            return own.as_talk()
        wanted = name.casefold()
        for talk in self.talks():
            if wanted in {talk.id, talk.name.casefold(), f"{talk.pack}/{talk.id}"}:
                return talk
        ids = ", ".join(talk.id for talk in self._library.talks)
        remedy = WriterPhrase.TALKS(names=ids) if ids else ""
        raise WrongUsage(WriterPhrase.NO_TALK(name=name), remedy)

    def _entries(
        self, entries: Sequence[AnyEntry], title: str, *, subtitle: str = "", themed: bool
    ) -> Outline:
        return outline_of_entries(
            entries,
            self._library,
            title=title,
            subtitle=subtitle,
            themed=themed,
            notes=self._notes(),
            tongue=self._tongue,
        )

    def _called(self, query: str) -> tuple[str, str]:
        """A title and a subtitle; a search for nothing but a theme has the theme's."""
        for theme in self._library.themes:
            if query.strip() == f"theme:{theme.id}":
                return theme.name, theme.summary
        say = self._tongue.say
        found = say(ExportPhrase.FOUND_WITH(query=query)) if query.strip() else ""
        return say(ExportPhrase.CHOSEN), found

    def _notes(self) -> Notes:
        if not self._with_notes:
            return NO_NOTES
        notes = resolve(self._kept, self._library).notes
        return {address: note.text for address, note in notes.items()}
