"""Places where nothing may be written: all can be read, and every change is refused with words."""

from __future__ import annotations

import os

import pytest

from tests.bookmarks.scripts import outcome

pytestmark = pytest.mark.filterwarnings("error")


@pytest.fixture(scope="module")
def found() -> dict[str, dict[str, object]]:
    assert os.name == "posix"
    return outcome("read_only")


@pytest.mark.parametrize("place", ["closed_well", "file_only", "folder_only"])
def test_what_is_kept_can_be_read(found, place: str) -> None:
    assert found[place]["whole"]


def test_so_can_what_a_killed_program_left_in_its_log(found) -> None:
    assert not found["killed_before"]["whole"]  # there is a star more than in the file alone
    assert found["killed_before"]["last"]


def test_without_a_file_there_is_an_empty_store(found) -> None:
    assert not found["no_file"]["whole"]


@pytest.mark.parametrize(
    "place", ["closed_well", "file_only", "folder_only", "killed_before", "no_file"]
)
def test_every_change_is_refused_with_words(found, place: str, counted) -> None:
    seen = found[place]
    assert seen["known"]
    assert len(seen["told"]) == 5
    for words in seen["told"]:
        assert "can't be changed" in words
        assert "read-only" in words
        assert "--data" in words
    assert seen["unchanged"]
    assert seen["untouched"]
    assert not seen["refreshed"]
    counted(f"read-only ({place}): 5 changes refused with words, nothing lost")
