"""What the page on the data file says is so."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from crossbearing.bookmarks import backup, journal, schema
from crossbearing.bookmarks.exchange import applying, files, limits
from crossbearing.bookmarks.place import FILE_NAME
from crossbearing.bookmarks.plain import NOTE_LENGTH
from crossbearing.bookmarks.store import Store
from crossbearing.userdirs import PORTABLE
from tests.bookmarks.scripts import ROOT

PAGE = (ROOT / "docs" / "data-file.md").read_text("utf-8")


def test_every_format_is_told() -> None:
    told = re.findall(r"^\| (\d) \| `([^`]+)` \|", PAGE, re.MULTILINE)
    assert told == [(f"{n}", one.name) for n, one in enumerate(schema.MIGRATIONS, 1)]


def test_every_table_and_column_is_told(store: Store) -> None:
    with store.writing() as connection:
        tables = dict(
            connection.execute(
                "SELECT m.name, group_concat(c.name) FROM sqlite_master AS m,"
                " pragma_table_info(m.name) AS c WHERE m.type = 'table'"
                " AND m.name NOT LIKE 'sqlite_%' GROUP BY m.name"
            )
        )
    tables.pop("migration")
    rows = dict(re.findall(r"^\| `([a-z_]+)` \| (.*) \|$", PAGE, re.MULTILINE))
    for name, columns in tables.items():
        missing = [one for one in columns.split(",") if f"`{one}`" not in rows[name]]
        assert missing in ([], ["id"], ["only"]), name


@pytest.mark.parametrize("reason", backup.Reason)
def test_every_backup_is_told(reason: backup.Reason) -> None:
    assert re.search(
        rf"^\| `{reason}` \| .* \| the newest {backup.KEPT[reason]} \|$", PAGE, re.MULTILINE
    )


def test_names_and_limits_are_told() -> None:
    for told in (
        f"`{FILE_NAME}`",
        f"`{PORTABLE}`",
        f"`{schema.APPLICATION_ID:#X}`".replace("0X", "0x"),
        f"{journal.KEPT} more changes",
        f"{limits.BYTES // 2**20} megabytes",
        f"{limits.ENTRIES:,} lines",
        f"{limits.TALKS:,} talks",
        f"{limits.ITEMS:,} items",
        f"{NOTE_LENGTH:,} characters",
    ):
        assert told in PAGE, told


def test_every_ending_is_told() -> None:
    rows = re.findall(r"^\| (`\.[^|]+) \| [^|]* \| (yes|no) \|$", PAGE, re.MULTILINE)
    told = {ending: can for cell, can in rows for ending in re.findall(r"`(\.\w+)`", cell)}
    assert told == {one: "yes" if one in files.IMPORTS else "no" for one in files.EXPORTS}


def test_the_example_can_be_imported(store: Store, tmp_path: Path) -> None:
    example = re.search(r"```json\n(.*?)```", PAGE, re.DOTALL)[1]
    file = tmp_path / "example.json"
    file.write_text(example, "utf-8")
    incoming = files.read(file)
    assert incoming.skipped == ()
    applying.apply(store, incoming)
    again = json.loads(files.rendered(store.contents, None, file, store.clock()))
    for part, lines in json.loads(example).items():
        if part not in {"written", "talks"}:
            assert again[part] == lines
    assert again["talks"][0]["name"] == "Kick-off"
