"""The colours of a map, taken from a theme."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec


class MapColours(msgspec.Struct, frozen=True, kw_only=True):
    """Colours as ``#RRGGBB``. Those made by mixing follow from the theme's own."""

    dark: bool
    land: str
    water: str
    park: str
    road: str
    casing: str
    label: str
    halo: str
    quiet: str
    ink: str
    panel: str
    leader: str
    manager: str
    mark: str
    warn: str
    focus: str
    shore: str
    shallows: str
    shelf: str
    grid: str
    faint: str
    hedge: str
    closed: str
    faded: str
    travelled: str

    @classmethod
    def of(cls, colours: Mapping[str, str], dark: bool) -> MapColours:
        """The colours of a map in a theme that gives ``#RRGGBB`` for the names of its roles."""
        land, road, ink = colours["map_land"], colours["map_road"], colours["ink"]
        manager = colours["manager"]
        return cls(
            dark=dark,
            land=land,
            water=colours["map_water"],
            park=colours["map_park"],
            road=road,
            casing=colours["map_casing"],
            label=colours["map_label"],
            halo=colours["map_halo"],
            quiet=colours["map_quiet"],
            ink=ink,
            panel=colours["panel"],
            leader=colours["leader"],
            manager=manager,
            mark=colours["mark"],
            warn=colours["warn"],
            focus=colours["focus"],
            shore=mixed(colours["map_water"], manager, 0.22),
            shallows=mixed(colours["map_water"], land, 0.42),
            shelf=mixed(colours["map_water"], land, 0.2),
            grid=mixed(land, ink, 0.045),
            faint=mixed(land, ink, 0.34),
            hedge=mixed(colours["map_park"], ink, 0.1),
            closed=mixed(land, road, 0.35),
            travelled=mixed(manager, ink, 0.45),
            faded=mixed(road, manager, 0.42),
        )


def mixed(first: str, second: str, share: float) -> str:
    """The colour between two of ``#RRGGBB``: 0 is the first, 1 the second."""
    pairs = zip(_parts(first), _parts(second), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)


def _parts(colour: str) -> tuple[int, ...]:
    return tuple(int(colour[at : at + 2], 16) for at in (1, 3, 5))
