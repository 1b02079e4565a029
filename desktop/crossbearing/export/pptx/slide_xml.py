"""Slides in XML: places, placeholders, labels and signs. Lengths are points."""

from __future__ import annotations

from typing import Any, NamedTuple
from xml.sax.saxutils import escape, quoteattr

from pptx.oxml import parse_xml

EMU = 12_700
_CORNER = 11
NAMESPACES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
Box = tuple[float, float, float, float]


class Level(NamedTuple):
    """The type of a level of text: points, a colour of the theme, weight, a sign before it."""

    size: float
    colour: str = "tx1"
    bold: bool = False
    bullet: bool = False
    before: float = 0


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
    return parse_xml(f"<p:spTree {NAMESPACES}>{xml}</p:spTree>")


def placeholder(
    index: int,
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
    """A placeholder with the type of its levels; index 0 is the title's."""
    plain = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
    look = tinted(box, fill, edge) if fill else plain
    left, top, right, bottom = map(emu, insets)
    numbered = f' idx="{index}"' if index else ""
    styles = "".join(_level(number, level) for number, level in enumerate(levels, 1))
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{100 + index}" name={quoteattr(name)}/>'
        f'<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="{kind}"{numbered}/>'
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


def label(text: str, box: Box, size: float, colour: str, language: str) -> str:
    """A word in `language` that stands on every slide of a layout."""
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{300 + round(box[0])}" name={quoteattr(text)}/><p:cNvSpPr/>'
        f'<p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>{transform(box)}<a:prstGeom prst="rect">'
        "<a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody>"
        '<a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/><a:lstStyle/><a:p><a:r>'
        f'<a:rPr lang="{language}" sz="{round(size * 100)}" b="1"><a:solidFill><a:schemeClr '
        f'val="{colour}"/></a:solidFill></a:rPr><a:t>{escape(text)}</a:t></a:r></a:p>'
        "</p:txBody></p:sp>"
    )


def sign(preset: str, box: Box, colour: str, turn: float = 0) -> str:
    """A preset shape as a sign on a layout."""
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{500 + round(box[0] * 2)}" name="Sign"/><p:cNvSpPr/>'
        f'<p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>{transform(box, turn)}'
        f'<a:prstGeom prst="{preset}"><a:avLst/></a:prstGeom><a:solidFill>'
        f'<a:schemeClr val="{colour}"/></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr></p:sp>'
    )


def tinted(box: Box, fill: str, edge: str) -> str:
    """A box with round corners in two colours of the theme."""
    radius = round(_CORNER / min(box[2], box[3]) * 100_000)
    return (
        f'<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val {radius}"/>'
        f'</a:avLst></a:prstGeom><a:solidFill><a:schemeClr val="{fill}"/></a:solidFill>'
        f'<a:ln w="9525"><a:solidFill><a:schemeClr val="{edge}"/></a:solidFill></a:ln>'
    )
