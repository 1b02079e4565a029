"""Stars: set anywhere, kept across runs."""

from __future__ import annotations

from collections.abc import Callable

from tests.gui.reader import Reader


def test_a_star_is_kept_across_runs(start: Callable[..., Reader]) -> None:
    reader = start()
    reader.search("direction")
    reader.press("Return", "Ctrl+D")
    assert reader.sentences()[0].startswith("Direction, starred")
    reader.window.close()
    again = start()
    again.search("is:starred")
    assert again.rows() == ["Direction"]


def test_a_click_on_a_rows_star_stars_it_and_opens_nothing(reader: Reader) -> None:
    title, second = reader.title(), reader.rows()[1]
    reader.click_row(1, star=True)
    assert reader.sentences()[1].startswith(f"{second}, starred")
    assert reader.title() == title
    reader.click_row(1, star=True)
    assert not reader.sentences()[1].startswith(f"{second}, starred")


def test_the_starred_chip_counts_and_narrows(reader: Reader) -> None:
    first = reader.rows()[0]
    assert not reader.button("Starred").isEnabled()
    reader.click("Star")
    assert reader.button("Starred, 1").isVisible()
    reader.click("Starred, 1")
    assert reader.rows() == [first]
