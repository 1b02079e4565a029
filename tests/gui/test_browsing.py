"""A person browses: searches, narrows, walks the list, goes back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication

from crossbearing.gui.browse.count_button import CountButton
from crossbearing.gui.session import Session
from crossbearing.model.library import Library
from tests.gui.reader import Reader


def test_the_window_opens_on_a_distinction_with_both_sides(reader: Reader) -> None:
    assert reader.title() == reader.rows()[0]
    assert reader.sees("Leader")
    assert reader.sees("Manager")


def test_typing_two_words_shows_the_sides_next_to_each_other(reader: Reader) -> None:
    reader.search("chooses destination")
    assert reader.rows()[0] == "Direction"
    reader.press("Return")
    assert reader.title() == "Direction"
    assert reader.sees("Chooses the destination")
    assert reader.sees("Shares the specific turns")


def test_a_pause_in_typing_shows_the_best_hit(reader: Reader) -> None:
    reader.search("direction")
    reader.qtbot.waitUntil(lambda: reader.title() == "Direction")


def test_every_kind_can_be_chosen_and_its_count_is_the_length_of_the_list(reader: Reader) -> None:
    for kind in ("All", "Distinctions", "Traits", "Scenarios", "Myths", "Perspectives"):
        reader.click(kind)
        assert reader.button(kind).accessibleName() == f"{kind}, {len(reader.rows())}"
        assert reader.rows()


def test_the_side_chips_narrow_the_traits_to_one_side(reader: Reader) -> None:
    reader.click("Traits")
    everything = len(reader.rows())
    reader.click("Leader")
    assert 0 < len(reader.rows()) < everything
    reader.press("Esc")
    assert len(reader.rows()) == everything


def test_nothing_above_the_list_moves_while_one_types(reader: Reader) -> None:
    def places() -> list[QRect]:
        buttons = reader.window.findChildren(CountButton)
        return [*(button.geometry() for button in buttons), reader.list.geometry()]

    reader.click("All")
    reader.search("c")  # from here on there is something to clear
    before = places()
    for letter in "ore output":  # which no trait of one side is about
        reader.type(letter)
        QApplication.sendPostedEvents()  # what has to be laid out anew is by now
        assert places() == before


def test_arrows_in_the_search_box_and_letters_walk_the_list(reader: Reader) -> None:
    first, second, third = reader.rows()[:3]
    reader.press("Ctrl+K", "Down")
    assert reader.title() == second
    reader.press("Return", "J", "J", "K")
    assert reader.title() in {first, second, third}
    reader.list.setFocus()
    reader.press("Home")
    assert reader.title() == first
    reader.press("Down", "Down")
    assert reader.title() == third


def test_back_and_forward_walk_the_trail(reader: Reader) -> None:
    first, second = reader.rows()[:2]
    reader.click_row(1)
    assert reader.title() == second
    reader.press("Alt+Left")
    assert reader.title() == first
    reader.press("Alt+Right")
    assert reader.title() == second


def test_nothing_found_says_so_and_offers_a_way_on(reader: Reader) -> None:
    reader.search("directoin")
    assert reader.rows() == []
    assert reader.sees("Nothing matches")
    reader.click("Did you mean “direction”?")
    assert "Direction" in reader.rows()
    assert reader.window.search_box.text() == "direction"


def test_escape_clears_words_and_filters(reader: Reader) -> None:
    everything = reader.rows()
    reader.search("risk")
    assert reader.rows() != everything
    reader.press("Esc")
    assert reader.rows() == everything
    assert reader.window.search_box.text() == ""


def test_a_related_entry_is_followed_and_back_returns(reader: Reader) -> None:
    reader.search("direction")
    reader.press("Return")
    related = next(name for name in reader.buttons() if name.startswith("Related: "))
    reader.click(related)
    assert reader.title() == related.removeprefix("Related: ")
    reader.press("Alt+Left")
    assert reader.title() == "Direction"


def test_a_source_opens_to_its_full_reference_which_can_be_copied(reader: Reader) -> None:
    reader.search("direction")
    reader.press("Return")
    chip = next(name for name in reader.buttons() if name.startswith("Sources: Kotter"))
    reader.click(chip)
    assert reader.sees("Kotter, J. P. (1990)")
    reader.click("Copy reference")
    assert "Kotter, J. P. (1990)" in QApplication.clipboard().text()


def test_link_and_text_of_an_entry_are_copied(reader: Reader) -> None:
    reader.search("direction")
    reader.press("Return", "Ctrl+Shift+C")
    assert QApplication.clipboard().text() == "crossbearing://core/direction"
    reader.press("Ctrl+Shift+T")
    assert "Manager: Shares the specific turns" in QApplication.clipboard().text()


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_every_entry_can_be_opened_in_every_theme(
    start: Callable[..., Reader], library: Library, theme: str
) -> None:
    reader = start(Session(theme=theme))
    for entry in library.entries:
        assert reader.window.open(entry.address)
        assert reader.title() == entry.name


def test_rows_are_read_as_sentences(reader: Reader) -> None:
    reader.search("direction")
    assert reader.sentences()[0] == (
        "Direction, distinction. Leading: Chooses the destination. "
        "Managing: Shares the specific turns."
    )


def test_where_the_reader_was_is_kept_for_the_next_start(start: Callable[..., Reader]) -> None:
    reader = start()
    reader.click("Traits")
    reader.search("trust")
    reader.press("Return")
    title, rows, session = reader.title(), reader.rows(), reader.window.session
    reader.window.close()
    again = start(session)
    assert again.title() == title
    assert again.rows() == rows
