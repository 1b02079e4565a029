"""Where the reader has been: back, forward, and recently seen."""

from __future__ import annotations

import msgspec

from crossbearing.model.address import Address

_RECENT = 50


class History(msgspec.Struct, frozen=True):
    """A trail of visited addresses with the current one; every change gives a new history."""

    trail: tuple[Address, ...] = ()
    at: int = -1

    @property
    def current(self) -> Address | None:
        """The address being read, if any."""
        return self.trail[self.at] if self.trail else None

    @property
    def can_go_back(self) -> bool:
        """Whether something was read before."""
        return self.at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether the reader has gone back from something."""
        return self.at < len(self.trail) - 1

    def visit(self, address: Address) -> History:
        """Read `address` next; what lay ahead is forgotten. Visiting the current one is no move."""
        if address == self.current:
            return self
        trail = (*self.trail[: self.at + 1], address)[-200:]
        return History(trail, len(trail) - 1)

    def back(self) -> History:
        """One step back, if there is one."""
        return History(self.trail, self.at - 1) if self.can_go_back else self

    def forward(self) -> History:
        """One step forward, if there is one."""
        return History(self.trail, self.at + 1) if self.can_go_forward else self

    def recent(self) -> tuple[Address, ...]:
        """The addresses visited, newest first, each once."""
        return tuple(dict.fromkeys(reversed(self.trail)))[:_RECENT]
