"""The law of decoding: a value is refused exactly when something wrong with it can be told."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import inspect

from crossbearing.library.layout import SHAPES
from crossbearing.library.wrong_shape import NOT_WRITTEN, differences

_WORDS = st.sampled_from(
    ["", "a", "a-b", "A b", "S01", "leader", "both", "view", "studied", "text"]
)
_SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-1000, 1000),
    st.floats(-1000, 1000),
    _WORDS,
    st.text(max_size=70),
)
_ANYTHING = st.recursive(
    _SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=4), inner, max_size=3)
    ),
    max_leaves=8,
)

_NUMBERS = st.one_of(st.integers(-5, 600), st.floats(-5, 600))
_PLAIN: dict[type[inspect.Type], st.SearchStrategy[Any]] = {
    inspect.BoolType: st.booleans(),
    inspect.IntType: _NUMBERS,
    inspect.FloatType: _NUMBERS,
    inspect.NoneType: st.none(),
}


def _near(wanted: inspect.Type) -> st.SearchStrategy[Any]:
    """Values like those that are `wanted`, and a few that are not."""
    return st.one_of(_fitting(wanted), _fitting(wanted), _fitting(wanted), _ANYTHING)


def _fitting(wanted: inspect.Type) -> st.SearchStrategy[Any]:
    found: st.SearchStrategy[Any] = _PLAIN.get(type(wanted), _WORDS)
    match wanted:
        case inspect.StructType():
            found = _mapping(wanted)
        case inspect.UnionType():
            found = st.one_of([_near(one) for one in wanted.types])
        case inspect.VarTupleType():
            found = st.lists(_near(wanted.item_type), max_size=3)
        case inspect.TupleType():
            found = st.tuples(*map(_near, wanted.item_types)).map(list)
        case inspect.EnumType():
            found = st.sampled_from([one.value for one in wanted.cls])
    return found


def _mapping(wanted: inspect.StructType) -> st.SearchStrategy[Any]:
    fields = [field for field in wanted.fields if field.name not in NOT_WRITTEN]
    needed = {field.encode_name: _near(field.type) for field in fields if field.required}
    optional = {field.encode_name: _near(field.type) for field in fields if not field.required}
    if wanted.tag_field not in (None, *NOT_WRITTEN):
        needed[str(wanted.tag_field)] = st.just(wanted.tag)
    return st.fixed_dictionaries(needed, optional=optional)


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.name)
def test_a_value_is_refused_exactly_if_a_difference_is_told(shape: Any) -> None:
    wanted = inspect.type_info(shape.holds)

    @settings(max_examples=150)
    @given(_near(wanted))
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
