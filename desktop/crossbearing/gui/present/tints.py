"""The colours of a slide: a theme's own, each darkened or lightened until a room can read it."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtGui import QColor

from crossbearing.gui.theme.icons import Icons
from crossbearing.gui.theme.roles import Palette, Role, Theme, load_palette
from crossbearing.routing.drawing.colours import MapColours, mixed

# On a slide every letter stands out from its ground at least seven to one (WCAG 2.2, 1.4.6).
LEAST_CONTRAST = 7.0
_LINEAR = 0.04045
# What lights up the road of a turn: strong, since it is seen from far away.
_BEAMS = {False: "#FFC53D", True: "#B98200"}
THEMES = ("light", "dark", "contrast")
_GROUNDS = {
    Role.INK: Role.BACKGROUND,
    Role.DIM: Role.BACKGROUND,
    Role.WARN: Role.BACKGROUND,
    Role.LEADER: Role.LEADER_FILL,
    Role.MANAGER: Role.MANAGER_FILL,
    Role.BOTH: Role.BOTH_FILL,
}


class Tints:
    """What a slide is painted with, in one of the `THEMES`."""

    def __init__(self, resources: Path, name: str) -> None:
        palette = load_palette(resources / "themes", name)
        colours = palette.colours | {
            role: _legible(palette, role, ground) for role, ground in _GROUNDS.items()
        }
        self.name = name
        self.theme = Theme(Palette(palette.id, palette.title, palette.dark, colours))
        self.icons = Icons(self.theme, resources / "icons")
        by_name = {role.value: text for role, text in colours.items()}
        self.map = replace(MapColours.of(by_name, palette.dark), mark=_BEAMS[palette.dark])

    def colour(self, role: Role) -> QColor:
        """The colour of `role`."""
        return self.theme.colour(role)

    def edge(self, fill: Role, side: Role) -> QColor:
        """The colour of a panel's edge: a little of the side's colour in its fill."""
        return QColor(mixed(self.theme.hex(fill), self.theme.hex(side), 0.38))


def contrast(first: str, second: str) -> float:
    """How much two colours ``#RRGGBB`` differ in brightness, 1 to 21 (WCAG 2.2)."""
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _legible(palette: Palette, role: Role, ground: Role) -> str:
    end = "#FFFFFF" if palette.dark else "#000000"
    colour = palette.colours[role]
    for tenth in range(21):
        tried = mixed(colour, end, tenth / 20)
        if contrast(tried, palette.colours[ground]) >= LEAST_CONTRAST:
            return tried
    return end


def _luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= _LINEAR else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
