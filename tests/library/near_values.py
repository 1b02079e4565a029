"""Values like those that content files hold, most of them right and some a little wrong."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from msgspec import inspect

from crossbearing.library.scalars import meaning
from crossbearing.library.wrong_shape import NOT_WRITTEN

_WORDS = st.sampled_from(
    ["", "a", "a-b", "A b", "S01", "leader", "both", "view", "studied", "text"]
)


def _read(number: float) -> object:
    """`number` as it is read from a file."""
    return meaning(repr(number))


_SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-1000, 1000),
    st.floats(-1000, 1000).map(_read),
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

_NUMBERS = st.one_of(st.integers(-5, 600), st.floats(-5, 600).map(_read))
_PLAIN: dict[type[inspect.Type], st.SearchStrategy[Any]] = {
    inspect.BoolType: st.booleans(),
    inspect.IntType: _NUMBERS,
    inspect.FloatType: _NUMBERS,
    inspect.NoneType: st.none(),
}


def near(wanted: inspect.Type) -> st.SearchStrategy[Any]:
    """Values like those that are `wanted`, and a few that are not."""
    return st.one_of(_fitting(wanted), _fitting(wanted), _fitting(wanted), _ANYTHING)


def _fitting(wanted: inspect.Type) -> st.SearchStrategy[Any]:
    found: st.SearchStrategy[Any] = _PLAIN.get(type(wanted), _WORDS)
    match wanted:
        case inspect.StructType():
            found = _mapping(wanted)
        case inspect.UnionType():
            found = st.one_of([near(one) for one in wanted.types])
        case inspect.VarTupleType():
            found = st.lists(near(wanted.item_type), max_size=3)
        case inspect.TupleType():
            found = st.tuples(*map(near, wanted.item_types)).map(list)
        case inspect.EnumType():
            found = st.sampled_from([one.value for one in wanted.cls])
    return found


def _mapping(wanted: inspect.StructType) -> st.SearchStrategy[Any]:
    fields = [field for field in wanted.fields if field.name not in NOT_WRITTEN]
    needed = {field.encode_name: near(field.type) for field in fields if field.required}
    optional = {field.encode_name: near(field.type) for field in fields if not field.required}
    if wanted.tag_field not in (None, *NOT_WRITTEN):
        needed[str(wanted.tag_field)] = st.just(wanted.tag)
    return st.fixed_dictionaries(needed, optional=optional)
