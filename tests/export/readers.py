"""Other people's programs that read what we have written."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

_BROWSERS = ("chromium", "chromium-browser", "google-chrome")
_CHROMIUM = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run "
    "--disable-background-networking --disable-component-update --disable-sync "
    "--disable-dev-shm-usage --enable-logging=stderr --v=0"
).split()


def found(*names: str) -> str:
    """The path of the first of these programs that is installed; ``dev.py test`` sees to it."""
    paths = [path for path in map(shutil.which, names) if path is not None]
    assert paths, f"{names[0]} is not installed; python3 dev.py test installs it"
    return paths[0]


def run(*words: str | Path) -> str:
    """What a program says."""
    done = subprocess.run([str(word) for word in words], capture_output=True, check=False)
    said = done.stderr.decode("utf-8", "replace")
    # Poppler goes on after faults in a file, and only mentions them.
    assert done.returncode == 0, said
    assert "Error" not in said, said
    return done.stdout.decode("utf-8", "replace")


def pdf_text(file: Path, *options: str) -> str:
    """The text of a PDF, as poppler reads it; it marks right-to-left text, which is left out."""
    text = run(found("pdftotext"), *options, file, "-")
    return re.sub("[\u200e\u200f\u202a-\u202e]", "", text)


def pdf_info(file: Path) -> dict[str, str]:
    """What poppler says about a PDF."""
    lines = run(found("pdfinfo"), file).splitlines()
    return {key.strip(): value.strip() for key, _, value in (line.partition(":") for line in lines)}


def as_pdf(file: Path) -> Path:
    """A presentation as LibreOffice prints it."""
    profile = file.parent / "office"
    run(
        found("soffice", "libreoffice"), "--headless", f"-env:UserInstallation=file://{profile}",
        "--convert-to", "pdf", "--outdir", file.parent, file,
    )  # fmt: skip
    return file.with_suffix(".pdf")


def browsed(file: Path, *options: str) -> tuple[str, str]:
    """The document that Chromium makes of a page, and all it has to say about it.

    Every name but the file itself leads nowhere, so that a request shows as an error.
    """
    profile = file.parent / "browser"
    done = subprocess.run(
        [found(*_BROWSERS), *_CHROMIUM, f"--user-data-dir={profile}",
         "--host-resolver-rules=MAP * ~NOTFOUND", *options, "--dump-dom", file.as_uri()],
        capture_output=True, check=False, timeout=100,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode(), done.stderr.decode()
