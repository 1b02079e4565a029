"""What the window remembers between runs: its shape, its look and where the reader was."""

# Annotations are values here: as texts, msgspec would evaluate each of them at every start.

import contextlib
import os
from pathlib import Path

import msgspec

from crossbearing.model.address import Address
from crossbearing.search.facets import Filter, Sort


class Trip(msgspec.Struct, frozen=True, kw_only=True):
    """What is remembered of the route map.

    `map` is the id of the open map, none for the first; `destinations` gives by map where the trip
    ends there. Which roads were blocked is left to the day.
    """

    map: str = ""
    lens: str = "manager"
    destinations: dict[str, str] = {}


class Session(msgspec.Struct, frozen=True, kw_only=True):
    """The remembered state.

    `theme` is a palette id or ``system``, `language` a code or ``system``, `zoom` 1.0 for 100%.
    """

    theme: str = "system"
    language: str = "system"
    zoom: float = 1.0
    still: bool = False
    width: int = 1366
    height: int = 768
    maximised: bool = False
    columns: tuple[int, ...] = ()
    hidden: tuple[int, ...] = ()
    kind: str = "distinction"
    filter: Filter = Filter()
    sort: Sort = Sort.THEME
    current: Address | None = None
    place: int = 0
    recent: tuple[Address, ...] = ()
    welcomed: bool = False
    trip: Trip = Trip()
    export: dict[str, str | int] = {}


def load_session(folder: Path) -> Session:
    """The session kept in `folder`; a fresh one if there is none or it can't be read.

    A session holds nothing that a person has written, so a damaged one is simply begun anew.
    """
    with contextlib.suppress(OSError, msgspec.MsgspecError):
        return msgspec.json.decode((folder / "session.json").read_bytes(), type=Session)
    return Session()


def save_session(session: Session, folder: Path) -> None:
    """Keep `session` in `folder`; a folder that can't be written to is left alone."""
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        fresh = folder / f"session.json.{os.getpid()}"
        fresh.write_bytes(msgspec.json.encode(session))
        fresh.replace(folder / "session.json")
