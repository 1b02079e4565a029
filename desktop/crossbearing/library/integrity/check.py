"""All checks of a pack together."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from crossbearing.library.finding import Finding
from crossbearing.library.integrity.claims import claims
from crossbearing.library.integrity.ids import taken_aliases
from crossbearing.library.integrity.islands import unreachable
from crossbearing.library.integrity.lengths import lengths
from crossbearing.library.integrity.maps import broken, surroundings
from crossbearing.library.integrity.references import references
from crossbearing.library.integrity.sides import sides
from crossbearing.library.integrity.talks import talks, without_dangling
from crossbearing.library.integrity.view import View
from crossbearing.library.sound_map import sound_part
from crossbearing.model.library import Contents
from crossbearing.model.route_map import RouteMap


def findings(view: View) -> Iterator[Finding]:
    """Everything in the pack that `view` shows that makes no sense."""
    yield from taken_aliases([placed for _, placed in view.entries()])
    yield from references(view)
    yield from sides(view)
    yield from lengths(view)
    yield from claims(view)
    for chart, placed in view.held(RouteMap):
        yield from surroundings(view, chart, placed)
        yield from broken(chart, placed)
        yield from unreachable(chart, placed)
    yield from talks(view)


def sound(view: View, contents: Contents) -> Contents:
    """`contents` of the pack that `view` shows, without what would lead nowhere.

    An entry stays in spite of what is wrong with it: its text can still be read. Of a map the
    sound part stays, if it can be drawn. The items of talks that have nothing to show go.
    """
    return msgspec.structs.replace(
        contents,
        maps=tuple(part for chart in contents.maps if (part := sound_part(chart)) is not None),
        talks=tuple(without_dangling(view, talk) for talk in contents.talks),
    )
