"""The library shares no run of six words with the text that it was founded on."""

from __future__ import annotations

from tests.content.founding_text import digests, digests_of, shared_runs
from tests.content.texts import every_text


def test_no_text_borrows_six_words() -> None:
    known = digests()
    borrowed = [
        f"{text.place}: “{run}” also stands in the founding text; say it in other words"
        for text in every_text()
        for run in shared_runs(text.words, known)
    ]
    assert borrowed == []


def test_the_digests_cover_a_whole_text() -> None:
    assert len(digests()) > 400


def test_a_borrowed_run_is_found_whatever_its_case_and_marks() -> None:
    known = digests_of("Harbours keep what the tide won't carry away.")
    text = "We know: HARBOURS keep, what the “tide” won’t carry off."
    assert list(shared_runs(text, known)) == [
        "harbours keep what the tide won't",
        "keep what the tide won't carry",
    ]


def test_five_shared_words_are_nobodys_property() -> None:
    known = digests_of("Harbours keep what the tide won't carry away.")
    assert list(shared_runs("Sheds keep what the tide won't.", known)) == []
