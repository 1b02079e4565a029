"""Where the data file lies, and whether there is one yet; the rest takes long to load."""

from __future__ import annotations

import os
from pathlib import Path

FILE_NAME = "bookmarks.sqlite3"
_LEFT = {"backups", "damaged"}


def is_untouched(path: Path) -> bool:
    """Whether nothing has ever been kept in the data file `path`, and something can be.

    Then there is neither the file nor what one would have left beside it, such as backups, and its
    folder can be written to or made.
    """
    try:
        names = {file.name for file in path.parent.iterdir()}
        if names & _LEFT or any(name.startswith(path.name) for name in names):
            return False
    except FileNotFoundError:
        pass
    except OSError:
        return False
    standing = next(folder for folder in path.absolute().parents if folder.exists())
    return os.access(standing, os.W_OK | os.X_OK)
