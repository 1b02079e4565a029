"""How a map is to be drawn into a file."""

from __future__ import annotations

import msgspec

from crossbearing.phrases import Say, in_english
from crossbearing.routing.lens import Lens

THEMES = ("light", "dark", "contrast")
WIDTH, HEIGHT = 1200, 900


class Sheet(msgspec.Struct, frozen=True, kw_only=True):
    """How a map is to be drawn: `width` and `height` in pixels, `theme` one of `THEMES`.

    `say` gives the language of the map's own words.
    """

    lens: Lens = Lens.MANAGER
    theme: str = THEMES[0]
    width: int = WIDTH
    height: int = HEIGHT
    say: Say = in_english
