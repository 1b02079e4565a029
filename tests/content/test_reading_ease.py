"""The library reads as plain English, by a formula that is itself checked."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.content.reading import ease_by_kind, reading_ease, report, syllables

_PLAIN = 60


@pytest.mark.parametrize("kind", ["distinctions", "traits", "scenarios", "myths", "perspectives"])
def test_each_kind_is_plain_english(kind: str) -> None:
    assert ease_by_kind()[kind] >= _PLAIN


def test_the_report_names_every_kind(tell: Callable[[str, str], None]) -> None:
    tell("reading ease of the library (Flesch)", report())
    assert all(kind in report() for kind in ease_by_kind())


@pytest.mark.parametrize(
    ("word", "count"),
    [
        *(("the", 1), ("manager", 3), ("makes", 1), ("table", 2), ("agreed", 2), ("asked", 1)),
        *(("wanted", 2), ("organisation", 5), ("little", 2), ("whole", 1), ("people", 2)),
    ],
)
def test_syllables_are_counted(word: str, count: int) -> None:
    assert syllables(word) == count


def test_the_formula_is_flesch_s() -> None:
    """Ten words of one syllable in two sentences, worked out by hand."""
    text = ["The cat sat on it. The dog ran to us."]
    assert reading_ease(text) == pytest.approx(206.835 - 1.015 * 5 - 84.6)


def test_long_words_and_sentences_read_worse() -> None:
    plain = reading_ease(["We met. We spoke. We chose."])
    heavy = reading_ease(["Organisational deliberations facilitated multilateral determination."])
    assert heavy < 0 < plain


def test_nothing_has_no_ease() -> None:
    with pytest.raises(ValueError, match="no words"):
        reading_ease(["…"])
