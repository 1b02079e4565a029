"""``crossbearing export`` as a person types it."""

from __future__ import annotations

from pathlib import Path

import pytest

from crossbearing.bookmarks.place import FILE_NAME
from crossbearing.bookmarks.store import Store
from crossbearing.model.address import Address
from tests.commands.conftest import Run

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A profile with two stars, the later one first, and a note."""
    folder = tmp_path / "profile"
    store = Store.open(folder / "data" / FILE_NAME)
    direction, horizon = (Address.parse(f"core/{name}") for name in ("direction", "horizon"))
    store.star(horizon)
    store.star(direction)
    store.write_note(direction, "For my eyes only")
    store.close()
    return folder


@pytest.mark.parametrize(
    ("name", "begins"),
    [("a.pdf", b"%PDF-"), ("a.pptx", b"PK"), ("a.html", b"<!DOCTYPE"), ("a.md", b"# A small"),
     ("a.csv", b"#separator"), ("a.MD", b"# A small")],
)  # fmt: skip
def test_the_ending_picks_the_writer(run: Run, tmp_path: Path, name: str, begins: bytes) -> None:
    outcome = run("--temp-profile", "export", "--to", str(tmp_path / name))
    assert (outcome.status, outcome.err) == (0, "")
    assert name in outcome.out
    assert (tmp_path / name).read_bytes().startswith(begins)


@pytest.mark.parametrize("size", ["a6", "business"])
def test_cards_are_a_layout(run: Run, tmp_path: Path, size: str) -> None:
    target = tmp_path / "a.pdf"
    options = ("--layout", "cards", "--card-size", size, "--flip", "short", "--paper", "letter")
    assert run("--temp-profile", "export", "--to", str(target), *options).status == 0
    assert target.read_bytes().startswith(b"%PDF-")


def test_a_file_that_is_there_is_replaced_only_by_force(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "a.md"
    target.write_text("mine")
    refused = run("--temp-profile", "export", "--to", str(target))
    assert refused.status == 1
    assert "--force" in refused.err
    assert target.read_text() == "mine"
    assert run("--temp-profile", "export", "--to", str(target), "--force").status == 0
    assert target.read_text().startswith("# A small pack")


def test_stars_come_in_their_order_and_notes_only_if_asked_for(
    run: Run, data: Path, tmp_path: Path
) -> None:
    target = tmp_path / "a.md"
    words = ("--data", str(data), "export", "--to", str(target), "--force", "--starred")
    assert run(*words).status == 0
    text = target.read_text("utf-8")
    assert text.index("### Horizon") < text.index("### Direction")
    assert "For my eyes only" not in text
    assert run(*words, "--notes").status == 0
    assert "For my eyes only" in target.read_text("utf-8")


def test_a_query_and_chosen_entries(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "a.md"
    words = ("--temp-profile", "export", "--to", str(target), "--force")
    assert run(*words, "theme:change").status == 0
    assert target.read_text("utf-8").startswith("# Change\n\nWhat should change?")
    assert run(*words, "--entries", "planning", "direction").status == 0
    text = target.read_text("utf-8")
    assert text.index("### Planning") < text.index("### Direction")


def test_a_talk_is_exported_with_its_presenters_notes_only_if_asked_for(
    run: Run, tmp_path: Path
) -> None:
    target = tmp_path / "a.md"
    words = ("--temp-profile", "export", "--to", str(target), "--force", "--talk", "short")
    assert run(*words).status == 0
    assert "Breathe" not in target.read_text("utf-8")
    assert run(*words, "--notes").status == 0
    assert "Breathe" in target.read_text("utf-8")


@pytest.mark.parametrize(
    "words",
    [("a.doc",), ("a",), ("a.md", "--talk", "nothing"), ("a.md", "--layout", "cards"),
     ("a.md", "--entries", "direction", "--starred"), ("a.md", "xyzzy"), ("a.png",),
     ("a.pdf", "--blanks", "-1"), ("a.md", "word", "--starred")],
)  # fmt: skip
def test_what_can_not_be_is_told_in_a_line(
    run: Run, tmp_path: Path, words: tuple[str, ...]
) -> None:
    name, *rest = words
    outcome = run("--temp-profile", "export", "--to", str(tmp_path / name), *rest)
    assert outcome.status == 2
    assert len(outcome.err.splitlines()) == 1
    assert not (tmp_path / name).exists()


def test_headings_and_labels_are_in_the_language_that_is_asked_for(
    run: Run, tmp_path: Path
) -> None:
    page, drawing = tmp_path / "a.md", tmp_path / "a.svg"
    assert run("--temp-profile", "export", "--to", str(page), "--language", "de").status == 0
    assert "|  | Führen | Managen |" in page.read_text("utf-8")
    run("--temp-profile", "export", "--map", "town", "--to", str(drawing), "--language", "de")
    assert "Schritt 1 von " in drawing.read_text("utf-8")
