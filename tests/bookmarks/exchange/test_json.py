"""The JSON format: as documented, tolerant of single bad lines, and open about newer ones."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from crossbearing import bundled
from crossbearing.bookmarks.exchange import applying, files, json_document
from crossbearing.bookmarks.exchange.limits import Unreadable
from crossbearing.bookmarks.store import Store
from tests.bookmarks.kit import NOON, A, B, at, filled, library
from tests.bookmarks.kit import entry as made_entry
from tests.library.json_schema import faults

SCHEMA = bundled.resources() / "schemas" / "bookmarks.schema.json"


def _read(tmp_path: Path, document: object):
    file = tmp_path / "in.json"
    file.write_text(document if isinstance(document, str) else json.dumps(document), "utf-8")
    return files.read(file)


def _document(**parts: object) -> dict[str, object]:
    return {"format": "crossbearing-bookmarks", "version": 1, **parts}


def test_the_stored_schema_is_that_of_the_types() -> None:
    """To mend it: ``REWRITE_GOLDEN=1``."""
    if os.environ.get("REWRITE_GOLDEN"):
        SCHEMA.write_text(json_document.schema_text(), "utf-8", newline="\n")
    assert SCHEMA.read_text("utf-8") == json_document.schema_text()


def test_an_export_follows_the_schema(path: Path) -> None:
    document = json.loads(files.rendered(filled(path), None, Path("x.json"), NOON))
    schema = json.loads(SCHEMA.read_text("utf-8"))
    assert list(faults(document, schema, schema)) == []
    assert document["talks"]
    document["stars"][0]["address"] = 7
    assert list(faults(document, schema, schema)) == ["properties"]


def test_the_document_is_what_was_agreed(path: Path, is_golden) -> None:
    store = Store.open(path, clock=at(NOON))
    store.follow(library(made_entry("a")))
    store.star(A, B)
    store.write_note(A, "Zwei\nZeilen “so”")
    is_golden("small.json", files.rendered(store.contents, None, Path("x.json"), NOON))
    store.close()


def test_names_come_along(tmp_path: Path, store: Store) -> None:
    incoming = _read(
        tmp_path, _document(stars=[{"address": "x/y"}], names={"x/y": "Some <b>thing"})
    )
    applying.apply(store, incoming)
    assert list(store.contents.names.values()) == ["Some <b>thing"]


def test_a_bad_line_spoils_no_other(tmp_path: Path) -> None:
    incoming = _read(
        tmp_path,
        _document(
            stars=[
                {"address": "core/a"},
                {"address": "CORE/../etc"},
                {"address": 5},
                "core/b",
                {},
                {"address": "core/a"},
                {"address": "crossbearing://core/b", "since": "yesterday"},
                {"address": "core/c", "since": "2026-05-03T12:00:00Z", "later": "field"},
            ],
            notes=[
                {"address": "core/a", "text": "fine"},
                {"address": "core/a", "text": "again"},
                {"address": "core/b", "text": "   "},
                {"address": "core/c", "text": "x" * 100_001},
            ],
            talks=[
                {"name": "Good", "items": [{"show": "entry", "entry": "a"}, {"show": "dance"}, 3]},
                {"name": 3},
                {"id": "1", "name": "Once"},
                {"id": "1", "name": "Twice"},
                {"name": "Path", "pack": "../x"},
                {"name": "Ref", "items": [{"show": "entry", "entry": "../../x"}]},
                {"name": "Long", "items": [{"show": "entry", "entry": "a", "minutes": 1e9}]},
            ],
            names={"core/a": 3, "no address": "x"},
        ),
    )
    assert [str(star.address) for star in incoming.stars] == [
        "crossbearing://core/a",
        "crossbearing://core/c",
    ]
    assert [note.text for note in incoming.notes] == ["fine"]
    assert [(talk.name, len(talk.items)) for talk in incoming.talks] == [
        ("Good", 1),
        ("Once", 0),
        ("Ref", 0),
        ("Long", 0),
    ]
    told = [skipped.what for skipped in incoming.skipped]
    assert told == [
        *(f"star {number}" for number in (2, 3, 4, 5, 6, 7)),
        *(f"note {number}" for number in (2, 3, 4)),
        "talk “Good”, item 2",
        "talk “Good”, item 3",
        "talk 2",
        "talk 4",
        "talk 5",
        "talk “Ref”, item 1",
        "talk “Long”, item 1",
        "name of core/a",
        "name of no address",
    ]
    assert all(skipped.why and skipped.wrong for skipped in incoming.skipped)


def test_a_newer_version_is_told(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match=r"newer edition \(version 2"):
        _read(tmp_path, {"format": "crossbearing-bookmarks", "version": 2})


def test_a_byte_order_mark_is_no_hindrance(tmp_path: Path) -> None:
    text = "\ufeff" + json.dumps(_document(stars=[{"address": "core/a"}]))
    assert len(_read(tmp_path, text).stars) == 1
