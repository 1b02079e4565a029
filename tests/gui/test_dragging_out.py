"""An entry dragged out of the window, onto a widget that reads what it is given.

That another program gets it too is tried in a real X window, in `tests/end_to_end`.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from crossbearing.export.pdf import picture
from tests.gui.reader import Reader

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
COPY = Qt.DropAction.CopyAction


@pytest.fixture
def editor(qtbot: QtBot) -> Iterator[QTextEdit]:
    """Somewhere to write, which takes text that is dropped on it."""
    editor = QTextEdit()
    editor.setAcceptRichText(False)
    editor.show()
    qtbot.waitExposed(editor)
    yield editor
    editor.close()
    editor.deleteLater()


def drop(data: QMimeData, target: QWidget) -> None:
    """Drop `data` on `target`, as Qt does it."""
    spot = QPoint(5, 5)
    QApplication.sendEvent(target, QDragEnterEvent(spot, COPY, data, LEFT, NONE))
    QApplication.sendEvent(target, QDropEvent(QPointF(spot), COPY, data, LEFT, NONE))


def heading(reader: Reader) -> QLabel:
    """The name of the entry on the page."""
    labels = reader.window.findChildren(QLabel)
    return next(one for one in labels if one.isVisible() and one.text() == reader.title())


@pytest.fixture
def dragged(monkeypatch: pytest.MonkeyPatch, editor: QTextEdit) -> list[QPoint]:
    """Where drags took hold. They end on `editor`, since the offscreen platform drags nothing."""
    held: list[QPoint] = []

    def carry(drag: QDrag, _actions: Qt.DropAction) -> Qt.DropAction:
        held.append(drag.hotSpot())
        drop(drag.mimeData(), editor.viewport())
        return COPY

    monkeypatch.setattr(QDrag, "exec", carry)
    return held


def row_data(reader: Reader, name: str) -> QMimeData:
    """What the row of that name carries."""
    model = reader.list.model()
    index = model.index(reader.rows().index(name), 0)
    assert model.flags(index) & Qt.ItemFlag.ItemIsDragEnabled
    assert reader.list.dragEnabled()
    return model.mimeData([index])


def test_a_row_becomes_text_where_text_is_written(reader: Reader, editor: QTextEdit) -> None:
    drop(row_data(reader, "Direction"), editor.viewport())
    assert "Manager: Shares the specific turns" in editor.toPlainText()
    assert editor.toPlainText().endswith("crossbearing://core/direction")


def test_a_row_is_markdown_and_a_picture_too(reader: Reader) -> None:
    data = row_data(reader, "Direction")
    assert data.formats()[:3] == ["text/plain", "text/markdown", "image/png"]
    markdown = bytes(data.data("text/markdown").data()).decode()
    assert markdown.startswith("# Direction\n")
    assert "| **In a line** | Chooses the destination |" in markdown
    assert data.hasImage()
    shown = QImage(data.imageData())
    assert shown.width() > 1000
    file = QImage.fromData(data.data("image/png"), "PNG")
    assert file.convertToFormat(shown.format()) == shown


def test_nothing_is_drawn_unless_a_picture_is_wanted(
    reader: Reader, editor: QTextEdit, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[object] = []
    monkeypatch.setattr(picture, "picture_of", lambda *given: drawn.append(given) or QImage())
    data = row_data(reader, "Direction")
    drop(data, editor.viewport())
    assert drawn == []
    data.imageData()
    assert len(drawn) == 1


def test_a_page_is_dragged_by_its_heading_without_the_note(
    reader: Reader, editor: QTextEdit, dragged: list[QPoint]
) -> None:
    reader.press("Ctrl+E")
    reader.type("For my eyes only")
    label = heading(reader)
    press = QPoint(8, label.height() // 2)
    QTest.mousePress(label, LEFT, pos=press)
    QTest.mouseMove(label, press + QPoint(2, 0))
    assert dragged == []
    QTest.mouseMove(label, press + QPoint(QApplication.startDragDistance() + 1, 0))
    assert dragged == [press]
    assert editor.toPlainText().startswith(f"{label.text()}\n")
    assert "For my eyes only" not in editor.toPlainText()


def test_the_heading_can_still_be_selected(reader: Reader) -> None:
    label = heading(reader)
    QTest.mouseDClick(label, LEFT)
    assert label.selectedText() == label.text()


def test_the_page_is_copied_as_markdown(reader: Reader) -> None:
    reader.press("Ctrl+Shift+K")
    text = QApplication.clipboard().text()
    assert text.startswith(f"# {reader.title()}\n")
    assert "\n- Kotter, J. P. (1990)" in text
    assert text.rstrip().splitlines()[-1].startswith("<crossbearing://core/")
    assert reader.status() == "Markdown copied"
