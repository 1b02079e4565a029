"""The wheel and the sdist hold exactly what they should, compared with the repository's list."""

from __future__ import annotations

import tarfile
import zipfile
from pathlib import Path

from tests.installed import Distribution

# What a checkout has and a release leaves out.
_NOT_IN_SDIST = ".ci/"


def _in_wheel(name: str) -> str | None:
    """Where a file of the repository lies in the wheel, None when it does not travel."""
    if name.startswith("desktop/crossbearing/"):
        return name.removeprefix("desktop/")
    if name.startswith(("content/", "resources/")):
        return f"crossbearing/_bundle/{name}"
    return None


def test_the_wheel_holds_the_program_the_content_and_the_resources(
    distribution: Distribution,
) -> None:
    with zipfile.ZipFile(distribution.wheel) as wheel:
        names = {name for name in wheel.namelist() if ".dist-info/" not in name}
    assert names == {path for name in distribution.repository if (path := _in_wheel(name))}


def test_the_wheel_carries_every_licence(distribution: Distribution) -> None:
    with zipfile.ZipFile(distribution.wheel) as wheel:
        texts = [wheel.read(name).decode() for name in wheel.namelist() if "/licenses/" in name]
    for words in ("MIT License", "Attribution 4.0 International", "SIL OPEN FONT LICENSE", "ISC"):
        assert any(words in text for text in texts), words


def test_the_sdist_holds_the_repository(distribution: Distribution) -> None:
    with tarfile.open(distribution.sdist) as sdist:
        names = {str(Path(*Path(name).parts[1:])) for name in sdist.getnames()}
    wanted = {name for name in distribution.repository if not name.startswith(_NOT_IN_SDIST)}
    assert names - {"PKG-INFO"} == wanted


def test_the_wheel_serves_every_platform(distribution: Distribution) -> None:
    assert distribution.wheel.name.endswith("-py3-none-any.whl")
