"""The Debian package, put together by Debian's own dpkg-deb."""

from __future__ import annotations

import gzip
import shutil
import subprocess
from pathlib import Path

from crossbearing import __version__, notices
from tools.bundle import share
from tools.bundle.depends import depends
from tools.environment import ROOT
from tools.fault import Fault

NAME = "crossbearing"
_PROGRAM = Path("usr/lib") / NAME
_DOC = Path("usr/share/doc") / NAME
# There is no address to write to yet; RFC 2606 keeps .invalid a name of nobody for ever.
_MAINTAINER = "The Crossbearing founders <founders@crossbearing.invalid>"
_DESCRIPTION = """\
leading and managing, side by side
 Leading and managing are two kinds of work that one person often does both of.
 Crossbearing puts them side by side: what each does, asks and overdoes, what
 they share and where the line blurs, every entry with its sources.
 .
 Search it, see it on a map that reroutes, keep stars, notes and talks, export
 and print, and present it to a room. It never uses a network."""


def build(folder: Path, place: Path, work: Path, site: str | None, quick: bool = False) -> Path:
    """Make the package of the bundle's `folder` in `place`; `quick` packs it less tightly.

    Raises:
        Fault: a package that is needed could not be found out, or dpkg-deb failed.
    """
    tree = work / "debian"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(folder, tree / _PROGRAM, symlinks=True)
    share.fill(tree / "usr" / "share", site)
    _link(tree / "usr" / "bin" / NAME, Path("../lib") / NAME / NAME)
    _document(tree / _DOC)
    needed = depends(folder)
    _write_control(tree, needed)
    _set_rights(tree)
    target = place / f"{NAME}_{__version__}_{_architecture()}.deb"
    tightness = ("-Zgzip", "-z1") if quick else ("-Zxz",)
    command = ["dpkg-deb", "--root-owner-group", *tightness, "--build", str(tree), str(target)]
    done = subprocess.run(
        command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise Fault(f"dpkg-deb failed: {done.stderr.strip()}", "Mend that and try again.")
    return target


def _document(folder: Path) -> None:
    folder.mkdir(parents=True)
    own = (ROOT / "LICENSE").read_text("utf-8")
    (folder / "copyright").write_text(f"{own}\n{notices.made()}", "utf-8")
    changes = (ROOT / "CHANGELOG.md").read_bytes()
    (folder / "changelog.gz").write_bytes(gzip.compress(changes, 9, mtime=0))


def _write_control(tree: Path, needed: str) -> None:
    size = sum(file.lstat().st_size for file in tree.rglob("*") if not file.is_dir()) // 1024
    fields = {
        "Package": NAME,
        "Version": __version__,
        "Architecture": _architecture(),
        "Maintainer": _MAINTAINER,
        "Section": "education",
        "Priority": "optional",
        "Installed-Size": str(size),
        "Depends": needed,
        "Recommends": "desktop-file-utils, hicolor-icon-theme, shared-mime-info",
        "Suggests": "libgtk-3-0, xdg-desktop-portal",
        "Description": _DESCRIPTION,
    }
    control = tree / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text("".join(f"{name}: {text}\n" for name, text in fields.items()), "utf-8")
    control.with_name("md5sums").write_text(_sums(tree), "utf-8")


def _sums(tree: Path) -> str:
    """The checksums with which ``dpkg --verify`` finds damaged files."""
    files = (f for f in (tree / "usr").rglob("*") if f.is_file() and not f.is_symlink())
    names = [str(file.relative_to(tree)) for file in sorted(files)]
    done = subprocess.run(
        ["md5sum", *names], cwd=tree, stdin=subprocess.DEVNULL, capture_output=True, check=True
    )
    return done.stdout.decode()


def _set_rights(tree: Path) -> None:
    """Everybody reads, only root writes, whatever the rights of the checkout's files are."""
    for path in [tree, *tree.rglob("*")]:
        if not path.is_symlink():
            runs = path.is_dir() or path.stat().st_mode & 0o100
            path.chmod(0o755 if runs else 0o644)


def _link(link: Path, target: Path) -> None:
    link.parent.mkdir(parents=True)
    link.symlink_to(target)


def _architecture() -> str:
    asked = ["dpkg", "--print-architecture"]
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()
