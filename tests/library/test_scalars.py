"""Plain scalars mean what YAML 1.2 says, so that ordinary words stay words."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossbearing.library.scalars import meaning
from crossbearing.library.yaml_source import parse


@pytest.mark.parametrize(
    "text",
    "no No off yes on y 12:30 1_000 2024-01-01 0x1F 0o17 1e999 .inf -.inf .nan << = 1.2.3 + . 1e "
    "9999999999999999 tRue ١٢".split(),
)
def test_a_word_stays_text(text: str) -> None:
    assert parse(f"- {text}\n".encode()).root == [text]
    assert meaning(text) == text


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", None), ("~", None), ("null", None), ("NULL", None), ("true", True), ("False", False),
        ("0", 0), ("-7", -7), ("+12", 12), ("007", 7), ("1.5", 1.5), (".5", 0.5), ("1.", 1),
        ("1990.0", 1990), ("1e3", 1000), ("0E0", 0), ("1e20", 1e20), ("-1.5E-2", -0.015),
    ],
)  # fmt: skip
def test_a_number_or_word_of_the_core_rules_is_one(text: str, value: object) -> None:
    found = meaning(text)
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize("text", ["'no'", '"12"', "'~'", "|-\n  true"])
def test_what_is_quoted_is_text(text: str) -> None:
    (value,) = parse(f"- {text}\n".encode()).root  # type: ignore[misc]
    assert isinstance(value, str)


@given(st.text())
def test_any_text_means_something_finite(text: str) -> None:
    value = meaning(text)
    assert not isinstance(value, float) or math.isfinite(value)
    assert not isinstance(value, str) or value == text
