"""The colours of a bundled theme, read without Qt."""

from __future__ import annotations

import msgspec

from crossbearing import bundled


class Palette(msgspec.Struct, frozen=True):
    """Colours as ``#RRGGBB`` by the names of their roles."""

    dark: bool
    colours: dict[str, str]

    def __getitem__(self, role: str) -> str:
        return self.colours[role]


def palette_of(theme: str) -> Palette:
    """The palette called `theme`.

    Raises:
        OSError: there is no theme of that name.
    """
    file = bundled.resources() / "themes" / f"{theme}.json"
    return msgspec.json.decode(file.read_bytes(), type=Palette)
