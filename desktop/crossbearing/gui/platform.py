"""Whether Qt can reach the screen: if it can't, it ends the program without a plain word."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QPluginLoader

from crossbearing.system_libraries import missing_library


def check_platform() -> None:
    """Load the plugin that speaks to the screen; Qt, which needs it next, finds it loaded.

    Raises:
        KnownFault: it needs a library of the system that is missing.
    """
    if not sys.platform.startswith("linux"):
        return
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"
    reports = []
    for name in _wanted():
        plugin = QPluginLoader(str(folder / f"libq{name}.so"))
        if plugin.load():
            return
        reports.append(plugin.errorString())
    fault = next(filter(None, map(missing_library, reports)), None)
    if fault is not None:
        raise fault


def _wanted() -> list[str]:
    """The names of the plugins that Qt will try, the first first."""
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    if chosen:
        return [name.partition(":")[0] for name in chosen.split(";")]
    on_wayland = os.environ.get("XDG_SESSION_TYPE") == "wayland" or "WAYLAND_DISPLAY" in os.environ
    return ["wayland", "xcb"] if on_wayland else ["xcb"]
