"""Fitting, panning and zooming."""

from __future__ import annotations

import math

from hypothesis import assume, given
from hypothesis import strategies as st

from crossbearing.routing.drawing.chart import chart_of
from crossbearing.routing.drawing.pens import margins_for
from crossbearing.routing.drawing.view import MOST_ZOOM, View, fit
from tests.routing.town import town

CHART = chart_of(town())
sizes = st.tuples(st.integers(240, 2400), st.integers(220, 1600))


def fitted(width: float, height: float) -> View:
    return fit(CHART.sheet, CHART.ground, margins_for(width, height), width, height)


@given(sizes)
def test_a_fitted_view_shows_all_places_within_the_margins(size: tuple[int, int]) -> None:
    view, margins = fitted(*size), margins_for(*size)
    assume(size[0] > 3 * margins.left and size[1] > 3 * margins.top)
    for place in CHART.places.values():
        x, y = view.to_window(place)
        assert margins.left - 1e-6 <= x <= size[0] - margins.right + 1e-6
        assert margins.top - 1e-6 <= y <= size[1] - margins.bottom + 1e-6


@given(sizes, st.floats(0.2, 6), st.tuples(st.floats(0, 1), st.floats(0, 1)))
def test_what_is_under_the_pointer_stays_there_while_zooming_in(
    size: tuple[int, int], factor: float, share: tuple[float, float]
) -> None:
    view = fitted(*size).zoomed(2.0, (size[0] / 2, size[1] / 2))
    about = (size[0] * share[0], size[1] * share[1])
    before, closer = view.to_map(about), view.zoomed(max(factor, 1.0), about)
    x, y = closer.to_window(before)
    assert math.isclose(x, about[0], abs_tol=1e-6)
    assert math.isclose(y, about[1], abs_tol=1e-6)


@given(
    sizes,
    st.lists(st.tuples(st.floats(-900, 900), st.floats(-900, 900)), max_size=6),
    st.lists(st.floats(0.1, 9), max_size=6),
)
def test_no_move_leaves_the_map(
    size: tuple[int, int], pulls: list[tuple[float, float]], factors: list[float]
) -> None:
    first = view = fitted(*size)
    for pull, factor in zip(pulls, factors, strict=False):
        view = view.zoomed(factor, (abs(pull[0]) % size[0], abs(pull[1]) % size[1])).panned(*pull)
        assert 1 - 1e-9 <= view.zoom <= MOST_ZOOM + 1e-9
        left, top = view.to_map((0, 0))
        right, bottom = view.to_map(size)
        slack = 1e-6
        assert view.bounds.left - slack <= left <= right <= view.bounds.right + slack
        assert view.bounds.top - slack <= top <= bottom <= view.bounds.bottom + slack
    back = view.zoomed(1e-9, (0, 0))
    assert math.isclose(back.left, first.left, abs_tol=1e-6)
    assert math.isclose(back.top, first.top, abs_tol=1e-6)


def test_resizing_keeps_the_zoom_and_the_middle() -> None:
    view = fitted(400, 370).zoomed(3, (200, 180))
    middle = view.to_map((200, 185))
    wider = view.resized(fitted(900, 700))
    assert math.isclose(wider.zoom, 3)
    x, y = wider.to_window(middle)
    assert math.isclose(x, 450, abs_tol=1e-6)
    assert math.isclose(y, 350, abs_tol=1e-6)
