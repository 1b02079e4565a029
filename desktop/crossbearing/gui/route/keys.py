"""The keys of the route map, in words, for help; they work while the map or a list has focus."""

from __future__ import annotations

from crossbearing.gui.translatable import noop

ROUTE_KEYS = (
    ("← → ↑ ↓", noop("RouteKeys", "to the next road or pin on the map; Shift pulls the map")),
    (". ,", noop("RouteKeys", "through all roads and pins")),
    ("PgDown PgUp", noop("RouteKeys", "through the turns, on the map")),
    ("Enter", noop("RouteKeys", "choose this destination; block or open this road")),
    ("B", noop("RouteKeys", "block this road, or open it")),
    ("L", noop("RouteKeys", "the other lens")),
    ("D Space", noop("RouteKeys", "drive the route, or pause")),
    ("S Shift+S", noop("RouteKeys", "to the next turn, or back")),
    ("F", noop("RouteKeys", "drive at another speed")),
    ("C", noop("RouteKeys", "show the route before the last change, or hide it")),
    ("Ctrl+Z Ctrl+Y", noop("RouteKeys", "undo and redo")),
    ("Shift+R", noop("RouteKeys", "start again")),
    ("+ − 0", noop("RouteKeys", "closer, farther, the whole map")),
)
