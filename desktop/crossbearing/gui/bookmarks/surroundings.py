"""What the windows about stars, notes and talks are given of the main window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtGui import QAction

from crossbearing.gui.bookmarks.shelf import Shelf
from crossbearing.gui.theme.icons import Icons
from crossbearing.model.entry import AnyEntry
from crossbearing.model.library import Library


class Surroundings(NamedTuple):
    """The services, and what is being shown.

    `listed` gives the entries of the result list, `current` the entry being read. `steps` are the
    actions that undo and redo, which work in every window. `present` shows the talk of an id to a
    room.
    """

    library: Library
    shelf: Shelf
    icons: Icons
    listed: Callable[[], Sequence[AnyEntry]]
    current: Callable[[], AnyEntry | None]
    steps: tuple[QAction, ...]
    present: Callable[[str], object]
