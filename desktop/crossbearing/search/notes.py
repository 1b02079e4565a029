"""The reader's own notes, as search sees them."""

from __future__ import annotations

import msgspec

from crossbearing.search.fold import tokens


class Notes(msgspec.Struct, frozen=True):
    """Notes by entry number, folded. `Index.notes` makes them; `edited` changes one."""

    texts: dict[int, str] = {}

    def edited(self, number: int, text: str) -> Notes:
        """The notes with that of entry `number` replaced; an empty text removes it."""
        rest = {key: value for key, value in self.texts.items() if key != number}
        folded = folded_note(text)
        return Notes({**rest, number: folded} if folded else rest)

    def bits(self) -> int:
        """The entries that have a note."""
        return sum(1 << number for number in self.texts)

    def matching(self, needle: str) -> int:
        """The entries whose note holds `needle`."""
        wanted = f" {needle}"
        return sum(1 << number for number, text in self.texts.items() if wanted in text)


def folded_note(text: str) -> str:
    """The tokens of `text` between spaces, or an empty string if it has none."""
    words = tokens(text)
    return f" {' '.join(words)} " if words else ""
