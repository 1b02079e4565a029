"""Runs first in the bundled program: what it starts must find the system's libraries, not ours.

PyInstaller's starter points the loader at the bundle and keeps what was set before. This process
has its libraries from there by now; a file manager that it opens would get the wrong Qt.
"""

import os

_VARIABLE = "LD_LIBRARY_PATH"

_before = os.environ.pop(f"{_VARIABLE}_ORIG", None)
os.environ.pop(_VARIABLE, None)
if _before:
    os.environ[_VARIABLE] = _before
