"""The slide layouts: where things stand, in our colours and type, as placeholders to be filled.

Everything that looks like the program's own slides lives here, so that whoever edits a slide, or
adds one, keeps the look. Lengths are points on a slide 960 points wide and 540 high.
"""

from __future__ import annotations

from enum import IntEnum
from itertools import count
from typing import Any, NamedTuple
from xml.sax.saxutils import escape, quoteattr

from lxml import etree  # type: ignore[import-untyped]
from pptx import Presentation
from pptx.opc.packuri import PackURI
from pptx.oxml import parse_xml
from pptx.util import Pt

from crossbearing.export.palette import Palette

WIDTH, HEIGHT = 960.0, 540.0
EMU = 12_700
SIDE = 45.0
_NAMESPACES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
Box = tuple[float, float, float, float]


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


class Level(NamedTuple):
    """The type of a level of text: points, a colour of the theme, weight, a sign before it."""

    size: float
    colour: str = "tx1"
    bold: bool = False
    bullet: bool = False
    before: float = 0


PANELS: dict[Slot, Box] = {
    Slot.LEADER: (SIDE, 107.5, 426, 305.5),
    Slot.MANAGER: (SIDE + 444, 107.5, 426, 305.5),
    Slot.BOTH: (SIDE, 428.5, 870, 46),
}
_TITLE_BOX: Box = (SIDE, 45, 870, 58)
_OVER_BOX: Box = (SIDE, 25, 870, 20)
_FOOT_BOX: Box = (SIDE, 484, 740, 24)
MAP_BOX: Box = (SIDE, 107.5, 560, 366)
_TURNS_BOX: Box = (SIDE + 580, 107.5, 290, 366)


def presentation(palette: Palette) -> Any:
    """An empty presentation of 16:9 with our layouts, in the colours of `palette`."""
    made = Presentation()
    made.slide_width, made.slide_height = Pt(WIDTH), Pt(HEIGHT)
    _theme(made, palette)
    _master(made)
    layouts = made.slide_layouts
    for layout in list(layouts)[len(Layout) :]:
        layouts.remove(layout)
    for kind, (name, shapes) in _LAYOUTS.items():
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


def emu(points: float) -> int:
    """A length in English metric units, as the format counts."""
    return round(points * EMU)


def transform(box: Box, turn: float = 0) -> str:
    """Where a shape stands: left, top, width, height, and degrees clockwise."""
    left, top, width, height = map(emu, box)
    turned = f' rot="{round(turn * 60_000)}"' if turn else ""
    return (
        f'<a:xfrm{turned}><a:off x="{left}" y="{top}"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'
    )


def parsed(xml: str) -> Any:
    """The elements that `xml` holds, in one that knows the namespaces."""
    return parse_xml(f"<p:spTree {_NAMESPACES}>{xml}</p:spTree>")


def _placeholder(
    slot: Slot,
    name: str,
    box: Box,
    levels: tuple[Level, ...],
    *,
    kind: str = "body",
    fill: str = "",
    edge: str = "",
    insets: Box = (0, 0, 0, 0),
    anchor: str = "t",
) -> str:
    plain = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
    look = _tinted(box, fill, edge) if fill else plain
    left, top, right, bottom = map(emu, insets)
    index = f' idx="{slot.value}"' if slot is not Slot.TITLE else ""
    styles = "".join(_level(number, level) for number, level in enumerate(levels, 1))
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{100 + slot.value}" name={quoteattr(name)}/>'
        f'<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="{kind}"{index}/>'
        f"</p:nvPr></p:nvSpPr><p:spPr>{transform(box)}{look}</p:spPr><p:txBody>"
        f'<a:bodyPr lIns="{left}" tIns="{top}" rIns="{right}" bIns="{bottom}" anchor="{anchor}">'
        f"<a:normAutofit/></a:bodyPr><a:lstStyle>{styles}</a:lstStyle>"
        f"<a:p><a:r><a:t>{escape(name)}</a:t></a:r></a:p></p:txBody></p:sp>"
    )


def _level(number: int, level: Level) -> str:
    mark = '<a:buChar char="•"/>' if level.bullet else "<a:buNone/>"
    indent = emu(18) if level.bullet else 0
    return (
        f'<a:lvl{number}pPr marL="{indent}" indent="{-indent}" algn="l">'
        '<a:lnSpc><a:spcPct val="105000"/></a:lnSpc>'
        f'<a:spcBef><a:spcPts val="{round(level.before * 100)}"/></a:spcBef>{mark}'
        f'<a:defRPr sz="{round(level.size * 100)}" b="{int(level.bold)}">'
        f'<a:solidFill><a:schemeClr val="{level.colour}"/></a:solidFill></a:defRPr>'
        f"</a:lvl{number}pPr>"
    )


def label(text: str, box: Box, size: float, colour: str) -> str:
    """A word that stands on every slide of a layout."""
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{300 + round(box[0])}" name={quoteattr(text)}/><p:cNvSpPr/>'
        f'<p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>{transform(box)}<a:prstGeom prst="rect">'
        "<a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody>"
        '<a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/><a:lstStyle/><a:p><a:r>'
        f'<a:rPr lang="en-GB" sz="{round(size * 100)}" b="1"><a:solidFill><a:schemeClr '
        f'val="{colour}"/></a:solidFill></a:rPr><a:t>{escape(text)}</a:t></a:r></a:p>'
        "</p:txBody></p:sp>"
    )


def _sign(preset: str, box: Box, colour: str, turn: float = 0) -> str:
    """A preset shape as a sign on a layout."""
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{500 + round(box[0] * 2)}" name="Sign"/><p:cNvSpPr/>'
        f'<p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>{transform(box, turn)}'
        f'<a:prstGeom prst="{preset}"><a:avLst/></a:prstGeom><a:solidFill>'
        f'<a:schemeClr val="{colour}"/></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr></p:sp>'
    )


def _heads(leader: Box, manager: Box) -> tuple[str, ...]:
    """The signs and names of both sides, in the upper left corners of two boxes."""
    (x, y, *_), (right, *_) = leader, manager
    return (
        _sign("teardrop", (x + 25, y + 25, 13, 13), "accent1", 135),
        _sign("star5", (x + 28, y + 28, 7, 7), "accent4"),
        label("Leader", (x + 46, y + 22, 200, 22), 16, "accent1"),
        _sign("bentArrow", (right + 25, y + 25, 14, 14), "accent2"),
        label("Manager", (right + 46, y + 22, 200, 22), 16, "accent2"),
    )


def _panel(slot: Slot, name: str, fill: str, edge: str) -> str:
    """A tinted box, which belongs to the layout, and the placeholder of its text upon it."""
    left, top, width, height = PANELS[slot]
    levels = (Level(38, bold=True), Level(18, before=10), Level(22))
    text = (left + 25, top + 54, width - 47, height - 68)
    ground = (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{200 + slot.value}" name="Ground"/><p:cNvSpPr/>'
        f'<p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>{transform(PANELS[slot])}'
        f"{_tinted(PANELS[slot], fill, edge)}</p:spPr></p:sp>"
    )
    return ground + _placeholder(slot, name, text, levels)


def _tinted(box: Box, fill: str, edge: str) -> str:
    """A box with round corners in two colours of the theme."""
    radius = round(11 / min(box[2], box[3]) * 100_000)
    return (
        f'<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val {radius}"/>'
        f'</a:avLst></a:prstGeom><a:solidFill><a:schemeClr val="{fill}"/></a:solidFill>'
        f'<a:ln w="9525"><a:solidFill><a:schemeClr val="{edge}"/></a:solidFill></a:ln>'
    )


_OVER = _placeholder(Slot.OVER, "Theme", _OVER_BOX, (Level(13, "tx2", bold=True),), anchor="b")
_TITLE = _placeholder(
    Slot.TITLE, "Title", _TITLE_BOX, (Level(25, bold=True),), kind="title", anchor="ctr"
)
_FOOT = _placeholder(Slot.FOOT, "Sources", _FOOT_BOX, (Level(12, "tx2"),), anchor="ctr")
_NUMBER = (
    '<p:sp><p:nvSpPr><p:cNvPr id="400" name="Slide number"/><p:cNvSpPr/><p:nvPr userDrawn="1"/>'
    f"</p:nvSpPr><p:spPr>{transform((WIDTH - SIDE - 90, 484, 90, 24))}"
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody>'
    '<a:bodyPr lIns="0" rIns="0" anchor="ctr"/><a:lstStyle/><a:p><a:pPr algn="r"/>'
    '<a:fld id="{C1FF6DA9-008F-8B48-92A6-B652298478BF}" type="slidenum">'
    '<a:rPr lang="en-GB" sz="1200"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill></a:rPr>'
    "<a:t>‹#›</a:t></a:fld></a:p></p:txBody></p:sp>"
)
_LAYOUTS: dict[Layout, tuple[str, tuple[str, ...]]] = {
    Layout.TITLE: (
        "Title",
        (
            _placeholder(Slot.TITLE, "Title", (SIDE, 120, 800, 130), (Level(50, bold=True),),
                         kind="ctrTitle", anchor="b"),
            _placeholder(Slot.BODY, "Summary", (SIDE, 264, 720, 120), (Level(20, "tx2"),)),
            label("Crossbearing", (SIDE, 40, 300, 24), 15, "tx1"),
        ),
    ),
    Layout.POINTS: (
        "Title and points",
        (
            _OVER, _TITLE, _FOOT,
            _placeholder(Slot.BODY, "Points", (SIDE, 117, 870, 356),
                         (Level(24, bullet=True, before=10), Level(13, before=5),
                          Level(22, "tx2", before=8))),
        ),
    ),
    Layout.SIDES: (
        "Leader and manager",
        (
            _OVER, _TITLE, _FOOT,
            _panel(Slot.LEADER, "Leader", "accent4", "accent1"),
            _panel(Slot.MANAGER, "Manager", "accent5", "accent2"),
            _placeholder(Slot.BOTH, "Both", PANELS[Slot.BOTH], (Level(16),),
                         fill="accent6", edge="accent3", insets=(17, 4, 17, 4), anchor="ctr"),
            *_heads(PANELS[Slot.LEADER], PANELS[Slot.MANAGER]),
        ),
    ),
    Layout.MAP: (
        "Route map",
        (
            _OVER, _TITLE, _FOOT,
            _placeholder(Slot.BODY, "Turns", _TURNS_BOX,
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


def _master(made: Any) -> None:
    """The master's paper is ours; its own placeholders only stand in for those of the layouts."""
    slide = made.slide_master._element.cSld  # noqa: SLF001
    slide.remove(slide.find("{*}bg"))
    ground = (
        f'<p:bg {_NAMESPACES}><p:bgPr><a:solidFill><a:schemeClr val="bg2"/></a:solidFill>'
        "<a:effectLst/></p:bgPr></p:bg>"
    )
    slide.insert(0, etree.fromstring(ground))
    share = WIDTH / 720
    for shape in made.slide_master.shapes:
        shape.left, shape.width = round(shape.left * share), round(shape.width * share)


def _theme(made: Any, palette: Palette) -> None:
    part = next(
        rel.target_part for rel in made.slide_master.part.rels.values() if "theme" in rel.reltype
    )
    root = etree.fromstring(part.blob)
    space = {"a": "http://schemas.openxmlformats.org/drawingml/2006/main"}
    scheme = root.find(".//a:clrScheme", space)
    for name, role in _COLOURS.items():
        colour = scheme.find(f"a:{name}", space)
        for child in list(colour):
            colour.remove(child)
        etree.SubElement(colour, f"{{{space['a']}}}srgbClr", val=palette[role].lstrip("#"))
    scheme.set("name", "Crossbearing")
    for face in root.findall(".//a:fontScheme/*/a:latin", space):
        face.set("typeface", "Inter")
    root.set("name", "Crossbearing")
    part._blob = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)  # noqa: SLF001


_COLOURS = {
    "dk1": "ink", "lt1": "panel", "dk2": "dim", "lt2": "background",
    "accent1": "leader", "accent2": "manager", "accent3": "both",
    "accent4": "leader_fill", "accent5": "manager_fill", "accent6": "both_fill",
    "hlink": "manager", "folHlink": "both",
}  # fmt: skip
