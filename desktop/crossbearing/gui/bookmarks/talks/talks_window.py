"""The window of one's own talks: made, arranged, timed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from crossbearing.bookmarks.drafts import Draft
from crossbearing.faults import KnownFault
from crossbearing.gui.bookmarks.arranged_list import ArrangedList, Row
from crossbearing.gui.bookmarks.surroundings import Surroundings
from crossbearing.gui.bookmarks.talks import offers
from crossbearing.gui.bookmarks.talks.talk_panel import TalkPanel
from crossbearing.gui.bookmarks.talks.wording import length_text
from crossbearing.gui.bookmarks.unsaved import give_up
from crossbearing.gui.compare.text import PlainText
from crossbearing.gui.saying import told
from crossbearing.gui.theme.icons import Icons
from crossbearing.gui.theme.opening_button import OpeningButton
from crossbearing.gui.theme.roles import Role
from crossbearing.model.address import TalkId
from crossbearing.model.talk import AnyItem


class TalksWindow(QDialog):
    """Lists the own talks beside the one that is chosen."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Talks"))
        self._around, self._shelf = around, around.shelf
        self.addActions(list(around.steps))
        self._talks = ArrangedList(self.tr("Your talks"), around.icons.theme)
        self._talks.chosen.connect(self._choose)
        self._talks.placed.connect(self._place)
        self._talks.shifted.connect(self._shift)
        self._talks.removed.connect(lambda _key: self._delete())
        self._panel = TalkPanel(around, self._fill_items)
        self._new = OpeningButton(self.tr("New talk"))
        self._new.set_icons(around.icons)
        self._new.setAccessibleName(self.tr("New talk"))
        self._menu = QMenu(self._new)
        self._menu.aboutToShow.connect(self._offer_new)
        self._new.setMenu(self._menu)
        self._copy = self._button(self.tr("Duplicate"), self._duplicate)
        self._bin = self._button(self.tr("Delete"), self._delete)
        self._fault = PlainText(13, Role.WARN)
        self._fault.set_theme(around.icons.theme)
        self._show_room = self._button(self.tr("Present…"), self._present)
        self._show_room.setProperty("look", "primary")
        self._hint = PlainText(13, Role.DIM)
        self._hint.set_theme(around.icons.theme)
        self._hint.setText(
            self.tr(
                "There is no talk yet. “New talk” makes one from your stars, from the listed"
                " entries, from a theme, or as a copy of a ready one."
            )
        )
        self._lay_out(around.icons)
        around.shelf.changed.connect(self._show)
        around.shelf.failed.connect(self._tell)
        self._show()

    def choose(self, talk: TalkId) -> None:
        """Show that talk."""
        self._talks.show_rows(self._rows(), talk)

    def done(self, result: int) -> None:
        """Save what is being written, then close; stay if that failed and the person wants to."""
        self._panel.finish()
        unsaved = self._panel.unsaved
        if not unsaved or give_up(unsaved, self):
            super().done(result)

    def _tell(self, fault: KnownFault) -> None:
        """Say what could not be kept, until something is."""
        self._fault.setText(told(fault))
        self._fault.show()

    def _show(self) -> None:
        self._fault.hide()
        self._talks.show_rows(self._rows())

    def _rows(self) -> list[Row]:
        return [Row(talk.id, f"{talk.name}\n{length_text(talk)}") for talk in self._shelf.talks]

    def _choose(self, key: str | None) -> None:
        self._hint.setVisible(key is None)
        self._copy.setEnabled(key is not None)
        self._bin.setEnabled(key is not None)
        self._show_room.setEnabled(key is not None)
        found = None if key is None else self._shelf.contents.talk(TalkId(key))
        self._panel.show_talk(found)

    def _make(self, draft: Draft) -> None:
        made = self._shelf.keep(lambda: self._shelf.talk_editor.make(draft))
        if made is not None:
            self.choose(made)

    def _duplicate(self) -> None:
        if (key := self._talks.key) is not None:
            copy = self._shelf.keep(lambda: self._shelf.talk_editor.duplicate(TalkId(key)))
            if copy is not None:
                self.choose(copy)

    def _delete(self) -> None:
        if (key := self._talks.key) is not None:
            with self._shelf.keeping():
                self._shelf.talk_editor.delete(TalkId(key))

    def _present(self) -> None:
        """Show the chosen talk to a room."""
        self._panel.finish()
        if (key := self._talks.key) is not None:
            self._around.present(key)

    def _place(self, key: str, before: str | None) -> None:
        with self._shelf.keeping():
            self._shelf.talk_editor.place(TalkId(key), None if before is None else TalkId(before))

    def _shift(self, key: str, by: int) -> None:
        with self._shelf.keeping():
            self._shelf.talk_editor.shift(TalkId(key), by)

    def _offer_new(self) -> None:
        self._menu.clear()
        listed = [entry.address for entry in self._around.listed()]
        offers.fill_new(self._menu, self._around.library, self._shelf.stars, listed, self._make)

    def _fill_items(self, menu: QMenu, put: Callable[[Sequence[AnyItem]], None]) -> None:
        entry = self._around.current()
        current = None if entry is None else (entry.address, entry.name)
        offers.fill_items(menu, self._around.library, self._shelf.stars, current, put)

    def _button(self, text: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False: act())
        return button

    def _lay_out(self, icons: Icons) -> None:
        px = icons.theme.px
        buttons = QHBoxLayout()
        for button in (self._new, self._copy, self._bin):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        left = QWidget()
        left.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        # At least; buttons with long words in them want more.
        column.addStrut(px(330))
        column.addWidget(self._talks, 1)
        column.addWidget(self._hint)
        column.addLayout(buttons)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(left)
        row.addWidget(self._panel, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 16)
        whole.addLayout(row, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._fault, 1)
        foot.addStretch(0)
        foot.addWidget(self._show_room)
        whole.addLayout(foot)
        self.resize(px(980), px(660))
