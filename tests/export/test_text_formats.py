"""Markdown, flash cards and the web page: golden files, and real readers of each."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable
from html.parser import HTMLParser

import pytest
from markdown_it import MarkdownIt

from crossbearing.export.outline import Outline
from crossbearing.export.talk_outline import outline_of_talk
from crossbearing.model.library import Library
from tests.export.conftest import FACES, FOREIGN, LONG, NOTE, TRICKY, Exported

Golden = Callable[[str, str], None]
TEXTS = (TRICKY, FOREIGN, FACES, LONG)


class _Words(HTMLParser):
    """The text of a page without its scripts and styles, and the tags that it has."""

    def __init__(self) -> None:
        super().__init__()
        self.text, self.tags = "", list[str]()
        self._is_shown = True

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self._is_shown = tag not in {"script", "style"}

    def handle_endtag(self, tag: str) -> None:
        self._is_shown = True

    def handle_data(self, data: str) -> None:
        self.text += data if self._is_shown else ""


def words_of(page: str) -> _Words:
    reader = _Words()
    reader.feed(page)
    return reader


def without_maps(page: str) -> str:
    """The page without the drawings, which have tests of their own."""
    return re.sub('data:image/svg[^"]+', "data:", page)


def squeezed(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("ending", ["md", "csv", "html"])
def test_a_library_is_written_as_when_last_looked_at(
    ending: str, small_outline: Outline, exported: Exported, golden: Golden
) -> None:
    written = exported(small_outline, f"library.{ending}").read_text("utf-8")
    golden(f"library.{ending}", without_maps(written))


@pytest.mark.parametrize("ending", ["md", "csv", "html"])
def test_a_talk_is_written_as_when_last_looked_at(
    ending: str, small: Library, exported: Exported, golden: Golden
) -> None:
    outline = outline_of_talk(small.talks[0], small, spoken=True)
    written = exported(outline, f"talk.{ending}").read_text("utf-8")
    golden(f"talk.{ending}", without_maps(written))


def test_markdown_says_every_letter(hard: Outline, exported: Exported) -> None:
    page = (
        MarkdownIt("commonmark").enable("table").render(exported(hard, "a.md").read_text("utf-8"))
    )
    reader = words_of(page.replace("<br>", "\n").replace("<br />", "\n"))
    assert [text for text in TEXTS if text not in squeezed(reader.text)] == []
    assert "script" not in reader.tags
    # The name, the cell, the title and the note.
    assert squeezed(reader.text).count(TRICKY) == 4
    assert reader.tags.count("table") == 1


def test_flash_cards_are_rows_of_three_after_ankis_headers(
    hard: Outline, exported: Exported
) -> None:
    lines = exported(hard, "a.csv").read_text("utf-8").splitlines(keepends=True)
    headers = [line for line in lines if line.startswith("#")]
    assert headers == [
        "#separator:Comma\n", "#html:false\n", "#columns:Front,Back,Tags\n", "#tags column:3\n"
    ]  # fmt: skip
    rows = list(csv.reader(lines[len(headers) :]))
    assert [len(row) for row in rows] == [3]
    assert TRICKY in rows[0][0]
    assert [text for text in TEXTS if text not in rows[0][1]] == []
    assert " " not in rows[0][2].replace(" ", "", 2)


def test_a_page_says_every_letter_and_runs_nothing(hard: Outline, exported: Exported) -> None:
    reader = words_of(exported(hard, "a.html").read_text("utf-8"))
    assert [text for text in TEXTS if text not in reader.text] == []
    assert reader.tags.count("script") == 1


@pytest.mark.parametrize("ending", ["md", "csv", "html"])
def test_private_words_stay_out_unless_asked_for(
    ending: str, small: Library, exported: Exported, small_outline: Outline
) -> None:
    silent = exported(outline_of_talk(small.talks[0], small), f"a.{ending}").read_text("utf-8")
    assert "Breathe" not in silent
    noted = exported(small_outline, f"b.{ending}").read_text("utf-8")
    assert "A private note" in noted
    assert NOTE not in silent
