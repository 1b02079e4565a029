"""``crossbearing schema`` writes the schemas that editors use."""

from __future__ import annotations

from pathlib import Path

from crossbearing import bundled
from tests.commands.conftest import Run


def test_the_schemas_are_those_in_the_repository(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "new" / "schemas"
    done = run("schema", str(folder))
    assert done.status == 0
    stored = {file.name: file.read_bytes() for file in (bundled.resources() / "schemas").iterdir()}
    del stored["bookmarks.schema.json"]  # of the person's own data, not of content
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == stored
    assert done.lines == [str(folder / Path(line).name) for line in done.lines]


def test_a_folder_that_cannot_be_written_to_is_told(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    done = run("schema", str(tmp_path / "file"))
    assert done.status == 1
    assert done.err.startswith(f"crossbearing: {tmp_path}/file/pack.schema.json can't be written (")
    assert done.err.endswith("Choose another folder.\n")
