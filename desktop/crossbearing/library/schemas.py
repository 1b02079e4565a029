"""JSON Schemas of the content files, from the types, for editors that complete and check.

Each is of draft 2020-12, https://json-schema.org/draft/2020-12.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from typing import Any

import msgspec

from crossbearing.library.integrity.lengths import LIMITS
from crossbearing.library.layout import SHAPES, Shape
from crossbearing.library.meanings import MEANINGS
from crossbearing.library.wrong_shape import NOT_WRITTEN

Schema = dict[str, Any]
_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schemas() -> Iterator[tuple[str, Schema]]:
    """The schema of each sort of content file, with its name."""
    for shape in SHAPES:
        yield shape.name, _schema(shape)


def schema_text(schema: Schema) -> str:
    """`schema` as the text of a file."""
    return msgspec.json.format(msgspec.json.encode(schema), indent=2).decode() + "\n"


def _schema(shape: Shape) -> Schema:
    holds: Any = list[shape.holds] if shape.many else shape.holds  # type: ignore[name-defined]
    made = msgspec.json.schema(holds)
    for definition in made["$defs"].values():
        _tidy(definition)
    for kind, meanings in MEANINGS.items():
        if kind.__name__ in made["$defs"]:
            _explain(made["$defs"][kind.__name__]["properties"], kind, meanings)
    return {"$schema": _DIALECT, "title": f"Crossbearing: {shape.where}", **made}


def _tidy(definition: Schema) -> None:
    """Leave out what files don't hold, and what only other dialects know."""
    if "description" in definition:
        definition["description"] = inspect.cleandoc(definition["description"])
    for key in NOT_WRITTEN:
        definition.get("properties", {}).pop(key, None)
    if "required" in definition:
        definition["required"] = [key for key in definition["required"] if key not in NOT_WRITTEN]
    for value in definition.get("properties", {}).values():
        if isinstance(value.get("items"), dict):
            value["items"].pop("discriminator", None)


def _explain(properties: Schema, kind: type, meanings: dict[str, str]) -> None:
    for key, meaning in meanings.items():
        properties[key]["description"] = meaning
    for key, most in LIMITS.get(kind, {}).items():
        properties[key]["maxLength"] = most
