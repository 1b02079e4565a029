"""Changes one after the other, each told when it is confirmed.

Started as ``python -m tests.bookmarks.powered FILE``. The power cut is made from what strace has
seen of it, see `power_cut`.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from crossbearing.bookmarks.store import Store
from crossbearing.model.address import Address

CHANGES = 24
A_RUN = 6
LARGE = "large " * 4_000


def entry(number: int) -> Address:
    """The entry that change `number` is about."""
    return Address.parse(f"core/e{number}")


def main(path: Path) -> None:
    """Stars, and writes notes of a few pages; now and then closes the file and opens it again."""
    os.write(1, b"begun\n")
    for first in range(0, CHANGES, A_RUN):
        store = Store.open(path)
        for number in range(first, first + A_RUN):
            if number % 3 == 1:
                store.write_note(entry(number), f"{number} {LARGE}")
            else:
                store.star(entry(number))
            os.write(1, f"confirmed {number}\n".encode())
        store.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
