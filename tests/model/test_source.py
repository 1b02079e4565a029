"""A source gives its reference from the details that it has, and no others."""

from __future__ import annotations

from typing import Any

import pytest

from crossbearing.model.source import Source


def source(**details: Any) -> Source:
    plain = {
        "id": "x",
        "short": "X",
        "authors": ("Kotter, J. P.",),
        "year": 1990,
        "title": "A Force",
    }
    return Source(**{**plain, "contributes": "Much.", **details})


@pytest.mark.parametrize(
    ("details", "reference"),
    [
        ({}, "Kotter, J. P. (1990). A Force."),
        ({"title": "What Leaders Do?"}, "Kotter, J. P. (1990). What Leaders Do?"),
        ({"authors": ("A, B.", "C, D.")}, "A, B. & C, D. (1990). A Force."),
        ({"authors": ("A", "B", "C")}, "A, B & C (1990). A Force."),
        ({"authors": ()}, "(1990). A Force."),
        ({"year": "n.d."}, "Kotter, J. P. (n.d.). A Force."),
        (
            {"container": "HBR", "volume": "68", "issue": "3", "pages": "103–111"},
            "Kotter, J. P. (1990). A Force. HBR, 68(3), 103–111.",
        ),
        ({"container": "HBR", "volume": "68"}, "Kotter, J. P. (1990). A Force. HBR, 68."),
        ({"publisher": "Free Press"}, "Kotter, J. P. (1990). A Force. Free Press."),
        ({"isbn": "123"}, "Kotter, J. P. (1990). A Force. ISBN 123."),
        ({"doi": "10.1/x"}, "Kotter, J. P. (1990). A Force. doi:10.1/x."),
        ({"url": "https://a.b/c"}, "Kotter, J. P. (1990). A Force. https://a.b/c"),
        ({"doi": "10.1/x", "url": "https://a.b/c"}, "Kotter, J. P. (1990). A Force. doi:10.1/x."),
    ],
)
def test_the_reference(details: dict[str, Any], reference: str) -> None:
    assert source(**details).reference() == reference
