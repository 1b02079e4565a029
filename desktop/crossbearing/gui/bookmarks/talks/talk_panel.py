"""One talk: its name, its items in order, and what can be set for each."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from crossbearing.bookmarks.contents import ItemId, OwnTalk
from crossbearing.bookmarks.references import addresses
from crossbearing.gui.bookmarks.arranged_list import ArrangedList, Row
from crossbearing.gui.bookmarks.surroundings import Surroundings
from crossbearing.gui.bookmarks.talks.item_editor import ItemEditor
from crossbearing.gui.bookmarks.talks.wording import length_text, line_of, title_of
from crossbearing.gui.compare.text import PlainText
from crossbearing.gui.theme.opening_button import OpeningButton
from crossbearing.gui.theme.roles import Role
from crossbearing.model.talk import AnyItem
from crossbearing.presenting.keeping import Keeping
from crossbearing.presenting.legible import Room
from crossbearing.presenting.script import split_items


class TalkPanel(QWidget):
    """Shows and changes one talk.

    `fill_add` fills the menu that adds an item; it is given what puts items into the talk.
    """

    def __init__(
        self,
        around: Surroundings,
        fill_add: Callable[[QMenu, Callable[[Sequence[AnyItem]], None]], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._library, self._shelf, self._fill_add = around.library, around.shelf, fill_add
        self._talk: OwnTalk | None = None
        self._edited: ItemId | None = None
        self._name = QLineEdit()
        self._name.setAccessibleName(self.tr("Name of the talk"))
        self._name.editingFinished.connect(self._rename)
        self._length = PlainText(13, Role.DIM, QFont.Weight.Medium)
        self._items = ArrangedList(self.tr("Items of the talk"), around.icons.theme)
        self._items.chosen.connect(self._choose)
        self._items.placed.connect(self._place)
        self._items.shifted.connect(self._shift)
        self._items.removed.connect(self._remove)
        self._star = QAction(self.tr("Star"), self)
        self._star.setShortcut("Ctrl+D")
        self._star.triggered.connect(self._toggle_star)
        self.addAction(self._star)
        self._add = OpeningButton(self.tr("Add"))
        self._add.set_icons(around.icons)
        self._add.setAccessibleName(self.tr("Add to the talk"))
        self._menu = QMenu(self._add)
        self._menu.aboutToShow.connect(self._offer_items)
        self._add.setMenu(self._menu)
        self._drop = QPushButton(self.tr("Remove"))
        self._drop.clicked.connect(lambda: self._remove(self._items.key))
        self._editor = ItemEditor(around.icons.theme, self._edit)
        self._lay_out()
        self._length.set_theme(around.icons.theme)

    def show_talk(self, talk: OwnTalk | None) -> None:
        """Show `talk` as it is kept now."""
        other = talk is None or self._talk is None or talk.id != self._talk.id
        if other:
            self._editor.finish()
        self._talk = talk
        self.setEnabled(talk is not None)
        if other or not self._name.hasFocus():
            self._name.setText(talk.name if talk else "")
        self._length.setText(length_text(talk) if talk else "")
        self._items.show_rows(self._rows(talk) if talk else [])

    def finish(self) -> None:
        """Save what is being written."""
        self._editor.finish()
        if self._name.hasFocus():
            self._rename()

    @property
    def unsaved(self) -> dict[str, str]:
        """The notes of items that could not be saved, by what the items show."""
        items = {one.id: (one.item, talk.pack) for talk in self._shelf.talks for one in talk.items}
        name_of = self._shelf.name_of
        return {
            title_of(*items[key], self._library, name_of): now.note
            for key, now in self._editor.unsaved.items()
            if key in items
        }

    def _rows(self, talk: OwnTalk) -> list[Row]:
        name_of = self._shelf.name_of
        long, told = self._split(talk), self.tr(" · long: takes more steps")
        return [
            Row(
                one.id,
                f"{number + 1}. {title_of(one.item, talk.pack, self._library, name_of)}\n"
                f"{line_of(one.item, talk.pack, self._library)}"
                f"{told if number in long else ''}"
                f"{self._sign(one.item, talk)}",
            )
            for number, one in enumerate(talk.items)
        ]

    def _split(self, talk: OwnTalk) -> tuple[int, ...]:
        """The items whose text is too long for one step in the room that was chosen last."""
        room = Room(Keeping(self._shelf.path.parent).choices().distance)
        return split_items(talk.as_talk(), self._library, room)

    def _sign(self, item: AnyItem, talk: OwnTalk) -> str:
        starred = any(self._shelf.is_starred(each) for each in addresses(item, talk.pack))
        return self.tr(" · starred") if starred else ""

    def _toggle_star(self) -> None:
        """Star the entries of the chosen item, or take their stars away."""
        talk, key = self._talk, self._items.key
        found = [one.item for one in talk.items if one.id == key] if talk else []
        if talk is not None and found:
            for address in addresses(found[0], talk.pack):
                self._shelf.toggle(address)

    def _choose(self, key: str | None) -> None:
        found = [one for one in self._talk.items if one.id == key] if self._talk else []
        self._drop.setEnabled(bool(found))
        self._edited = self._edited if found and found[0].id == self._edited else None
        self._editor.show_item(*((found[0].id, found[0].item) if found else (None, None)))

    def _rename(self) -> None:
        if self._talk is None or self._name.text() == self._talk.name:
            return
        talk, name = self._talk.id, self._name.text()
        with self._shelf.keeping():
            self._shelf.talk_editor.rename(talk, name)
        if not name.strip() and self._talk is not None:
            self._name.setText(self._talk.name)

    def _place(self, key: str, before: str | None) -> None:
        if self._talk is not None:
            anchor = None if before is None else ItemId(before)
            with self._shelf.keeping():
                self._shelf.talk_editor.place_items(self._talk.id, [ItemId(key)], anchor)

    def _shift(self, key: str, by: int) -> None:
        if self._talk is not None:
            with self._shelf.keeping():
                self._shelf.talk_editor.shift_item(self._talk.id, ItemId(key), by)

    def _remove(self, key: str | None) -> None:
        if self._talk is not None and key is not None:
            with self._shelf.keeping():
                self._shelf.talk_editor.remove(self._talk.id, ItemId(key))

    def _edit(self, key: ItemId, was: AnyItem, now: AnyItem) -> AnyItem | None:
        """Keep an edited item; what is edited in one go is one step to undo."""
        talk = next((t for t in self._shelf.talks if any(one.id == key for one in t.items)), None)
        if talk is None:
            return was  # it was removed meanwhile
        goes_on, self._edited = key == self._edited, key
        edit = self._shelf.talk_editor.edit
        return self._shelf.keep(lambda: edit(talk.id, key, now, basis=was, continues=goes_on))

    def _offer_items(self) -> None:
        self._menu.clear()
        self._fill_add(self._menu, self._put)

    def _put(self, items: Sequence[AnyItem]) -> None:
        """Put items after the chosen one, and choose the first of them."""
        if self._talk is None or not items:
            return
        keys = [one.id for one in self._talk.items]
        after = keys.index(ItemId(self._items.key)) + 1 if self._items.key in keys else len(keys)
        before = keys[after] if after < len(keys) else None
        talk = self._talk.id
        added = self._shelf.keep(lambda: self._shelf.talk_editor.add(talk, items, before))
        if added and self._talk is not None:
            self._items.show_rows(self._rows(self._talk), choose=added[0])

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._name, 3)
        head.addWidget(self._length, 1, Qt.AlignmentFlag.AlignVCenter)
        buttons = QHBoxLayout()
        buttons.addWidget(self._add)
        buttons.addWidget(self._drop)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self._items, 1)
        column.addLayout(buttons)
        column.addWidget(self._editor)
