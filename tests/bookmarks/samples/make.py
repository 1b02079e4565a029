"""Makes the sample of a format: ``python -m tests.bookmarks.samples.make FORMAT``.

Only for a format that has just been replaced by a newer one; the samples that are here never change
again. Rows are written by statement, since the program knows only the newest format.
"""

from __future__ import annotations

import sqlite3
import sys
from contextlib import closing
from pathlib import Path

from crossbearing.bookmarks import schema

HERE = Path(__file__).parent

_STATEMENTS = {
    1: """
        INSERT INTO star VALUES ('crossbearing://core/direction', 8589934592, 1767225600);
        INSERT INTO star VALUES ('crossbearing://core/risk', 4294967296, 1767225601);
        INSERT INTO note VALUES
            ('crossbearing://core/direction', 'Frag zuerst – “wohin?”', 1767225602);
        INSERT INTO note VALUES ('crossbearing://core/gone', 'No star here.', 1767225603);
        INSERT INTO step (verb, subject, place, deltas, session, touched) VALUES (
            'NOTE', 'crossbearing://core/direction', '',
            '[["note","crossbearing://core/direction",null,
            ["crossbearing://core/direction","Frag zuerst – “wohin?”",1767225602]]]',
            'aaaa', 4);
        UPDATE revision SET number = 4;
    """,
    2: """
        INSERT INTO talk VALUES ('1f', 4294967296, 'Kick-off', 'For the team', 'core');
        INSERT INTO talk_item VALUES ('2a', '1f', 8589934592,
            '{"show":"entry","note":"slow","minutes":4,"entry":"core/risk","reveal":"together"}');
        INSERT INTO talk_item VALUES ('2b', '1f', 4294967296,
            '{"show":"text","title":"Welcome","points":["One"],"minutes":1}');
        UPDATE revision SET number = 6;
    """,
}


def path_of(number: int) -> Path:
    """The sample of format `number`."""
    return HERE / f"format-{number}.sqlite3"


def make(number: int) -> Path:
    """Makes the sample of format `number`, with the rows of all formats up to it."""
    path = path_of(number)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        schema.migrate(connection, number)
        for level in range(1, number + 1):
            connection.executescript(_STATEMENTS.get(level, ""))
        connection.execute("UPDATE migration SET applied = '2026-01-01T00:00:00+00:00'")
    return path


if __name__ == "__main__":
    print(make(int(sys.argv[1])))
