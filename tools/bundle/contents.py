"""What the bundle keeps of all that PyInstaller finds: what the program uses, and nothing else."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path, PurePosixPath

# Modules that something mentions and nothing reaches. The program opens no connection, so what
# speaks TLS stays out too.
UNUSED_MODULES = (
    *("tkinter", "unittest", "doctest", "pdb", "pydoc", "pydoc_data", "xmlrpc", "ftplib"),
    *("ssl", "_ssl", "_hashlib", "bz2", "_bz2", "lzma", "_lzma", "readline", "curses", "_uuid"),
    *("lxml.html", "lxml.objectify", "lxml.isoschematron", "lxml.sax", "lxml.builder"),
    *("PIL.AvifImagePlugin", "PIL.WebPImagePlugin", "PIL._avif", "PIL._webp"),
    *("PIL._imagingcms", "PIL._imagingft", "PIL._imagingmath", "PIL._imagingtk", "PIL.ImageQt"),
    *("setuptools", "pkg_resources", "distutils", "lib2to3", "numpy", "PyInstaller"),
)

# Kind of plugin -> those that the program's windows, icons, printing and typing need.
_PLUGINS = {
    "platforms": {"xcb", "wayland", "offscreen", "windows", "cocoa"},
    "platformthemes": {"gtk3", "xdgdesktopportal"},
    "platforminputcontexts": {
        "composeplatforminputcontextplugin",
        "ibusplatforminputcontextplugin",
    },
    "iconengines": {"svgicon"},
    "imageformats": {"svg"},
    "printsupport": {"cupsprintersupport", "windowsprintersupport", "cocoaprintersupport"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    "wayland-shell-integration": {"xdg-shell"},
}
# Libraries that Qt's own plugins bring beside the modules which the program imports.
_QT_OF_PLUGINS = {"XcbQpa", "WaylandClient"}
_TRANSLATION = re.compile(r"qtbase_de\.qm$")
# On Linux only Python, what its own modules were built with, and what PySide6 brings for itself;
# what else Qt needs comes from the system, with its security updates, and is declared (depends.py).
_PYTHONS_LIBRARIES = re.compile(r"lib(python3|ffi|sqlite3|expat|mpdec|icu|shiboken6|pyside6)")
_PILLOWS_LIBRARIES = re.compile(r"lib(tiff|jpeg|openjp2|zstd|lzma|xcb|Xau)-")

_PLUGIN = re.compile(r"/plugins/([^/]+)/(?:lib)?q?([^/.]+)")
_QT_LIBRARY = re.compile(r"^(?:lib)?Qt6?([A-Z]\w+)(?:\.so[.\d]*|\.dll|\.framework)?$")
_BINDING = re.compile(r"^Qt([A-Z]\w*)\.(?:abi3\.so|pyd)$")
_IMPORT = re.compile(r"^\s*(?:from|import) PySide6\.Qt([A-Z]\w+)", re.MULTILINE)
_ROOT = Path(__file__).resolve().parents[2]


def is_used(destination: str) -> bool:
    """Whether the program uses the file that PyInstaller would put at `destination`."""
    path = PurePosixPath(destination.replace("\\", "/"))
    if "_bundle" in path.parts:
        return path.suffix != ".ts"
    if path.parts[0] == "PySide6" or path.name.startswith(("libQt6", "Qt6")):
        return _is_used_qt(path)
    if path.suffix == ".py" or path.parts[0].endswith((".dist-info", ".egg-info")):
        return False
    if re.match(r"lib.*\.so", path.name) and sys.platform == "linux":
        return _is_kept_library(path)
    return True


def icon(root: Path, place: Path) -> str | None:
    """The program's icon in the format that this platform's programs carry; None on Linux."""
    endings = {"win32": "ico", "darwin": "icns"}
    if sys.platform not in endings:
        return None
    # Only here: Qt draws it.
    from tools.bundle import icons  # noqa: PLC0415

    file = place / f"crossbearing.{endings[sys.platform]}"
    icons.draw(root / "resources" / "icons" / "crossbearing.svg", 256, file)
    return str(file)


@cache
def qt_modules() -> set[str]:
    """The Qt modules that the program imports, without ``Qt``: Core, Gui, Widgets and so on."""
    return {name for text in _sources() for name in _IMPORT.findall(text)}


def _sources() -> Iterator[str]:
    for path in (_ROOT / "desktop" / "crossbearing").rglob("*.py"):
        yield path.read_text("utf-8")


def _is_used_qt(path: PurePosixPath) -> bool:
    if path.name == "opengl32sw.dll":  # Qt's own drawing by processor; ours needs no OpenGL
        return False
    plugin = _PLUGIN.search(str(path))
    if plugin:
        return plugin[2] in _PLUGINS.get(plugin[1], ())
    if "translations" in path.parts:
        return _TRANSLATION.search(path.name) is not None
    binding = _BINDING.match(path.name)
    if binding:
        return binding[1] in qt_modules()
    named = (_QT_LIBRARY.match(part) for part in path.parts)
    libraries = {name[1] for name in named if name}
    return libraries <= qt_modules() | _QT_OF_PLUGINS


def _is_kept_library(path: PurePosixPath) -> bool:
    if re.search(r"-[0-9a-f]{8}\.so", path.name):
        return _PILLOWS_LIBRARIES.match(path.name) is not None
    return _PYTHONS_LIBRARIES.match(path.name) is not None
