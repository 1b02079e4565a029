"""Enough of JSON Schema, draft 2020-12, to check what the program's own schemas say."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

Schema = dict[str, Any]

_TYPES: dict[str, Callable[[object], bool]] = {
    "object": lambda value: isinstance(value, dict),
    "array": lambda value: isinstance(value, list),
    "string": lambda value: isinstance(value, str),
    "boolean": lambda value: isinstance(value, bool),
    "null": lambda value: value is None,
    "number": lambda value: isinstance(value, (int, float)) and not isinstance(value, bool),
    "integer": lambda value: (
        isinstance(value, (int, float)) and not isinstance(value, bool) and value == int(value)
    ),
}
_IGNORED = {"$schema", "$defs", "title", "description", "default", "format"}


def faults(value: object, schema: Schema | bool, root: Schema) -> Iterator[str]:
    """The keywords that `value` violates; an unknown keyword is an error."""
    if isinstance(schema, bool):
        yield from () if schema else ("false",)
        return
    for keyword, argument in schema.items():
        if keyword in _IGNORED:
            continue
        if keyword == "$ref":
            yield from faults(value, root["$defs"][argument.removeprefix("#/$defs/")], root)
        elif keyword == "anyOf":
            if all(any(faults(value, one, root)) for one in argument):
                yield keyword
        elif not _KEYWORDS[keyword](value, argument, schema, root):
            yield keyword


def _valid(value: object, schema: Schema | bool, root: Schema) -> bool:
    return not any(faults(value, schema, root))


def _properties(value: object, known: Any, _schema: Schema, root: Schema) -> bool:
    return not isinstance(value, dict) or all(
        _valid(item, known[key], root) for key, item in value.items() if key in known
    )


def _no_others(value: object, allowed: Any, schema: Schema, root: Schema) -> bool:
    known = schema.get("properties", {})
    return not isinstance(value, dict) or all(
        _valid(item, allowed, root) for key, item in value.items() if key not in known
    )


def _items(value: object, inner: Any, schema: Schema, root: Schema) -> bool:
    first = len(schema.get("prefixItems", ()))
    return not isinstance(value, list) or all(_valid(one, inner, root) for one in value[first:])


def _prefix(value: object, inner: Any, _schema: Schema, root: Schema) -> bool:
    return not isinstance(value, list) or all(
        _valid(one, wanted, root) for one, wanted in zip(value, inner, strict=False)
    )


def _sized(kind: type, fits: Callable[[int, int], bool]) -> Callable[..., bool]:
    return lambda value, bound, *_: not isinstance(value, kind) or fits(len(value), bound)


def _bounded(fits: Callable[[float, float], bool]) -> Callable[..., bool]:
    return lambda value, bound, *_: not _TYPES["number"](value) or fits(value, bound)


_KEYWORDS: dict[str, Callable[[Any, Any, Schema, Schema], bool]] = {
    "type": lambda value, name, *_: _TYPES[name](value),
    "enum": lambda value, choices, *_: value in choices,
    "required": lambda value, keys, *_: not isinstance(value, dict) or set(keys) <= set(value),
    "properties": _properties,
    "additionalProperties": _no_others,
    "items": _items,
    "prefixItems": _prefix,
    "minItems": _sized(list, int.__ge__),
    "maxItems": _sized(list, int.__le__),
    "minLength": _sized(str, int.__ge__),
    "maxLength": _sized(str, int.__le__),
    "pattern": lambda value, pattern, *_: (
        not isinstance(value, str) or re.search(pattern, value) is not None
    ),
    "minimum": _bounded(lambda value, bound: value >= bound),
    "maximum": _bounded(lambda value, bound: value <= bound),
    "exclusiveMinimum": _bounded(lambda value, bound: value > bound),
    "exclusiveMaximum": _bounded(lambda value, bound: value < bound),
}
