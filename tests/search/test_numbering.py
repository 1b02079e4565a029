"""Addresses lead to the entry's number."""

from __future__ import annotations

from msgspec.structs import replace

from crossbearing.model.address import Address, EntryId, PackId
from crossbearing.model.library import Contents, Library
from crossbearing.search.numbering import Numbering
from crossbearing.search.slices import finished
from tests.search.shelf import ENTRIES, Reader, address


def test_every_address_has_the_number_of_its_place(reader: Reader) -> None:
    index = reader.index
    assert [index.number(entry.address) for entry in ENTRIES] == list(range(len(ENTRIES)))
    assert index.number(address("gone")) is None
    assert index.bits([address("risk"), address("gone"), address("risk")]) == 0b10
    assert index.bits([]) == 0


def test_the_same_id_in_two_packs_is_two_entries() -> None:
    other = PackId("other")
    twin = replace(ENTRIES[0], pack=other, aliases=("heading",))
    reader = Reader(Library(Contents(entries=(*ENTRIES, twin))))
    assert reader.index.number(Address(other, EntryId("direction"))) == len(ENTRIES)
    assert reader.index.number(Address(other, EntryId("heading"))) == len(ENTRIES)
    assert reader.index.number(address("direction")) == 0


def test_an_entry_of_another_library_has_no_number() -> None:
    numbering = Numbering(ENTRIES[1:])
    finished(numbering.prepare())
    assert numbering.number(ENTRIES[0]) is None
    assert numbering.number(replace(ENTRIES[1])) is None
