"""The web page, as Chromium opens it."""

from __future__ import annotations

import re

from crossbearing.export.gathering import outline_of_library
from crossbearing.export.outline import Outline
from crossbearing.model.library import Library
from tests.export.conftest import Exported
from tests.export.readers import browsed

_BLAMED = re.compile(r"CONSOLE|ERR_NAME_NOT_RESOLVED|Refused to|net_error")


def test_a_browser_opens_it_without_a_request_or_an_error(
    whole: Library, exported: Exported
) -> None:
    file = exported(outline_of_library(whole), "all.html")
    document, said = browsed(file)
    assert [line for line in said.splitlines() if _BLAMED.search(line)] == []
    # The filter box is the script's work, so it has run.
    assert 'class="filter"' in document
    assert document.count("<article") == len(outline_of_library(whole).parts)


def test_scripts_in_texts_do_not_run(hard: Outline, exported: Exported) -> None:
    document, said = browsed(exported(hard, "a.html"))
    assert [line for line in said.splitlines() if _BLAMED.search(line)] == []
    assert document.count("<script") == 1


def test_it_leads_to_nothing_outside_itself(whole: Library, exported: Exported) -> None:
    page = exported(outline_of_library(whole), "all.html").read_text("utf-8")
    led = re.findall(r"""(?:href|src|srcset|url)\s*[=(]\s*["']?([^"'\s>)]+)""", page)
    assert led
    assert [to for to in led if not to.startswith(("#", "data:"))] == []
    anchors = set(re.findall(r'id="([^"]+)"', page))
    assert {to[1:] for to in led if to.startswith("#")} <= anchors
