"""Everything loaded: immutable, and quick to look things up in."""

# Annotations are values here: as texts, msgspec would evaluate each of them at every start.

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import Annotated

import msgspec

from crossbearing.model.address import Address, EntryId, PackId, SourceId, ThemeId
from crossbearing.model.entry import KIND_TYPES, AnyEntry, Identifier, Kind, Text
from crossbearing.model.route_map import RouteMap
from crossbearing.model.source import Source
from crossbearing.model.talk import Talk


class Theme(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A group of distinctions."""

    id: Identifier
    name: Text
    summary: Text
    pack: PackId = PackId("")


class Claim(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A numbered statement of a founding text, in the library's own words."""

    id: Annotated[str, msgspec.Meta(pattern=r"^[A-Z][0-9]{2,3}$")]
    text: Text
    standing: Text
    carried_by: str = ""


class Pack(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A folder of content. `format` is the version of the content format, now 1."""

    id: Identifier
    title: Text
    language: Text
    licence: Text
    format: int
    summary: str = ""
    claims: tuple[Claim, ...] = ()


class Contents(msgspec.Struct, frozen=True, kw_only=True):
    """The plain values of a library, as the loader gathers and the cache keeps them.

    Entries stand in library order: by kind, then theme, then as their files have them.
    """

    packs: tuple[Pack, ...] = ()
    themes: tuple[Theme, ...] = ()
    sources: tuple[Source, ...] = ()
    entries: tuple[AnyEntry, ...] = ()
    maps: tuple[RouteMap, ...] = ()
    talks: tuple[Talk, ...] = ()


class Library:
    """Read access to `contents`. Nothing in it changes after it is made."""

    def __init__(self, contents: Contents) -> None:
        self.packs = contents.packs
        self.themes = contents.themes
        self.entries = contents.entries
        self.maps = contents.maps
        self.talks = contents.talks
        self.sources = contents.sources
        # In the order of their addresses: a table would take twenty times the memory.
        self._order = array("I", sorted(range(len(self.entries)), key=self._name))
        self._aliases: dict[tuple[str, str], int] = {}
        for number, entry in enumerate(self.entries):
            for alias in entry.aliases:
                self._aliases.setdefault((entry.pack, alias), number)
        self._themes = {(theme.pack, theme.id): theme for theme in self.themes}
        self._sources = {(source.pack, source.id): source for source in self.sources}

    def entry(self, address: Address) -> AnyEntry | None:
        """The entry at `address`, followed through aliases; None if no pack has it."""
        number = self.number(address)
        return None if number is None else self.entries[number]

    def number(self, address: Address) -> int | None:
        """The place in `entries` of the entry at `address`, followed through aliases."""
        name: tuple[str, str] = (address.pack, address.entry)
        at = bisect_left(self._order, name, key=self._name)
        if at < len(self._order) and self._name(self._order[at]) == name:
            return self._order[at]
        return self._aliases.get(name)

    def _name(self, number: int) -> tuple[str, str]:
        entry = self.entries[number]
        return entry.pack, entry.id

    def resolve(self, reference: str, pack: PackId) -> AnyEntry | None:
        """The entry that `reference`, found in `pack`, names: ``id`` or ``other-pack/id``."""
        other, slash, name = reference.rpartition("/")
        return self.entry(Address(PackId(other) if slash else pack, EntryId(name)))

    def resolve_all(self, references: Iterable[str], pack: PackId) -> tuple[AnyEntry, ...]:
        """The entries that `references` name, in order, without those that do not resolve."""
        found = (self.resolve(reference, pack) for reference in references)
        return tuple(entry for entry in found if entry is not None)

    def of_kind(self, kind: Kind) -> tuple[AnyEntry, ...]:
        """The entries of one kind, in library order."""
        return tuple(self.entries[number] for number in self._by_type[KIND_TYPES[kind]])

    def place_in_kind(self, entry: AnyEntry) -> tuple[int, int]:
        """The place of `entry` among those of its kind, from 1, and how many these are.

        Raises:
            KeyError: it is not in the library.
        """
        alike, number = self._by_type[type(entry)], self.number(entry.address)
        if number is None:
            raise KeyError(str(entry.address))
        return bisect_left(alike, number) + 1, len(alike)

    @cached_property
    def _by_type(self) -> Mapping[type[AnyEntry], Sequence[int]]:
        """The places in `entries` of each type, ascending."""
        places = {each: array("I") for each in KIND_TYPES.values()}
        for number, entry in enumerate(self.entries):
            places[type(entry)].append(number)
        return places

    def theme(self, theme: ThemeId, pack: PackId) -> Theme | None:
        """The theme as `pack` names it; a pack may use the themes of the bundled one."""
        return self._themes.get((pack, theme)) or self._themes.get((PackId("core"), theme))

    def source(self, source: SourceId, pack: PackId) -> Source | None:
        """The source as `pack` names it; a pack may cite the sources of the bundled one."""
        return self._sources.get((pack, source)) or self._sources.get((PackId("core"), source))

    def sources_of(self, entry: AnyEntry) -> tuple[Source, ...]:
        """The works that `entry` cites, in its order."""
        found = (self.source(name, entry.pack) for name in entry.sources)
        return tuple(source for source in found if source is not None)
