"""The menus that make a talk, and that put something into one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from crossbearing.bookmarks import drafts
from crossbearing.bookmarks.contents import OwnTalk
from crossbearing.bookmarks.drafts import Draft
from crossbearing.gui.bookmarks.talks.wording import minutes_text
from crossbearing.gui.translatable import noop
from crossbearing.model.address import Address, MapId
from crossbearing.model.library import Library
from crossbearing.model.talk import AnyItem, DiscussionItem, RouteItem, SourcesItem, TextItem

_EMPTY = noop("Talks", "Empty talk")
_NEW = noop("Talks", "New talk")
_STARS = noop("Talks", "From my stars")
_LISTED = noop("Talks", "From the {count} listed entries")
_THEME = noop("Talks", "From a theme")
_READY = noop("Talks", "Copy a ready talk")
_MINE = noop("Talks", "My stars")
_SELECTED = noop("Talks", "Listed entries")
_ENTRY = noop("Talks", "The entry “{name}”")
_ALL_STARS = noop("Talks", "All my stars")
_SLIDE = noop("Talks", "A slide of my own")
_DISCUSSION = noop("Talks", "A question to discuss")
_MAP = noop("Talks", "The route map, to")
_SOURCES = noop("Talks", "The sources")
_SLIDE_TITLE = noop("Talks", "New slide")
_QUESTION = noop("Talks", "What would you do?")
_LISTED_AT_MOST = 100
"""More entries than this make no talk that anyone would sit through."""

Make = Callable[[Draft], object]
Put = Callable[[Sequence[AnyItem]], object]


def fill_new(
    menu: QMenu,
    library: Library,
    stars: Sequence[Address],
    listed: Sequence[Address],
    make: Make,
) -> None:
    """Offer every way to begin a talk."""
    _add(menu, _tr(_EMPTY), lambda: make(Draft(name=_tr(_NEW))))
    from_stars = _add(menu, _tr(_STARS), lambda: make(drafts.of_entries(_tr(_MINE), stars)))
    from_stars.setEnabled(bool(stars))
    words = _tr(_LISTED).format(count=len(listed))
    from_list = _add(menu, words, lambda: make(drafts.of_entries(_tr(_SELECTED), listed)))
    from_list.setEnabled(0 < len(listed) <= _LISTED_AT_MOST)
    themes = menu.addMenu(_tr(_THEME))
    for theme in library.themes:
        draft = drafts.of_theme(theme, library)
        if draft.items:
            _add(themes, theme.name, partial(make, draft))
    ready = menu.addMenu(_tr(_READY))
    for talk in library.talks:
        words = f"{talk.name}  {minutes_text(talk.minutes)}"
        _add(ready, words, partial(make, drafts.of_ready(talk)))
    ready.setEnabled(bool(library.talks))


def fill_items(
    menu: QMenu,
    library: Library,
    stars: Sequence[Address],
    current: tuple[Address, str] | None,
    put: Put,
) -> None:
    """Offer everything that an item can be; `current` is the entry being read, with its name."""
    if current is not None:
        address, name = current
        words = _tr(_ENTRY).format(name=name)
        _add(menu, words, lambda: put(drafts.items_of([address])))
    all_stars = _add(menu, _tr(_ALL_STARS), lambda: put(drafts.items_of(stars)))
    all_stars.setEnabled(bool(stars))
    _add(menu, _tr(_SLIDE), lambda: put([TextItem(title=_tr(_SLIDE_TITLE), minutes=1)]))
    _add(menu, _tr(_DISCUSSION), lambda: put([DiscussionItem(question=_tr(_QUESTION), minutes=5)]))
    maps = menu.addMenu(_tr(_MAP))
    for each in library.maps:
        for destination in each.destinations:
            item = RouteItem(map=MapId(each.id), to=destination.place, minutes=5)
            words = f"{each.name}: {destination.title}"
            _add(maps, words, partial(put, [item]))
    maps.setEnabled(not maps.isEmpty())
    _add(menu, _tr(_SOURCES), lambda: put([SourcesItem(minutes=1)]))


def fill_talks(
    menu: QMenu, talks: Iterable[OwnTalk], put: Callable[[OwnTalk | None], object]
) -> None:
    """Offer the own talks, and a new one, to put something into."""
    for talk in talks:
        _add(menu, talk.name, partial(put, talk))
    menu.addSeparator()
    _add(menu, _tr(_NEW), lambda: put(None))


def _add(menu: QMenu, text: str, act: Callable[[], object]) -> QAction:
    action = menu.addAction(text.replace("&", "&&"))
    action.triggered.connect(lambda _=False: act())
    return action


def _tr(text: str) -> str:
    return QCoreApplication.translate("Talks", text)
