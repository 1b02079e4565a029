"""Hostile files: a plain fault or a skipped line, quickly, and never a change."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from crossbearing.bookmarks.exchange import applying, files, limits
from crossbearing.bookmarks.exchange.limits import Unreadable
from crossbearing.bookmarks.store import Store
from tests.bookmarks.kit import kept

REFUSAL = r"^“hostile.(json|html)” can't be imported: .{1,300}\. Nothing was changed\."
_MARK = '"format": "crossbearing-bookmarks", "version": 1'
_A = "crossbearing://core/a"


def _refused_json() -> Iterator[tuple[str, str | bytes]]:
    yield "empty", ""
    yield "not JSON", "{"
    yield "another document", "{}"
    yield "a number", "5"
    yield "a list", "[]"
    yield "no text at all", bytes(range(256)) * 50
    yield "UTF-16", json.dumps({"format": "crossbearing-bookmarks"}).encode("utf-16")
    yield "half a character", b'{"format": "\xc3"}'
    yield "deep lists", "[" * 1_000_000
    yield "deep in a star", f'{{{_MARK}, "stars": [{"[" * 1_000_000}'
    yield "deep in a name unknown", f'{{{_MARK}, "x": {"[" * 500_000}{"]" * 500_000}}}'
    yield "deep mappings", '{"a":' * 500_000
    yield "wrong types", f'{{{_MARK}, "stars": {{}}}}'
    yield "wrong version", '{"format": "crossbearing-bookmarks", "version": "1"}'
    yield "version without end", f'{{"format": "crossbearing-bookmarks", "version": {"9" * 5000}}}'
    yield "too many stars", f'{{{_MARK}, "stars": [{"{}," * limits.ENTRIES}{{}}]}}'
    yield "too many talks", f'{{{_MARK}, "talks": [{"{}," * limits.TALKS}{{}}]}}'
    yield "too large", " " * (limits.BYTES + 1)


def _harmless_json() -> Iterator[tuple[str, str]]:
    yield "deep in one line", f'{{{_MARK}, "stars": [{"[" * 900}{"]" * 900}]}}'
    yield (
        "duplicate ids",
        json.dumps(
            {
                "format": "crossbearing-bookmarks",
                "version": 1,
                "stars": [{"address": _A}] * 1000,
                "talks": [{"id": "same", "name": "T"}] * 1000,
            }
        ),
    )
    yield "duplicate keys", f'{{{_MARK}, "stars": [{{"address": "{_A}", "address": "x"}}]}}'
    yield (
        "script",
        json.dumps(
            {
                "format": "crossbearing-bookmarks",
                "version": 1,
                "stars": [
                    {"address": "javascript:alert(1)"},
                    {"address": "crossbearing://core/../../etc/passwd"},
                    {"address": "crossbearing://core/a';DROP TABLE star;--"},
                    {"address": "file:///etc/passwd"},
                    {"address": "x/" + "y" * 100_000},
                ],
                "notes": [{"address": 1, "text": "<script>"}, {"address": _A, "text": ["x"]}],
                "talks": [{"name": "\u0000", "items": [{"show": "entry", "entry": "a", "x": 1}]}],
                "names": {_A: {"deep": []}},
            }
        ),
    )
    yield "numbers", f'{{{_MARK}, "stars": [{{"address": "{_A}", "since": 1e999}}]}}'
    far = "99999-01-01T00:00:00Z"
    yield "years", f'{{{_MARK}, "stars": [{{"address": "{_A}", "since": "{far}"}}]}}'


def _refused_html() -> Iterator[tuple[str, str | bytes]]:
    yield "empty", ""
    yield "no bookmarks", "<html><script>alert(1)</script></html>"
    yield "noise", bytes(range(256)) * 1000
    yield "deep folders", "<DL>" * 1_000_000
    yield "deep folders with names", "<DT><H3>x</H3><DL>" * 200_000
    yield "too many links", "<DL>" + f'<DT><A HREF="{_A}">x</A>' * (limits.ENTRIES + 1)
    yield "a tag without end", "<DL><A " + "x" * 1_000_000
    yield "tags without end", "<DL>" + "<A " * 2_000_000
    yield "quotes without end", "<DL>" + '<A HREF="' * 1_000_000
    yield "mixed quotes", "<DL>" + "<A HREF='\">" * 1_000_000 + "<"
    yield "too large", " " * (limits.BYTES + 1)


def _harmless_html() -> Iterator[tuple[str, str]]:
    yield "comments without end", "<DL></DL>" + "<!--" * 2_000_000
    yield "declarations without end", "<DL></DL>" + "<!" * 3_000_000
    yield "only brackets", "<DL></DL>" + "<" * 3_000_000
    yield "scripts", "<DL></DL>" + "<script>" * 500_000
    yield "a script with a link", f'<DL><script><A HREF="{_A}">x</A></script></DL>'
    yield "closing what is not open", "</DL>" * 500_000 + "<DL></DL>"
    yield "references", "<DL><DT><A HREF='x'>" + "&#x110000;&#0;&lt" * 200_000 + "</A></DL>"
    yield "a long attribute", "<DL><A " + "x" * 150_000 + "></A></DL>"
    yield "many attributes", "<DL><A " + "x " * 70_000 + "></A></DL>"
    yield "attributes without values", "<DL><A " + "x= " * 50_000 + "></A></DL>"
    yield (
        "other schemes",
        (
            "<DL><DT><A HREF='javascript:alert(1)'>x</A><DT><A HREF='crossbearing://../../x'>y</A>"
            "<DT><A HREF='crossbearing:javascript:x'>z</A></DL>"
        ),
    )
    yield "a long note", f"<DL><DT><A HREF='{_A}'>x</A><DD>" + "y" * 200_000


def _named(cases: Iterator[tuple[str, str | bytes]]) -> list[object]:
    return [pytest.param(text, id=name.replace(" ", "_")) for name, text in cases]


def _file(tmp_path: Path, text: str | bytes, ending: str) -> Path:
    file = tmp_path / f"hostile.{ending}"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return file


@pytest.mark.parametrize("text", _named(_refused_json()))
def test_json_is_refused_with_words(tmp_path: Path, text: str | bytes) -> None:
    with pytest.raises(Unreadable, match=REFUSAL):
        files.read(_file(tmp_path, text, "json"))


@pytest.mark.parametrize("text", _named(_refused_html()))
def test_html_is_refused_with_words(tmp_path: Path, text: str | bytes) -> None:
    with pytest.raises(Unreadable, match=REFUSAL):
        files.read(_file(tmp_path, text, "html"))


@pytest.mark.parametrize("text", _named(_harmless_json()))
def test_json_brings_at_most_what_is_sound_in_it(tmp_path: Path, store: Store, text: str) -> None:
    incoming = files.read(_file(tmp_path, text, "json"))
    applying.apply(store, incoming)
    assert incoming.skipped
    assert len(store.contents.stars) <= 1
    assert len(store.contents.talks) <= 1
    assert all(len(skipped.why) < 200 for skipped in incoming.skipped)


@pytest.mark.parametrize("text", _named(_harmless_html()))
def test_html_brings_nothing(tmp_path: Path, store: Store, text: str) -> None:
    before = kept(store.contents)
    incoming = files.read(_file(tmp_path, text, "html"))
    applying.apply(store, incoming)
    assert kept(store.contents) == before


def test_the_cases_are_counted(counted) -> None:
    sorts = (_refused_json(), _refused_html(), _harmless_json(), _harmless_html())
    json_no, html_no, json_yes, html_yes = (len(list(cases)) for cases in sorts)
    assert json_no > 15
    assert html_no > 8
    counted(
        f"hostile imports: {json_no} JSON and {html_no} HTML files refused with words,"
        f" {json_yes} and {html_yes} passed over, 0 changes"
    )
