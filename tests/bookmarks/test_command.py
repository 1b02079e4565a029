"""``crossbearing bookmarks``: what it writes and takes, what it says, and how it ends."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from crossbearing.bookmarks import backup
from crossbearing.bookmarks.place import FILE_NAME
from crossbearing.bookmarks.store import Store
from crossbearing.cli import main
from crossbearing.model.address import Address
from tests.bookmarks.kit import name_of

DIRECTION = Address.parse("core/direction")
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    return tmp_path / "profile"


@pytest.fixture
def run(profile: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs the command on the profile; gives its status, answer and complaint."""

    def running(*arguments: object) -> tuple[int, str, str]:
        status = main(["bookmarks", *map(str, arguments), "--data", str(profile)])
        answer = capsys.readouterr()
        return status, answer.out, answer.err

    return running


@pytest.fixture
def kept(profile: Path) -> Path:
    """The profile with a star and a note."""
    store = _open(profile)
    store.star(DIRECTION)
    store.write_note(DIRECTION, "private")
    store.close()
    return profile


def _open(profile: Path) -> Store:
    return Store.open(profile / "data" / FILE_NAME)


@pytest.fixture
def incoming(tmp_path: Path) -> Path:
    file = tmp_path / "in.json"
    file.write_text(
        json.dumps(
            {
                "format": "crossbearing-bookmarks",
                "version": 1,
                "stars": [{"address": "core/direction"}, {"address": "core/second"}],
                "notes": [{"address": "core/direction", "text": "theirs"}],
            }
        ),
        "utf-8",
    )
    return file


def test_export_and_import_carry_a_profile(run: Run, kept: Path, tmp_path: Path) -> None:
    file = tmp_path / "all.json"
    assert run("export", file) == (0, f"{file}: 1 star, 1 note, 0 talks\n", "")
    other = tmp_path / "other"
    assert main(["bookmarks", "import", str(file), "--data", str(other)]) == 0
    store = _open(other)
    assert store.stars() == (DIRECTION,)
    assert store.contents.note(DIRECTION).text == "private"
    store.close()


@pytest.mark.parametrize("ending", ["html", "md"])
def test_notes_stay_at_home_unless_asked_for(
    run: Run, kept: Path, tmp_path: Path, ending: str
) -> None:
    file = tmp_path / f"out.{ending}"
    status, answer, _ = run("export", file)
    assert (status, answer) == (0, f"{file}: 1 star, 0 notes, 0 talks; 1 without --notes\n")
    assert "private" not in file.read_text("utf-8")
    run("export", file, "--notes")
    assert "private" in file.read_text("utf-8")
    assert "Direction" in file.read_text("utf-8")


def test_a_full_copy_can_leave_notes_out(run: Run, kept: Path, tmp_path: Path) -> None:
    run("export", tmp_path / "out.json", "--no-notes")
    assert "private" not in (tmp_path / "out.json").read_text("utf-8")


def test_an_import_tells_what_it_did_and_can_be_undone(
    run: Run, kept: Path, incoming: Path
) -> None:
    status, answer, _ = run("import", incoming)
    assert (status, answer.splitlines()) == (
        0,
        [
            "skip: star crossbearing://core/direction (it is starred already)",
            "add: star crossbearing://core/second",
            f"conflict: note {DIRECTION} (the notes differ; both are kept, yours first)",
            "in.json: 1 added, 0 changed, 1 in conflict, 1 skipped",
        ],
    )
    store = _open(kept)
    assert store.contents.note(DIRECTION).text == "private\n\ntheirs"
    assert store.undoable.label(name_of) == "import “in.json”"
    store.undo()
    assert store.contents.note(DIRECTION).text == "private"
    assert store.stars() == (DIRECTION,)
    store.close()


def test_the_file_is_backed_up_before_an_import(run: Run, kept: Path, incoming: Path) -> None:
    run("import", incoming)
    (saved,) = backup.listed(kept / "data" / FILE_NAME)
    assert str(saved.read().counts) == "1 star, 1 note, 0 talks"


def test_a_dry_run_does_nothing(run: Run, kept: Path, incoming: Path) -> None:
    status, answer, _ = run("import", incoming, "--dry-run")
    assert status == 0
    assert answer.endswith("1 skipped; this was a dry run, nothing was done\n")
    store = _open(kept)
    assert store.stars() == (DIRECTION,)
    store.close()
    assert backup.listed(store.path) == ()


@pytest.mark.parametrize(("choice", "text"), [("mine", "private"), ("theirs", "theirs")])
def test_conflicts_can_be_decided(
    run: Run, kept: Path, incoming: Path, choice: str, text: str
) -> None:
    assert run("import", incoming, "--conflicts", choice)[0] == 0
    store = _open(kept)
    assert store.contents.note(DIRECTION).text == text
    store.close()


def test_answers_as_json(run: Run, kept: Path, incoming: Path, tmp_path: Path) -> None:
    answer = json.loads(run("import", incoming, "--json")[1])
    assert answer["done"]
    assert [line["effect"] for line in answer["lines"]] == ["skip", "add", "conflict"]
    answer = json.loads(run("export", tmp_path / "o.json", "--json")[1])
    assert answer == {"file": "o.json", "counts": {"stars": 2, "notes": 1, "talks": 0}}


def test_a_file_that_is_partly_bad_is_status_one(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "in.json"
    file.write_text(
        '{"format": "crossbearing-bookmarks", "version": 1,'
        ' "stars": [{"address": "core/a"}, {"address": "?"}]}',
        "utf-8",
    )
    status, answer, _ = run("import", file)
    assert status == 1
    assert "skip: line of the file “star 2”" in answer
    assert "1 added" in answer


def test_other_bookmarks_of_a_browser_are_no_fault(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "in.html"
    file.write_text("<DL><DT><A HREF='https://example.org'>x</A></DL>", "utf-8")
    assert run("import", file)[0] == 0


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["import", "none.json"], 1),
        (["import", "in.md"], 2),
        (["export", "out.txt"], 2),
        (["export", "none/out.json"], 1),
        (["export", "out.json", "--dry-run"], 2),
        (["export", "out.json", "--conflicts", "mine"], 2),
        (["import", "in.json", "--notes"], 2),
    ],
)
def test_what_can_not_be_is_one_line_without_a_traceback(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], status: int
) -> None:
    monkeypatch.chdir(tmp_path)
    found, answer, complaint = run(*arguments)
    assert (found, answer) == (status, "")
    assert complaint.startswith("crossbearing: ")
    assert complaint.count("\n") == 1


def test_a_damaged_file_is_told_and_no_export_written_over_a_good_one(
    run: Run, kept: Path, tmp_path: Path
) -> None:
    target = tmp_path / "all.json"
    run("export", target)
    good = target.read_bytes()
    (kept / "data" / FILE_NAME).write_bytes(b"rubbish" * 1000)
    status, answer, complaint = run("export", target)
    assert (status, answer) == (1, "")
    assert "damaged" in complaint
    assert target.read_bytes() == good
