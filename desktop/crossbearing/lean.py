"""Import msgspec without typing_extensions, which it would take where that is installed.

What it takes from there Python's own typing has, and so does msgspec without it. It would bring
five modules more into every start, and two megabytes.
"""

import sys

_UNWANTED = "typing_extensions"

if _UNWANTED not in sys.modules:
    sys.modules[_UNWANTED] = None  # type: ignore[assignment]
    try:
        import msgspec  # noqa: F401
    finally:
        del sys.modules[_UNWANTED]
