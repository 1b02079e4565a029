"""What a benchmark finds out."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Figure:
    """One measured `value`, beside the `limit` it is compared with, both in `unit`.

    `against` says in words what the limit is. `target` is the highest ratio of value to limit that
    is aimed at; None where the comparison only informs. `more` are further measured values.
    """

    name: str
    value: float
    unit: str
    against: str
    limit: float
    target: float | None = None
    more: Mapping[str, float] = field(default_factory=dict)

    @property
    def ratio(self) -> float:
        """The value in multiples of the limit."""
        return self.value / self.limit

    @property
    def is_met(self) -> bool | None:
        """Whether the target is reached; None where there is none."""
        return None if self.target is None else self.ratio <= self.target


def percentile(samples: list[float], share: float) -> float:
    """The smallest sample that at least `share` (0 to 1) of all samples do not exceed."""
    return sorted(samples)[max(0, math.ceil(share * len(samples)) - 1)]
