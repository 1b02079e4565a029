"""Opening where there can be no file, and going on without one."""

from __future__ import annotations

from pathlib import Path

import pytest

from crossbearing.bookmarks.store import Store
from crossbearing.bookmarks.trouble import NewerFormat, StoreFault
from tests.bookmarks.kit import A, kept


def test_a_file_where_the_folder_should_be_is_told(path: Path) -> None:
    path.parent.write_text("in the way", "utf-8")
    store = Store.open(path)
    assert store.read_only is not None
    assert str(path) in store.read_only.what
    with pytest.raises(StoreFault):
        store.star(A)
    assert path.parent.read_text("utf-8") == "in the way"
    store.close()


def test_a_store_without_a_file_says_why_at_every_change(path: Path) -> None:
    fault = NewerFormat("The file is newer.", "Install the newer edition.")
    store = Store.without_file(path, fault)
    assert store.read_only is fault
    for change in (lambda: store.star(A), lambda: store.write_note(A, "x"), store.undo):
        with pytest.raises(NewerFormat, match="Install the newer edition"):
            change()
    assert kept(store.contents) == ((), (), ())
    assert not store.changed_outside()
    assert not store.refresh()
    assert store.back_up() is None
    store.close()
    assert not path.parent.exists()
