"""What makes the program known to a Linux desktop: a tree as it stands under ``/usr/share``."""

from __future__ import annotations

import gzip
import os
import shutil
from datetime import UTC, date, datetime
from pathlib import Path

from crossbearing import __version__
from tools import manual
from tools.bundle import changelog, icons, metainfo
from tools.environment import ROOT

APP_ID = "io.github.crossbearing.Crossbearing"
_LINUX = ROOT / "linux"


def fill(share: Path, site: str | None = None) -> None:
    """Write menu entry, metainfo, type of file, icons, manual and completions into `share`."""
    _copy(_LINUX / f"{APP_ID}.desktop", share / "applications" / f"{APP_ID}.desktop")
    _copy(_LINUX / f"{APP_ID}.mime.xml", share / "mime" / "packages" / f"{APP_ID}.xml")
    told = metainfo.completed(
        (_LINUX / f"{APP_ID}.metainfo.xml").read_text("utf-8"), releases(), site
    )
    _write(share / "metainfo" / f"{APP_ID}.metainfo.xml", told.encode())
    for name, text in manual.files().items():
        if name.startswith("man/"):
            _write(share / f"{name}.gz", gzip.compress(text.encode(), 9, mtime=0))
        else:
            _write(share / name, text.encode())
    svg = ROOT / "resources" / "icons" / "crossbearing.svg"
    icons.fill_theme(svg, share / "icons" / "hicolor", APP_ID)


def releases() -> list[changelog.Release]:
    """The releases that CHANGELOG.md tells."""
    text = (ROOT / "CHANGELOG.md").read_text("utf-8")
    return changelog.releases(text, __version__, today())


def today() -> date:
    """The day that the bundle is said to be from: now, or as reproducible builds set it."""
    stamp = os.environ.get("SOURCE_DATE_EPOCH")
    return (datetime.now(UTC) if stamp is None else datetime.fromtimestamp(int(stamp), UTC)).date()


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _write(target: Path, data: bytes) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(data)
