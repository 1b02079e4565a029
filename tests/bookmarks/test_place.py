"""Whether there is a data file to open, told without opening it."""

from __future__ import annotations

from pathlib import Path

import pytest

from crossbearing.bookmarks.place import FILE_NAME, is_untouched
from crossbearing.bookmarks.store import Store
from crossbearing.model.address import Address, EntryId, PackId

DIRECTION = Address(PackId("core"), EntryId("direction"))


def test_a_folder_that_is_not_there_or_has_other_things_in_it_is_untouched(tmp_path: Path) -> None:
    path = tmp_path / "new" / "folder" / FILE_NAME
    assert is_untouched(path)
    (path.parent / "packs").mkdir(parents=True)
    (path.parent / "present.json").touch()
    assert is_untouched(path)


def test_a_file_and_whatever_one_leaves_is_something_to_open(tmp_path: Path) -> None:
    path = tmp_path / FILE_NAME
    store = Store.open(path)
    store.star(DIRECTION)
    assert store.back_up() is not None
    store.close()
    assert not is_untouched(path)
    path.unlink()
    assert not is_untouched(path)  # its backups are there


@pytest.mark.parametrize("left", [f"{FILE_NAME}-wal", f"{FILE_NAME}-journal", "damaged/"])
def test_a_trace_of_a_file_is_something_to_open(tmp_path: Path, left: str) -> None:
    if left.endswith("/"):
        (tmp_path / left).mkdir()
    else:
        (tmp_path / left).touch()
    assert not is_untouched(tmp_path / FILE_NAME)


def test_a_place_where_nothing_can_be_kept_is_opened_to_be_told(tmp_path: Path) -> None:
    barrier = tmp_path / "barrier"
    barrier.write_text("a file where a folder should be")
    assert not is_untouched(barrier / FILE_NAME)
    assert not is_untouched(barrier / "deeper" / FILE_NAME)
