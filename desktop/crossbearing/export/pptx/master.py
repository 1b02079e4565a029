"""The master of our slides: paper, colours and type of the theme."""

from __future__ import annotations

from typing import Any

from lxml import etree  # type: ignore[import-untyped]

from crossbearing.export.palette import Palette
from crossbearing.export.pptx.slide_xml import NAMESPACES

_USUAL_WIDTH = 720


def set_paper(made: Any, width: float) -> None:
    """The master's paper is ours; its own placeholders only stand in for those of the layouts."""
    slide = made.slide_master._element.cSld  # noqa: SLF001
    slide.remove(slide.find("{*}bg"))
    ground = (
        f'<p:bg {NAMESPACES}><p:bgPr><a:solidFill><a:schemeClr val="bg2"/></a:solidFill>'
        "<a:effectLst/></p:bgPr></p:bg>"
    )
    slide.insert(0, etree.fromstring(ground))
    share = width / _USUAL_WIDTH
    for shape in made.slide_master.shapes:
        shape.left, shape.width = round(shape.left * share), round(shape.width * share)


def set_theme(made: Any, palette: Palette) -> None:
    """Our colours and typeface as the theme, by which a whole deck can be recoloured at once."""
    part = next(
        rel.target_part for rel in made.slide_master.part.rels.values() if "theme" in rel.reltype
    )
    root = etree.fromstring(part.blob)
    space = {"a": "http://schemas.openxmlformats.org/drawingml/2006/main"}
    scheme = root.find(".//a:clrScheme", space)
    for name, role in _COLOURS.items():
        colour = scheme.find(f"a:{name}", space)
        for child in list(colour):
            colour.remove(child)
        etree.SubElement(colour, f"{{{space['a']}}}srgbClr", val=palette[role].lstrip("#"))
    scheme.set("name", "Crossbearing")
    for face in root.findall(".//a:fontScheme/*/a:latin", space):
        face.set("typeface", "Inter")
    root.set("name", "Crossbearing")
    part._blob = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)  # noqa: SLF001


_COLOURS = {
    "dk1": "ink", "lt1": "panel", "dk2": "dim", "lt2": "background",
    "accent1": "leader", "accent2": "manager", "accent3": "both",
    "accent4": "leader_fill", "accent5": "manager_fill", "accent6": "both_fill",
    "hlink": "manager", "folHlink": "both",
}  # fmt: skip
