"""The map part of ``crossbearing export``."""

from __future__ import annotations

import argparse
from pathlib import Path

from crossbearing.commands.command import remark
from crossbearing.export.maps.sheet import HEIGHT, WIDTH, Sheet
from crossbearing.faults import WrongUsage
from crossbearing.model.library import Library
from crossbearing.routing.lens import Lens
from crossbearing.tongues import tongue_of

_LARGEST = 8000
_SMALLEST = 100


def add_map_options(parser: argparse.ArgumentParser) -> None:
    """Add what says how a map is to be drawn."""
    group = parser.add_argument_group("drawing a route map")
    group.add_argument("--map", metavar="ID", help="draw this map, as .svg or .png")
    group.add_argument("--destination", metavar="PLACE", help="where the trip ends")
    group.add_argument(
        "--block", metavar="ROAD", nargs="+", action="extend", default=[], help="roads to close"
    )
    group.add_argument("--lens", choices=[lens.value for lens in Lens], default=Lens.MANAGER.value)
    group.add_argument(
        "--size", metavar="WxH", type=_size, default=(WIDTH, HEIGHT), help="in pixels, 1200x900"
    )


def export_map(options: argparse.Namespace, books: Library, target: Path) -> None:
    """Draw the map that the options name into the file `target`.

    Raises:
        WrongUsage: there is no such map, destination or road, or the file is of another kind.
        Unwritten: the file can't be written.
    """
    # Routing and drawing are modules that no other command needs.
    from crossbearing.commands.journeys import find_map, journey_on  # noqa: PLC0415
    from crossbearing.export.maps.drawn import svg  # noqa: PLC0415
    from crossbearing.export.written import written_whole  # noqa: PLC0415

    kind = target.suffix.casefold()
    if kind not in {".svg", ".png"}:
        raise WrongUsage(f"A map can't be written as “{target.name}”.", "Use .svg or .png.")
    route_map = find_map(books, options.map, options.destination)
    journey = journey_on(route_map, options.destination, options.block)
    width, height = options.size
    sheet = Sheet(
        lens=Lens(options.lens),
        theme=options.theme,
        width=width,
        height=height,
        say=tongue_of(options.language).say,
    )
    if kind == ".svg":
        data = svg(journey, sheet).encode()
    else:
        # Only here is Qt imported.
        from crossbearing.export.maps.png import png  # noqa: PLC0415

        data = png(journey, sheet)
    with written_whole(target) as file:
        file.write(data)
    remark(f"Drew “{route_map.name}” into {target}.")


def _size(text: str) -> tuple[int, int]:
    """Width and height, as in ``1200x900``."""
    width, _, height = text.casefold().partition("x")
    if not (width.isascii() and width.isdigit() and height.isascii() and height.isdigit()):
        raise argparse.ArgumentTypeError(f"“{text}” is not a size like 1200x900")
    size = (int(width), int(height))
    if not all(_SMALLEST <= side <= _LARGEST for side in size):
        raise argparse.ArgumentTypeError(f"a side has {_SMALLEST} to {_LARGEST} pixels")
    return size
