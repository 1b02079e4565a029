"""The columns take the widths that the reader wants, whatever happens to the window."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from crossbearing.gui.columns import Columns
from crossbearing.gui.session import Session
from tests.gui.reader import Reader


def _columns(reader: Reader) -> Columns:
    columns = reader.window.findChild(Columns)
    assert columns is not None
    return columns


def _widen_to(reader: Reader, width: int) -> list[int]:
    """The widths of the columns in a window so wide."""
    reader.window.resize(width, 768)
    columns = _columns(reader)
    reader.qtbot.waitUntil(lambda: columns.width() == width)
    return columns.sizes()


def _drag(reader: Reader, handle: int, by: int) -> None:
    """Drag the line after a column sideways, as with the mouse."""
    line = _columns(reader).handle(handle)
    spot = line.rect().center()
    QTest.mousePress(line, Qt.MouseButton.LeftButton, pos=spot)
    QTest.mouseMove(line, spot + QPoint(by, 0))
    QTest.mouseRelease(line, Qt.MouseButton.LeftButton, pos=spot)


def test_what_a_wider_window_brings_is_the_pages(start: Callable[..., Reader]) -> None:
    reader = start(Session(theme="light", welcomed=True))
    first, page, last = _widen_to(reader, 1366)
    wider = _widen_to(reader, 1700)
    assert wider == [first, page + 334, last]


def test_in_a_narrower_window_the_page_keeps_its_share(start: Callable[..., Reader]) -> None:
    reader = start(Session(theme="light", welcomed=True))
    before = _widen_to(reader, 1366)
    _, page, _ = _widen_to(reader, 1100)
    assert page >= 0.46 * 1100
    assert _widen_to(reader, 1366) == before


@pytest.mark.parametrize("zoom", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("width", [1366, 1600, 1920])
def test_no_column_is_too_narrow_for_its_buttons(
    start: Callable[..., Reader], zoom: float, width: int
) -> None:
    reader = start(Session(theme="light", zoom=zoom, welcomed=True))
    _widen_to(reader, width)

    def cut() -> list[str]:
        buttons = reader.window.findChildren(QAbstractButton)
        narrow = (each for each in buttons if each.width() < each.minimumSizeHint().width())
        return [each.text() for each in narrow if each.isVisible()]

    reader.qtbot.waitUntil(lambda: cut() == [])


def test_a_width_that_was_dragged_is_there_again_after_the_map_filled_the_window(
    start: Callable[..., Reader],
) -> None:
    reader = start(Session(theme="light", welcomed=True))
    first, page, last = _widen_to(reader, 1366)
    _drag(reader, 2, -90)
    dragged = _columns(reader).sizes()
    assert dragged == pytest.approx([first, page - 90, last + 90], abs=4)
    QTest.keyClick(reader.window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert _columns(reader).sizes()[:2] == [0, 0]
    QTest.keyClick(reader.window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert _columns(reader).sizes() == dragged
    _widen_to(reader, 1500)
    assert _widen_to(reader, 1366) == dragged


def test_widths_and_shares_are_remembered(start: Callable[..., Reader]) -> None:
    reader = start(Session(theme="light", welcomed=True))
    _widen_to(reader, 1366)
    _drag(reader, 2, -150)
    kept = _columns(reader).sizes()
    again = start(reader.window.session)
    again.qtbot.waitUntil(lambda: _columns(again).width() == 1366)
    assert _columns(again).sizes() == kept
