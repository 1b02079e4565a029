"""The compare page: covers, headings in sight, stacking, the table, coming back to the place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QTableView, QWidget

from crossbearing.gui.compare.page_view import PageView
from crossbearing.gui.compare.sticky_headings import StickyHeadings
from crossbearing.gui.compare.two_columns import Heading
from crossbearing.gui.session import Session
from crossbearing.model.library import Library
from tests.gui.reader import Reader


def _page(reader: Reader) -> PageView:
    return reader.window.findChild(PageView)


def _headings(reader: Reader) -> list[Heading]:
    table = [h for h in reader.window.findChildren(Heading) if h.isVisible()]
    return [h for h in table if not isinstance(h.parentWidget(), StickyHeadings)]


def _cut(page: QWidget) -> list[str]:
    """The texts that have less room than they need."""
    return [
        label.text()
        for label in page.findChildren(QLabel)
        if label.isVisible()
        and label.text()
        and label.wordWrap()
        and (
            label.height() < label.heightForWidth(label.width())
            or label.mapTo(page, label.rect().topRight()).x() > page.width()
        )
    ]


def test_a_side_can_be_covered_and_looked_at(reader: Reader) -> None:
    reader.list.setFocus()
    reader.press("]")
    cover = reader.button("Manager is covered; press to look")
    reader.press("J")
    assert cover.isVisible()
    reader.click("Manager is covered; press to look")
    assert not cover.isVisible()
    reader.press("J")
    assert cover.isVisible()
    reader.press("]")
    assert not cover.isVisible()


def test_headings_stay_in_sight_while_the_page_scrolls(start: Callable[..., Reader]) -> None:
    reader = start(Session(theme="light", zoom=2.0, welcomed=True))
    sticky = reader.window.findChild(StickyHeadings)
    assert not sticky.isVisible()
    leader = _headings(reader)[0]
    below = leader.mapTo(_page(reader).widget(), leader.rect().bottomLeft()).y() + 40
    bar = _page(reader).verticalScrollBar()
    reader.qtbot.waitUntil(lambda: bar.maximum() >= below)
    bar.setValue(below)
    assert sticky.isVisible()
    assert sticky.y() == 0
    _page(reader).verticalScrollBar().setValue(0)
    assert not sticky.isVisible()


def test_rows_of_both_sides_stand_level_and_stack_where_it_is_narrow(
    start: Callable[..., Reader],
) -> None:
    reader = start(Session(theme="light", welcomed=True))
    leader, manager = _headings(reader)
    assert leader.y() == manager.y()
    assert leader.x() < manager.x()
    reader.window.resize(700, 700)
    reader.qtbot.waitUntil(lambda: leader.x() == manager.x())
    assert leader.y() < manager.y()


def test_nothing_is_cut_at_double_size_or_in_a_narrow_window(
    start: Callable[..., Reader], library: Library
) -> None:
    for zoom, width in ((2.0, 1366), (1.0, 900), (2.0, 900)):
        reader = start(Session(theme="light", zoom=zoom, width=width, welcomed=True))
        for entry in library.entries[::9]:
            reader.window.open(entry.address)
            page = _page(reader).widget()
            reader.qtbot.waitUntil(lambda page=page: not _cut(page))
        reader.window.close()


def test_coming_back_keeps_the_place(start: Callable[..., Reader]) -> None:
    reader = start(Session(theme="light", zoom=2.0, welcomed=True))
    _page(reader).verticalScrollBar().setValue(300)
    reader.click_row(1)
    assert _page(reader).verticalScrollBar().value() == 0
    reader.press("Alt+Left")
    reader.qtbot.waitUntil(lambda: _page(reader).verticalScrollBar().value() == 300)


def test_the_table_lays_the_listed_entries_under_each_other(reader: Reader) -> None:
    reader.search("theme:risk side:both kind:distinction change")
    names = reader.rows()
    reader.list.setFocus()
    reader.press("T")
    table = reader.window.findChild(QTableView)
    model = table.model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == names
    reader.click("Asks")
    assert model.rowCount() == 2 * len(names)
    table.setFocus()
    table.setCurrentIndex(model.index(2, 0))
    reader.press("Return")
    assert not table.isVisible()
    assert reader.title() == names[1]


def test_the_page_is_copied_as_a_picture(reader: Reader) -> None:
    reader.press("Ctrl+Shift+I")
    picture = QApplication.clipboard().image()
    assert picture.width() > 300
    assert picture.height() > 300


def test_the_welcome_teaches_once_and_never_returns(start: Callable[..., Reader]) -> None:
    reader = start()
    assert reader.sees("two bearings, one position")
    reader.click("Begin")
    assert not reader.sees("two bearings, one position")
    session = reader.window.session
    reader.window.close()
    assert not start(session).sees("two bearings, one position")


def test_a_facet_is_completed_in_the_search_box(reader: Reader) -> None:
    reader.search("evidence:dis")
    reader.qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    popup = QApplication.activePopupWidget()
    assert popup.accessibleName() == "Completions"
    QTest.keySequence(popup, "Down")
    QTest.keySequence(popup, "Return")
    assert reader.window.search_box.text() == "evidence:disputed "
    assert reader.rows()


def test_the_order_of_the_list_can_be_chosen(reader: Reader) -> None:
    by_theme = reader.rows()
    chip = reader.button("Sort")
    name = next(action for action in chip.menu().actions() if action.text() == "Name")
    name.trigger()
    assert reader.rows() == sorted(by_theme, key=str.casefold)
