"""The signs of a map as SVG elements."""

from __future__ import annotations

import math

from crossbearing.model.route_map import Point
from crossbearing.routing.drawing.colours import MapColours
from crossbearing.routing.drawing.marks import Arrow, Badge, Pin, Rose, Sign, Start

_CAPITAL = 0.727
_STAR_IN_PIN = 0.58
_STAR_WAIST = 0.44


def number(value: float) -> str:
    """A number as short as two decimals allow."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


class SvgSigns:
    """Writes signs in the colours of a theme."""

    def __init__(self, colours: MapColours) -> None:
        self._colours = colours

    def badge(self, badge: Badge) -> str:
        """A turn's number in a ring."""
        colours, radius = self._colours, badge.radius
        return (
            _disc(badge.at, radius + 1.2, colours.halo)
            + _disc(badge.at, radius, colours.manager)
            + _disc(badge.at, radius * 0.78, colours.panel)
            + _digits(badge.at, radius, badge.number, colours.manager)
        )

    def start(self, start: Start) -> str:
        """The start: a dark disc, with the first turn's number if it has one."""
        colours = self._colours
        disc = _disc(start.at, start.radius + 1.6, colours.halo)
        disc += _disc(start.at, start.radius, colours.ink)
        if start.number is None:
            return disc + _disc(start.at, start.radius * 0.36, colours.panel)
        return disc + _digits(start.at, start.radius, start.number, colours.panel)

    def pin(self, pin: Pin, *, leading: bool) -> str:
        """A destination's pin with its star; open if it is not chosen and the leader looks."""
        colours = self._colours
        warm = colours.leader if pin.chosen or leading else colours.quiet
        is_open = leading and not pin.chosen
        fill, star = (colours.panel, warm) if is_open else (warm, colours.panel)
        width = number(pin.radius * 0.62)
        edge = pin.radius * 0.16 if is_open else 0.0
        shape = _pin(pin.radius - edge / 2, pin.height - edge)
        head = number(-(pin.height - pin.radius))
        return (
            f'<g transform="translate({number(pin.at[0])} {number(pin.at[1])})">'
            f'<ellipse rx="{width}" ry="{number(pin.radius * 0.21)}" fill="#000" '
            f'fill-opacity="{0.31 if colours.dark else 0.12}"/>'
            f'<path d="{_pin(pin.radius, pin.height)}" fill="none" stroke="{colours.halo}" '
            f'stroke-width="3.2" stroke-linejoin="round"/>'
            f'<path d="{_pin(pin.radius, pin.height)}" fill="{fill}"/>'
            + (f'<path d="{shape}" fill="none" stroke="{warm}" stroke-width="{number(edge)}"/>'
               if is_open else "")
            + f'<path transform="translate(0 {head})" d="{_star(pin.radius * _STAR_IN_PIN)}" '
            f'fill="{star}"/></g>'
        )  # fmt: skip

    def sign(self, sign: Sign) -> str:
        """“No entry”: a bar in a disc."""
        colours, radius = self._colours, sign.radius
        left, top = sign.at[0] - radius * 0.575, sign.at[1] - radius * 0.18
        return (
            _disc(sign.at, radius + 1.4, colours.panel)
            + _disc(sign.at, radius, colours.warn)
            + f'<rect x="{number(left)}" y="{number(top)}" width="{number(radius * 1.15)}" '
            f'height="{number(radius * 0.36)}" fill="{colours.panel}"/>'
        )

    def arrow(self, arrow: Arrow) -> str:
        """The direction of a one-way road."""
        across, up = number(arrow.size * 0.7), number(arrow.size * 0.45)
        return (
            f'<path transform="translate({number(arrow.at[0])} {number(arrow.at[1])}) '
            f'rotate({number(arrow.heading)})" d="M-{across} {up}L0 -{up}L{across} {up}" '
            f'fill="none" stroke="{self._colours.quiet}" stroke-linecap="round" '
            f'stroke-linejoin="round" stroke-width="{number(max(1.0, arrow.size * 0.3))}"/>'
        )

    def rose(self, rose: Rose) -> str:
        """A compass rose: north is up."""
        colours, reach = self._colours, rose.radius
        rays = "".join(
            self._ray(n * 45, reach * (0.72 if n % 2 else 1.0), n == 0)
            for n in (1, 3, 5, 7, 0, 2, 4, 6)
        )
        return (
            f'<g transform="translate({number(rose.at[0])} {number(rose.at[1])})">'
            f'<circle r="{number(reach * 0.62)}" fill="none" stroke="{colours.faint}" '
            f'stroke-width="{number(max(1.0, reach * 0.03))}"/>{rays}</g>'
        )

    def _ray(self, angle: int, reach: float, north: bool) -> str:
        waist = number(reach * 0.16)
        colour = self._colours.leader if north else self._colours.faint
        edge = f'stroke="{colour}" stroke-width="{number(max(0.8, reach * 0.02))}"'
        halves = "".join(
            f'<path d="M0 -{number(reach)}L{sign}{waist} -{waist}L0 0Z" fill="{fill}" {edge}/>'
            for sign, fill in (("-", self._colours.land), ("", colour))
        )
        return f'<g transform="rotate({angle})">{halves}</g>'


def _disc(at: Point, radius: float, colour: str) -> str:
    return (
        f'<circle cx="{number(at[0])}" cy="{number(at[1])}" r="{number(radius)}" fill="{colour}"/>'
    )


def _digits(at: Point, radius: float, value: int, colour: str) -> str:
    text = str(value)
    size = radius * (1.12 if len(text) == 1 else 0.95)
    return (
        f'<text x="{number(at[0])}" y="{number(at[1] + size * _CAPITAL / 2)}" text-anchor="middle" '
        f'font-size="{number(size)}" font-weight="700" fill="{colour}">{text}</text>'
    )


def _pin(radius: float, height: float) -> str:
    """A pin whose tip is the origin: a round head, tapering down to the tip."""
    head = height - radius
    angle = math.acos(min(1.0, radius / head))
    across, down = number(radius * math.sin(angle)), number(-head + radius * math.cos(angle))
    arc = f"A{number(radius)} {number(radius)} 0 1 1 {across} {down}"
    return f"M0 0L-{across} {down}{arc}Z"


def _star(radius: float) -> str:
    points = []
    for n in range(10):
        reach = radius if n % 2 == 0 else radius * _STAR_WAIST
        angle = math.pi * n / 5
        points.append(f"{number(reach * math.sin(angle))} {number(-reach * math.cos(angle))}")
    return "M" + "L".join(points) + "Z"
