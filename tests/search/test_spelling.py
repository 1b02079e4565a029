"""How near two words are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossbearing.search.slices import finished
from crossbearing.search.spelling import Slips, Spelling, letters

_words = st.text("abc", max_size=6)


@pytest.mark.parametrize(
    ("left", "right", "slips"),
    [
        ("leader", "leader", 0),
        ("leadr", "leader", 1),
        ("laeder", "leader", 1),
        ("leeder", "leader", 1),
        ("lleader", "leader", 1),
        ("manegment", "management", 2),
        ("", "abc", 3),
        ("kitten", "sitting", 3),
    ],
)
def test_slips_are_counted(left: str, right: str, slips: int) -> None:
    assert Slips(left).to(right)[-1] == Slips(right).to(left)[-1] == slips


@given(_words, _words)
def test_the_distance_is_the_fewest_slips(left: str, right: str) -> None:
    fewest = [_fewest(left, right[:end]) for end in range(len(right) + 1)]
    assert Slips(left).to(right) == fewest
    assert (letters(left) ^ letters(right)).bit_count() <= 2 * fewest[-1]


def _fewest(left: str, right: str) -> int:
    """The definition, word for word."""
    if not left or not right:
        return len(left) + len(right)
    ways = [
        _fewest(left[1:], right) + 1,
        _fewest(left, right[1:]) + 1,
        _fewest(left[1:], right[1:]) + (left[0] != right[0]),
    ]
    if left[:2] == right[:2][::-1] and len(left) > 1 < len(right):
        ways.append(_fewest(left[2:], right[2:]) + 1)
    return min(ways)


def _nearest(word: str, *terms: str) -> tuple[str, ...]:
    spelling = Spelling(sorted(terms), lambda place: sorted(terms)[place].count("e"))
    finished(spelling.prepare())
    return spelling.nearest(word)


def test_the_nearest_come_first_and_ties_are_settled_the_same_way_each_time() -> None:
    assert _nearest("cat", "bat", "cart", "cut", "dog") == ("cart", "cut", "bat")
    assert _nearest("plen", "plan", "pleen", "glen") == ("pleen", "plan", "glen")


def test_a_short_word_is_given_one_slip_and_a_long_one_two() -> None:
    assert _nearest("teh", "the", "toy") == ("the",)
    assert _nearest("manegment", "management") == ("management",)
    assert _nearest("mnegmet", "management") == ()


@given(st.sampled_from(["risk", "direction", "destination"]), st.data())
def test_one_slip_is_always_mended(word: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(word) - 1))
    slip = data.draw(st.sampled_from(["drop", "double", "swap"]))
    mistyped = {
        "drop": word[:at] + word[at + 1 :],
        "double": word[:at] + word[at] + word[at:],
        "swap": word[:at] + word[at : at + 2][::-1] + word[at + 2 :],
    }[slip]
    assert word in _nearest(mistyped, "risk", "direction", "destination", "zebra")
