"""Addresses are stable, and read as they are written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossbearing.model.address import ID_PATTERN, Address, EntryId, PackId

_ids = st.from_regex(ID_PATTERN.replace("$", r"\Z"))


@pytest.mark.parametrize(
    "text",
    [
        "crossbearing://core/direction",
        "crossbearing:core/direction",
        "core/direction",
        "  core/direction\n",
        "crossbearing://core/direction/",
    ],
)
def test_an_address_is_read_however_it_is_written(text: str) -> None:
    assert Address.parse(text) == Address(PackId("core"), EntryId("direction"))


@pytest.mark.parametrize(
    "text",
    [
        "", "direction", "/direction", "core/", "a/b/c", "http://core/direction",
        "core/Direction", "core/../x", "core/dir ection", "crossbearing:///core/direction",
    ],
)  # fmt: skip
def test_what_is_no_address_is_told(text: str) -> None:
    with pytest.raises(ValueError, match="is not an address; addresses look like crossbearing://"):
        Address.parse(text)


@given(_ids, _ids)
def test_what_is_written_is_read_back(pack: str, entry: str) -> None:
    address = Address(PackId(pack), EntryId(entry))
    assert Address.parse(str(address)) == address


@given(st.text())
def test_any_text_is_an_address_or_not(text: str) -> None:
    try:
        address = Address.parse(text)
    except ValueError:
        return
    assert str(address).endswith(f"{address.pack}/{address.entry}")
