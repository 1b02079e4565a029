"""What can be wrong with a single value: a text, a word of a choice, a number, yes or no."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec
from msgspec import inspect as types

from crossbearing.library.locate import Path
from crossbearing.library.wording import choose, quoted
from crossbearing.model.address import ID_PATTERN

_PATTERNS = {
    ID_PATTERN: "write small letters and digits in words joined by hyphens, like time-horizon",
    r"^[A-Z][0-9]{2,3}$": "write a capital letter and two or three digits, like S01",
}
_NOUNS = {
    type(None): "empty",
    bool: "true or false",
    int: "a number",
    float: "a number",
    str: "text",
    list: "a list",
    dict: "a mapping",
}


class Difference(msgspec.Struct, frozen=True):
    """One way in which the value at `path`, or its key if `at_key`, is not as it should be.

    If it is a `surplus` key, the value is sound without it.
    """

    path: Path
    words: str
    remedy: str
    at_key: bool = False
    surplus: bool = False


def should_be(noun: str, value: object, path: Path, remedy: str) -> Difference:
    """The difference that `value` is of another sort than `noun` says."""
    is_now = _NOUNS.get(type(value), "something else")
    return Difference(path, f"{named(path)} should be {noun} but is {is_now}", remedy)


def named(path: Path) -> str:
    """What the value at `path` is called in a sentence."""
    if not path or all(isinstance(step, int) for step in path):
        return "this entry"
    last = path[-1]
    return quoted(last) if isinstance(last, str) else f"item {last + 1} of {named(path[:-1])}"


def inside(path: Path) -> str:
    """Where a key of the mapping at `path` belongs, if that is not plain."""
    return f" in {named(path)}" if any(isinstance(step, str) for step in path) else ""


def text(value: object, wanted: types.StrType, path: Path) -> Iterator[Difference]:
    """What keeps `value` from being such a text."""
    if not isinstance(value, str):
        scalar = isinstance(value, (bool, int, float))
        yield should_be("text", value, path, "put it in quotes" if scalar else "write one text")
        return
    if wanted.min_length and len(value) < wanted.min_length:
        yield Difference(path, f"{named(path)} is empty", "write its text")
    if wanted.max_length is not None and len(value) > wanted.max_length:
        words = f"{named(path)} has {len(value)} characters, {wanted.max_length} are the most"
        yield Difference(path, words, "shorten it")
    if wanted.pattern is not None and not re.search(wanted.pattern, value):
        remedy = _PATTERNS.get(wanted.pattern, f"it must match {wanted.pattern}")
        yield Difference(path, f"{quoted(value)} can't stand as {named(path)}", remedy)


def choice(value: object, wanted: types.EnumType, path: Path) -> Iterator[Difference]:
    """What keeps `value` from being one of the words that are wanted."""
    choices = [str(one.value) for one in wanted.cls]
    if not isinstance(value, str):
        yield should_be("a word", value, path, choose("", choices))
    elif value not in choices:
        words = f"{quoted(value)} can't stand as {named(path)}"
        yield Difference(path, words, choose(value, choices))


def number(
    value: object, wanted: types.FloatType | types.IntType, path: Path
) -> Iterator[Difference]:
    """What keeps `value` from being such a number."""
    whole = isinstance(wanted, types.IntType)
    noun = "a whole number" if whole else "a number"
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        yield should_be(noun, value, path, "write it in digits, without quotes or words")
    elif whole and not isinstance(value, int):
        yield Difference(path, f"{named(path)} should be a whole number", "leave out the fraction")
    elif not _within(value, wanted):
        yield Difference(path, f"{named(path)} is {value:g}, out of bounds", _bounds(wanted))


def yes_or_no(value: object, _wanted: types.BoolType, path: Path) -> Iterator[Difference]:
    """What keeps `value` from being true or false."""
    if not isinstance(value, bool):
        yield should_be("true or false", value, path, "write true or false, without quotes")


def _within(value: float, wanted: types.FloatType | types.IntType) -> bool:
    return (
        (wanted.gt is None or value > wanted.gt)
        and (wanted.ge is None or value >= wanted.ge)
        and (wanted.lt is None or value < wanted.lt)
        and (wanted.le is None or value <= wanted.le)
    )


def _bounds(wanted: types.FloatType | types.IntType) -> str:
    words = (
        ("more than", wanted.gt),
        ("at least", wanted.ge),
        ("less than", wanted.lt),
        ("at most", wanted.le),
    )
    bounds = [f"{word} {bound:g}" for word, bound in words if bound is not None]
    return "write " + " and ".join(bounds)
