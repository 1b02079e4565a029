"""Rows unpacked only where somebody looks behave like a list."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossbearing.search.bits import bitset, flags, numbers
from crossbearing.search.rows import BitRows, JoinedRows, OrderedRows

_sets = st.sets(st.integers(0, 6000), max_size=60) | st.just(set(range(5000)))


@given(_sets)
def test_a_set_of_numbers_survives_as_bits(wanted: set[int]) -> None:
    bits = bitset(sorted(wanted), 6001)
    assert bits == bitset([*wanted, *wanted], 6001) == sum(1 << number for number in wanted)
    assert numbers(bits) == sorted(wanted)
    assert [at for at, flag in enumerate(flags(bits, 6001)) if flag] == sorted(wanted)
    assert len(flags(bits, 6001)) == 6001


@given(_sets)
def test_rows_are_the_numbers_in_order(wanted: set[int]) -> None:
    _behaves_like(BitRows(sum(1 << number for number in wanted)), sorted(wanted))


@given(_sets, _sets)
def test_joined_rows_come_one_after_the_other(first: set[int], second: set[int]) -> None:
    left, right = sorted(first - second), sorted(second)
    pieces = (BitRows(bitset(left, 6001)), [], right)
    _behaves_like(JoinedRows(pieces), left + right)


@given(_sets, st.integers())
def test_rows_in_another_order_follow_it(wanted: set[int], seed: int) -> None:
    order = Random(seed).sample(range(6001), 6001)
    places = sorted(range(6001), key=order.__getitem__)
    rows = OrderedRows(sum(1 << number for number in wanted), order, places)
    _behaves_like(rows, [number for number in order if number in wanted])


def _behaves_like(rows: Sequence[int], listed: list[int]) -> None:
    assert len(rows) == len(listed)
    assert list(rows) == listed
    assert rows[:7] == listed[:7]
    assert rows[::-3] == listed[::-3]
    for at in {0, len(listed) // 2, len(listed) - 1} if listed else ():
        assert rows[at] == listed[at]
        assert rows[at - len(listed)] == listed[at]
        assert rows.index(listed[at]) == at
        assert listed[at] in rows
    for missing in (len(listed), -len(listed) - 1):
        with pytest.raises(IndexError):
            rows[missing]
    assert 7000 not in rows
    assert -1 not in rows
    assert "1" not in rows
    with pytest.raises(ValueError, match="not in these rows"):
        rows.index(7000)
