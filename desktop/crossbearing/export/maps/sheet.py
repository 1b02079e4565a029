"""How a map is to be drawn into a file."""

from __future__ import annotations

import msgspec

from crossbearing.routing.lens import Lens

THEMES = ("light", "dark", "contrast")
WIDTH, HEIGHT = 1200, 900


class Sheet(msgspec.Struct, frozen=True, kw_only=True):
    """How a map is to be drawn: `width` and `height` in pixels, `theme` one of `THEMES`."""

    lens: Lens = Lens.MANAGER
    theme: str = THEMES[0]
    width: int = WIDTH
    height: int = HEIGHT
