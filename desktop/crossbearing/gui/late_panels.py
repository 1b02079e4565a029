"""The compare page and the map, each built when it is first needed."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from crossbearing.gui.columns import Columns
from crossbearing.gui.look import Look
from crossbearing.model.library import Library

if TYPE_CHECKING:
    from crossbearing.gui.compare.compare_panel import ComparePanel
    from crossbearing.gui.compare.page_view import PageView
    from crossbearing.gui.route.panel import RoutePanel


class LatePanels(QObject):
    """Builds the second and the third column and puts them into `columns`.

    They take as long to load as all the rest of the window, which is painted before them.
    `followed` carries the entry of a link that was pressed, `activated` the address of an entry
    opened from the map.
    """

    followed = Signal(object)
    activated = Signal(object)

    def __init__(
        self,
        library: Library,
        look: Look,
        columns: Columns,
        page_actions: Callable[[], tuple[QAction, ...]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._library, self._look, self._columns = library, look, columns
        self._page_actions = page_actions

    @cached_property
    def compare(self) -> ComparePanel:
        """The second column."""
        from crossbearing.gui.compare.compare_panel import ComparePanel  # noqa: PLC0415

        panel = ComparePanel(self._library, self._page_actions(), self._look.icons)
        panel.followed.connect(self.followed)
        self._look.changed.connect(panel.set_icons)
        self._columns.put(1, panel)
        # Only now: a style sheet takes back the fonts of a widget that gets a parent.
        panel.set_icons(self._look.icons)
        return panel

    @property
    def page(self) -> PageView:
        """The compare page in the second column."""
        return self.compare.page

    @cached_property
    def route(self) -> RoutePanel:
        """The third column."""
        from crossbearing.gui.route.panel import RoutePanel  # noqa: PLC0415

        panel = RoutePanel(self._library, self._look.icons)
        panel.entry_activated.connect(self.activated)
        self._look.changed.connect(panel.set_icons)
        self._look.changed.connect(lambda: panel.set_reduced_motion(self._look.still))
        self._columns.put(2, panel)
        panel.set_icons(self._look.icons)
        panel.set_reduced_motion(self._look.still)
        return panel
