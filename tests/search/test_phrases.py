"""Words in their order, whatever the size of the vocabulary."""

from __future__ import annotations

from itertools import chain

from hypothesis import given
from hypothesis import strategies as st

from crossbearing.model.library import Contents, Library
from crossbearing.search.phrases import Stream
from tests.search.shelf import Reader, myth

# Ids whose bytes can be mistaken for one another's where they meet.
_ids = st.lists(st.sampled_from([1, 256, 257, 65_535, 65_536, 16_843_009]), max_size=6)
_entries = st.lists(st.tuples(_ids, _ids, _ids), min_size=1, max_size=5)


@given(_entries, st.lists(st.sampled_from([1, 256, 257, 65_535, 65_536]), min_size=1, max_size=2))
def test_word_ids_are_found_where_they_stand(
    entries: list[tuple[list[int], list[int], list[int]]], wanted: list[int]
) -> None:
    stream = Stream()
    for stretch in chain.from_iterable(entries):
        stream.append(stretch)
    found = dict(stream.holders(wanted, range(len(entries))))
    for number, stretches in enumerate(entries):
        name, line, body, end = stream.stretches(number)
        whole = [*chain.from_iterable((*ids, 0) for ids in stretches)]
        assert list(stream.ids(name, end)) == whole
        assert (line - name, body - line) == (len(stretches[0]) + 1, len(stretches[1]) + 1)
        places = [at for at in range(len(whole)) if whole[at : at + len(wanted)] == wanted]
        assert found.get(number, -1) == (name + places[0] if places else -1)


def test_phrases_are_found_in_a_library_of_more_words_than_two_bytes_can_number() -> None:
    many = " ".join(f"w{number}" for number in range(70_000))
    reader = Reader(
        Library(
            Contents(
                entries=(
                    myth("First", "Early words here.", many),
                    myth("Second", "w69999 then early words.", "Late words."),
                )
            )
        )
    )
    assert reader.sees('"w69998 w69999"') == ["First"]
    assert reader.sees('"w69999 then"') == ["Second"]
    assert reader.sees('"early words"') == ["First", "Second"]
    assert reader.sees('"w69999 w69998"') == []
