"""The first column: kinds, facets and the result list."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import partial

import msgspec
from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from crossbearing.gui.browse.entry_list import EntryList
from crossbearing.gui.browse.facet_bar import FacetBar
from crossbearing.gui.browse.finder import Finder
from crossbearing.gui.browse.kind_tabs import KindTabs
from crossbearing.gui.browse.list_delegate import EntryDelegate, no_highlights
from crossbearing.gui.browse.list_model import EntryListModel
from crossbearing.gui.browse.result_pages import ResultPages
from crossbearing.gui.theme.icons import Icons
from crossbearing.model.address import Address
from crossbearing.model.entry import AnyEntry, Kind, kind_of, side_of
from crossbearing.model.library import Library
from crossbearing.search.facets import Facet, Filter, Sort, facet_of
from crossbearing.search.fold import highlights
from crossbearing.search.query import parse
from crossbearing.search.result import Result


class BrowsePanel(QWidget):
    """Finds entries and lets one be chosen.

    `chosen` carries the address of the entry that the reader moved to, `star_pressed` that of a
    star that was clicked, `star_placed` and `star_shifted` what `EntryList` says of stars that are
    moved, `shown` the number of entries in the list and their order, `retyped` a new query text.
    """

    chosen = Signal(object)
    star_pressed = Signal(object)
    star_placed = Signal(object, object)
    star_shifted = Signal(object, int)
    shown = Signal(int, object)
    retyped = Signal(str)

    def __init__(
        self, library: Library, finder: Finder, icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("browsePanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._library, self._finder = library, finder
        self._filter = Filter()
        self._kind: Kind | None = None
        self._sort = Sort.THEME
        self._recent: tuple[Address, ...] = ()
        self._stars: tuple[Address, ...] = ()
        self._notes: Mapping[Address, str] = {}
        self._tabs = KindTabs(self)
        self._tabs.chosen.connect(self._choose_kind)
        self._facets = FacetBar(library, self)
        self._facets.changed.connect(self._take_filter)
        self._facets.sort.sorted.connect(self._take_sort)
        self._model = EntryListModel(library, self)
        self._delegate = EntryDelegate(icons, self)
        self._pages = ResultPages(icons, self)
        self._pages.respelled.connect(self.retyped)
        self._pages.loosened.connect(self._take_filter)
        self._list = EntryList(self._model, self._delegate, self._pages)
        self._list.star_pressed.connect(self.star_pressed)
        self._list.placed.connect(self.star_placed)
        self._list.shifted.connect(self.star_shifted)
        self._list.selectionModel().currentChanged.connect(self._moved)
        self._pages.addWidget(self._list)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 12, 10, 0)
        column.setSpacing(9)
        column.addWidget(self._tabs)
        column.addWidget(self._facets)
        column.addWidget(self._pages, 1)
        finder.ready.connect(self.refresh)

    @property
    def list_view(self) -> QListView:
        """The list itself, for focus and benchmarks."""
        return self._list

    @property
    def kind(self) -> Kind | None:
        """The kind shown; None for all."""
        return self._kind

    @property
    def filter(self) -> Filter:
        """What the reader has asked for, the kind apart."""
        return self._filter

    @property
    def sort(self) -> Sort:
        """The order that the reader has chosen."""
        return self._sort

    def show_at_start(self, kind: Kind | None, asked: Filter, sort: Sort) -> None:
        """Show the list without waiting for the index, unless what is asked for needs it."""
        self._kind, self._filter, self._sort = kind, asked, sort
        self._tabs.choose(kind)
        self._facets.sort.show_sort(sort)
        if asked or sort is not Sort.THEME or self._finder.is_ready:
            self.refresh()
            return
        kinds = [kind_of(entry) for entry in self._library.entries]
        self._tabs.show_counts(Counter(kinds))
        rows = [n for n, each in enumerate(kinds) if kind is each] if kind else range(len(kinds))
        self._facets.show_filter(asked, kind, self._counts_at_start(rows))
        self._show_rows(rows)

    def set_query(self, text: str) -> None:
        """Search for `text`; the best hits come into view, wherever the current row is."""
        self._filter = msgspec.structs.replace(self._filter, query=parse(text))
        self.refresh()
        if self._filter.query.needles:
            self._list.scrollToTop()

    def entries(self) -> tuple[AnyEntry, ...]:
        """The entries of the list, in its order."""
        return self._model.entries()

    def clear(self) -> None:
        """Drop every facet; the kind stays. The query is the search box's to clear."""
        self._take_filter(Filter())

    def set_kept(self, stars: tuple[Address, ...], notes: Mapping[Address, str]) -> None:
        """Show these addresses as starred, in the person's own order, and these as noted."""
        if (stars, notes) == (self._stars, self._notes):
            return
        self._stars, self._notes = stars, notes
        self._finder.set_stars(stars)
        self._finder.set_notes(notes)
        self._model.show_kept(frozenset(stars), frozenset(notes))
        if self._finder.is_ready:
            self.refresh()

    def light(self, addresses: Iterable[Address]) -> None:
        """Mark the rows that the drive on the map is passing, and show one; none is chosen.

        After the drive the list shows its current row again.
        """
        lit = frozenset(addresses)
        self._model.light(lit)
        rows = sorted(row for row in map(self._model.row_of, lit) if row >= 0)
        seen = self._list.viewport().rect()
        shown = (self._list.visualRect(self._model.index(row, 0)) for row in rows)
        if rows and not any(seen.contains(rect) for rect in shown):
            self._list.scrollTo(self._model.index(rows[0], 0))
        elif not lit and self._list.currentIndex().isValid():
            self._list.scrollTo(self._list.currentIndex())

    def refresh(self) -> None:
        """Search again and show what is found."""
        kinds = frozenset({self._kind}) if self._kind else frozenset()
        asked = msgspec.structs.replace(self._filter, kinds=kinds)
        sort = self._effective_sort()
        first = self._stars if sort is Sort.OWN else self._recent
        result = self._finder.find(asked, sort, first)
        self._facets.sort.offer_own(self._only_stars())
        self._facets.sort.show_sort(self._chosen_sort())
        self._list.set_arrangeable(sort is Sort.OWN)
        self._facets.show_filter(self._filter, self._kind, result.counts)
        self._tabs.show_counts({Kind(k): n for k, n in result.counts[Facet.KIND].items()})
        words = result.words
        self._delegate.set_highlights(partial(_highlights, words=words) if words else no_highlights)
        self._show_result(result)

    def set_recent(self, recent: tuple[Address, ...]) -> None:
        """Remember what was seen last, for the order by it; the list is not moved now."""
        self._recent = recent

    def select(self, address: Address | None) -> None:
        """Mark the row of `address`, if the list has it, without choosing it again."""
        self._current = address
        row = -1 if address is None else self._model.row_of(address)
        selection = self._list.selectionModel()
        selection.blockSignals(True)
        if row < 0:
            selection.clear()
        else:
            index = self._model.index(row, 0)
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self._list.scrollTo(index)
        selection.blockSignals(False)
        self._list.viewport().update()

    def reveal(self, entry: AnyEntry) -> None:
        """Mark the row of `entry`; if only its kind keeps it out of the list, show that kind."""
        if self._model.row_of(entry.address) < 0 and not self._filter and self._kind is not None:
            self._current = entry.address
            self._kind = kind_of(entry)
            self._tabs.choose(self._kind)
            self.refresh()
        self.select(entry.address)

    def step(self, by: int) -> None:
        """Move `by` rows down the list (up if negative) and choose what is there."""
        row = self._list.currentIndex().row()
        entry = self._model.entry_at(max(0, row + by) if row >= 0 else 0)
        if entry is not None:
            self.select(entry.address)
            self.chosen.emit(entry.address)

    def first(self) -> Address | None:
        """The address of the first row, if there is one."""
        entry = self._model.entry_at(0)
        return entry.address if entry else None

    def set_icons(self, icons: Icons) -> None:
        """Take the look of the theme that `icons` are tinted for."""
        self._delegate.set_icons(icons)
        self._facets.set_icons(icons)
        self._pages.set_icons(icons)
        self._list.doItemsLayout()

    _current: Address | None = None

    def _moved(self, index: QModelIndex) -> None:
        entry = self._model.entry_at(index.row())
        if entry is not None and entry.address != self._current:
            self._current = entry.address
            self.chosen.emit(entry.address)

    def _counts_at_start(self, rows: Sequence[int]) -> dict[Facet, dict[str, int]]:
        """What the chips say before the index stands; their menus are filled by it."""
        entries = [self._library.entries[row] for row in rows]
        stars = frozenset(self._stars)
        starred = sum(entry.address in stars for entry in entries)
        noted = sum(entry.address in self._notes for entry in entries)
        nothing: dict[str, int] = {}
        return {
            Facet.STARRED: {"starred": starred},
            Facet.NOTED: {"noted": noted},
            Facet.SIDE: dict(Counter(side_of(entry) for entry in entries)),
            **dict.fromkeys((Facet.THEME, Facet.EVIDENCE, Facet.SOURCE), nothing),
        }

    def _effective_sort(self) -> Sort:
        """By theme means the best match first while there are words to match."""
        sort = self._chosen_sort()
        wordy = sort is Sort.THEME and bool(self._filter.query.needles)
        return Sort.RELEVANCE if wordy else sort

    def _chosen_sort(self) -> Sort:
        """The order chosen; the stars' own one is for stars alone."""
        foreign = self._sort is Sort.OWN and not self._only_stars()
        return Sort.THEME if foreign else self._sort

    def _only_stars(self) -> bool:
        """Whether the list is narrowed to the stars, by chip or by word."""
        terms = self._filter.query.terms
        return self._filter.starred or any(facet_of(term) is Facet.STARRED for term in terms)

    def _take_sort(self, sort: Sort) -> None:
        self._sort = sort
        self.refresh()

    def _choose_kind(self, kind: Kind | None) -> None:
        self._kind = kind
        self.refresh()

    def _take_filter(self, asked: Filter) -> None:
        typed = asked.query.render()
        retype = typed != self._filter.query.render()
        self._filter = msgspec.structs.replace(asked, kinds=frozenset())
        self.refresh()
        if retype:
            self.retyped.emit(typed)

    def _show_result(self, result: Result) -> None:
        self._pages.show_result(result)
        self._show_rows(result.rows)

    def _show_rows(self, rows: Sequence[int]) -> None:
        self._model.show_rows(rows)
        self.select(self._current)
        self.shown.emit(len(rows), self._effective_sort())


def _highlights(text: str, words: tuple[str, ...]) -> tuple[tuple[int, int], ...]:
    return highlights(text, words)
