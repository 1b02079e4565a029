"""SIGKILL at random instants: a confirmed change is never missing, and the file always opens."""

from __future__ import annotations

import secrets
from pathlib import Path

from tests.bookmarks.scripts import outcome

RUNS = 240


def test_a_confirmed_change_survives_being_killed(tmp_path: Path, counted) -> None:
    seed = secrets.randbelow(10**9)
    found = outcome("killing", tmp_path, RUNS, seed)
    counted(
        f"SIGKILL while starring, noting, reordering: {found['runs']} runs,"
        f" {found['confirmed']} confirmed changes, {found['amid']} killed after the commit and"
        f" before the word, {found['unstarted']} before the file was open,"
        f" {found['missing']} missing, {found['damaged']} damaged, {found['bad_backups']} of"
        f" {found['backups']} backups bad (seed {seed})"
    )
    assert found["runs"] == RUNS
    assert found["confirmed"] > RUNS
    assert (found["missing"], found["damaged"], found["bad_backups"]) == (0, 0, 0)
