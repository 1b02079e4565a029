"""What can be done with the entry that is being read: star it, take it along."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QGuiApplication, QPixmap

from crossbearing.gui.bookmarks.shelf import Shelf
from crossbearing.gui.reading import Reading
from crossbearing.gui.saying import say
from crossbearing.gui.status_bar import StatusBar
from crossbearing.gui.theme.icons import Icons
from crossbearing.gui.theme.roles import Role
from crossbearing.model.library import Library
from crossbearing.model.page import page_of
from crossbearing.model.page_text import as_text


class EntryActions(QObject):
    """Does the actions of the current entry, and shows its star in the star action."""

    def __init__(
        self, library: Library, reading: Reading, shelf: Shelf, status: StatusBar, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._library, self._reading, self._shelf, self._status = library, reading, shelf, status

    def slots(self, picture: Callable[[], QPixmap]) -> Mapping[str, Callable[[], object]]:
        """What each action calls; `picture` gives the page as an image."""
        return {
            "star": self.toggle_star,
            "copy-link": self.copy_link,
            "copy-text": self.copy_text,
            "copy-markdown": self.copy_markdown,
            "copy-image": lambda: self.copy_image(picture()),
        }

    def toggle_star(self) -> None:
        """Star the entry, or take its star away."""
        if self._reading.entry is not None:
            self._shelf.toggle(self._reading.entry.address)

    def copy_link(self) -> None:
        """Put the entry's address on the clipboard."""
        if self._reading.entry is not None:
            QGuiApplication.clipboard().setText(str(self._reading.entry.address))
            self._status.say(self.tr("Link copied"))

    def copy_text(self) -> None:
        """Put the page on the clipboard as plain text."""
        if self._reading.entry is not None:
            text = as_text(page_of(self._reading.entry, self._library), say)
            QGuiApplication.clipboard().setText(text)
            self._status.say(self.tr("Text copied"))

    def copy_markdown(self) -> None:
        """Put the page on the clipboard as Markdown."""
        from crossbearing.export.markdown import markdown_of  # noqa: PLC0415 - not to start

        if self._reading.entry is not None:
            text = markdown_of(page_of(self._reading.entry, self._library), say)
            QGuiApplication.clipboard().setText(text)
            self._status.say(self.tr("Markdown copied"))

    def copy_image(self, picture: QPixmap) -> None:
        """Put the page on the clipboard as a picture."""
        QGuiApplication.clipboard().setPixmap(picture)
        self._status.say(self.tr("Image copied"))

    def show_star(self, action: QAction, icons: Icons) -> None:
        """Let `action` say whether the entry is starred."""
        entry = self._reading.entry
        starred = entry is not None and self._shelf.is_starred(entry.address)
        action.setChecked(starred)
        action.setText(self.tr("Starred") if starred else self.tr("Star"))
        name, role = ("star-filled", Role.LEADER) if starred else ("star", Role.DIM)
        action.setIcon(icons.roomy(name, role, icons.theme.px(17)))
