"""Slides fit, can be read, and look the same at any size."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from crossbearing import bundled
from crossbearing.gui.present import block
from crossbearing.gui.present.slide_painter import Frame, SlidePainter
from crossbearing.gui.present.tints import THEMES, Tints, contrast
from crossbearing.gui.theme.roles import Role
from crossbearing.model.address import EntryId
from crossbearing.model.library import Library
from crossbearing.model.talk import EntryItem, Reveal, Talk
from crossbearing.presenting.entries import entry_slide
from crossbearing.presenting.faces import Face, words_of
from crossbearing.presenting.legible import HALL, MEETING_ROOM, SMALL_ROOM, Room
from crossbearing.presenting.script import script_of
from crossbearing.presenting.slide import Script

SIZE = QSize(960, 540)


class Ruler:
    """Measures every block of text that is painted."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.texts: list[tuple[str, float]] = []
        self.lowest = 0.0
        draw = block.Block.draw

        def measured(it: block.Block, painter: object, x: float, y: float, colour: object) -> None:
            self.texts.append((it.text, it.size))
            if it.text:
                self.lowest = max(self.lowest, y + it.height)
            draw(it, painter, x, y, colour)  # type: ignore[arg-type]

        patch.setattr(block.Block, "draw", measured)


@pytest.fixture
def ruler(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Ruler:
    return Ruler(monkeypatch)


def painter(room: Room = MEETING_ROOM, theme: str = "light") -> SlidePainter:
    made = SlidePainter(Tints(bundled.resources(), theme), room)

    def fail(fault: Exception) -> None:
        raise AssertionError("a slide could not be drawn") from fault

    made.on_failure(fail)
    return made


def last_faces(library: Library, room: Room) -> Iterator[tuple[str, Face]]:
    for entry in library.entries:
        slide = entry_slide(entry, library, Reveal.LEADER_FIRST, room)
        yield entry.id, slide.steps[-1].face


@pytest.mark.parametrize("room", [SMALL_ROOM, MEETING_ROOM, HALL], ids=["small", "meeting", "hall"])
def test_every_entry_fits_with_letters_that_the_room_can_read(
    library: Library, ruler: Ruler, room: Room
) -> None:
    slides = painter(room)
    small: list[tuple[str, str, float]] = []
    for name, face in last_faces(library, room):
        ruler.texts.clear()
        slides.picture(Frame(face), SIZE, 1.0)
        shown = {word for word in words_of(face)[1:] if len(word) > 30}
        small += [
            (name, text, size)
            for text, size in ruler.texts
            if text in shown and size < room.least - 0.5
        ]
    assert small == []
    assert ruler.lowest <= 1080


def test_no_text_leaves_the_slide(library: Library, ruler: Ruler) -> None:
    slides = painter()
    for talk in library.talks:
        for slide in script_of(talk, library).slides:
            for step in slide.steps:
                slides.picture(Frame(step.face), SIZE, 1.0)
    assert ruler.lowest <= 1080


@pytest.mark.parametrize("theme", THEMES)
def test_every_text_stands_out_seven_to_one(theme: str) -> None:
    tints = Tints(bundled.resources(), theme)
    grounds = {
        Role.INK: (Role.BACKGROUND, Role.LEADER_FILL, Role.MANAGER_FILL, Role.BOTH_FILL),
        Role.DIM: (Role.BACKGROUND,),
        Role.WARN: (Role.BACKGROUND,),
        Role.LEADER: (Role.LEADER_FILL, Role.BACKGROUND),
        Role.MANAGER: (Role.MANAGER_FILL, Role.BACKGROUND),
        Role.BOTH: (Role.BOTH_FILL,),
    }
    low = [
        (role, ground)
        for role, on in grounds.items()
        for ground in on
        if contrast(tints.theme.hex(role), tints.theme.hex(ground)) < 7
    ]
    assert low == []


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_nothing_moves_when_a_side_is_uncovered(library: Library, ruler: Ruler) -> None:
    slide = entry_slide(library.entries[0], library, Reveal.LEADER_FIRST, MEETING_ROOM)
    slides = painter()
    sizes: list[dict[str, float]] = []
    for step in slide.steps:
        ruler.texts.clear()
        slides.picture(Frame(step.face), SIZE, 1.0)
        sizes.append(dict(ruler.texts))
    for earlier, later in itertools.pairwise(sizes):
        assert earlier.items() <= later.items()


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080), (1024, 768), (800, 1280), (320, 180)])
def test_the_same_words_at_every_size(
    library: Library, ruler: Ruler, size: tuple[int, int]
) -> None:
    for face in _one_of_each(script_of(_talk(library, "half-day-workshop"), library)):
        ruler.texts.clear()
        painter().picture(Frame(face, "1 / 2"), QSize(*size), 1.0)
        assert "1 / 2" in [text for text, _ in ruler.texts]
        drawn = " ".join(text for text, _ in ruler.texts)
        for word in words_of(face):
            assert word in drawn or word.partition(":")[2].partition(",")[0].strip() in drawn


def _one_of_each(script: Script) -> list[Face]:
    found: dict[type, Face] = {}
    for slide in script.slides:
        found.setdefault(type(slide.steps[-1].face), slide.steps[-1].face)
    return list(found.values())


def _talk(library: Library, talk: str) -> Talk:
    return next(one for one in library.talks if one.id == talk)


def test_a_word_without_end_stays_on_the_slide(library: Library, ruler: Ruler) -> None:
    from crossbearing.model.talk import DiscussionItem, TextItem  # noqa: PLC0415

    talk = Talk(
        id="x",
        name="W" * 400,
        summary="y" * 900,
        items=(
            TextItem(title="W" * 300, points=("w" * 500,) * 20),
            DiscussionItem(question="W" * 2000, how="w" * 800, minutes=1),
            EntryItem(entry=EntryId("x" * 60)),
        ),
    )
    for slide in script_of(talk, library).slides:
        for step in slide.steps:
            painter().picture(Frame(step.face), SIZE, 1.0)
    assert ruler.lowest <= 1080


def test_a_picture_is_painted_once(library: Library, ruler: Ruler) -> None:
    slides = painter()
    face = entry_slide(library.entries[0], library, Reveal.TOGETHER, MEETING_ROOM).steps[0].face
    first = slides.picture(Frame(face), SIZE, 1.0)
    count = len(ruler.texts)
    assert slides.picture(Frame(face), SIZE, 1.0) is first
    assert len(ruler.texts) == count
    slides.dress(Tints(bundled.resources(), "dark"))
    assert slides.picture(Frame(face), SIZE, 1.0) is not first
