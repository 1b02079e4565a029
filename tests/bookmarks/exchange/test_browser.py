"""A browser's own view of the exported page: Chromium, without a window and without a network."""

from __future__ import annotations

import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import pytest

from crossbearing.bookmarks.exchange import files
from tests.bookmarks.kit import NOON, filled

BROWSER = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
)


class _Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "a":
            self.found.append(dict(attrs)["href"] or "")


@pytest.mark.skipif(BROWSER is None, reason="no Chromium here; test_netscape reads the same page")
def test_a_browser_lists_the_same_links(path: Path, tmp_path: Path) -> None:
    page = tmp_path / "export.html"
    files.export(filled(path), None, page, NOON)
    seen = subprocess.run(
        [
            *(BROWSER, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run"),
            *("--disable-background-networking", "--host-resolver-rules=MAP * ~NOTFOUND"),
            *(f"--user-data-dir={tmp_path / 'browser'}", "--dump-dom", page.as_uri()),
        ],
        capture_output=True,
        text=True,
        timeout=100,
        check=True,
    ).stdout
    links = _Links()
    links.feed(seen)
    assert links.found == [
        f"crossbearing://core/{entry}" for entry in ("c", "a", "b", "d", "a", "b", "e")
    ]
