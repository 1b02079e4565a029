"""Folding and tokens, and where a match stands in the original text."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from crossbearing.search.fold import BREAK, fold, highlights, tokens, tokens_of_all

_texts = st.text() | st.text("aeÉé’'ßﬁæ\u0301 -ls", max_size=20)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Leading & managing, side by side", ["leading", "managing", "side", "by", "side"]),
        ("Straße GROẞ", ["strasse", "gross"]),
        ("ﬁnd œuvre ÆON smørrebrød Łódź", ["find", "oeuvre", "aeon", "smorrebrod", "lodz"]),
        ("naïve nai\u0308ve", ["naive", "naive"]),
        ("don’t DON'T dont", ["dont", "dont", "dont"]),
        ("the leaders’ ‘own’ rock'n'roll", ["the", "leaders", "own", "rocknroll"]),
        ("l’équipe qu’il d'accord", ["l", "equipe", "qu", "il", "d", "accord"]),
        ("check-in 1990–2013 A/B snake_case", "check in 1990 2013 a b snake case".split()),
        ("“quoted”… (yes)", ["quoted", "yes"]),
        ("Ｆｕｌｌ № ２", ["full", "no", "2"]),
        ("İstanbul ΣΊΣΥΦΟΣ", ["istanbul", "σισυφοσ"]),
        ("", []),
        ("— … !", []),
    ],
)
def test_words_as_people_compare_them(text: str, words: list[str]) -> None:
    assert tokens(text) == words


@given(_texts)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert tokens(" ".join(tokens(text))) == tokens(text)


@given(_texts)
@example("\u0345")
@example("ᾳ ᾼ")
def test_case_never_matters(text: str) -> None:
    assert tokens(text.casefold()) == tokens(text)


@given(st.lists(_texts, max_size=4))
def test_texts_read_together_give_the_same_words_as_one_by_one(texts: list[str]) -> None:
    words = [[]]
    for token in tokens_of_all(texts):
        if token == BREAK:
            words.append([])
        else:
            words[-1].append(token)
    assert [found for found in words if found] == [t for t in map(tokens, texts) if t]


def _marked(text: str, *needles: str) -> str:
    for start, length in reversed(highlights(text, needles)):
        text = f"{text[:start]}[{text[start : start + length]}]{text[start + length :]}"
    return text


@pytest.mark.parametrize(
    ("text", "needles", "marked"),
    [
        ("Risk and risks", ("risk",), "[Risk] and [risk]s"),
        ("asterisk", ("risk",), "asterisk"),
        ("Die Straße", ("stras",), "Die [Straß]e"),
        ("Die Straße", ("strasse",), "Die [Straße]"),
        ("ﬁnding", ("fi",), "[ﬁ]nding"),
        ("ﬁnding", ("f",), "[ﬁ]nding"),
        ("cafe\u0301s", ("cafe",), "[cafe\u0301]s"),
        ("Don’t stop", ("dont",), "[Don’t] stop"),
        ("l’équipe", ("equipe",), "l’[équipe]"),
        ("step by step, by step", ("step by ",), "[step by] [step, by] step"),
        ("Turns are turns", ("turns ",), "[Turns] are [turns]"),
        ("turning turns", ("turn ",), "turning turns"),
        ("risk risky", ("risk", "risky"), "[risk] [risky]"),
        ("the plan", ("the", "the plan "), "[the plan]"),
        ("anything", (), "anything"),
        ("anything", (" ", ""), "anything"),
        ("", ("a",), ""),
    ],
)
def test_matches_are_marked_in_the_original_text(
    text: str, needles: tuple[str, ...], marked: str
) -> None:
    assert _marked(text, *needles) == marked


@given(_texts, _texts)
def test_every_match_is_marked_and_every_mark_is_a_match(text: str, typed: str) -> None:
    needles = tuple(tokens(typed))
    marks = highlights(text, needles)
    for start, length in marks:
        assert 0 <= start < start + length <= len(text)
        marked = fold(text[start : start + length]).replace("'", "")
        assert any(needle[:1] in marked for needle in needles)
    found = any(word.startswith(needle) for word in tokens(text) for needle in needles)
    assert bool(marks) == found
    ends = [start + length for start, length in marks]
    assert all(end < start for end, (start, _) in zip(ends, marks[1:], strict=False))


@given(st.sampled_from(["Risk", "Straße", "don’t", "café", "ﬁx", "步"]), st.integers(1, 3), _texts)
def test_a_mark_begins_where_the_word_begins(word: str, length: int, before: str) -> None:
    needle = tokens(word)[0][:length]
    text = f"{before} {word}"
    start, size = highlights(text, (needle,))[-1]
    assert start == len(before) + 1
    assert fold(text[start : start + size]).replace("'", "").startswith(needle)
