"""Every file that the documents point to exists, and they point to no place on the network."""

from __future__ import annotations

import re

import pytest

from tests.installed import ROOT, repository_files

_LINK = re.compile(r"!?\[[^\]]*\]\(([^)#]+)\)")
_PLACE = re.compile(r"`((?:content|resources|tests|bench|tools|requirements)/[\w./-]*)`")
# What a format or a licence is called by, not something a reader must follow.
_ALLOWED = ("https://keepachangelog.com/", "https://semver.org/")


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"])
def test_links_lead_somewhere(name: str) -> None:
    text = (ROOT / name).read_text("utf-8")
    links = [link for link in _LINK.findall(text) if not link.startswith(_ALLOWED)]
    places = [*links, *_PLACE.findall(text)]
    assert [place for place in places if not (ROOT / place).exists()] == []


def test_the_screenshot_is_a_picture() -> None:
    picture = ROOT / "docs" / "pictures" / "main-light.png"
    assert picture.read_bytes().startswith(b"\x89PNG\r\n")
    assert "docs/pictures/main-light.png" in repository_files()
