"""A disk without room: what was kept stays, what can't be kept is told, and room mends it."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from tests.bookmarks.scripts import outcome


def may_mount(folder: Path) -> bool:
    if os.name != "posix" or os.geteuid() != 0:
        return False
    command = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(folder)]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        return False
    subprocess.run(["umount", str(folder)], check=True)
    return True


@pytest.mark.parametrize("how", ["limit", "tmpfs"])
def test_nothing_is_lost_when_the_room_ends(tmp_path: Path, how: str, counted) -> None:
    if how == "tmpfs" and not may_mount(tmp_path):
        how = "limit"  # without the right to mount, the same runs again with limited files
    found = outcome("full_disk", how, tmp_path)
    counted(
        f"disk full ({how}): {found['runs']} runs, {found['changes']} changes kept,"
        f" {found['faults']} refused with words ({found['words']}), of them"
        f" {found['backups_refused']} backups and {found['exports_refused']} exports,"
        f" {found['opened_full']} files opened for reading only, {found['lost']} lost"
    )
    assert found["lost"] == 0
    assert found["faults"] > 50
    assert found["backups_refused"] > 0
    assert set(found["words"]) <= {"NoRoom", "DiskFault", "Unwritten"}
