"""The tray of entries that are kept but no longer in the content."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from crossbearing.bookmarks.resolving import Missing, resolve
from crossbearing.gui.bookmarks.kept_window import KeptWindow, show_texts
from crossbearing.gui.bookmarks.surroundings import Surroundings
from crossbearing.gui.theme.roles import Role


class MissingWindow(KeptWindow):
    """Lists them with all that is kept of them, until they come back or are let go."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, "", (680, 480), parent)
        self.setWindowTitle(self.tr("Missing entries"))
        self._missing: tuple[Missing, ...] = ()
        self._says = self.text(13, Role.DIM)
        self._list = self.rows(self.tr("Missing entries"))
        self._list.currentRowChanged.connect(lambda _row: self._show_one())
        self._note = QPlainTextEdit()
        self._note.setReadOnly(True)
        self._note.setTabChangesFocus(True)
        self._note.setAccessibleName(self.tr("Your note"))
        self._note.setPlaceholderText(self.tr("There is no note on it"))
        self._note.setMaximumHeight(around.icons.theme.px(140))
        self.column.addWidget(self._says)
        self.column.addWidget(self._list, 1)
        self.column.addWidget(self._note)
        self._copy = self.button(self.tr("Copy the note"), self._copy_note)
        self._unstar = self.button(self.tr("Remove the star"), self._remove_star)
        self._delete = self.button(self.tr("Delete the note"), self._delete_note)
        self.button(self.tr("Close"), self.reject, best=True)
        around.shelf.changed.connect(self._read)
        self._read()

    def _read(self) -> None:
        self.fault.hide()
        self._missing = resolve(self.around.shelf.contents, self.around.library).missing
        show_texts(self._list, [self._words(one) for one in self._missing])
        self._says.setText(
            self.tr(
                "The content no longer has these. What you kept of them stays here, and comes back"
                " by itself when they do."
            )
            if self._missing
            else self.tr("Nothing is missing: the content has everything that you have kept.")
        )
        self._show_one()

    def _words(self, one: Missing) -> str:
        parts = [str(one.address)]
        if one.starred:
            parts.append(self.tr("starred"))
        if one.note:
            parts.append(self.tr("with a note"))
        if one.talks:
            parts.append(self.tr("in {talks}").format(talks=", ".join(one.talks)))
        return f"{one.name}\n{' · '.join(parts)}"

    @property
    def _one(self) -> Missing | None:
        row = self._list.currentRow()
        return self._missing[row] if 0 <= row < len(self._missing) else None

    def _show_one(self) -> None:
        one = self._one
        self._note.setPlainText(one.note if one else "")
        self._copy.setEnabled(one is not None and bool(one.note))
        self._delete.setEnabled(one is not None and bool(one.note))
        self._unstar.setEnabled(one is not None and one.starred)

    def _copy_note(self) -> None:
        if self._one is not None:
            QGuiApplication.clipboard().setText(self._one.note)

    def _remove_star(self) -> None:
        if self._one is not None:
            self.around.shelf.toggle(self._one.address)

    def _delete_note(self) -> None:
        one = self._one
        if one is not None:
            self.around.shelf.write_note(one.address, "", one.note, goes_on=False)
