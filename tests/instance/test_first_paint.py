"""What a start loads before the window can be seen; more would be waited for."""

from __future__ import annotations

import os
import subprocess
import sys

from tests.installed import ROOT

_LATE = {
    *("jinja2", "lxml", "networkx", "PIL", "pptx", "sqlite3", "yaml"),
    *("argparse", "dataclasses", "inspect", "logging", "socket", "string", "typing_extensions"),
    *("base64", "decimal", "ipaddress", "msgspec.inspect", "random", "shutil", "tempfile"),
    *("threading", "traceback", "urllib.parse", "uuid", "zipfile"),
    *("PySide6.support.signature", "shibokensupport.signature.loader"),
    *("PySide6.QtDBus", "PySide6.QtNetwork", "PySide6.QtPrintSupport"),
    *("crossbearing.bookmarks.store", "crossbearing.library.decode", "crossbearing.search.index"),
    *("crossbearing.gui.compare.page_view", "crossbearing.gui.route.panel"),
    *("crossbearing.arguments", "crossbearing.gui.browse.nothing_found"),
    *("crossbearing.gui.export.dialog", "crossbearing.gui.present.presenting"),
}
# The second start, which finds the library in its cache, tells what it has loaded when it paints.
_TELLING = """
import io, sys
class Listener(io.StringIO):
    def write(self, text):
        if text == "first-paint\\n":
            # One that is put off is there, and empty.
            there = (name for name, one in sys.modules.items() if type(one).__name__ != "_Late")
            sys.stderr.write("\\n".join(["", *there, ""]))
        return len(text)
sys.stdout = Listener()
from crossbearing.cli import main
sys.exit(main([]))
"""


def test_a_start_loads_what_it_paints_and_nothing_that_can_wait() -> None:
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "CROSSBEARING_MEASURE": "quit",
        "PYTHONPATH": str(ROOT / "desktop"),
    }
    for _ in range(2):
        done = subprocess.run(
            [sys.executable, "-c", _TELLING],
            env=environment,
            stderr=subprocess.PIPE,
            text=True,
            check=True,
        )
    loaded = set(done.stderr.splitlines())
    assert {"PySide6.QtWidgets", "crossbearing.gui.browse.list_delegate"} <= loaded
    late = _LATE
    if sys.version_info >= (3, 14):
        late = late - {"dataclasses", "inspect"}  # its own library loads them
    assert sorted(late & loaded) == []
