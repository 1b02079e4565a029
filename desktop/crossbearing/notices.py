"""What Crossbearing is made of besides its own code, and under which licences."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from crossbearing import __version__, bundled

_DISTRIBUTIONS = (
    *("PySide6-Essentials", "shiboken6", "PyYAML", "msgspec", "platformdirs", "python-pptx"),
    *("Jinja2", "MarkupSafe", "lxml", "pillow", "xlsxwriter", "typing_extensions"),
)
_QT = "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only"
# Licence texts that a distribution names without bringing them, where Debian keeps them.
_COMMON = Path("/usr/share/common-licenses")
_COMMON_TEXTS = {"PySide6-Essentials": ("LGPL-3", "GPL-3")}
_RULE = "=" * 79
_INTRODUCTION = f"""\
Crossbearing {__version__} is under the MIT licence. It travels with the works below or runs on
them; each has its own licence, whose text follows.

Qt and PySide6 are used under the GNU Lesser General Public License, version 3. In the bundled
program they are the separate files in _internal/PySide6 and _internal/shiboken6, which you may
replace by your own build of the same version. Qt itself contains works by others; Qt's
documentation lists them as “Licenses Used in Qt” and in the page of each of its modules."""


def text() -> str:
    """All notices as plain text: the file that a bundle brings, else made from what is installed.

    A distribution that is not installed, or whose licence file is not, is named without its text.
    """
    file = bundled.notices()
    return file.read_text("utf-8") if file.exists() else made()


def made() -> str:
    """The notices of the distributions installed here."""
    parts = [*_own_parts(), _python(), *map(_distribution, _DISTRIBUTIONS)]
    table = "\n".join(f"  {name:<28}{licence}" for name, licence, _ in parts)
    texts = (f"{_RULE}\n{name}\n{licence}\n{_RULE}\n\n{full}" for name, licence, full in parts)
    return "\n\n".join([_INTRODUCTION, table, *texts]).rstrip() + "\n"


def _own_parts() -> Iterator[tuple[str, str, str]]:
    """What lies in the program's own folders under another licence than its code."""
    resources = bundled.resources()
    for name, licence, file in (
        ("Content of the library", "CC-BY-4.0", bundled.content() / "LICENSE"),
        ("Inter", "OFL-1.1", resources / "fonts" / "OFL.txt"),
        ("Lucide icons", "ISC", resources / "icons" / "LICENSE"),
    ):
        yield name, licence, _read(file)


def _python() -> tuple[str, str, str]:
    stdlib = Path(sys.modules["os"].__file__ or "").parent
    version = ".".join(map(str, sys.version_info[:3]))
    debians = Path(f"/usr/share/doc/libpython3.{sys.version_info[1]}-minimal/copyright")
    texts = (_read(file) for file in (stdlib / "LICENSE.txt", debians))
    return f"Python {version}", "PSF-2.0", next(filter(None, texts), sys.copyright)


def _distribution(name: str) -> tuple[str, str, str]:
    # Only here: it imports a dozen modules, and most runs never show the notices.
    from importlib import metadata  # noqa: PLC0415

    try:
        found = metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return name, _QT if name.startswith(("PySide6", "shiboken6")) else "not installed", ""
    said = found.metadata
    classified = [
        line for line in said.get_all("Classifier") or () if line.startswith("License ::")
    ]
    stated = said.get_all("License-Expression") or said.get_all("License") or classified
    named = next(iter(stated), "")
    files = [file for file in found.files or () if "licens" in str(file).lower()]
    texts = [Path(str(found.locate_file(file))) for file in files]
    texts += [_COMMON / common for common in _COMMON_TEXTS.get(name, ())]
    licence = " ".join(named.rpartition("::")[2].split())
    full = "\n\n".join(filter(None, map(_read, texts)))
    return f"{said['Name']} {found.version}", licence, full


def _read(file: Path) -> str:
    try:
        return file.read_text("utf-8", errors="replace").strip()
    except OSError:
        return ""
