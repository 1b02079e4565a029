"""How much a pack may ask of the machine; packs come from strangers."""

from __future__ import annotations

import msgspec

MIB = 1024 * 1024


class Limits(msgspec.Struct, frozen=True, kw_only=True):
    """Upper bounds for one file (`bytes`, `depth`, `nodes`) and for one pack (`pack_*`).

    `nodes` counts every scalar, mapping and sequence after aliases are expanded. The bundled pack
    stays below a tenth of each.
    """

    bytes: int = 2 * MIB
    depth: int = 12
    nodes: int = 200_000
    problems: int = 1_000
    pack_files: int = 2_000
    pack_bytes: int = 192 * MIB


LIMITS = Limits()
