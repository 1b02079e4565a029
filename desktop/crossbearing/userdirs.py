"""The folders in which this person's own files live."""

from __future__ import annotations

from pathlib import Path

import msgspec
import platformdirs


class UserDirs(msgspec.Struct, frozen=True):
    """Folders for data (stars, notes, talks), cache, settings and logs. None is made here."""

    data: Path
    cache: Path
    config: Path
    state: Path

    @classmethod
    def of_platform(cls) -> UserDirs:
        """The platform's usual folders for this user."""
        dirs = platformdirs.PlatformDirs("crossbearing", appauthor=False)
        return cls(
            dirs.user_data_path, dirs.user_cache_path, dirs.user_config_path, dirs.user_state_path
        )

    @classmethod
    def under(cls, folder: Path) -> UserDirs:
        """Everything beneath one `folder`, for a USB stick, ``--data`` or a temporary profile."""
        return cls(folder / "data", folder / "cache", folder / "config", folder / "state")
