"""The two ways of looking at a map."""

from __future__ import annotations

from enum import StrEnum


class Lens(StrEnum):
    """Whose way of looking at the map."""

    LEADER = "leader"
    MANAGER = "manager"
