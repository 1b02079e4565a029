"""What can be set for one item of a talk: minutes, reveal, words, and the presenter's note."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QWidget,
)

from crossbearing.bookmarks.contents import ItemId
from crossbearing.gui.bookmarks.note_edit import NoteEdit
from crossbearing.gui.bookmarks.talks.wording import REVEALS, tr
from crossbearing.gui.theme.number_field import Number
from crossbearing.gui.theme.roles import Theme
from crossbearing.model.talk import (
    AnyItem,
    ComparisonItem,
    DiscussionItem,
    EntryItem,
    Reveal,
    TextItem,
)

_PAUSE_MS = 700
_LONGEST = 480.0
Keep = Callable[[ItemId, AnyItem, AnyItem], AnyItem | None]


class ItemEditor(QWidget):
    """Fields for one item, kept after a pause in writing, and on leaving a field.

    `keep` is given its id, the item as it was shown, and as it is now; it gives the item as it is
    kept, or None if it can't be.
    """

    def __init__(self, theme: Theme, keep: Keep, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keep = keep
        self._keeping = False
        self._unsaved: dict[ItemId, tuple[AnyItem, AnyItem]] = {}
        self._key: ItemId | None = None
        self._shown: AnyItem | None = None
        self._filling = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.finish)
        self._title = QLineEdit()
        self._points = NoteEdit(lines=2, most=4)
        self._minutes = Number()
        self._minutes.setRange(0, _LONGEST)
        self._minutes.setSingleStep(0.5)
        self._minutes.setDecimals(1)
        self._minutes.setMinimumSize(theme.px(90), theme.px(30))
        self._reveal = QComboBox()
        for reveal in Reveal:
            self._reveal.addItem(tr(REVEALS[reveal]), reveal.value)
        self._note = NoteEdit(lines=4, most=8)
        self._note.setPlaceholderText(self.tr("Only you see this, never the room"))
        self._rows = self._lay_out()
        self._connect()
        self._fill(None)

    def show_item(self, key: ItemId | None, item: AnyItem | None) -> None:
        """Show `item`; what is being written in the fields for the same item stays."""
        if key == self._key:
            if item == self._now():
                self._shown = item
            elif self._now() == self._shown:
                self._shown = item
                self._fill(item)
            return
        self.finish()
        self._key = key
        self._shown, now = self._unsaved.get(key, (item, item)) if key else (None, None)
        self._fill(now)

    def finish(self) -> None:
        """Keep at once what was written; what can't be kept stays, and is tried again later."""
        self._pause.stop()
        if self._keeping:
            return
        now = self._now()
        if self._key is not None and self._shown is not None and now and now != self._shown:
            self._unsaved[self._key] = (self._shown, now)
        self._keeping = True
        for key, (was, text) in tuple(self._unsaved.items()):
            if (kept := self._keep(key, was, text)) is not None:
                del self._unsaved[key]
                if key == self._key:
                    self._shown = kept
        self._keeping = False

    @property
    def unsaved(self) -> dict[ItemId, AnyItem]:
        """What could not be kept, by item."""
        return {key: now for key, (_, now) in self._unsaved.items()}

    def _fill(self, item: AnyItem | None) -> None:
        self._filling = True
        self.setEnabled(item is not None)
        self._rows.setRowVisible(self._title, isinstance(item, _TITLED))
        self._rows.setRowVisible(self._points, isinstance(item, TextItem | DiscussionItem))
        self._rows.setRowVisible(self._reveal, isinstance(item, EntryItem))
        self._title.setText(_title(item))
        self._points.show_text(_points(item))
        self._minutes.setValue(item.minutes if item else 0)
        if isinstance(item, EntryItem):
            self._reveal.setCurrentIndex(self._reveal.findData(item.reveal.value))
        self._note.show_text(item.note if item else "")
        self._filling = False

    def _now(self) -> AnyItem | None:
        """The item as the fields have it."""
        item = self._shown
        if item is None:
            return None
        values: dict[str, object] = {
            "minutes": round(self._minutes.value(), 1),
            "note": self._note.toPlainText(),
        }
        title = self._title.text().strip()
        points = self._points.toPlainText()
        match item:
            case TextItem():
                values["title"] = title or item.title
                values["points"] = tuple(line for line in points.splitlines() if line.strip())
            case DiscussionItem():
                values["question"] = title or item.question
                values["how"] = points
            case ComparisonItem():
                values["title"] = title or item.title
            case EntryItem():
                values["reveal"] = Reveal(self._reveal.currentData())
        if values["minutes"] == round(item.minutes, 1):
            values["minutes"] = item.minutes
        return msgspec.structs.replace(item, **values)

    def _lay_out(self) -> QFormLayout:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        names = (
            (self.tr("Title"), self._title),
            (self.tr("Points, one a line"), self._points),
            (self.tr("Minutes"), self._minutes),
            (self.tr("Reveal"), self._reveal),
            (self.tr("Presenter note"), self._note),
        )
        for name, field in names:
            label = QLabel(name)
            label.setBuddy(field)
            field.setAccessibleName(name)
            form.addRow(label, field)
        return form

    def _connect(self) -> None:
        for field in (self._points, self._note):
            field.written.connect(self._written)
            field.left.connect(self.finish)
        self._title.textEdited.connect(lambda _text: self._written())
        self._title.editingFinished.connect(self.finish)
        self._minutes.valueChanged.connect(lambda _value: self._written())
        self._minutes.editingFinished.connect(self.finish)
        self._reveal.activated.connect(lambda _index: self.finish())

    def _written(self) -> None:
        if not self._filling:
            self._pause.start()


_TITLED = TextItem | DiscussionItem | ComparisonItem


def _title(item: AnyItem | None) -> str:
    match item:
        case TextItem() | ComparisonItem():
            return item.title
        case DiscussionItem():
            return item.question
    return ""


def _points(item: AnyItem | None) -> str:
    match item:
        case TextItem():
            return "\n".join(item.points)
        case DiscussionItem():
            return item.how
    return ""
