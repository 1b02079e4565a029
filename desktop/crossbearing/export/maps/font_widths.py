"""How wide a text is in the bundled typeface, read from the font files: no Qt, no display.

The tables are those of the OpenType specification (cmap formats 4 and 12, head, hhea, hmtx).
"""

from __future__ import annotations

import struct
from functools import lru_cache
from pathlib import Path

from crossbearing import bundled
from crossbearing.routing.drawing.wording import Weight

_FILES = {
    Weight.REGULAR: "Inter-Regular.otf",
    Weight.MEDIUM: "Inter-Medium.otf",
    Weight.SEMIBOLD: "Inter-SemiBold.otf",
    Weight.BOLD: "Inter-Bold.otf",
}
_FULL_WIDTH = 1.0
_SEGMENTED, _GROUPED = 4, 12


def measure(text: str, size: float, weight: Weight) -> float:
    """The width of `text` at `size` pixels, without kerning; a letter it lacks counts as square."""
    widths = _font(bundled.resources() / "fonts" / _FILES[weight])
    return size * sum(widths.get(ord(letter), _FULL_WIDTH) for letter in text)


@lru_cache(maxsize=len(_FILES))
def _font(file: Path) -> dict[int, float]:
    """The width of each letter of a font file, in parts of its size, by code point."""
    data = file.read_bytes()
    tables = _tables(data)
    (units,) = struct.unpack_from(">H", data, tables["head"] + 18)
    (count,) = struct.unpack_from(">H", data, tables["hhea"] + 34)
    advances = struct.unpack_from(">" + "Hh" * count, data, tables["hmtx"])[::2]
    return {
        letter: advances[min(glyph, count - 1)] / units
        for letter, glyph in _glyphs(data, tables["cmap"]).items()
    }


def _tables(data: bytes) -> dict[str, int]:
    """Where each table of the file begins."""
    (count,) = struct.unpack_from(">H", data, 4)
    records = (struct.unpack_from(">4sIII", data, 12 + 16 * n) for n in range(count))
    return {tag.decode("ascii"): offset for tag, _, offset, _ in records}


def _glyphs(data: bytes, cmap: int) -> dict[int, int]:
    """The glyph of each letter, from the fullest of the tables that map Unicode."""
    (count,) = struct.unpack_from(">H", data, cmap + 2)
    starts = {cmap + struct.unpack_from(">HHI", data, cmap + 4 + 8 * n)[2] for n in range(count)}
    by_format = {struct.unpack_from(">H", data, start)[0]: start for start in sorted(starts)}
    if _GROUPED in by_format:
        return _groups(data, by_format[_GROUPED])
    return _segments(data, by_format[_SEGMENTED])


def _groups(data: bytes, start: int) -> dict[int, int]:
    """cmap format 12: runs of letters whose glyphs follow each other."""
    (count,) = struct.unpack_from(">I", data, start + 12)
    found: dict[int, int] = {}
    for n in range(count):
        first, last, glyph = struct.unpack_from(">III", data, start + 16 + 12 * n)
        found.update((letter, glyph + letter - first) for letter in range(first, last + 1))
    return found


def _segments(data: bytes, start: int) -> dict[int, int]:
    """cmap format 4: runs of letters below U+10000, some of them through a further list."""
    count = struct.unpack_from(">H", data, start + 6)[0] // 2
    column = ">" + "H" * count
    ends = struct.unpack_from(column, data, start + 14)
    begins = struct.unpack_from(column, data, start + 16 + 2 * count)
    deltas = struct.unpack_from(column, data, start + 16 + 4 * count)
    at_ranges = start + 16 + 6 * count
    ranges = struct.unpack_from(column, data, at_ranges)
    found: dict[int, int] = {}
    for n, (begin, end, delta, offset) in enumerate(zip(begins, ends, deltas, ranges, strict=True)):
        for letter in range(begin, min(end, 0xFFFE) + 1):
            if offset:
                at = at_ranges + 2 * n + offset + 2 * (letter - begin)
                (glyph,) = struct.unpack_from(">H", data, at)
                found[letter] = (glyph + delta) & 0xFFFF if glyph else 0
            else:
                found[letter] = (letter + delta) & 0xFFFF
    return found
