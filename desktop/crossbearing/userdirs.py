"""The folders in which this person's own files live."""

from __future__ import annotations

import sys
from pathlib import Path

import msgspec
import platformdirs

from crossbearing.faults import KnownFault

PORTABLE = "crossbearing-data"


class UserDirs(msgspec.Struct, frozen=True):
    """Folders for data (stars, notes, talks), cache, settings and logs. None is made here."""

    data: Path
    cache: Path
    config: Path
    state: Path

    @classmethod
    def usual(cls) -> UserDirs:
        """The portable folder beside the program if there is one, else the platform's folders."""
        beside = portable_folder()
        return cls.of_platform() if beside is None else cls.under(beside)

    @classmethod
    def of_platform(cls) -> UserDirs:
        """The platform's usual folders for this user.

        Raises:
            KnownFault: this account has no home folder, and nothing else says where.
        """
        dirs = platformdirs.PlatformDirs("crossbearing", appauthor=False)
        try:
            return cls(
                *(dirs.user_data_path, dirs.user_cache_path),
                *(dirs.user_config_path, dirs.user_state_path),
            )
        except RuntimeError as error:
            raise KnownFault(
                "This account has no home folder.", "Say where to keep things: --data DIR"
            ) from error

    @classmethod
    def under(cls, folder: Path) -> UserDirs:
        """Everything beneath one `folder`, for a USB stick, ``--data`` or a temporary profile."""
        return cls(folder / "data", folder / "cache", folder / "config", folder / "state")


def portable_folder() -> Path | None:
    """The folder named `PORTABLE` beside the program, if the person has put one there.

    The program is what was started: the bundle on a USB stick, the script, or the checkout.
    """
    started = Path(sys.executable if getattr(sys, "frozen", False) else sys.argv[0]).resolve()
    # On macOS the program is a folder, and what lies beside it is easier to find.
    bundles = [folder for folder in started.parents if folder.suffix == ".app"]
    checkout = Path(__file__).resolve().parents[2]
    places = [started, *bundles[-1:], checkout / "pyproject.toml"]
    found = (place.with_name(PORTABLE) for place in places if place.exists())
    return next((folder for folder in found if folder.is_dir()), None)
