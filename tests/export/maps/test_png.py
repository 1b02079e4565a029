"""A map as PNG: crisp, the size asked for, and the same picture as in the window."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from crossbearing.export.maps.drawn import colours_of
from crossbearing.export.maps.png import RATIO, png
from crossbearing.export.maps.sheet import THEMES, Sheet
from crossbearing.routing.journey import Atlas, Journey
from crossbearing.routing.lens import Lens
from tests.routing.town import town

JOURNEY = Journey.start(Atlas(town()))


def image(**sheet: object) -> QImage:
    found = QImage()
    assert found.loadFromData(png(JOURNEY, Sheet(**sheet)), "PNG")  # type: ignore[arg-type]
    return found


def test_it_has_two_pixels_a_pixel_and_the_maps_name(qapp: QApplication) -> None:
    drawing = image(width=500, height=400)
    assert (drawing.width(), drawing.height()) == (500 * RATIO, 400 * RATIO)
    assert drawing.text("Title") == "The town"


@pytest.mark.parametrize("theme", THEMES)
def test_it_is_painted_in_the_colours_of_the_theme(qapp: QApplication, theme: str) -> None:
    drawing = image(theme=theme, width=500, height=400)
    seen = {
        drawing.pixelColor(x, y).name().upper()
        for x in range(0, drawing.width(), 3)
        for y in range(0, drawing.height(), 3)
    }
    colours = colours_of(theme)
    for colour in (colours.land, colours.water, colours.park, colours.road, colours.manager):
        assert colour in seen
    assert colours.leader in seen


def test_the_lenses_make_different_pictures(qapp: QApplication) -> None:
    assert image(lens=Lens.LEADER) != image(lens=Lens.MANAGER)
