"""The stored schemas are those of the types, and say of a file what loading it says."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest
import yaml
from hypothesis import given, settings
from msgspec import inspect

from crossbearing import bundled
from crossbearing.library.layout import SHAPES, Shape
from crossbearing.library.meanings import MEANINGS
from crossbearing.library.schemas import schema_text, schemas
from crossbearing.library.wrong_shape import NOT_WRITTEN
from crossbearing.library.yaml_source import read
from tests.library.json_schema import faults
from tests.library.near_values import near
from tests.library.packs import SOUND

STORED = bundled.resources() / "schemas"
SCHEMAS = dict(schemas())
_by_shape = pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.name)


def valid(value: object, shape: Shape) -> bool:
    schema = SCHEMAS[shape.name]
    return not any(faults(value, schema, schema))


def test_the_stored_schemas_are_fresh() -> None:
    """To mend it: ``crossbearing schema resources/schemas``."""
    fresh = {f"{name}.schema.json": schema_text(schema) for name, schema in schemas()}
    stored = {file.name: file.read_text("utf-8") for file in STORED.iterdir()}
    del stored["bookmarks.schema.json"]  # of no content file; tested with the bookmarks
    assert stored == fresh


def _content_files() -> list[Any]:
    found = [(shape, path) for shape in SHAPES for path in bundled.content().glob(shape.where)]
    return [pytest.param(*one, id=str(one[1].relative_to(bundled.content()))) for one in found]


@pytest.mark.parametrize(("shape", "path"), _content_files())
def test_the_bundled_files_name_their_schema_and_follow_it(shape: Shape, path: Path) -> None:
    first = path.read_text("utf-8").splitlines()[0]
    up = "../../" if shape.folder else "../"
    named = f"# yaml-language-server: $schema={up}resources/schemas/{shape.name}.schema.json"
    assert first == named
    assert (path.parent / named.partition("=")[2]).resolve().is_file()
    assert valid(read(path).root, shape)


@pytest.mark.parametrize("name", SOUND)
def test_a_sound_file_is_valid(name: str) -> None:
    (shape,) = [one for one in SHAPES if Path(name).match(one.where)]
    assert valid(yaml.safe_load(SOUND[name]), shape)


@_by_shape
def test_what_editors_call_valid_is_decoded(shape: Shape) -> None:
    @settings(max_examples=100)
    @given(near(inspect.type_info(shape.holds)))
    def law(value: object) -> None:
        if valid([value] if shape.many else value, shape):
            msgspec.convert(value, shape.holds)

    law()


def _short(value: object) -> bool:
    """Whether no text is so long that only its length is wrong."""
    if isinstance(value, dict):
        return all(map(_short, value.values()))
    if isinstance(value, list):
        return all(map(_short, value))
    return not isinstance(value, str) or len(value) <= 40


@_by_shape
def test_what_is_decoded_editors_call_valid(shape: Shape) -> None:
    @settings(max_examples=100)
    @given(near(inspect.type_info(shape.holds)))
    def law(value: object) -> None:
        try:
            msgspec.convert(value, shape.holds)
        except msgspec.ValidationError:
            return
        if _short(value):
            assert valid([value] if shape.many else value, shape)

    law()


def _structs(wanted: inspect.Type) -> dict[type, set[str]]:
    """The types of mappings in `wanted`, each with its keys as files have them."""
    found: dict[type, set[str]] = {}
    match wanted:
        case inspect.StructType():
            keys = {field.encode_name for field in wanted.fields} | {str(wanted.tag_field)}
            found[wanted.cls] = keys - {*NOT_WRITTEN, "None"}
            for field in wanted.fields:
                found |= _structs(field.type)
        case inspect.VarTupleType():
            found = _structs(wanted.item_type)
        case inspect.UnionType():
            for one in wanted.types:
                found |= _structs(one)
    return found


def test_every_key_of_every_type_has_its_meaning() -> None:
    keys: dict[type, set[str]] = {}
    for shape in SHAPES:
        keys |= _structs(inspect.type_info(shape.holds))
    assert {kind: set(meanings) for kind, meanings in MEANINGS.items()} == keys
