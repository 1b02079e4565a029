"""A route map as shapes of a slide: every road, pin and label can be moved and recoloured."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import count
from xml.sax.saxutils import escape, quoteattr

from crossbearing.export.maps.drawn import colours_of, drawn
from crossbearing.export.maps.sheet import Sheet
from crossbearing.export.maps.tones import tone_colour
from crossbearing.export.outline import MapPart
from crossbearing.export.phrases import ExportPhrase
from crossbearing.export.pptx.layouts import MAP_BOX
from crossbearing.export.pptx.slide_xml import Box, emu, transform
from crossbearing.model.address import RoadId
from crossbearing.routing.drawing.colours import MapColours
from crossbearing.routing.drawing.curves import Curve
from crossbearing.routing.drawing.marks import Pin, Text
from crossbearing.routing.drawing.picture import Picture
from crossbearing.routing.drawing.view import View

_PIXELS = 1.6
_FIRST_ID = 1000


def drawing(part: MapPart, theme: str) -> str:
    """The group of shapes, with what the map says as its text for who can't see it."""
    _, _, width, height = MAP_BOX
    sheet = Sheet(
        theme=theme,
        width=round(width * _PIXELS),
        height=round(height * _PIXELS),
        say=part.tongue.say,
    )
    picture, view = drawn(part.journey, sheet)
    shapes = "".join(_Shapes(picture, view, colours_of(theme)).all())
    told = quoteattr(" ".join([part.title + ".", part.length + ".", *part.turns]))
    called = quoteattr(part.tongue.say(ExportPhrase.MAP))
    box = transform(MAP_BOX)
    inner = box.replace("a:off", "a:chOff").replace("a:ext", "a:chExt")
    inner = inner.removeprefix("<a:xfrm>").removesuffix("</a:xfrm>")
    place = box.removesuffix("</a:xfrm>") + inner + "</a:xfrm>"
    return (
        f'<p:grpSp><p:nvGrpSpPr><p:cNvPr id="{_FIRST_ID - 1}" name={called} descr={told}/>'
        f"<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>{place}</p:grpSpPr>{shapes}</p:grpSp>"
    )


class _Shapes:
    def __init__(self, picture: Picture, view: View, colours: MapColours) -> None:
        self._picture, self._view, self._colours = picture, view, colours
        self._ids = count(_FIRST_ID)

    def all(self) -> Iterator[str]:
        """The shapes, in the order in which they lie upon each other."""
        picture, colours = self._picture, self._colours
        view, chart, scene = self._view, picture.chart, picture.scene
        yield self._preset("rect", "Land", (0, 0, view.width, view.height), colours.land)
        for curve in chart.water:
            yield self._curve("Water", curve, fill=colours.water, stroke=colours.shore, width=1)
        for curve in chart.parks:
            yield self._curve("Park", curve, fill=colours.park)
        pens = picture.pens
        yield from self._roads(chart.ways, colours.casing, pens.road + 2 * pens.edge)
        yield from self._roads(chart.ways, colours.road, pens.road)
        route = [RoadId(leg.road.id) for leg in scene.route]
        yield from self._roads(route, colours.manager, pens.route)
        yield from self._roads(scene.blocked, colours.warn, pens.road * 0.3, dashed=True)
        yield from self._marks()
        for text in picture.texts:
            yield self._label(text)

    def _roads(
        self, roads: Iterable[RoadId], colour: str, width: float, *, dashed: bool = False
    ) -> Iterator[str]:
        ways = self._picture.chart.ways
        for road in roads:
            if road in ways:
                curve = ways[road].curve
                yield self._curve("Road", curve, stroke=colour, width=width, dashed=dashed)

    def _marks(self) -> Iterator[str]:
        picture, colours = self._picture, self._colours
        for sign in picture.signs:
            box = self._round(sign.at, sign.radius)
            yield self._preset("noSmoking", "Blocked", box, colours.warn)
        for badge in picture.badges:
            yield self._preset(
                "ellipse", f"Turn {badge.number}", self._round(badge.at, badge.radius),
                colours.panel, edge=colours.manager, width=badge.radius * 0.25,
                text=self._letters(str(badge.number), badge.radius * 1.05, colours.manager),
            )  # fmt: skip
        if picture.start is not None:
            start = picture.start
            number = "" if start.number is None else str(start.number)
            yield self._preset(
                "ellipse", "Start", self._round(start.at, start.radius), colours.ink,
                text=self._letters(number, start.radius, colours.panel),
            )  # fmt: skip
        for pin in picture.pins:
            yield from self._pin(pin)

    def _pin(self, pin: Pin) -> Iterator[str]:
        colour = self._colours.leader if pin.chosen else self._colours.quiet
        head = self._round(pin.head, pin.radius)
        yield self._preset("teardrop", "Destination", head, colour, turn=135)
        star = self._round(pin.head, pin.radius * 0.58)
        yield self._preset("star5", "Star", star, self._colours.panel)

    def _label(self, text: Text) -> str:
        words, view = text.wording, self._view
        # A little wider than the letters, since another typeface may have to do.
        width, height = words.width * 1.3 + 8, words.height * 1.1 + 4
        left = text.x - {"left": words.width / 2, "centre": width / 2,
                         "right": width - words.width / 2}[text.align.value]  # fmt: skip
        box = (view.left + left, view.top + text.y - height / 2, width, height)
        align = {"left": "l", "centre": "ctr", "right": "r"}[text.align.value]
        lines = "".join(
            self._letters(line.text, line.size, tone_colour(line.tone, self._colours),
                          align=align, bold=line.weight >= 600)  # noqa: PLR2004
            for line in words.lines
        )  # fmt: skip
        return self._preset("rect", "Label", box, "", turn=text.angle, text=lines)

    def _round(self, at: tuple[float, float], radius: float) -> Box:
        x, y = at[0] + self._view.left, at[1] + self._view.top
        return x - radius, y - radius, 2 * radius, 2 * radius

    def _preset(
        self,
        preset: str,
        name: str,
        box: Box,
        fill: str,
        *,
        edge: str = "",
        width: float = 0,
        turn: float = 0,
        text: str = "",
    ) -> str:
        look = transform(self._placed(box), turn)
        look += f'<a:prstGeom prst="{preset}"><a:avLst/></a:prstGeom>'
        look += _filled(fill) + _line(edge, width / _PIXELS)
        body = ""
        if text:
            body = (
                '<p:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/>'
                f"<a:lstStyle/>{text}</p:txBody>"
            )
        return self._shape(name, look, body)

    def _curve(
        self,
        name: str,
        curve: Curve,
        *,
        fill: str = "",
        stroke: str = "",
        width: float = 0,
        dashed: bool = False,
    ) -> str:
        scale, view = self._picture.scale, self._view

        def point(at: tuple[float, float]) -> str:
            x, y = (view.left + at[0] * scale) / _PIXELS, (view.top + at[1] * scale) / _PIXELS
            # The part of a road or lake beyond the sheet is cut off at its edge.
            x, y = min(max(x, 0), MAP_BOX[2]), min(max(y, 0), MAP_BOX[3])
            return f'<a:pt x="{emu(x)}" y="{emu(y)}"/>'

        path = [f"<a:moveTo>{point(curve.start)}</a:moveTo>"]
        for move in curve.moves:
            if move.pull is None:
                path.append(f"<a:lnTo>{point(move.end)}</a:lnTo>")
            else:
                path.append(f"<a:quadBezTo>{point(move.pull)}{point(move.end)}</a:quadBezTo>")
        closed = "<a:close/>" if curve.closed else ""
        solid = "" if fill else ' fill="none"'
        look = (
            f"{transform(MAP_BOX)}<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>"
            f'<a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="{emu(MAP_BOX[2])}" '
            f'h="{emu(MAP_BOX[3])}"{solid}>{"".join(path)}{closed}</a:path></a:pathLst></a:custGeom>'
        )
        look += _filled(fill) + _line(stroke, width / _PIXELS, dashed=dashed)
        return self._shape(name, look)

    def _shape(self, name: str, look: str, body: str = "") -> str:
        return (
            f'<p:sp><p:nvSpPr><p:cNvPr id="{next(self._ids)}" name="{name}"/><p:cNvSpPr/><p:nvPr/>'
            f"</p:nvSpPr><p:spPr>{look}</p:spPr>{body}</p:sp>"
        )

    def _letters(
        self, text: str, size: float, colour: str, *, align: str = "ctr", bold: bool = True
    ) -> str:
        points = max(100, round(size / _PIXELS * 100))
        return (
            f'<a:p><a:pPr algn="{align}"/><a:r><a:rPr sz="{points}" b="{int(bold)}">'
            f"{_filled(colour)}</a:rPr><a:t>{escape(text)}</a:t></a:r></a:p>"
        )

    def _placed(self, box: Box) -> Box:
        left, top, width, height = (side / _PIXELS for side in box)
        return MAP_BOX[0] + left, MAP_BOX[1] + top, width, height


def _filled(colour: str) -> str:
    if not colour:
        return "<a:noFill/>"
    return f'<a:solidFill><a:srgbClr val="{colour.lstrip("#")}"/></a:solidFill>'


def _line(colour: str, width: float, *, dashed: bool = False) -> str:
    if not colour:
        return "<a:ln><a:noFill/></a:ln>"
    dash = '<a:prstDash val="sysDash"/>' if dashed else ""
    cap = "flat" if dashed else "rnd"
    return f'<a:ln w="{emu(width)}" cap="{cap}">{_filled(colour)}{dash}<a:round/></a:ln>'
