"""Anki's own import of a file of flash cards: ``python anki_import.py FILE`` prints what it made.

It runs in a process of its own, in a collection that is thrown away.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

from anki.collection import Collection, ImportCsvRequest


def imported(file: str, folder: str) -> dict[str, object]:
    """The notes that Anki makes of `file`, as it would take it without a question answered."""
    collection = Collection(str(Path(folder) / "collection.anki2"))
    try:
        metadata = collection.get_csv_metadata(path=file, delimiter=None)
        done = collection.import_csv(ImportCsvRequest(path=file, metadata=metadata))
        notes = [collection.get_note(number) for number in collection.find_notes("")]
        return {
            "found": done.log.found_notes,
            "new": len(done.log.new),
            "html": metadata.is_html,
            "kinds": sorted({str(note.note_type()["name"]) for note in notes}),
            "notes": [{**dict(note.items()), "tags": note.tags} for note in notes],
        }
    finally:
        collection.close()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as place:
        print(json.dumps(imported(sys.argv[1], place)))
