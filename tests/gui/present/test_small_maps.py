"""A map that is painted small has letters that stand on a light ground, not in a dark cloud."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from crossbearing import bundled
from crossbearing.gui.present.slide_painter import Frame, SlidePainter
from crossbearing.gui.present.tints import Tints
from crossbearing.model.library import Library
from crossbearing.presenting.faces import MapFace
from crossbearing.presenting.script import script_of


def _dark_share(image: QImage) -> float:
    """How much of the map, the right half of the slide, is nearly black."""
    spots = [
        QColor(image.pixel(x, y)).lightness()
        for x in range(image.width() // 2, image.width())
        for y in range(image.height())
    ]
    return sum(lightness < 90 for lightness in spots) / len(spots)


@pytest.mark.usefixtures("qapp")
def test_a_small_map_is_no_darker_than_a_large_one(library: Library) -> None:
    talk = next(one for one in library.talks if one.id == "map-in-ten-minutes")
    steps = [step for slide in script_of(talk, library).slides for step in slide.steps]
    face = next(step.face for step in steps if isinstance(step.face, MapFace))
    painter = SlidePainter(Tints(bundled.resources(), "light"))
    large, small = (
        painter.picture(Frame(face), QSize(width, width * 9 // 16), 1.0).toImage()
        for width in (960, 320)
    )
    assert _dark_share(small) < _dark_share(large) * 1.3
