"""Tells what state the data file is in, when it is not as it should be."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout

from crossbearing.bookmarks import restoring
from crossbearing.bookmarks.backup import Backup
from crossbearing.bookmarks.contents import Counts
from crossbearing.bookmarks.damage import Trouble
from crossbearing.bookmarks.trouble import NewerFormat, StoreFault
from crossbearing.gui.bookmarks.notice import Notice
from crossbearing.gui.bookmarks.shelf import Shelf
from crossbearing.gui.look import Look
from crossbearing.gui.saying import say


class Condition(QObject):
    """Puts a notice into `column` while something is wrong with the file behind `shelf`.

    `export_wanted` and `backups_wanted` tell that the person chose that way on.
    """

    export_wanted = Signal()
    backups_wanted = Signal()

    def __init__(self, shelf: Shelf, look: Look, column: QVBoxLayout, parent: QObject) -> None:
        super().__init__(parent)
        self._shelf, self._look, self._column = shelf, look, column
        self._notice: Notice | None = None
        shelf.opened.connect(self.show)
        self.show()

    def show(self) -> None:
        """Say what is wrong now, or nothing."""
        self._dismiss()
        store = self._shelf.store
        if store.read_only is not None:
            self._tell_read_only(store.read_only)
        elif store.trouble is not None:
            self._tell_trouble(store.trouble)

    def _tell_read_only(self, fault: StoreFault) -> None:
        sentences = [say(fault.what), say(fault.remedy)]
        counts = self._shelf.contents.counts
        if counts != Counts(0, 0, 0):
            there = self.tr("What is there can be read and exported: {counts}.")
            sentences.append(there.format(counts=say(counts.words)))
        notice = self._put(self.tr("Stars, notes and talks can't be changed just now"), sentences)
        self._offer(notice, self.tr("Go on without"), self._dismiss)
        if counts != Counts(0, 0, 0):
            self._offer(notice, self.tr("Export what is there…"), self.export_wanted.emit)
        if not isinstance(fault, NewerFormat):
            self._offer(notice, self.tr("Try again"), self._shelf.reopen, best=True)

    def _tell_trouble(self, trouble: Trouble) -> None:
        sentences = [f"{say(trouble.what)} {say(trouble.kept)}", say(trouble.remedy)]
        if trouble.readable is not None and trouble.readable != Counts(0, 0, 0):
            sentences.append(
                self.tr("Of the damaged file this could still be read: {counts}.").format(
                    counts=say(trouble.readable.words)
                )
            )
        title = self.tr("The file of your stars, notes and talks was damaged or empty")
        notice = self._put(title, sentences)
        self._offer(notice, self.tr("Go on with an empty file"), self._dismiss)
        offer = trouble.offer
        if offer is not None:
            self._offer(notice, self.tr("Other backups…"), self.backups_wanted.emit)
            words = self.tr("Restore the backup of {day}").format(day=offer.day.isoformat())
            self._offer(notice, words, lambda: self._restore(offer), best=True)

    def _restore(self, offer: Backup) -> None:
        done = False
        with self._shelf.keeping():
            restoring.restore(self._shelf.store, offer)
            done = True
        if done:
            self._shelf.told.emit(
                self.tr("Restored: {counts}. Undo takes it back.").format(
                    counts=say(self._shelf.contents.counts.words)
                )
            )
            self._dismiss()

    def _put(self, title: str, sentences: list[str]) -> Notice:
        self._notice = Notice(title, sentences, self._look.icons)
        self._look.changed.connect(self._notice.set_icons)
        self._column.insertWidget(1, self._notice)
        return self._notice

    def _offer(
        self, notice: Notice, text: str, act: Callable[[], object], *, best: bool = False
    ) -> None:
        notice.offer(text, best=best).clicked.connect(lambda _=False: act())

    def _dismiss(self) -> None:
        if self._notice is not None:
            self._notice.hide()
            self._notice.deleteLater()
            self._notice = None
