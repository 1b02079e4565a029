"""The program's icon in the sizes that desktops ask for, drawn from its SVG."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def draw(svg: Path, size: int, file: Path) -> None:
    """Write the icon `svg` to `file`, `size` pixels wide and high, on a transparent ground."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(svg)).render(painter)
    painter.end()
    file.parent.mkdir(parents=True, exist_ok=True)
    if not image.save(str(file)):
        raise OSError(f"{file} could not be written")


def fill_theme(svg: Path, folder: Path, name: str) -> None:
    """Put the icon into `folder`, the root of an icon theme, as `name` in every size and as SVG."""
    for size in SIZES:
        draw(svg, size, folder / f"{size}x{size}" / "apps" / f"{name}.png")
    scalable = folder / "scalable" / "apps"
    scalable.mkdir(parents=True)
    shutil.copyfile(svg, scalable / f"{name}.svg")
