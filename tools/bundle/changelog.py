"""Release notes, read from CHANGELOG.md."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

_HEADING = re.compile(r"^## \[([^\]]+)\](?: - (\d{4}-\d\d-\d\d))?$", re.MULTILINE)
_ITEM = re.compile(r"^- (.*(?:\n  .*)*)", re.MULTILINE)


@dataclass(frozen=True)
class Release:
    """A version with its day and what is new in it; not `is_out` is what is being worked on."""

    version: str
    day: date
    is_out: bool
    news: tuple[str, ...]


def releases(text: str, version: str, today: date) -> list[Release]:
    """The releases that `text` tells, newest first.

    What stands under “Unreleased” is told as `version` of `today`, unless `version` is out.
    """
    parts = _HEADING.split(text)[1:]
    told = zip(parts[::3], parts[1::3], parts[2::3], strict=True)
    found = []
    known = {parts[at] for at in range(0, len(parts), 3)}
    for name, day, body in told:
        if name == "Unreleased" and version in known:
            continue
        news = tuple(_plain(item) for item in _ITEM.findall(body))
        is_out = name != "Unreleased"
        on = date.fromisoformat(day) if day else today
        found.append(Release(name if is_out else version, on, is_out, news))
    return found


def _plain(item: str) -> str:
    return " ".join(item.replace("`", "").split())
