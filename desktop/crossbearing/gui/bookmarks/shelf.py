"""The reader's stars, notes and talks as the window sees them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from crossbearing.bookmarks.place import is_untouched
from crossbearing.faults import KnownFault
from crossbearing.gui.saying import say
from crossbearing.model.address import Address
from crossbearing.model.library import Library

if TYPE_CHECKING:
    from crossbearing.bookmarks.contents import Bookmarks, OwnTalk
    from crossbearing.bookmarks.store import Store
    from crossbearing.bookmarks.talk_editor import TalkEditor

_WATCH_MS = 1_000
Result = TypeVar("Result")


class Shelf(QObject):
    """Keeps the window in step with the store, which `opens` gives when it is first needed.

    Where nothing has ever been kept at `path` it isn't needed before something is.
    `changed` tells that what is kept, or what can be undone, is another now, whoever changed it.
    `failed` carries a `KnownFault` when a change could not be kept; what is shown stays as it was.
    `told` carries a sentence about what was done. `opened` tells that the file was opened, or was
    opened anew.
    """

    changed = Signal()
    failed = Signal(object)
    told = Signal(str)
    opened = Signal()

    def __init__(
        self,
        opens: Callable[[], Store],
        parent: QObject | None = None,
        path: Path | None = None,
    ) -> None:
        super().__init__(parent)
        self._opens, self._path = opens, path
        self._is_untouched = path is not None and is_untouched(path)
        self._opened: Store | None = None
        self._library: Library | None = None
        self._last_fault = ""
        self._watch = QTimer(self)
        self._watch.setInterval(_WATCH_MS)
        self._watch.timeout.connect(self.look_again)

    @classmethod
    def of_file(cls, path: Path, parent: QObject | None, patience: float | None = None) -> Shelf:
        """What is kept in the file at `path`; no file is made before there is something to keep.

        It is empty and says why, if there is no way to open it. `patience` is how many seconds to
        wait for another program that is writing.
        """

        def opens() -> Store:
            # Only here: the window is painted first, without what is kept.
            from crossbearing.bookmarks.connection import PATIENCE  # noqa: PLC0415
            from crossbearing.bookmarks.store import Store  # noqa: PLC0415
            from crossbearing.bookmarks.trouble import StoreFault  # noqa: PLC0415

            try:
                return Store.open(path, patience=PATIENCE if patience is None else patience)
            except StoreFault as fault:
                return Store.without_file(path, fault)

        return cls(opens, parent, path)

    @property
    def path(self) -> Path:
        """Where the file is, or will be."""
        return self._path or self.store.path

    @property
    def store(self) -> Store:
        """The store itself, for changes and for what is seldom done."""
        if self._opened is None:
            self._opened = self._opens()
            self._begin(self._opened)
            self.opened.emit()
        return self._opened

    @property
    def is_empty(self) -> bool:
        """Whether nothing has ever been kept, and there is no file."""
        return self._opened is None and self._is_untouched

    @property
    def is_troubled(self) -> bool:
        """Whether something is wrong with the file."""
        kept = self._kept
        return kept is not None and (kept.read_only is not None or kept.trouble is not None)

    @property
    def _kept(self) -> Store | None:
        """The store, unless nothing has ever been kept in it."""
        return None if self.is_empty else self.store

    @property
    def contents(self) -> Bookmarks:
        """Everything kept."""
        from crossbearing.bookmarks.contents import Bookmarks  # noqa: PLC0415 - as above

        return Bookmarks() if self._kept is None else self._kept.contents

    @property
    def stars(self) -> tuple[Address, ...]:
        """The starred addresses in the reader's own order."""
        return () if self._kept is None else self._kept.stars()

    @property
    def notes(self) -> Mapping[Address, str]:
        """The reader's notes by entry."""
        return {note.address: note.text for note in self.contents.notes}

    @property
    def talks(self) -> tuple[OwnTalk, ...]:
        """The reader's own talks, in their order."""
        return self.contents.talks

    @property
    def talk_editor(self) -> TalkEditor:
        """Makes and changes talks; to be used within `keeping`."""
        # Only here: a window can be closed without a talk.
        from crossbearing.bookmarks.talk_editor import TalkEditor  # noqa: PLC0415

        return TalkEditor(self.store, say)

    @property
    def name_of(self) -> Callable[[Address], str]:
        """Gives an entry's name, as the library has it or as it was last known."""
        from crossbearing.bookmarks.names import namer  # noqa: PLC0415 - as above

        return namer(self.contents, self._library)

    @property
    def undo_words(self) -> str:
        """What undo would take back; empty if there is nothing."""
        step = None if self._kept is None else self._kept.undoable
        return say(step.label(self.name_of)) if step else ""

    @property
    def redo_words(self) -> str:
        """What redo would do again; empty if there is nothing."""
        step = None if self._kept is None else self._kept.redoable
        return say(step.label(self.name_of)) if step else ""

    def start(self, library: Library) -> None:
        """Follow renamed entries, make the backup of the day, and notice what others change."""
        self._library = library
        self._watch.start()
        if self._kept is not None:
            self._begin(self._kept)

    def _begin(self, store: Store) -> None:
        if self._library is not None and store.read_only is None:
            with self.keeping():
                store.follow(self._library)
                store.back_up()

    def stop(self) -> None:
        """Notice nothing any more."""
        self._watch.stop()

    def close(self) -> None:
        """Let go of the file."""
        self.stop()
        if self._opened is not None:
            self._opened.close()

    def is_starred(self, address: Address) -> bool:
        """Whether `address` is starred."""
        return address in self.stars

    def toggle(self, address: Address) -> None:
        """Star `address`, or take its star away."""
        with self.keeping():
            if self.is_starred(address):
                self.store.unstar(address)
            else:
                self.store.star(address)

    def place_star(self, address: Address, before: Address | None) -> None:
        """Move a star right before another one, or to the end."""
        with self.keeping():
            self.store.place_stars([address], before)

    def shift_star(self, address: Address, by: int) -> None:
        """Move a star `by` rows down its list, or up if negative."""
        with self.keeping():
            self.store.shift_star(address, by)

    def write_note(self, address: Address, text: str, basis: str, *, goes_on: bool) -> str | None:
        """Keep the note on `address`, an edit of `basis`; gives it as it is kept, None if it can't.

        With `goes_on` it is the same step as the change before it.
        """
        write = self.store.write_note
        return self.keep(lambda: write(address, text, basis=basis, continues=goes_on))

    def keep(self, change: Callable[[], Result]) -> Result | None:
        """What `change` gives once it is kept; None, and `failed` is said, if it can't be."""
        given: list[Result] = []
        with self.keeping():
            given.append(change())
        return given[0] if given else None

    def undo(self) -> None:
        """Take the last change back, and say so."""
        with self.keeping():
            turned = self.store.undo()
            if turned is not None:
                self.told.emit(say(turned.words(self.name_of, undone=True)))

    def redo(self) -> None:
        """Make the change again that was undone last, and say so."""
        with self.keeping():
            turned = self.store.redo()
            if turned is not None:
                self.told.emit(say(turned.words(self.name_of, undone=False)))

    @contextmanager
    def keeping(self) -> Iterator[None]:
        """A change of the store: tells the window when it is done, or why it could not be."""
        try:
            yield
        except KnownFault as fault:
            self.failed.emit(fault)
            return
        self._last_fault = ""
        self.changed.emit()

    def look_again(self) -> None:
        """Take over what another program has changed meanwhile."""
        if self._opened is None:
            self._is_untouched = self._path is not None and is_untouched(self._path)
            if self._kept is not None:
                self.changed.emit()
            return
        from crossbearing.bookmarks.trouble import Busy  # noqa: PLC0415 - as above

        try:
            different = self.store.refresh()
        except Busy:
            return  # it will be seen the next time
        except KnownFault as fault:
            if fault.what != self._last_fault:
                self._last_fault = fault.what
                self.failed.emit(fault)
            return
        self._last_fault = ""
        if different:
            self.changed.emit()

    def reopen(self) -> None:
        """Open the file anew, now that what kept it from being used may be gone."""
        from crossbearing.bookmarks.store import Store  # noqa: PLC0415 - as above

        path, clock = self.store.path, self.store.clock
        try:
            fresh = Store.open(path, clock=clock)
        except KnownFault as fault:
            self.failed.emit(fault)
            return
        self.store.close()
        self._opened = fresh
        self._begin(fresh)
        self.opened.emit()
        self.changed.emit()
