"""Everything in which a value differs from the shape that its type asks for.

msgspec stops at the first difference; an author wants to see all of them, so this walks the same
types again. It is only used on values that msgspec has already refused.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from msgspec import inspect as types

from crossbearing.library.locate import Path
from crossbearing.library.wording import choose, quoted
from crossbearing.library.wrong_value import (
    Difference,
    choice,
    inside,
    named,
    number,
    should_be,
    text,
    yes_or_no,
)

# Set by the loader, or told by the folder.
NOT_WRITTEN = {
    "pack": "remove it; the pack is the one whose folder this is",
    "kind": "remove it; the place of the file tells the kind",
}


def differences(value: object, wanted: types.Type, path: Path = ()) -> Iterator[Difference]:
    """All differences between `value`, which stands at `path`, and what is `wanted`."""
    check = _CHECKS.get(type(wanted))
    if check is not None:
        yield from check(value, wanted, path)


def _mapping(value: object, wanted: types.StructType, path: Path) -> Iterator[Difference]:
    fields = {field.encode_name: field for field in wanted.fields if field.name not in NOT_WRITTEN}
    if not isinstance(value, dict):
        keys = ", ".join(name for name, field in fields.items() if field.required)
        yield should_be("a mapping", value, path, f"write its keys: {keys}")
        return
    for key, item in value.items():
        if key in fields:
            yield from _field(item, fields[key], (*path, key))
        elif key != wanted.tag_field or key in NOT_WRITTEN:
            yield _unknown_key(key, list(fields), path)
    for key, field in fields.items():
        if field.required and key not in value:
            remedy = f"write {quoted(key + ':')} and its value"
            yield Difference(path, f"{quoted(key)} is missing{inside(path)}", remedy)


def _unknown_key(key: str, known: list[str], path: Path) -> Difference:
    if key in NOT_WRITTEN:
        words, remedy = f"the key {quoted(key)} is not written in files", NOT_WRITTEN[key]
    else:
        words, remedy = f"the key {quoted(key)} is not known{inside(path)}", choose(key, known)
    return Difference((*path, key), words, remedy, at_key=True, surplus=True)


def _field(value: object, field: types.Field, path: Path) -> Iterator[Difference]:
    if value is not None or _may_be_null(field.type):
        yield from differences(value, field.type, path)
        return
    remedy = "write its value" if field.required else "write its value, or remove the key"
    yield Difference(path, f"{named(path)} has no value", remedy, at_key=True)


def _may_be_null(wanted: types.Type) -> bool:
    return isinstance(wanted, types.UnionType) and any(
        isinstance(one, types.NoneType) for one in wanted.types
    )


def _union(value: object, wanted: types.UnionType, path: Path) -> Iterator[Difference]:
    if value is None and _may_be_null(wanted):
        return
    members = [one for one in wanted.types if not isinstance(one, types.NoneType)]
    structs = [one for one in members if isinstance(one, types.StructType)]
    if structs:
        yield from _tagged(value, structs, path)
        return
    attempts = [list(differences(value, one, path)) for one in members]
    if all(attempts):
        yield attempts[-1][0]


def _tagged(value: object, structs: list[types.StructType], path: Path) -> Iterator[Difference]:
    key = str(structs[0].tag_field)
    by_tag = {str(one.tag): one for one in structs}
    if not isinstance(value, dict):
        yield should_be("a mapping", value, path, f"begin it with {quoted(key + ':')}")
        return
    tag = value.get(key)
    if isinstance(tag, str) and tag in by_tag:
        yield from differences(value, by_tag[tag], path)
    elif key not in value:
        yield Difference(path, f"{quoted(key)} is missing{inside(path)}", choose("", by_tag))
    else:
        words = f"{quoted(str(tag))} can't stand as {quoted(key)}"
        yield Difference((*path, key), words, choose(str(tag), by_tag))


def _list(value: object, wanted: types.VarTupleType, path: Path) -> Iterator[Difference]:
    if not isinstance(value, list):
        remedy = "write it in brackets, like [one, two], or with dashes"
        yield should_be("a list", value, path, remedy)
        return
    for index, item in enumerate(value):
        yield from differences(item, wanted.item_type, (*path, index))


def _row(value: object, wanted: types.TupleType, path: Path) -> Iterator[Difference]:
    length = len(wanted.item_types)
    if not isinstance(value, list) or len(value) != length:
        words = f"{named(path)} should be a list of {length} numbers"
        yield Difference(path, words, "write it like [120, 80]")
        return
    for index, (item, inner) in enumerate(zip(value, wanted.item_types, strict=True)):
        yield from differences(item, inner, (*path, index))


_CHECKS: dict[type[types.Type], Callable[..., Iterator[Difference]]] = {
    types.StructType: _mapping,
    types.UnionType: _union,
    types.VarTupleType: _list,
    types.TupleType: _row,
    types.StrType: text,
    types.EnumType: choice,
    types.FloatType: number,
    types.IntType: number,
    types.BoolType: yes_or_no,
}
