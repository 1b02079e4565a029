"""A lock that another program holds: told after a while, nothing lost, and waited out if short."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from crossbearing.bookmarks.drafts import of_entries
from crossbearing.bookmarks.store import Store
from crossbearing.bookmarks.talk_editor import TalkEditor
from crossbearing.bookmarks.trouble import Busy
from tests.bookmarks.kit import A, B, filled, kept
from tests.bookmarks.scripts import start

SHORT = 0.05


@contextmanager
def _held(path: Path, how: str) -> Iterator[threading.Event]:
    """Another program that holds the file, until the block or the event says to let go."""
    holder = start("holder", path, how)
    assert holder.stdout.readline() == "held\n"
    let_go = threading.Event()
    try:
        yield let_go
    finally:
        let_go.set()
        _, complaints = holder.communicate(timeout=30)
        assert holder.returncode == 0, complaints


def test_a_change_is_refused_with_words_and_can_be_made_later(path: Path, counted) -> None:
    filled(path)
    store = Store.open(path, patience=SHORT)
    before = kept(store.contents)
    changes = (
        lambda: store.star(B),
        lambda: store.unstar(A),
        lambda: store.write_note(A, "new"),
        lambda: TalkEditor(store).make(of_entries("New", [A])),
        store.undo,
        lambda: store.saw(A),
    )
    with _held(path, "IMMEDIATE"):
        for change in changes:
            with pytest.raises(Busy, match=r"Another program is writing.*try again"):
                change()
        assert kept(store.contents) == before
        beside = Store.open(path, patience=SHORT)  # reading needs no lock
        assert kept(beside.contents) == before
        beside.close()
    store.unstar(A)
    assert A not in store.stars()
    store.close()
    counted(f"lock held by another program: {len(changes)} changes refused, made afterwards")


def test_a_file_that_is_held_whole_is_refused_with_words(path: Path) -> None:
    filled(path)
    with _held(path, "EXCLUSIVE"), pytest.raises(Busy, match="Another program"):
        Store.open(path, patience=SHORT)
    store = Store.open(path)
    assert store.trouble is None
    store.close()


def test_a_lock_that_is_let_go_in_time_is_waited_out(path: Path) -> None:
    filled(path)
    store = Store.open(path, patience=30)
    holder = start("holder", path, "IMMEDIATE")
    assert holder.stdout.readline() == "held\n"
    waiting = threading.Thread(target=holder.stdin.close)
    waiting.start()
    store.star(B)
    waiting.join()
    assert holder.wait(timeout=30) == 0
    assert B in store.stars()
    for pipe in (holder.stdout, holder.stderr):
        pipe.close()
    store.close()
