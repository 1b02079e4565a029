"""The compare page and the map, each built when it is first needed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from crossbearing.gui.columns import Columns
from crossbearing.gui.look import Look
from crossbearing.gui.session import Trip
from crossbearing.model.address import Address
from crossbearing.model.library import Library

if TYPE_CHECKING:
    from crossbearing.gui.compare.compare_panel import ComparePanel
    from crossbearing.gui.compare.page_view import PageView
    from crossbearing.gui.route.panel import RoutePanel


_PAGE_ACTIONS = ("star", "note", "copy-link")


class LatePanels(QObject):
    """Builds the second and the third column and puts them into `columns`.

    They take as long to load as all the rest of the window, which is painted before them.
    `followed` carries the entry of a link that was pressed, `activated` the address of an entry
    opened from the map, `star_pressed` that of one whose star was pressed, `entered` those that the
    drive on the map is passing.
    """

    followed = Signal(object)
    activated = Signal(object)
    star_pressed = Signal(object)
    entered = Signal(object)
    _restarred = Signal(object)

    def __init__(
        self,
        library: Library,
        look: Look,
        columns: Columns,
        actions: Mapping[str, QAction],
        parent: QObject,
        *,
        trip: Trip,
    ) -> None:
        super().__init__(parent)
        self._library, self._look, self._columns = library, look, columns
        self._actions, self._start = actions, trip
        self._trip: Callable[[], Trip] = lambda: trip
        self._stars: AbstractSet[Address] = frozenset()

    @cached_property
    def compare(self) -> ComparePanel:
        """The second column."""
        from crossbearing.gui.compare.compare_panel import ComparePanel  # noqa: PLC0415

        actions = tuple(self._actions[name] for name in _PAGE_ACTIONS)
        panel = ComparePanel(self._library, actions, self._look.icons)
        panel.followed.connect(self.followed)
        panel.star_pressed.connect(self.star_pressed)
        panel.show_stars(self._stars)
        self._restarred.connect(panel.show_stars)
        self._look.changed.connect(panel.set_icons)
        self._columns.put(1, panel)
        # Only now: a style sheet takes back the fonts of a widget that gets a parent.
        panel.set_icons(self._look.icons)
        return panel

    @property
    def trip(self) -> Trip:
        """What to remember of the map."""
        return self._trip()

    def show_stars(self, stars: AbstractSet[Address]) -> None:
        """Show these addresses as starred wherever entries are offered."""
        self._stars = stars
        self._restarred.emit(stars)

    @property
    def page(self) -> PageView:
        """The compare page in the second column."""
        return self.compare.page

    @cached_property
    def route(self) -> RoutePanel:
        """The third column."""
        from crossbearing.gui.route.panel import RoutePanel  # noqa: PLC0415

        panel = RoutePanel(self._library, self._look.icons, self._start)
        self._trip = lambda: panel.controller.trip
        panel.entry_activated.connect(self.activated)
        panel.entries_entered.connect(self.entered)
        panel.star_pressed.connect(self.star_pressed)
        panel.show_stars(self._stars)
        self._restarred.connect(panel.show_stars)
        self._look.changed.connect(panel.set_icons)
        self._look.changed.connect(lambda: panel.set_reduced_motion(self._look.still))
        self._columns.put(2, panel)
        panel.set_icons(self._look.icons)
        panel.set_reduced_motion(self._look.still)
        return panel
