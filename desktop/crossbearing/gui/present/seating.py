"""Who sits at which screen, and where they go when one is plugged in or out."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from crossbearing.gui.present.screens import Display, Places, found_again, places


class Seats(msgspec.Struct, frozen=True, kw_only=True):
    """The screen of the slides and the presenter's own; None for one that is not there.

    Without `room` the slides wait. `room_home` and `own_home` are the screens that they were on,
    and go back to.
    """

    room: Display | None
    own: Display | None
    room_home: Display | None = None
    own_home: Display | None = None

    @classmethod
    def of(cls, chosen: Places) -> Seats:
        """The seats as they were chosen."""
        return cls(room=chosen.room, own=chosen.own)

    def swapped(self) -> Seats:
        """The other way round; the same with one screen."""
        if self.room is None or self.own is None:
            return self
        return Seats(room=self.own, own=self.room)


def reseated(seats: Seats, displays: Sequence[Display], *, with_console: bool) -> Seats:
    """The seats after screens have come or gone; `with_console` if one is wanted at all.

    The presenter's notes never go to the screen that the room was given. Slides wait if only the
    presenter's screen is left, and move if that one is not in use or if another is free. A screen
    that comes back gets what it had.
    """
    own_home = seats.own or seats.own_home
    room_home = seats.room_home or seats.room
    own = found_again(own_home, displays)
    room = found_again(room_home, displays) or found_again(seats.room, displays)
    if room is None:
        free = [display for display in displays if display != own]
        room = free[-1] if free else None
    if room is not None and own is None and with_console and len(displays) > 1:
        found = places(displays, room)
        if found.is_sure:
            return Seats.of(found)
    return Seats(
        room=room,
        own=own,
        room_home=None if found_again(room_home, displays) else room_home,
        own_home=own_home if own is None else None,
    )
