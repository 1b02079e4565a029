"""The slides: read back, and printed by LibreOffice."""

from __future__ import annotations

import zipfile

from lxml import etree
from pptx import Presentation

from crossbearing.export.gathering import outline_of_library
from crossbearing.export.outline import Outline
from crossbearing.export.talk_outline import outline_of_talk
from crossbearing.model.library import Library
from tests.export.conftest import FACES, FOREIGN, LONG, NOTE, TRICKY, Exported
from tests.export.readers import as_pdf, pdf_info, pdf_text


def _notes(file: object) -> str:
    slides = Presentation(str(file)).slides
    frames = [slide.notes_slide.notes_text_frame for slide in slides if slide.has_notes_slide]
    return "\n".join(frame.text for frame in frames)


def test_the_whole_library_becomes_slides(whole: Library, exported: Exported) -> None:
    file = exported(outline_of_library(whole), "all.pptx")
    slides = list(Presentation(str(file)).slides)
    titles = {slide.shapes.title.text for slide in slides}
    said = {shape.text_frame.text for slide in slides for shape in slide.placeholders}
    for entry in whole.entries:
        assert entry.name in titles or any(entry.name in text for text in said)
    with zipfile.ZipFile(file) as archive:
        names = archive.namelist()
        assert len(names) == len(set(names))
        for name in names:
            if name.endswith((".xml", ".rels")):
                etree.fromstring(archive.read(name))


def test_ids_on_a_slide_are_its_own(small: Library, exported: Exported) -> None:
    file = exported(outline_of_talk(small.talks[0], small), "a.pptx")
    for slide in Presentation(str(file)).slides:
        ids = slide.shapes._spTree.xpath(".//p:cNvPr/@id")
        assert len(ids) == len(set(ids))
    for layout in Presentation(str(file)).slide_layouts:
        ids = layout.shapes._spTree.xpath(".//p:cNvPr/@id")
        assert len(ids) == len(set(ids)), layout.name


def test_libreoffice_prints_every_slide(small: Library, exported: Exported) -> None:
    file = exported(outline_of_talk(small.talks[0], small), "a.pptx")
    count = len(Presentation(str(file)).slides)
    printed = as_pdf(file)
    assert pdf_info(printed)["Pages"] == str(count)
    text = " ".join(pdf_text(printed).split())
    for words in ("A short talk", "Chooses the destination", "Shares the specific turns",
                  "High Street", "Who else", "Kotter, J. P."):  # fmt: skip
        assert words in text


def test_slides_say_every_letter(hard: Outline, exported: Exported) -> None:
    file = exported(hard, "a.pptx")
    slides = Presentation(str(file)).slides
    said = [shape.text_frame.text for slide in slides for shape in slide.placeholders]
    for text in (TRICKY, FOREIGN, LONG):
        assert any(text in one for one in said)
    assert all(text in _notes(file) for text in (TRICKY, FACES, FOREIGN, LONG))


def test_the_map_is_a_group_of_shapes_with_its_words(small: Library, exported: Exported) -> None:
    file = exported(outline_of_talk(small.talks[0], small), "a.pptx")
    slides = Presentation(str(file)).slides
    groups = [shape for slide in slides for shape in slide.shapes if shape.name == "Route map"]
    assert len(groups) == 2
    told = groups[0]._element.nvGrpSpPr.cNvPr.get("descr")
    assert "Turn 1 of 2" in told
    labels = {shape.text_frame.text for shape in groups[0].shapes if shape.has_text_frame}
    assert any("High Street" in label for label in labels)


def test_private_notes_are_spoken_only_if_asked_for(
    small: Library, small_outline: Outline, exported: Exported
) -> None:
    silent = exported(outline_of_talk(small.talks[0], small), "a.pptx")
    spoken = exported(outline_of_talk(small.talks[0], small, spoken=True), "b.pptx")
    assert ("Breathe" in _notes(silent), "Breathe" in _notes(spoken)) == (False, True)
    assert NOTE in _notes(exported(small_outline, "c.pptx"))
