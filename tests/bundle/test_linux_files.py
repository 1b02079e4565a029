"""What a Linux desktop reads about the program is as the desktop's own tools want it."""

from __future__ import annotations

import configparser
import gzip
import re
import sys
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from crossbearing import arguments, cli
from tests.installed import ROOT, run
from tools.bundle import changelog, icons, share
from tools.bundle.metainfo import completed

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="these are files of Linux desktops")

_CHANGES = """\
## [Unreleased]

### Added

- A `thing` that
  is & was new.

## [0.1.0] - 2026-05-04

- The first.
"""


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder as ``/usr/share`` is after the program was installed."""
    folder = tmp_path_factory.mktemp("share")
    share.fill(folder)
    return folder


@pytest.fixture(scope="module")
def entry(tree: Path) -> configparser.ConfigParser:
    """The menu entry."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read(tree / "applications" / f"{share.APP_ID}.desktop", "utf-8")
    return parser


def test_the_menu_entry_is_valid(tree: Path) -> None:
    said = run("desktop-file-validate", tree / "applications" / f"{share.APP_ID}.desktop")
    assert said == ""


def test_what_the_menu_starts_is_a_command_of_ours(entry: configparser.ConfigParser) -> None:
    starts = [entry[section]["Exec"].split() for section in entry.sections()]
    assert len(starts) == 3
    for program, *words in starts:
        assert program == "crossbearing"
        told = [word.replace("%u", "crossbearing://core/direction") for word in words]
        assert arguments.parser().parse_args(told).run is not None


def test_the_menu_entry_has_the_two_actions_and_speaks_german(
    entry: configparser.ConfigParser,
) -> None:
    assert entry["Desktop Entry"]["Actions"] == "Present;Search;"
    for section in entry.sections():
        assert {"Name[de]", "Comment[de]"} & set(entry[section])


def test_the_metainfo_is_valid(tree: Path) -> None:
    file = tree / "metainfo" / f"{share.APP_ID}.metainfo.xml"
    said = run("appstreamcli", "validate", "--pedantic", "--no-net", "--no-color", file)
    # The id has a capital letter, as that of many programs has; nothing else is remarked.
    told = re.findall(r"^[EWIP]: .*: (\S+)$", said, re.MULTILINE)
    assert told == ["cid-contains-uppercase-letter"]


def test_the_menu_the_metainfo_and_the_window_agree_on_the_id(tree: Path) -> None:
    root = ET.parse(tree / "metainfo" / f"{share.APP_ID}.metainfo.xml").getroot()
    assert root.findtext("id") == share.APP_ID
    assert root.findtext("launchable") == f"{share.APP_ID}.desktop"
    app = (ROOT / "desktop" / "crossbearing" / "gui" / "app.py").read_text("utf-8")
    assert f'setDesktopFileName("{share.APP_ID}")' in app


def test_release_notes_come_from_the_changelog() -> None:
    today = date(2026, 6, 7)
    newest, first = changelog.releases(_CHANGES, "0.2.0", today)
    assert newest == changelog.Release("0.2.0", today, False, ("A thing that is & was new.",))
    assert first == changelog.Release("0.1.0", date(2026, 5, 4), True, ("The first.",))
    told = completed("<r>\n  <releases/>\n</r>", [newest, first], None)
    items = [item.text for item in ET.fromstring(told).iter("li")]
    assert items == ["A thing that is & was new.", "The first."]


def test_what_is_out_is_not_told_again_as_new() -> None:
    found = changelog.releases(_CHANGES, "0.1.0", date(2026, 6, 7))
    assert [release.version for release in found] == ["0.1.0"]


def test_a_site_takes_the_place_of_the_address_of_nobody() -> None:
    template = (ROOT / "linux" / f"{share.APP_ID}.metainfo.xml").read_text("utf-8")
    told = completed(template, [], "https://example.org/c/")
    addresses = re.findall(r"<(?:image|url)[^>]*>([^<]+)", told)
    assert addresses
    assert all(address.startswith("https://example.org/c/") for address in addresses)
    assert all(
        ".invalid" in address for address in re.findall(r"<(?:image|url)[^>]*>([^<]+)", template)
    )


def test_the_icon_is_there_in_every_size(tree: Path) -> None:
    theme = tree / "icons" / "hicolor"
    for size in icons.SIZES:
        data = (theme / f"{size}x{size}" / "apps" / f"{share.APP_ID}.png").read_bytes()
        assert data[:8] == b"\x89PNG\r\n\x1a\n"
        assert int.from_bytes(data[16:20]) == int.from_bytes(data[20:24]) == size
    assert (theme / "scalable" / "apps" / f"{share.APP_ID}.svg").read_bytes().startswith(b"<svg")


def test_an_export_of_bookmarks_is_known_as_one(tree: Path, tmp_path: Path) -> None:
    """By its name, and by what stands in it where its name says nothing."""
    run("update-mime-database", tree / "mime")
    known = (tree / "mime" / "globs2").read_text("utf-8")
    assert "60:application/vnd.crossbearing.bookmarks+json:*crossbearing-bookmarks*.json" in known
    assert cli.main(["--data", str(tmp_path), "bookmarks", "export", str(tmp_path / "b.json")]) == 0
    assert b'"crossbearing-bookmarks"' in (tmp_path / "b.json").read_bytes()[:90]
    magic = (tree / "mime" / "magic").read_bytes()
    assert b"[60:application/vnd.crossbearing.bookmarks+json]" in magic


def test_the_manual_and_the_completions_are_there(tree: Path) -> None:
    manual = gzip.decompress((tree / "man" / "man1" / "crossbearing.1.gz").read_bytes())
    assert b"--self-test" in manual.replace(b"\\-", b"-")
    names = {str(file.relative_to(tree)) for file in tree.rglob("*crossbearing*") if file.is_file()}
    assert {
        "bash-completion/completions/crossbearing",
        "zsh/vendor-completions/_crossbearing",
        "fish/vendor_completions.d/crossbearing.fish",
    } <= names
