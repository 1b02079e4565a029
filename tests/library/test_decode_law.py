"""The law of decoding: a value is refused exactly when something wrong with it can be told."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from msgspec import inspect

from crossbearing.library.layout import SHAPES
from crossbearing.library.wrong_shape import differences
from tests.library.near_values import near


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.name)
def test_a_value_is_refused_exactly_if_a_difference_is_told(shape: Any) -> None:
    wanted = inspect.type_info(shape.holds)

    @settings(max_examples=150)
    @given(near(wanted))
    def law(value: object) -> None:
        told = [one.words for one in differences(value, wanted)]
        assert bool(told) == _refused(value, shape.holds), told

    law()


def _refused(value: object, holds: type) -> bool:
    try:
        msgspec.convert(value, holds)
    except msgspec.ValidationError:
        return True
    return False
