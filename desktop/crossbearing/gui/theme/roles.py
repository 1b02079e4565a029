"""What a colour is for, and the theme that says which colour that is."""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache
from pathlib import Path

import msgspec
from PySide6.QtGui import QColor, QFont

FAMILY = "Inter"


class Role(StrEnum):
    """What a colour is for."""

    BACKGROUND = "background"
    PANEL = "panel"
    RAIL = "rail"
    INK = "ink"
    DIM = "dim"
    LINE = "line"
    LEADER = "leader"
    LEADER_FILL = "leader_fill"
    MANAGER = "manager"
    MANAGER_FILL = "manager_fill"
    BOTH = "both"
    BOTH_FILL = "both_fill"
    SELECTION = "selection"
    HOVER = "hover"
    BUTTON = "button"
    BUTTON_TEXT = "button_text"
    FOCUS = "focus"
    MARK = "mark"
    WARN = "warn"
    MAP_LAND = "map_land"
    MAP_WATER = "map_water"
    MAP_PARK = "map_park"
    MAP_ROAD = "map_road"
    MAP_CASING = "map_casing"
    MAP_LABEL = "map_label"
    MAP_HALO = "map_halo"
    MAP_QUIET = "map_quiet"


class Palette(msgspec.Struct, frozen=True):
    """The colours of one theme file, ``#RRGGBB`` by role."""

    id: str
    title: str
    dark: bool
    colours: dict[Role, str]


class Theme(msgspec.Struct, frozen=True):
    """A palette at a zoom of all text. `zoom` is 1.0 for 100%."""

    palette: Palette
    zoom: float = 1.0

    def hex(self, role: Role) -> str:
        """The colour of `role` as ``#RRGGBB``."""
        return self.palette.colours[role]

    def colour(self, role: Role) -> QColor:
        """The colour of `role`."""
        return QColor(self.palette.colours[role])

    def px(self, size: float) -> int:
        """`size` in logical pixels at 100%, scaled by the zoom and rounded."""
        return max(1, round(size * self.zoom))

    def font(self, size: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """The interface face at `size` logical pixels (at 100%)."""
        font = QFont(FAMILY)
        font.setPixelSize(self.px(size))
        font.setWeight(weight)
        return font


@lru_cache(maxsize=8)
def load_palette(folder: Path, name: str) -> Palette:
    """The palette of the file `name`.json in `folder`.

    Raises:
        msgspec.ValidationError: a role is missing, unknown or not text.
        OSError: there is no such file.
    """
    palette = msgspec.json.decode((folder / f"{name}.json").read_bytes(), type=Palette)
    missing = [role for role in Role if role not in palette.colours]
    if missing:
        raise msgspec.ValidationError(f"{name}.json has no colour for {', '.join(missing)}")
    return palette
