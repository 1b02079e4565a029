"""Libraries of the system that Qt can't do without, and the packages that bring them."""

from __future__ import annotations

import re

from crossbearing import bundled
from crossbearing.faults import KnownFault

# What the loader of Linux says of a library that it does not find.
_MISSING = r"(lib[\w+.-]+): cannot open shared object file"


def missing_library(report: str) -> KnownFault | None:
    """The fault that the loader's `report` amounts to; None if no library is missing."""
    found = re.search(_MISSING, report)
    if found is None:
        return None
    package = _packages().get(found[1])
    return KnownFault(
        f"The window needs the system library {found[1]}, which is missing.",
        f"On Debian or Ubuntu type: sudo apt install {package}"
        if package
        else "Install the package of your system that brings it.",
    )


def _packages() -> dict[str, str]:
    """Debian's package of each library."""
    # Only here: hardly anybody lacks one.
    import json  # noqa: PLC0415

    file = bundled.resources() / "system-libraries.json"
    groups: dict[str, dict[str, str]] = json.loads(file.read_text("utf-8"))
    return {library: package for group in groups.values() for library, package in group.items()}
