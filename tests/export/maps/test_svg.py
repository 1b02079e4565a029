"""A map as SVG: well formed, complete, nothing on top of each other, and written without Qt."""

from __future__ import annotations

import math
import re
import subprocess
import sys
import xml.etree.ElementTree as ET

import msgspec
import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from crossbearing.export.maps.drawn import drawn, in_words, svg
from crossbearing.export.maps.font_widths import measure
from crossbearing.export.maps.letters import measure as measure_with_qt
from crossbearing.export.maps.sheet import THEMES, Sheet
from crossbearing.model.address import PlaceId, RoadId
from crossbearing.routing.drawing.boxes import Box
from crossbearing.routing.drawing.wording import Weight
from crossbearing.routing.journey import Atlas, Journey
from crossbearing.routing.lens import Lens
from tests.installed import ROOT
from tests.routing.town import town

JOURNEY = Journey.start(Atlas(town()))
SPACE = "{http://www.w3.org/2000/svg}"


def tree(journey: Journey = JOURNEY, **sheet: object) -> ET.Element:
    return ET.fromstring(svg(journey, Sheet(**sheet)))  # type: ignore[arg-type]


def texts(root: ET.Element) -> list[str]:
    return ["".join(text.itertext()) for text in root.iter(SPACE + "text")]


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("lens", Lens)
def test_a_reader_of_svg_takes_it(qapp: QApplication, theme: str, lens: Lens) -> None:
    written = svg(JOURNEY, Sheet(theme=theme, lens=lens, width=640, height=480))
    reader = QSvgRenderer(QByteArray(written.encode()))
    assert reader.isValid()
    assert (reader.defaultSize().width(), reader.defaultSize().height()) == (640, 480)


def test_it_shows_what_the_picture_has() -> None:
    picture, _ = drawn(JOURNEY, Sheet())
    shown = texts(tree())
    for text in picture.texts:
        assert {line.text for line in text.wording.lines} <= set(shown)
    assert [text for text in shown if text.isdigit()] == ["2", "3", "4", "5", "6", "7", "1"]
    assert any("A service people trust" in text for text in shown)


def test_it_says_in_words_all_that_it_shows() -> None:
    root = tree()
    assert root.findtext(SPACE + "title") == "The town"
    told = root.findtext(SPACE + "desc")
    assert told == in_words(JOURNEY)
    assert told is not None
    assert told.count("\n") == 8
    stranded = in_words(JOURNEY.block(RoadId("hill-path")))
    assert "No road is left to “A service people trust”" in stranded


def test_letters_keep_to_the_width_they_were_placed_for() -> None:
    for text in tree().iter(SPACE + "text"):
        if "textLength" in text.attrib:
            width = measure(
                "".join(text.itertext()),
                float(text.attrib["font-size"]),
                Weight(int(text.attrib["font-weight"])),
            )
            assert math.isclose(float(text.attrib["textLength"]), width, abs_tol=0.3)
            assert text.attrib["lengthAdjust"] == "spacingAndGlyphs"


def test_no_label_lies_on_another() -> None:
    for lens in Lens:
        picture, _ = drawn(JOURNEY, Sheet(lens=lens))
        boxes: list[Box] = []
        for text in picture.texts:
            assert not any(text.box.overlaps(other) for other in boxes)
            boxes.append(text.box)


def test_texts_from_files_are_no_markup() -> None:
    tricky = "<script>&amp;</script> \"B\" 'n'"
    goal = msgspec.structs.replace(town().destinations[0], title=tricky)
    route_map = msgspec.structs.replace(town(), name=tricky, destinations=(goal,))
    root = tree(Journey.start(Atlas(route_map)))
    assert root.findtext(SPACE + "title") == tricky
    assert not list(root.iter(SPACE + "script"))
    assert tricky in in_words(Journey.start(Atlas(route_map)))


def test_nothing_in_it_leads_out() -> None:
    written = svg(JOURNEY, Sheet())
    assert re.findall(r"https?://[^\"]*", written) == ["http://www.w3.org/2000/svg"]
    assert set(re.findall(r"url\(([^)]*)\)", written)) == {"#water"}


def test_it_is_the_same_every_time() -> None:
    again = Journey.start(Atlas(town()))
    assert svg(JOURNEY, Sheet()) == svg(again, Sheet())
    assert svg(JOURNEY, Sheet()) != svg(JOURNEY.choose(PlaceId("fort")), Sheet())


def test_it_is_written_without_qt() -> None:
    program = (
        "import sys; sys.modules['PySide6'] = None\n"
        "from crossbearing.export.maps.drawn import svg\n"
        "from crossbearing.export.maps.sheet import Sheet\n"
        "from crossbearing.routing.journey import Atlas, Journey\n"
        "from tests.routing.town import town\n"
        "sys.stdout.write(str(len(svg(Journey.start(Atlas(town())), Sheet()))))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False,
        env={"PYTHONPATH": f"{ROOT / 'desktop'}:{ROOT}"},
    )  # fmt: skip
    assert done.stderr == ""
    assert int(done.stdout) > 10_000


@pytest.mark.parametrize("weight", Weight)
def test_widths_are_those_of_the_typeface(qapp: QApplication, weight: Weight) -> None:
    for text in ("Review Lane · 2 weeks", "Où êtes-vous ? — Ici", "1234567890", "→ (½)"):
        ours, qts = measure(text, 40, weight), measure_with_qt(text, 40, weight)
        # Qt draws some pairs of letters closer together.
        assert abs(ours - qts) < 0.03 * qts, text


def test_letters_that_the_typeface_lacks_count_as_square() -> None:
    assert measure("旅", 10, Weight.REGULAR) == 10
