"""The slide layouts: where things stand, in our colours and type, as placeholders to be filled.

Everything that looks like the program's own slides lives here, so that whoever edits a slide, or
adds one, keeps the look. Lengths are points on a slide 960 points wide and 540 high.
"""

from __future__ import annotations

from enum import IntEnum
from itertools import count
from typing import Any

from pptx import Presentation
from pptx.opc.packuri import PackURI
from pptx.util import Pt

from crossbearing.export.palette import Palette
from crossbearing.export.phrases import DeckPhrase, ExportPhrase
from crossbearing.export.pptx.master import set_paper, set_theme
from crossbearing.export.pptx.slide_xml import (
    Box,
    Level,
    label,
    parsed,
    placeholder,
    sign,
    tinted,
    transform,
)
from crossbearing.model.page import Label
from crossbearing.phrases import Say, Tongue

WIDTH, HEIGHT = 960.0, 540.0
SIDE = 45.0


class Layout(IntEnum):
    """The layouts, as they stand in the master."""

    TITLE = 0
    POINTS = 1
    SIDES = 2
    MAP = 3


class Slot(IntEnum):
    """The placeholders by their index; `TITLE` is the slide's own title."""

    TITLE = 0
    OVER = 10
    LEADER = 11
    MANAGER = 12
    BOTH = 13
    FOOT = 14
    BODY = 15


PANELS: dict[Slot, Box] = {
    Slot.LEADER: (SIDE, 107.5, 426, 305.5),
    Slot.MANAGER: (SIDE + 444, 107.5, 426, 305.5),
    Slot.BOTH: (SIDE, 428.5, 870, 46),
}
_TITLE_BOX: Box = (SIDE, 42, 870, 60)
_OVER_BOX: Box = (SIDE, 21, 870, 20)
_FOOT_BOX: Box = (SIDE, 484, 740, 24)
MAP_BOX: Box = (SIDE, 107.5, 560, 366)
_TURNS_BOX: Box = (SIDE + 580, 107.5, 290, 366)


def presentation(palette: Palette, tongue: Tongue) -> Any:
    """An empty presentation of 16:9 with our layouts, in the colours of `palette`.

    Its words are in the language of `tongue`.
    """
    made = Presentation()
    made.slide_width, made.slide_height = Pt(WIDTH), Pt(HEIGHT)
    set_theme(made, palette)
    set_paper(made, WIDTH)
    layouts = made.slide_layouts
    for layout in list(layouts)[len(Layout) :]:
        layouts.remove(layout)
    for kind, (name, shapes) in _layouts(tongue).items():
        layout = layouts[kind]
        layout._element.cSld.set("name", name)  # noqa: SLF001
        _fill(layout, "".join([*shapes, _NUMBER]))
    _number_notes(made)
    return made


def _number_notes(made: Any) -> None:
    """Count the notes instead of looking through all parts for a free name, slide after slide."""
    package = made.part.package
    look, numbers = package.next_partname, count(1)

    def next_partname(template: str) -> PackURI:
        if "notesSlides" in template:
            return PackURI(template % next(numbers))
        found: PackURI = look(template)
        return found

    package.next_partname = next_partname


def _heads(leader: Box, manager: Box, tongue: Tongue) -> tuple[str, ...]:
    """The signs and names of both sides, in the upper left corners of two boxes."""
    (x, y, *_), (right, *_) = leader, manager
    say, language = tongue.say, tongue.code
    return (
        sign("teardrop", (x + 25, y + 25, 13, 13), "accent1", 135),
        sign("star5", (x + 28, y + 28, 7, 7), "accent4"),
        label(say(Label.LEADER), (x + 46, y + 22, 200, 22), 16, "accent1", language),
        sign("bentArrow", (right + 25, y + 25, 14, 14), "accent2"),
        label(say(Label.MANAGER), (right + 46, y + 22, 200, 22), 16, "accent2", language),
    )


def _panel(slot: Slot, name: str, fill: str, edge: str) -> str:
    """A tinted box, which belongs to the layout, and the placeholder of its text upon it."""
    left, top, width, height = PANELS[slot]
    levels = (Level(38, bold=True), Level(18, before=10), Level(22))
    text = (left + 25, top + 54, width - 47, height - 68)
    ground = (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{200 + slot.value}" name="Ground"/><p:cNvSpPr/>'
        f'<p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>{transform(PANELS[slot])}'
        f"{tinted(PANELS[slot], fill, edge)}</p:spPr></p:sp>"
    )
    return ground + placeholder(slot, name, text, levels)


def _frame(say: Say) -> tuple[str, str, str]:
    """What stands around the content of a slide: a line over its title, the title, the foot."""
    title = (Level(22, bold=True),)
    over = (Level(13, "tx2", bold=True),)
    return (
        placeholder(Slot.OVER, say(DeckPhrase.THEME), _OVER_BOX, over, anchor="b"),
        placeholder(
            Slot.TITLE, say(DeckPhrase.TITLE), _TITLE_BOX, title, kind="title", anchor="ctr"
        ),
        placeholder(
            Slot.FOOT, say(ExportPhrase.SOURCES), _FOOT_BOX, (Level(12, "tx2"),), anchor="ctr"
        ),
    )


_NUMBER = (
    '<p:sp><p:nvSpPr><p:cNvPr id="400" name="Slide number"/><p:cNvSpPr/><p:nvPr userDrawn="1"/>'
    f"</p:nvSpPr><p:spPr>{transform((WIDTH - SIDE - 90, 484, 90, 24))}"
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody>'
    '<a:bodyPr lIns="0" rIns="0" anchor="ctr"/><a:lstStyle/><a:p><a:pPr algn="r"/>'
    '<a:fld id="{C1FF6DA9-008F-8B48-92A6-B652298478BF}" type="slidenum">'
    '<a:rPr lang="en-GB" sz="1200"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill></a:rPr>'
    "<a:t>‹#›</a:t></a:fld></a:p></p:txBody></p:sp>"
)


def _layouts(tongue: Tongue) -> dict[Layout, tuple[str, tuple[str, ...]]]:
    """The name and the shapes of every layout."""
    say = tongue.say
    return {
        Layout.TITLE: (
            say(DeckPhrase.TITLE),
            (
                placeholder(Slot.TITLE, say(DeckPhrase.TITLE), (SIDE, 120, 800, 130),
                             (Level(50, bold=True),), kind="ctrTitle", anchor="b"),
                placeholder(Slot.BODY, say(DeckPhrase.SUMMARY), (SIDE, 264, 720, 120),
                             (Level(20, "tx2"),)),
                label("Crossbearing", (SIDE, 40, 300, 24), 15, "tx1", tongue.code),
            ),
        ),
        Layout.POINTS: (
            say(DeckPhrase.TITLE_AND_POINTS),
            (
                *_frame(say),
                placeholder(Slot.BODY, say(DeckPhrase.POINTS), (SIDE, 117, 870, 356),
                             (Level(24, bullet=True, before=10), Level(13, before=5),
                              Level(22, "tx2", before=8))),
            ),
        ),
        Layout.SIDES: (
            say(DeckPhrase.LEADER_AND_MANAGER),
            (
                *_frame(say),
                _panel(Slot.LEADER, say(Label.LEADER), "accent4", "accent1"),
                _panel(Slot.MANAGER, say(Label.MANAGER), "accent5", "accent2"),
                placeholder(Slot.BOTH, say(Label.BOTH), PANELS[Slot.BOTH], (Level(16),),
                             fill="accent6", edge="accent3", insets=(17, 4, 17, 4), anchor="ctr"),
                *_heads(PANELS[Slot.LEADER], PANELS[Slot.MANAGER], tongue),
            ),
        ),
        Layout.MAP: (
            say(DeckPhrase.ROUTE_MAP),
            (
                *_frame(say),
                placeholder(Slot.BODY, say(DeckPhrase.TURNS), _TURNS_BOX,
                             (Level(13, before=5), Level(16, "accent2", bold=True))),
            ),
        ),
    }  # fmt: skip


def _fill(layout: Any, shapes: str) -> None:
    tree = layout.shapes._spTree  # noqa: SLF001
    for shape in list(tree)[2:]:
        tree.remove(shape)
    for shape in list(parsed(shapes)):
        tree.append(shape)
