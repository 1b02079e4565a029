"""Every word of the library is spelt as British readers spell it."""

from __future__ import annotations

import pytest

from tests.content.spelling import is_known_without_the_list, misspelt, own_words, words_of
from tests.content.texts import every_text


def test_every_word_is_spelt_right() -> None:
    wrong = [f"{text.place}: {word}" for text in every_text() for word in misspelt(text.words)]
    assert wrong == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The neighbour recieved it.", ["“recieved” (unknown;"]),
        ("Organize the labor.", ["“Organize” (British spelling:", "“labor” (British spelling:"]),
        ("Colour, behaviour and Kotter's “realised” programmes, don’t you think?", []),
    ],
)
def test_what_is_wrong_is_named(text: str, words: list[str]) -> None:
    found = list(misspelt(text))
    assert len(found) == len(words)
    assert all(one.startswith(word) for one, word in zip(found, words, strict=True))


def test_the_word_list_is_sorted_and_holds_nothing_needless() -> None:
    words = own_words()
    assert list(words) == sorted(set(words), key=lambda word: (word.casefold(), word))
    used = {word.casefold() for text in every_text() for word in words_of(text.words)}
    needless = [
        word for word in words if word.casefold() not in used or is_known_without_the_list(word)
    ]
    assert needless == []
