"""Kills programs while they write, and looks at what is left.

``python -m tests.bookmarks.killing FOLDER RUNS SEED`` prints what came of it as JSON. It forks its
children itself, before any file is open, so that a run costs milliseconds. A child says on a pipe
what it is about to change, and after the change has been confirmed, that it has. The rule that is
checked: what was confirmed is there, what was not begun is not, and the one change between may be
either, but whole.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import select
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from crossbearing.bookmarks import drafts
from crossbearing.bookmarks.backup import Reason, listed
from crossbearing.bookmarks.store import Store
from crossbearing.bookmarks.talk_editor import TalkEditor
from crossbearing.bookmarks.trouble import StoreFault
from crossbearing.model.address import Address
from tests.bookmarks.kit import kept

RUNS_A_FILE = 10
LONGEST = 0.02
EMPTY = hashlib.sha256(repr(((), (), ())).encode()).hexdigest()
ENTRIES = [Address.parse(f"core/e{number}") for number in range(12)]
# A change of many pages, to be cut in the middle.
CROWD = [Address.parse(f"core/crowd-{number}") for number in range(400)]


def change(store: Store, dice: random.Random) -> None:
    """One change, whichever the dice say."""
    entry = dice.choice(ENTRIES)
    kind = dice.randrange(10)
    if kind <= 1:
        store.star(*dice.sample(ENTRIES, 3))
    elif kind == 2:
        store.unstar(entry)
    elif kind <= 4:
        store.write_note(entry, f"note {dice.random()} " * dice.randrange(1, 60))
    elif kind == 5:
        store.shift_star(entry, dice.choice([-3, -1, 1, 3]))
    elif kind == 6:
        change_talk(store, dice)
    elif kind == 7:
        store.undo()
    elif kind == 8:
        store.back_up(Reason.BEFORE_RESTORE)
    elif CROWD[0] in store.stars():
        store.unstar(*CROWD)
    else:
        store.star(*CROWD)


def change_talk(store: Store, dice: random.Random) -> None:
    """A new talk, an old one with its items turned round, or one less."""
    editor, talks = TalkEditor(store), store.contents.talks
    if len(talks) < 3:
        editor.make(drafts.of_entries("Talk", dice.sample(ENTRIES, 4)))
    elif dice.random() < 0.5:
        talk = dice.choice(talks)
        editor.place_items(talk.id, [one.id for one in reversed(talk.items)], None)
    else:
        editor.delete(dice.choice(talks).id)


def child(path: Path, seed: int, tells: int) -> None:
    """Opens the file and changes it until it is killed, telling what it holds after each change."""
    dice = random.Random(seed)
    store = Store.open(path)
    while True:
        os.write(tells, f"{held(store)}\n".encode())
        change(store, dice)


def held(store: Store) -> str:
    """A short word for all that the store holds."""
    return hashlib.sha256(repr(kept(store.contents)).encode()).hexdigest()


def run(path: Path, seed: int, dice: random.Random) -> list[str]:
    """Starts a child and kills it at some instant; what it confirmed, one after the other."""
    told, tells = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            child(path, seed, tells)
        finally:
            os._exit(1)
    os.close(tells)
    output = b"".join(until_killed(pid, told, dice))
    os.close(told)
    return output.decode().split("\n")[:-1]


def until_killed(pid: int, told: int, dice: random.Random) -> Iterator[bytes]:
    """What the child tells until its time is over, and what is left in the pipe after its end.

    Its time is over some milliseconds after it has confirmed a number of changes, or if that
    number is 0, after it was started, which often is before it has opened the file.
    """
    wanted = dice.randrange(9)
    while wanted > 0 and (piece := os.read(told, 1 << 16)):
        wanted -= piece.count(b"\n")
        yield piece
    end = time.monotonic() + dice.uniform(0, LONGEST)
    while (left := end - time.monotonic()) > 0:
        if select.select([told], [], [], left)[0]:
            yield os.read(told, 1 << 16)
    os.kill(pid, signal.SIGKILL)
    _, status = os.waitpid(pid, 0)
    if not os.WIFSIGNALED(status):
        raise SystemExit(f"the child ended by itself: {status}")
    while rest := os.read(told, 1 << 16):
        yield rest


class Counts:
    """What came of all runs so far."""

    def __init__(self) -> None:
        self.runs = self.confirmed = self.amid = self.unstarted = self.backups = 0
        self.missing = self.damaged = self.bad_backups = 0

    def judge(self, path: Path, before: str, confirmed: list[str]) -> str:
        """Opens the file after a kill, and counts what is wrong with it; returns what it holds."""
        self.runs += 1
        self.confirmed += max(len(confirmed) - 1, 0)
        self.unstarted += not confirmed
        last = confirmed[-1] if confirmed else before
        store = Store.open(path)
        self.damaged += store.trouble is not None
        found = held(store)
        if found != last:
            # The change that was under way is there, though it was not confirmed. It has to be
            # there whole, and be the only one: taking it back must give what was confirmed.
            self.amid += 1
            self.missing += not confirmed or one_step_from(store) != last
        store.close()
        for saved in listed(path):
            self.backups += 1
            try:
                saved.read()
            except StoreFault:
                self.bad_backups += 1
        return found


def one_step_from(store: Store) -> str:
    """What the store held before the last thing that was done to it; that stays done."""
    with store.writing() as connection:
        row = connection.execute("SELECT undone FROM step ORDER BY touched DESC LIMIT 1").fetchone()
    back, forth = (store.redo, store.undo) if row and row[0] else (store.undo, store.redo)
    back()
    found = held(store)
    forth()
    return found


def main(folder: Path, runs: int, seed: int) -> None:
    """Kills `runs` children, and tells the counts."""
    dice = random.Random(seed)
    counts = Counts()
    before = ""
    for number in range(runs):
        path = folder / f"{number // RUNS_A_FILE}" / "bookmarks.sqlite3"
        if number % RUNS_A_FILE == 0:
            before = EMPTY
        confirmed = run(path, seed + number, dice)
        before = counts.judge(path, before, confirmed)
    print(json.dumps(vars(counts)))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
