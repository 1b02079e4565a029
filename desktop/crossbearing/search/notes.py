"""The reader's own notes, as search sees them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from crossbearing.search.bits import bitset
from crossbearing.search.fold import tokens


class Notes:
    """Notes by entry number, folded. `Index.notes` makes them; `edited` changes one."""

    def __init__(self, texts: Mapping[int, str] | None = None) -> None:
        self._texts = texts or {}
        self.bits = _set(self._texts)

    def edited(self, number: int, text: str) -> Notes:
        """The notes with that of entry `number` replaced; a text without words removes it."""
        rest = {key: value for key, value in self._texts.items() if key != number}
        folded = folded_note(text)
        return Notes({**rest, number: folded} if folded else rest)

    def matching(self, needle: str) -> int:
        """The entries whose note holds `needle`."""
        wanted = f" {needle}"
        return _set([number for number, text in self._texts.items() if wanted in text])


def folded_note(text: str) -> str:
    """The tokens of `text` between spaces, or an empty string if it has none."""
    words = tokens(text)
    return f" {' '.join(words)} " if words else ""


def _set(numbers: Iterable[int]) -> int:
    listed = list(numbers)
    return bitset(listed, max(listed) + 1) if listed else 0
