"""A damaged file: set aside under a dated name, nothing overwritten, the newest backup offered."""

from __future__ import annotations

import random
import secrets
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from crossbearing.bookmarks import backup, restoring
from crossbearing.bookmarks.contents import Bookmarks
from crossbearing.bookmarks.exchange import applying
from crossbearing.bookmarks.exchange.incoming import of_contents
from crossbearing.bookmarks.place import FILE_NAME
from crossbearing.bookmarks.salvage import salvage
from crossbearing.bookmarks.store import Store
from crossbearing.bookmarks.trouble import Damaged
from tests.bookmarks.kit import QUICK, A, B, E, at, filled, kept

FLIPS = 300
NOW = datetime(2026, 5, 3, 9, 30, 15, tzinfo=UTC)


class Profile:
    """A data folder with a sound file and two backups, to be damaged again and again."""

    def __init__(self, path: Path) -> None:
        self.path = path
        filled(path)
        store = Store.open(path, clock=at(datetime(2026, 5, 1, tzinfo=UTC)))
        store.back_up()
        store.close()
        store = Store.open(path, clock=at(datetime(2026, 5, 2, tzinfo=UTC)))
        store.write_note(B, "since then")
        store.back_up()
        self.contents: Bookmarks = store.contents
        store.close()
        self.sound = path.read_bytes()
        self.backups = self._backups()

    def _backups(self) -> dict[Path, bytes]:
        return {one.path: one.path.read_bytes() for one in backup.listed(self.path)}

    def open_with(self, damaged: bytes) -> Store:
        """Opens the file with these bytes in it."""
        for beside in ("-wal", "-shm"):
            self.path.with_name(self.path.name + beside).unlink(missing_ok=True)
        shutil.rmtree(self.path.parent / "damaged", ignore_errors=True)
        self.path.write_bytes(damaged)
        return Store.open(self.path, clock=at(NOW))

    def judge(self, damaged: bytes) -> str:
        """Opens the damaged file, checks that nothing went wrong, and says how it was taken."""
        store = self.open_with(damaged)
        try:
            if store.trouble is None:
                whole = kept(store.contents) == kept(self.contents)
                self._go_on(store)
                return "unharmed" if whole else "in a text"
            self._check_set_aside(store, damaged)
            restoring.restore(store, store.trouble.offer)
            assert kept(store.contents) == kept(self.contents)
            return "set aside"
        finally:
            store.close()
            for one in backup.listed(self.path):
                if one.path not in self.backups:
                    one.path.unlink()

    def _go_on(self, store: Store) -> None:
        """Whatever the flipped bit did, the program can be used."""
        for _ in range(3):
            store.undo()
        store.star(B)
        store.write_note(B, "go on", continues=True)
        store.undo()

    def _check_set_aside(self, store: Store, damaged: bytes) -> None:
        trouble = store.trouble
        assert trouble.set_aside.parent.name.startswith("2026-05-03-093015")
        assert trouble.set_aside.read_bytes() == damaged
        assert self._backups() == self.backups
        assert trouble.offer.day.isoformat() == "2026-05-02"
        assert trouble.offered == self.contents.counts
        assert trouble.remedy == "Restore the backup of 2026-05-02 (3 stars, 3 notes, 2 talks)."
        assert store.contents.counts == Bookmarks().counts
        store.star(A)  # one can go on at once
        assert store.stars() == (A,)


@pytest.fixture
def path() -> Iterator[Path]:
    """Where a file may lie that is opened many hundred times."""
    with tempfile.TemporaryDirectory(dir=QUICK) as folder:
        yield Path(folder) / "data" / FILE_NAME


@pytest.fixture
def profile(path: Path) -> Profile:
    return Profile(path)


def test_a_truncated_file_is_set_aside(profile: Profile, counted) -> None:
    whole = len(profile.sound)
    lengths = [1, 15, 16, 99, 100, 511, *range(512, whole, 2048)]
    taken = [profile.judge(profile.sound[:length]) for length in lengths]
    assert set(taken) == {"set aside"}
    counted(f"truncated file: {len(taken)} lengths, all set aside and restored from the backup")


def test_a_file_of_noise_is_set_aside(profile: Profile) -> None:
    dice = random.Random(1)
    assert profile.judge(dice.randbytes(8000)) == "set aside"
    assert profile.judge(b"<html>not a database at all</html>" * 40) == "set aside"


def test_a_flipped_bit_is_noticed_or_harmless(profile: Profile, counted) -> None:
    seed = secrets.randbelow(10**9)
    dice = random.Random(seed)
    taken: dict[str, int] = {}
    written = [place for place, byte in enumerate(profile.sound) if byte]
    for _ in range(FLIPS):
        damaged = bytearray(profile.sound)
        place = dice.choice(written)
        damaged[place] ^= 1 << dice.randrange(8)
        how = profile.judge(bytes(damaged))
        taken[how] = taken.get(how, 0) + 1
    counted(
        f"flipped bits: {FLIPS} files, {taken}; none failed to open, all can be used, nothing"
        f" overwritten (seed {seed})"
    )
    assert taken["set aside"] > 10


def test_any_bit_of_the_header_may_flip(profile: Profile, counted) -> None:
    taken: dict[str, int] = {}
    for bit in range(100 * 8):
        damaged = bytearray(profile.sound)
        damaged[bit // 8] ^= 1 << bit % 8
        how = profile.judge(bytes(damaged))
        taken[how] = taken.get(how, 0) + 1
    counted(f"flipped bits in the header: 800 files, {taken}")
    assert "in a text" not in taken


def test_a_page_of_zeroes_is_set_aside_and_the_rest_can_be_read(profile: Profile) -> None:
    with closing(sqlite3.connect(profile.path)) as connection:
        (page,) = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'talk_item'"
        ).fetchone()
    damaged = bytearray(profile.sound)
    damaged[(page - 1) * 4096 : page * 4096] = bytes(4096)
    store = profile.open_with(bytes(damaged))
    readable = salvage(store.trouble.set_aside)
    assert readable.stars == profile.contents.stars
    assert readable.notes == profile.contents.notes
    assert store.trouble.readable == readable.counts
    store.close()


@pytest.mark.parametrize("share", [0.5, 0.7, 0.9])
def test_of_a_truncated_file_the_beginning_can_be_read(profile: Profile, share: float) -> None:
    store = profile.open_with(profile.sound[: int(len(profile.sound) * share)])
    assert salvage(store.trouble.set_aside).stars == profile.contents.stars
    store.close()


def test_what_can_still_be_read_can_be_taken_over(profile: Profile) -> None:
    """A page in the middle of the file is lost; the rest is merged into the restored backup."""
    store = profile.open_with(profile.sound)
    store.write_note(E, "written after the backup")
    store.close()
    damaged = bytearray(profile.path.read_bytes())
    damaged[30] ^= 1  # the header now tells of other pages than there are
    store = profile.open_with(bytes(damaged))
    restoring.restore(store, store.trouble.offer)
    assert store.contents.note(E) is None
    left = of_contents("what is left", salvage(store.trouble.set_aside))
    applying.apply(store, left)
    assert store.contents.note(E).text == "written after the backup"
    assert kept(store.contents)[0] == kept(profile.contents)[0]
    assert kept(store.contents)[2] == kept(profile.contents)[2]
    store.close()


def test_a_file_exchanged_for_rubbish_is_told_and_the_contents_stay(profile: Profile) -> None:
    store = Store.open(profile.path)
    good = profile.path.with_name("good")
    profile.path.rename(good)
    profile.path.write_bytes(b"rubbish" * 1000)
    for _ in range(2):
        with pytest.raises(Damaged):
            store.unstar(A)
        with pytest.raises(Damaged):
            store.refresh()
    assert kept(store.contents) == kept(profile.contents)
    good.replace(profile.path)
    store.unstar(A)
    assert A not in store.stars()
    store.close()


def test_a_row_without_sense_is_damage(profile: Profile) -> None:
    for statement in (
        "UPDATE star SET address = 'nonsense' WHERE address LIKE '%/a'",
        'UPDATE talk_item SET item = \'{"show":"dance"}\'',
        "UPDATE note SET text = CAST(x'ff' AS TEXT)",
        "DELETE FROM revision",
        "DELETE FROM talk",
        "DROP TABLE note",
    ):
        profile.path.write_bytes(profile.sound)
        with closing(sqlite3.connect(profile.path, isolation_level=None)) as connection:
            connection.execute(statement)
        assert profile.judge(profile.path.read_bytes()) == "set aside", statement


@pytest.mark.parametrize("gone", ["emptied", "deleted"])
def test_a_file_that_is_gone_is_offered_back(profile: Profile, gone: str) -> None:
    profile.path.write_bytes(b"")
    if gone == "deleted":
        profile.path.unlink()
    store = Store.open(profile.path)
    assert "empty or gone" in store.trouble.what
    restoring.restore(store, store.trouble.offer)
    assert kept(store.contents) == kept(profile.contents)
    store.close()
    again = Store.open(profile.path)
    assert again.trouble is None
    again.close()


def test_a_new_profile_is_no_trouble(path: Path) -> None:
    store = Store.open(path)
    assert store.trouble is None
    store.close()
    path.unlink()
    again = Store.open(path)
    assert again.trouble is None  # there is no backup that could be missed
    again.close()


def test_damage_without_any_backup_is_told(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"SQLite format 3\0" + b"rubbish" * 100)
    store = Store.open(path, clock=at(NOW))
    assert store.trouble.offer is None
    assert store.trouble.remedy.startswith("There is no backup yet.")
    assert store.trouble.set_aside.exists()
    store.star(A)
    store.close()


def test_damage_twice_in_one_second_overwrites_nothing(path: Path) -> None:
    path.parent.mkdir()
    for word in (b"first", b"second", b"third"):
        path.write_bytes(word * 300)
        Store.open(path, clock=at(NOW)).close()
    found = sorted((path.parent / "damaged").rglob("*.sqlite3"))
    assert [file.read_bytes()[:5] for file in found] == [b"first", b"secon", b"third"]


def test_a_file_taken_away_while_the_program_runs_is_told(profile: Profile) -> None:
    store = Store.open(profile.path)
    profile.path.rename(profile.path.with_name("elsewhere"))
    with pytest.raises(Exception, match="moved or deleted while the program was running"):
        store.star(A)
    assert kept(store.contents) == kept(profile.contents)
    profile.path.with_name("elsewhere").rename(profile.path)
    store.unstar(A)
    assert A not in store.stars()
    store.close()
