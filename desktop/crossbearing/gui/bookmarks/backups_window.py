"""The dated backups, what is in each, and what going back to one would change."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from crossbearing.bookmarks import backup, restoring
from crossbearing.bookmarks.backup import Backup, Reason
from crossbearing.bookmarks.contents import Bookmarks
from crossbearing.bookmarks.restoring import Difference, difference
from crossbearing.faults import KnownFault
from crossbearing.gui.bookmarks.kept_window import KeptWindow, show_texts
from crossbearing.gui.bookmarks.surroundings import Surroundings
from crossbearing.gui.saying import say
from crossbearing.gui.theme.roles import Role


class BackupsWindow(KeptWindow):
    """Lists the backups beside a preview, and restores the chosen one."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, "", (820, 520), parent)
        self.setWindowTitle(self.tr("Backups"))
        self._found: list[tuple[Backup, Bookmarks | None]] = []
        self._reasons = {
            Reason.DAILY: self.tr("of the day"),
            Reason.BEFORE_UPGRADE: self.tr("before an upgrade"),
            Reason.BEFORE_RESTORE: self.tr("before going back"),
        }
        self._list = self.rows(self.tr("Backups"))
        self._list.currentRowChanged.connect(lambda _row: self._preview())
        self._changes = self.rows(self.tr("What restoring changes"))
        self._says = self.text(13, Role.DIM)
        both = QHBoxLayout()
        both.addWidget(self._list, 2)
        both.addWidget(self._changes, 3)
        self.column.addLayout(both, 1)
        self.column.addWidget(self._says)
        self.button(self.tr("Close"), self.reject)
        self._go = self.button(self.tr("Restore this backup"), self._restore, best=True)
        around.shelf.changed.connect(self._read)
        self._read()

    def _read(self) -> None:
        try:
            found = backup.listed(self.around.shelf.path)
        except KnownFault as fault:
            self.tell(fault)
            found = ()
        known = dict(self._found)
        self._found = [(one, known.get(one) or _contents(one)) for one in found]
        show_texts(self._list, [self._words(one, inside) for one, inside in self._found])
        self._preview()

    def _words(self, one: Backup, inside: Bookmarks | None) -> str:
        counts = self.tr("can't be read") if inside is None else say(inside.counts.words)
        return f"{one.day.isoformat()}, {self._reasons[one.reason]}\n{counts}"

    @property
    def _chosen(self) -> tuple[Backup, Bookmarks | None] | None:
        row = self._list.currentRow()
        return self._found[row] if 0 <= row < len(self._found) else None

    def _preview(self) -> None:
        self._go.setEnabled(False)
        show_texts(self._changes, [])
        if self._chosen is None:
            self._says.setText(
                self.tr(
                    "There is no backup yet. One is made each day on which something has changed."
                )
            )
            return
        _, then = self._chosen
        if then is None:
            self._says.setText(self.tr("This backup is damaged; choose another."))
            return
        change = difference(self.around.shelf.contents, then)
        self._go.setEnabled(not change.nothing)
        show_texts(self._changes, list(self._lines(change)))
        self._says.setText(
            self.tr("Nothing is different from now.")
            if change.nothing
            else self.tr("What is there now is backed up first, and undo takes it back.")
        )

    def _lines(self, change: Difference) -> Iterable[str]:
        name_of = self.around.shelf.name_of
        back, gone, other = self.tr("comes back"), self.tr("goes"), self.tr("is another")
        star, note, talk = self.tr("Star"), self.tr("Note"), self.tr("Talk")
        for addresses, what in ((change.stars_back, back), (change.stars_gone, gone)):
            yield from (f"{star}: {name_of(address)}\n{what}" for address in addresses)
        for notes, what in (
            (change.notes_back, back),
            (change.notes_gone, gone),
            (change.notes_changed, other),
        ):
            yield from (
                f"{note}: {name_of(each.address)}\n{what} · {' '.join(each.text.split())}"
                for each in notes
            )
        for talks, what in (
            (change.talks_back, back),
            (change.talks_gone, gone),
            (change.talks_changed, other),
        ):
            yield from (f"{talk}: {each.name}\n{what}" for each in talks)
        if change.reordered:
            yield self.tr("Order\nis another")

    def _restore(self) -> None:
        if self._chosen is None:
            return
        chosen, shelf = self._chosen[0], self.around.shelf
        if shelf.keep(lambda: restoring.restore(shelf.store, chosen)) is not None:
            words = self.tr("Restored: {counts}. Undo takes it back.")
            shelf.told.emit(words.format(counts=say(shelf.contents.counts.words)))
            self.accept()


def _contents(one: Backup) -> Bookmarks | None:
    try:
        return one.read()
    except KnownFault:
        return None
