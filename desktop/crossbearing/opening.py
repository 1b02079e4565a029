"""Opening the window, or letting the one that is open already do what was asked."""

from __future__ import annotations

import gc

from crossbearing.instance import Wish, seat_of, seated
from crossbearing.system_libraries import missing_library
from crossbearing.userdirs import UserDirs


def open_window(dirs: UserDirs, wish: Wish, *, alone: bool = False, debug: bool = False) -> int:
    """Show the window and do what is wished; gives the exit status once it is closed.

    If a window of the same profile is open, that one does it, and this is done at once; one that
    stands `alone` neither asks nor is asked. With `debug` the log says more.

    Raises:
        KnownFault: the window that is open does not answer, there is no display, or Qt needs a
            library of the system that is missing.
    """
    seat = None if alone else seat_of(dirs.data, dirs.state)
    if seat is not None:
        try:
            if not seated(seat, wish):
                return 0
        except OSError:
            seat = None  # on a full disk, say; the window opens all the same
    try:
        # Until the window is painted nothing is waste, and looking for some takes time.
        gc.disable()
        # Only here is Qt imported, so that all other commands run without it.
        from crossbearing.gui.binding import import_binding  # noqa: PLC0415

        import_binding()
        from crossbearing.gui.first_contact import check_for_screen  # noqa: PLC0415

        check_for_screen()
        from crossbearing.gui.app import run  # noqa: PLC0415

        return run(dirs, wish, seat, debug=debug)
    except ImportError as error:
        fault = missing_library(str(error))
        if fault is None:
            raise
        raise fault from error
    finally:
        if seat is not None:
            seat.leave()
