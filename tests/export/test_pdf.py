"""The PDF handout and the cards, as poppler reads them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from crossbearing.export.gathering import outline_of_entries, outline_of_library
from crossbearing.export.options import CardSize, Flip, Layout, Options, Paper
from crossbearing.export.outline import Outline
from crossbearing.export.talk_outline import outline_of_talk
from crossbearing.model.entry import Kind, Side, side_of
from crossbearing.model.library import Library
from tests.export.conftest import FACES, FOREIGN, LONG, NOTE, TRICKY, Exported
from tests.export.readers import found, pdf_info, pdf_text, run

pytestmark = pytest.mark.usefixtures("qapp")
CARDS = Options(layout=Layout.CARDS)


def squeezed(text: str) -> str:
    return " ".join(text.split())


def test_the_whole_library_is_one_handout(
    qapp: QApplication, whole: Library, exported: Exported
) -> None:
    file = exported(outline_of_library(whole), "all.pdf")
    told, text = pdf_info(file), pdf_text(file)
    assert told["Title"] == whole.packs[0].title
    assert told["Creator"].startswith("Crossbearing")
    assert told["Page size"] == "595 x 842 pts (A4)"
    count = int(told["Pages"])
    assert [n for n in range(2, count + 1) if f"Page {n} of {count}" not in text] == []
    squashed = squeezed(text)
    missing = [entry.id for entry in whole.entries if squeezed(entry.name) not in squashed]
    assert missing == []
    # Poppler takes a hyphen at the end of a line for one that only divides a word.
    letters = re.sub(r"[\s-]", "", text)
    sources = [re.sub(r"[\s-]", "", one.reference()) for one in outline_of_library(whole).sources]
    assert [one for one in sources if one not in letters] == []


def test_every_face_is_embedded_and_can_be_copied(
    small_outline: Outline, exported: Exported
) -> None:
    rows = run(found("pdffonts"), exported(small_outline, "a.pdf")).splitlines()[2:]
    assert rows
    for row in rows:
        embedded, _, unicode = row.split()[-5:-2]
        assert embedded == unicode == "yes"


def test_contents_lead_to_the_page_they_name(small_outline: Outline, exported: Exported) -> None:
    file = exported(small_outline, "a.pdf")
    contents = pdf_text(file, "-f", "2", "-l", "2", "-layout")
    for part in small_outline.parts:
        line = next(line for line in contents.splitlines() if part.title in line)
        number = re.search(rf"{re.escape(part.title)}\s+(\d+)", line)
        assert number is not None
        assert part.title in pdf_text(file, "-f", number[1], "-l", number[1])
    assert len(re.findall(rb"/Subtype /Link", file.read_bytes())) >= len(small_outline.parts)


def test_the_outline_names_sections_and_entries(small_outline: Outline, exported: Exported) -> None:
    data = exported(small_outline, "a.pdf").read_bytes()
    titles = [bytes.fromhex(one.decode()).decode("utf-16") for one in
              re.findall(rb"/Title <([0-9A-F]+)>", data)]  # fmt: skip
    wanted = [section.title for section in small_outline.sections]
    wanted += [part.title for part in small_outline.parts]
    assert sorted(titles) == sorted([small_outline.title, "Contents", *wanted, "Sources"])


def test_a_handout_says_every_letter(hard: Outline, exported: Exported) -> None:
    text = squeezed(pdf_text(exported(hard, "a.pdf")))
    letters = re.sub(r"\s", "", text)
    assert letters.count(re.sub(r"\s", "", TRICKY)) >= 3
    # Between pages stand the feet.
    assert set(LONG.split()) <= set(text.split())
    backwards = [word for word in FOREIGN.split() if word not in text]
    assert backwards == []
    assert re.sub(r"\s", "", FACES) in letters


def test_cards_say_every_letter(hard: Outline, exported: Exported) -> None:
    letters = re.sub(r"\s", "", pdf_text(exported(hard, "a.pdf", CARDS)))
    assert re.sub(r"\s", "", LONG) in letters
    assert re.sub(r"\s", "", TRICKY) in letters
    assert [face for face in FACES.split() if face not in letters] == []


@pytest.mark.parametrize("paper", list(Paper))
def test_the_paper_is_as_asked(paper: Paper, small_outline: Outline, exported: Exported) -> None:
    told = pdf_info(exported(small_outline, "a.pdf", Options(paper=paper)))
    assert told["Page size"].endswith({"a4": "(A4)", "letter": "(letter)"}[paper.value])


def test_the_map_is_drawn_in_lines(small: Library, exported: Exported) -> None:
    file = exported(outline_of_talk(small.talks[0], small), "a.pdf")
    assert run(found("pdfimages"), "-list", file).splitlines()[2:] == []
    assert "High Street" in pdf_text(file)


def test_notes_stand_in_it_only_if_asked_for(
    small: Library, small_outline: Outline, exported: Exported
) -> None:
    silent = pdf_text(exported(outline_of_talk(small.talks[0], small), "a.pdf"))
    spoken = pdf_text(exported(outline_of_talk(small.talks[0], small, spoken=True), "b.pdf"))
    assert ("Breathe" in silent, "Breathe" in spoken) == (False, True)
    assert NOTE in squeezed(pdf_text(exported(small_outline, "c.pdf")))


def _boxes(file: Path, page: int) -> dict[str, tuple[float, float]]:
    """The middle of each word of a page, in points."""
    text = run(found("pdftotext"), "-bbox", "-f", str(page), "-l", str(page), file, "-")
    pattern = r'xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]+)<'
    return {
        word: ((float(left) + float(right)) / 2, (float(top) + float(bottom)) / 2)
        for left, top, right, bottom, word in re.findall(pattern, text)
    }


@pytest.mark.parametrize("flip", list(Flip))
@pytest.mark.parametrize("size", list(CardSize))
def test_backs_meet_fronts(flip: Flip, size: CardSize, small: Library, exported: Exported) -> None:
    two = small.of_kind(Kind.DISTINCTION)[:2]
    outline = outline_of_entries(two, small, title="Two", themed=False)
    options = Options(layout=Layout.CARDS, flip=flip, card_size=size)
    file = exported(outline, "a.pdf", options)
    front, back = _boxes(file, 1), _boxes(file, 2)
    width, height = (float(side) for side in pdf_info(file)["Page size"].split()[:3:2])
    card_width, card_height = (side / 25.4 * 72 for side in size.millimetres)
    for name, word in (("Direction", "destination"), ("Horizon", "Far")):
        x, y = back[word]
        # Where a needle through the back comes out at the front.
        through = (width - x, y) if flip is Flip.LONG else (x, height - y)
        assert abs(through[0] - front[name][0]) < card_width * 0.75
        assert abs(through[1] - front[name][1]) < card_height * 0.6


def test_a_sheet_is_filled_up_with_blank_cards(small: Library, exported: Exported) -> None:
    outline = outline_of_entries(small.entries[:1], small, title="One", themed=False)
    options = Options(layout=Layout.CARDS, card_size=CardSize.BUSINESS, blanks=2)
    file = exported(outline, "a.pdf", options)
    assert pdf_info(file)["Pages"] == "2"
    assert pdf_text(file, "-l", "1").count("Your own") == 9


def test_a_traits_card_asks_before_it_tells(small: Library, exported: Exported) -> None:
    trait = next(one for one in small.of_kind(Kind.TRAIT) if side_of(one) is Side.LEADER)
    outline = outline_of_entries([trait], small, title="One", themed=False)
    file = exported(outline, "a.pdf", CARDS)
    assert "Leading, managing, or both?" in pdf_text(file, "-l", "1")
    back = pdf_text(file, "-f", "2", "-l", "2")
    assert "Leader" in back
    assert trait.practice in squeezed(back)


def test_one_entry_is_a_picture(small: Library, exported: Exported) -> None:
    outline = outline_of_entries(small.entries[:1], small, title="One", themed=False)
    data = exported(outline, "a.png").read_bytes()
    assert data.startswith(b"\x89PNG")


def test_a_heading_of_a_section_stands_with_what_follows(
    whole: Library, exported: Exported
) -> None:
    file = exported(outline_of_library(whole), "all.pdf")
    pages = pdf_text(file).split("\f")
    first = {
        section.title: section.parts[0].title for section in outline_of_library(whole).sections
    }
    for title, name in first.items():
        page = next(page for page in pages[4:] if page.startswith(f"{title}\n"))
        assert squeezed(name) in squeezed(page)


def test_most_sheets_hold_two_entries(whole: Library, exported: Exported) -> None:
    outline = outline_of_entries(whole.of_kind(Kind.TRAIT), whole, title="Traits", themed=False)
    count = int(pdf_info(exported(outline, "traits.pdf"))["Pages"])
    assert count < 0.6 * len(outline.pages) + 10


def test_a_theme_is_not_called_twice(whole: Library, exported: Exported) -> None:
    theme = whole.themes[0]
    entries = [entry for entry in whole.entries if entry.theme == theme.id]
    outline = outline_of_entries(entries, whole, title=theme.name, subtitle=theme.summary)
    assert [section.title for section in outline.sections] == ["", "Route maps"]
    pages = pdf_text(exported(outline, "theme.pdf")).split("\f")
    assert [page for page in pages[1:] if page.startswith(f"{theme.name}\n")] == []


def test_a_map_stands_with_its_turns_and_note(whole: Library, exported: Exported) -> None:
    talk = next(one for one in whole.talks if one.id == "map-in-ten-minutes")
    pages = pdf_text(exported(outline_of_talk(talk, whole, spoken=True), "a.pdf")).split("\f")
    page = next(page for page in pages if "A quarter’s trip\n" in page and "weeks" in page)
    assert "Turn 1 of" in page
    assert "Note" in page
    stranded = next(page for page in pages if "No road left" in page)
    assert "only another destination helps" in squeezed(stranded)
