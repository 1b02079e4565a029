"""Chips that narrow the list, with live counts."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from crossbearing.gui.browse.count_button import CountButton
from crossbearing.gui.browse.sort_chip import SortChip
from crossbearing.gui.theme.flow_layout import FlowLayout
from crossbearing.gui.theme.icons import Icons
from crossbearing.gui.theme.opening_button import OpeningButton
from crossbearing.gui.theme.roles import Role
from crossbearing.gui.words import grade_name, side_name
from crossbearing.model.entry import Evidence, Kind, Side, side_of
from crossbearing.model.library import Library
from crossbearing.search.facets import Facet, Filter

Counts = Mapping[Facet, Mapping[str, int]]


class FacetBar(QWidget):
    """The facets other than kind. `changed` carries the filter as it is after a press."""

    changed = Signal(object)

    def __init__(self, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filter = Filter()
        self._has_sides = any(
            side_of(each) is not Side.BOTH for each in library.of_kind(Kind.TRAIT)
        )
        self._flow = FlowLayout(self, gap=6)
        self._starred = self._chip(self.tr("Starred"))
        self._starred.clicked.connect(self._press_starred)
        self._noted = self._chip(self.tr("Noted"))
        self._noted.clicked.connect(lambda: self.apply(noted=not self._filter.noted))
        self._sides = {side: self._side_chip(side) for side in Side}
        themes = {theme.id: theme.name for theme in library.themes}
        grades = {grade: grade_name(grade) for grade in Evidence}
        sources = {source.id: source.short for source in library.sources}
        self._menus = {
            Facet.THEME: _ChoiceChip(self, Facet.THEME, self.tr("Theme"), themes),
            Facet.EVIDENCE: _ChoiceChip(self, Facet.EVIDENCE, self.tr("Evidence"), grades),
            Facet.SOURCE: _ChoiceChip(
                self, Facet.SOURCE, self.tr("Source"), dict(sorted(sources.items(), key=_by_name))
            ),
        }
        self._clear = QPushButton(self.tr("Clear"), self)
        self._clear.setProperty("look", "chip")
        self._clear.setAccessibleDescription(self.tr("Clears every filter; Esc does the same"))
        self._clear.clicked.connect(lambda: self.changed.emit(Filter(kinds=self._filter.kinds)))
        for menu in self._menus.values():
            self._flow.addWidget(menu)
        self.sort = SortChip(self)
        self._flow.addWidget(self.sort)
        self._flow.addWidget(self._clear)

    def show_filter(self, asked: Filter, kind: Kind | None, counts: Counts) -> None:
        """Show what `asked` has chosen, and how many entries of the `kind` each choice has now.

        The sides are offered where some kind is about one, whatever else is asked: chips that came
        and went with every key would move the list.
        """
        self._filter = asked
        self._starred.setChecked(asked.starred)
        self._count(self._starred, sum(counts[Facet.STARRED].values()))
        noted = sum(counts[Facet.NOTED].values())
        self._noted.setVisible(noted > 0 or asked.noted)
        self._noted.setChecked(asked.noted)
        self._count(self._noted, noted)
        tellable = (self._has_sides and kind in {None, Kind.TRAIT}) or bool(asked.sides)
        for side, chip in self._sides.items():
            chip.setVisible(tellable)
            chip.setChecked(side in asked.sides)
            self._count(chip, counts[Facet.SIDE].get(side, 0))
        for facet, menu in self._menus.items():
            menu.show_choices(getattr(asked, facet.value), counts)
        self._clear.setVisible(msgspec.structs.replace(asked, kinds=frozenset()) != Filter())

    def set_icons(self, icons: Icons) -> None:
        """Take the look of the theme that `icons` are tinted for."""
        size = icons.theme.px(12)
        icons.beside_text(self._starred, "star-filled", Role.LEADER, size)
        icons.beside_text(self._noted, "notebook-pen", Role.DIM, size)
        signs = ((Side.LEADER, Role.LEADER), (Side.MANAGER, Role.MANAGER), (Side.BOTH, Role.BOTH))
        for side, role in signs:
            icons.beside_text(self._sides[side], side.value, role, size)
        icons.beside_text(self._clear, "x", Role.DIM, size)
        for chip in (self._starred, self._noted, *self._sides.values()):
            chip.measure()
        for opening in (*self._menus.values(), self.sort):
            opening.set_icons(icons)

    def apply(self, **changes: Any) -> None:
        """Ask for the filter with `changes` made to its fields."""
        self.changed.emit(msgspec.structs.replace(self._filter, **changes))

    def _press_starred(self) -> None:
        self.apply(starred=not self._filter.starred)

    def _side_chip(self, side: Side) -> CountButton:
        chip = self._chip(side_name(side))
        chip.clicked.connect(lambda: self.apply(sides=self._filter.sides ^ {side}))
        return chip

    def _chip(self, name: str) -> CountButton:
        chip = CountButton(name, self)
        chip.setProperty("look", "chip")
        self._flow.addWidget(chip)
        return chip

    def _count(self, chip: CountButton, count: int) -> None:
        chip.show_count(count)
        chip.setEnabled(count > 0 or chip.isChecked())


class _ChoiceChip(OpeningButton):
    """A chip that opens the choices of one facet."""

    def __init__(self, bar: FacetBar, facet: Facet, title: str, choices: Mapping[Any, str]) -> None:
        super().__init__(parent=bar)
        self._bar, self._facet, self._title, self._choices = bar, facet, title, choices
        self._chosen: frozenset[Any] = frozenset()
        self._counts: Counts = {}
        self.setProperty("look", "chip")
        self.setCheckable(True)
        self.clicked.connect(self._open)

    def show_choices(self, chosen: frozenset[Any], counts: Counts) -> None:
        """Mark what is chosen; the counts are worked out when the choices are looked at."""
        self._chosen, self._counts = chosen, counts
        name = self._choices.get(next(iter(chosen)), "") if len(chosen) == 1 else str(len(chosen))
        self.show_text(f"{self._title}: {name}" if chosen else self._title)
        self.setAccessibleName(f"{self._title}: {name}" if chosen else self._title)
        self.setChecked(bool(chosen))

    def _open(self) -> None:
        """Show the choices that would find something, and those already chosen."""
        self.setChecked(bool(self._chosen))
        self._menu.clear()
        counts = self._counts[self._facet]
        for choice, name in self._choices.items():
            count = counts.get(choice, 0)
            if count or choice in self._chosen:
                self._menu.addAction(self._action(choice, f"{name}  {count}"))
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    @cached_property
    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAccessibleName(self._title)
        return menu

    def _action(self, choice: Any, text: str) -> QAction:
        action = QAction(text.replace("&", "&&"), self._menu)
        action.setCheckable(True)
        action.setChecked(choice in self._chosen)
        chosen = self._chosen ^ {choice}
        action.triggered.connect(lambda: self._bar.apply(**{self._facet.value: chosen}))
        return action


def _by_name(choice: tuple[str, str]) -> str:
    return choice[1].casefold()
