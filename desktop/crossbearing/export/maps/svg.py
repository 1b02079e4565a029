"""A picture of a map as SVG text, written without Qt.

Letters stay letters: a reader without the typeface sees them in another, squeezed or stretched to
the width they were placed for, so that nothing overlaps.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from xml.sax.saxutils import escape, quoteattr

from crossbearing.export.maps.svg_signs import SvgSigns, number
from crossbearing.export.maps.tones import tone_colour
from crossbearing.model.address import RoadId
from crossbearing.routing.drawing.colours import MapColours
from crossbearing.routing.drawing.curves import Curve
from crossbearing.routing.drawing.marks import Text
from crossbearing.routing.drawing.picture import Picture
from crossbearing.routing.drawing.view import View
from crossbearing.routing.drawing.wording import Tone
from crossbearing.routing.lens import Lens

_FAMILY = "Inter, Helvetica, Arial, sans-serif"
_SHEET_LINES = 8


def svg_of(picture: Picture, view: View, colours: MapColours, title: str, words: str) -> str:
    """The picture as `view` shows it. `words` say all that the map says, for who can't see it."""
    width, height = number(view.width), number(view.height)
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'viewBox="0 0 {width} {height}" role="img" aria-labelledby="title words" '
        f"font-family={quoteattr(_FAMILY)}>"
    )
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        head,
        f'<title id="title">{escape(title)}</title>',
        f'<desc id="words">{escape(words)}</desc>',
        *_SvgWriter(picture, view, colours).parts(),
        "</svg>",
    ]
    return "\n".join(line for line in lines if line) + "\n"


class _SvgWriter:
    """Writes the parts of one picture, from the ground up."""

    def __init__(self, picture: Picture, view: View, colours: MapColours) -> None:
        self._picture = picture
        self._view = view
        self._halo = picture.pens.halo
        self._colours = colours
        self._signs = SvgSigns(colours)
        chart = picture.chart
        self._water = " ".join(self._path(curve) for curve in chart.water)
        self._parks = " ".join(self._path(curve) for curve in chart.parks)
        self._roads = {road: self._path(way.curve) for road, way in chart.ways.items()}

    def parts(self) -> Iterator[str]:
        """All elements, in the order in which they are painted."""
        yield from self._ground()
        view = self._view
        yield f'<g transform="translate({number(view.left)} {number(view.top)})">'
        yield '<g fill="none" stroke-linejoin="round" stroke-linecap="round">'
        yield from self._road_strokes()
        yield from self._route_strokes()
        yield "</g>"
        yield from self._marks()
        yield from (self._text(text) for text in self._picture.texts)
        yield "</g>"

    def _ground(self) -> Iterator[str]:
        """Land with its sheet lines, water that grows deeper away from its shores, and parks."""
        colours, view, road = self._colours, self._view, self._picture.pens.road
        size = f'width="{number(view.width)}" height="{number(view.height)}"'
        yield f'<rect {size} fill="{colours.land}"/>'
        yield self._sheet_lines()
        yield f'<g transform="translate({number(view.left)} {number(view.top)})">'
        if self._water:
            yield f'<clipPath id="water"><path d="{self._water}"/></clipPath>'
            yield f'<path d="{self._water}" fill="{colours.water}"/>'
            yield '<g clip-path="url(#water)">'
            yield self._stroked(self._water, colours.shelf, road * 3.6)
            yield self._stroked(self._water, colours.shallows, road * 1.6)
            yield "</g>"
            yield self._stroked(self._water, colours.shore, 1.4)
        if self._parks:
            edge = f'stroke="{colours.hedge}" stroke-width="1.1"'
            yield f'<path d="{self._parks}" fill="{colours.park}" {edge}/>'
        yield "</g>"

    def _sheet_lines(self) -> str:
        view, sheet = self._view, self._picture.chart.sheet
        step = max(sheet.width, sheet.height) / _SHEET_LINES * view.scale
        columns = (view.left % step + step * n for n in range(int(view.width / step) + 1))
        rows = (view.top % step + step * n for n in range(int(view.height / step) + 1))
        lines = [f"M{number(x)} 0V{number(view.height)}" for x in columns]
        lines += [f"M0 {number(y)}H{number(view.width)}" for y in rows]
        return f'<path d="{"".join(lines)}" stroke="{self._colours.grid}" fill="none"/>'

    def _road_strokes(self) -> Iterator[str]:
        colours, pens = self._colours, self._picture.pens
        blocked = self._picture.scene.blocked
        closed = self._joined(blocked)
        clear = self._joined(road for road in self._roads if road not in blocked)
        casing = pens.road + 2 * pens.edge
        yield self._stroked(closed, colours.casing, casing * 0.86)
        yield self._stroked(closed, colours.closed, pens.road * 0.86)
        yield self._stroked(clear, colours.casing, casing)
        yield self._stroked(clear, colours.road, pens.road)

    def _route_strokes(self) -> Iterator[str]:
        colours, pens, scene = self._colours, self._picture.pens, self._picture.scene
        before = self._joined(RoadId(leg.road.id) for leg in scene.before)
        route = self._joined(RoadId(leg.road.id) for leg in scene.route)
        yield self._stroked(before, colours.faded, pens.route * 0.7)
        closed = self._joined(scene.blocked)
        yield self._stroked(closed, colours.warn, pens.road * 0.3, (0.9, 2.4))
        if scene.lens is Lens.LEADER:
            yield self._stroked(route, colours.manager, pens.route, (1.6, 1.9))
        else:
            yield self._stroked(route, colours.halo, pens.route + 2 * pens.route_halo)
            yield self._stroked(route, colours.manager, pens.route)

    def _marks(self) -> Iterator[str]:
        picture, signs = self._picture, self._signs
        if picture.rose is not None:
            yield signs.rose(picture.rose)
        yield from (signs.arrow(arrow) for arrow in picture.arrows)
        yield from (signs.sign(sign) for sign in picture.signs)
        yield from (signs.badge(badge) for badge in picture.badges)
        if picture.start is not None:
            yield signs.start(picture.start)
        leading = picture.scene.lens is Lens.LEADER
        yield from (signs.pin(pin, leading=leading) for pin in picture.pins)

    def _text(self, text: Text) -> str:
        """A label: first the halos, then the letters, since not every reader knows paint-order."""
        turn = f' transform="rotate({number(text.angle)} {number(text.x)} {number(text.y)})"'
        halo = f'stroke="{self._colours.halo}" stroke-width="{number(2 * self._halo)}"'
        under = "".join(self._line(text, n, None) for n in range(len(text.wording.lines)))
        over = "".join(self._line(text, n, line.tone) for n, line in enumerate(text.wording.lines))
        return (
            f"<g{turn if text.angle else ''}>{self._thread(text)}"
            f'<g {halo} stroke-linejoin="round" aria-hidden="true">{under}</g>{over}</g>'
        )

    def _line(self, text: Text, n: int, tone: Tone | None) -> str:
        """A line of a label in the colour of `tone`, or of the halo."""
        words = text.wording
        line = words.lines[n]
        left = text.x - words.width / 2 + text.left_of(line.width)
        baseline = text.y - words.height / 2 + words.baselines[n]
        colour = tone_colour(tone, self._colours) if tone is not None else self._colours.halo
        return (
            f'<text x="{number(left)}" y="{number(baseline)}" font-size="{number(line.size)}" '
            f'font-weight="{int(line.weight)}" textLength="{number(line.width)}" '
            f'lengthAdjust="spacingAndGlyphs" fill="{colour}">{escape(line.text)}</text>'
        )

    def _thread(self, text: Text) -> str:
        if text.thread is None:
            return ""
        (ax, ay), (bx, by) = text.thread
        return (
            f'<line x1="{number(ax)}" y1="{number(ay)}" x2="{number(bx)}" y2="{number(by)}" '
            f'stroke="{self._colours.quiet}" stroke-width="1"/>'
        )

    def _joined(self, roads: Iterable[RoadId]) -> str:
        return " ".join(self._roads[road] for road in roads if road in self._roads)

    def _stroked(
        self, path: str, colour: str, width: float, dashes: tuple[float, float] | None = None
    ) -> str:
        """A stroked path; `dashes` and the gaps between them are in widths of the line."""
        if not path:
            return ""
        broken = ""
        if dashes:
            lengths = " ".join(number(part * width) for part in dashes)
            broken = f' stroke-dasharray="{lengths}" stroke-linecap="butt"'
        return (
            f'<path d="{path}" fill="none" stroke="{colour}" '
            f'stroke-width="{number(width)}"{broken}/>'
        )

    def _path(self, curve: Curve) -> str:
        scale = self._picture.scale
        parts = [f"M{number(curve.start[0] * scale)} {number(curve.start[1] * scale)}"]
        for move in curve.moves:
            end = f"{number(move.end[0] * scale)} {number(move.end[1] * scale)}"
            if move.pull is None:
                parts.append(f"L{end}")
            else:
                pull = f"{number(move.pull[0] * scale)} {number(move.pull[1] * scale)}"
                parts.append(f"Q{pull} {end}")
        return "".join(parts) + ("Z" if curve.closed else "")
