"""How thick lines are and how large signs and letters, in pixels, for a view and a lens."""

from __future__ import annotations

import msgspec

from crossbearing.routing.drawing.view import Margins, View
from crossbearing.routing.lens import Lens

# The window for which the sizes below were chosen: the map's column at 1366×768.
_WIDTH, _HEIGHT = 400.0, 370.0
_SMALLEST, _LARGEST = 0.7, 3.2


class Pens(msgspec.Struct, frozen=True, kw_only=True):
    """Sizes in pixels. Letters are given by their size, pins by their height, discs by radius."""

    road: float
    edge: float
    route: float
    route_halo: float
    badge: float
    start: float
    sign: float
    chosen_pin: float
    other_pin: float
    gap: float
    halo: float
    goal_text: float
    other_text: float
    why_text: float
    road_text: float
    place_text: float


def pens_for(view: View, lens: Lens, text_zoom: float = 1.0) -> Pens:
    """The pens for a view. Larger windows get larger signs, slower than the window grows.

    `text_zoom` is the person's own zoom of all text. Letters keep their size while the map is
    zoomed; roads grow, slower than the map does.
    """
    window = window_pen(view.width, view.height)
    letters = window**0.75 * text_zoom
    signs = window**0.85 * max(1.0, text_zoom**0.7)
    road = 9.5 * window * view.zoom**0.45
    leading = lens is Lens.LEADER
    return Pens(
        road=road,
        edge=1.1 * window**0.5,
        route=road * (0.34 if leading else 0.6),
        route_halo=1.6 * window**0.6,
        badge=9.6 * signs * view.zoom**0.1,
        start=(8.0 if leading else 9.6) * signs * view.zoom**0.1,
        sign=7.5 * signs * view.zoom**0.2,
        chosen_pin=(44.0 if leading else 37.0) * signs,
        other_pin=(33.0 if leading else 25.0) * signs,
        gap=4.0 * window**0.7,
        halo=2.4 * letters**0.5,
        goal_text=12.6 * letters,
        other_text=(11.4 if leading else 10.4) * letters,
        why_text=10.2 * letters,
        road_text=9.4 * letters,
        place_text=8.8 * letters,
    )


def window_pen(width: float, height: float) -> float:
    """How much larger than in the map's usual column everything is drawn in such a window."""
    pen: float = min(width / _WIDTH, height / _HEIGHT) ** 0.7
    return min(max(pen, _SMALLEST), _LARGEST)


def margins_for(width: float, height: float) -> Margins:
    """The pixels to keep free around the roads, so that pins and badges stay inside."""
    pen = window_pen(width, height)
    return Margins(left=34 * pen, top=58 * pen, right=34 * pen, bottom=30 * pen)
