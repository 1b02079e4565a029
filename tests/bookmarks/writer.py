"""A program that writes beside others: ``python -m tests.bookmarks.writer FILE NAME CHANGES``."""

from __future__ import annotations

import sys
from pathlib import Path

from crossbearing.bookmarks.store import Store
from crossbearing.model.address import Address
from tests.bookmarks.kit import A


def main(path: Path, name: str, changes: int) -> None:
    """Stars and notes, and adds to a note that the others add to as well."""
    store = Store.open(path, patience=30)
    for number in range(changes):
        address = Address.parse(f"core/{name}-{number}")
        store.star(address)
        store.write_note(address, f"note of {name}")
        store.refresh()
        note = store.contents.note(A)
        basis = note.text if note else ""
        store.write_note(A, f"{basis}{name}-{number};\n", basis=basis)
    store.close()
    print("done")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
