"""Stars, and the order that a person gives them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossbearing.bookmarks import order
from crossbearing.bookmarks.store import Store
from tests.bookmarks.kit import NOON, A, B, C, D, E, at


def test_a_star_is_there_when_the_file_is_opened_again(path: Path) -> None:
    first = Store.open(path, clock=at(NOON))
    first.star(B)
    first.star(A)
    first.close()
    again = Store.open(path)
    assert again.stars() == (B, A)
    assert again.contents.stars[0].since == NOON.timestamp()
    again.close()


def test_starring_twice_keeps_the_place_and_leaves_no_step(store: Store) -> None:
    store.star(A, B)
    step = store.undoable
    store.star(A)
    assert store.stars() == (A, B)
    assert store.undoable == step


def test_a_removed_star_is_gone(store: Store) -> None:
    store.star(A, B, C)
    store.unstar(A, C)
    assert store.stars() == (B,)


@pytest.mark.parametrize(
    ("moving", "before", "expected"),
    [
        ([D], A, (D, A, B, C)),
        ([A], None, (B, C, D, A)),
        ([D, B], C, (A, D, B, C)),
        ([B, C], B, (A, B, C, D)),
        ([B, C], A, (B, C, A, D)),
        ([A], E, (B, C, D, A)),
        ([E], A, (A, B, C, D)),
    ],
)
def test_stars_are_put_before_another(store: Store, moving, before, expected) -> None:
    store.star(A, B, C, D)
    store.place_stars(moving, before)
    assert store.stars() == expected


@pytest.mark.parametrize(
    ("by", "expected"),
    [(-1, (B, A, C)), (1, (A, C, B)), (-9, (B, A, C)), (9, (A, C, B)), (0, (A, B, C))],
)
def test_a_star_moves_up_and_down(store: Store, by: int, expected) -> None:
    store.star(A, B, C)
    store.shift_star(B, by)
    assert store.stars() == expected


def test_moving_one_star_changes_no_other_row(store: Store) -> None:
    store.star(A, B, C)
    before = dict(_positions(store))
    store.place_stars([C], B)
    after = dict(_positions(store))
    assert {key for key in after if after[key] != before[key]} == {str(C)}


def _positions(store: Store) -> list[tuple[str, int]]:
    with store.writing() as connection:
        return connection.execute("SELECT address, position FROM star").fetchall()


def test_a_gap_that_is_used_up_is_made_anew(store: Store) -> None:
    store.star(A, B, C)
    for _ in range(40):  # each time halves the gap between the first two
        store.place_stars([C], B)
        store.place_stars([B], C)
    assert store.stars() == (A, B, C)
    store.place_stars([C], B)
    assert store.stars() == (A, C, B)


_KEYS = st.lists(st.text("abcdefgh", min_size=1, max_size=2), unique=True, max_size=8)


@given(_KEYS, st.data())
def test_arranging_gives_the_order_asked_for(keys: list[str], data: st.DataObject) -> None:
    """The law: whatever the gaps are, the rows come out in the order that was asked for."""
    gaps = [data.draw(st.sampled_from([1, 2, order.GAP])) for _ in keys]
    rows = [(key, sum(gaps[: number + 1])) for number, key in enumerate(keys)]
    moving = data.draw(st.lists(st.sampled_from([*keys, "new"]), unique=True, max_size=4))
    staying = [key for key in keys if key not in moving]
    before = data.draw(st.sampled_from([*staying, None]))
    index = staying.index(before) if before else len(staying)

    placed = {**dict(rows), **order.arranged(rows, moving, before)}

    assert sorted(placed, key=placed.__getitem__) == [
        *staying[:index],
        *moving,
        *staying[index:],
    ]


def test_what_was_seen_last_comes_first_and_fifty_are_kept(store: Store) -> None:
    entries = [type(A)(A.pack, f"e{number}") for number in range(60)]
    store.saw(*entries)
    store.saw(entries[20])
    assert store.contents.recent[0] == entries[20]
    assert len(store.contents.recent) == 50
    assert entries[5] not in store.contents.recent
    assert store.undoable is None
