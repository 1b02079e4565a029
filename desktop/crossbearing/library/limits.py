"""How much a pack may ask of the machine; packs come from strangers."""

from __future__ import annotations

import msgspec

MIB = 1024 * 1024


class Limits(msgspec.Struct, frozen=True, kw_only=True):
    """Upper bounds for one file and, by `pack_` in their names, for one pack.

    `nodes` counts every scalar, mapping and sequence after aliases are expanded; `pack_values` are
    entries, themes, sources, maps and talks. The bundled pack stays below a tenth of each.
    """

    bytes: int = 2 * MIB
    depth: int = 12
    nodes: int = 200_000
    problems: int = 1_000
    pack_files: int = 2_000
    pack_bytes: int = 64 * MIB
    pack_values: int = 100_000
    pack_problems: int = 5_000


LIMITS = Limits()
