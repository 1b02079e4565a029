"""The log stays small, loses no line on the way, and never stands in the program's way."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from crossbearing.log import FILE_NAME, Log
from crossbearing.log_file import LogFile


def test_a_full_file_is_set_aside_and_only_so_many_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.log"
    file = LogFile(path, most=100, older=2)
    for number in range(40):
        file.write(f"line {number:02}")
    file.close()
    kept = [tmp_path / "a.log.2", tmp_path / "a.log.1", path]
    assert sorted(tmp_path.iterdir()) == sorted(kept)
    lines = [line for file in kept for line in file.read_text("utf-8").splitlines()]
    # The newest are there without a gap, each once.
    assert lines == [f"line {number:02}" for number in range(40 - len(lines), 40)]
    assert len(lines) > 20
    assert all(file.stat().st_size < 120 for file in kept)


def test_a_file_that_was_full_before_is_set_aside_too(tmp_path: Path) -> None:
    path = tmp_path / "a.log"
    path.write_text("x" * 200, "utf-8")
    file = LogFile(path, most=100, older=1)
    file.write("new")
    file.close()
    assert path.read_text("utf-8") == "new\n"
    assert (tmp_path / "a.log.1").read_text("utf-8") == "x" * 200


def test_where_it_cannot_be_set_aside_it_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "a.log"
    (tmp_path / "a.log.1").mkdir()
    (tmp_path / "a.log.1" / "in the way").touch()
    file = LogFile(path, most=100, older=1)
    for number in range(40):
        file.write(f"line {number:02}")
    file.close()
    assert path.read_text("utf-8").splitlines() == [f"line {number:02}" for number in range(40)]


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Log]:
    """The program's log in a folder of its own; what it changed outside is put back."""
    level, raising = logging.getLogger().level, logging.raiseExceptions
    log = Log(tmp_path / "state")
    yield log
    log.end()
    logging.getLogger().setLevel(level)
    logging.raiseExceptions = raising


def _written(log: Log) -> str:
    return (log.folder / FILE_NAME).read_text("utf-8")


def test_the_program_writes_its_lines_there(log: Log) -> None:
    log.write("info", "start", "Crossbearing begins")
    log.write("debug", "start", "nobody asked for this")
    assert _written(log).endswith("INFO start: Crossbearing begins\n")
    assert _written(log).count("\n") == 1


def test_it_stands_in_nobodys_way_where_nothing_can_be_written(
    log: Log, capsys: pytest.CaptureFixture[str]
) -> None:
    log.folder.write_text("a file where a folder should be", "utf-8")
    log.write("info", "start", "Crossbearing begins")
    log.write("error", "bug", "something broke")
    assert capsys.readouterr().err == "bug: something broke\n"


def test_threads_write_whole_lines(log: Log) -> None:
    lines = [f"{thread} {'x' * 200} {number}" for thread in range(8) for number in range(50)]
    with ThreadPoolExecutor(8) as threads:
        list(threads.map(lambda line: log.write("info", "thread", line), lines))
    kept = _written(log).splitlines()
    assert sorted(line.partition("thread: ")[2] for line in kept) == sorted(lines)


def test_what_libraries_say_is_there_too(log: Log, capsys: pytest.CaptureFixture[str]) -> None:
    log.begin()
    library = logging.getLogger("a.library")
    library.info("read %d fonts", 3)
    library.debug("nobody asked for this")
    library.error("could not read", exc_info=ValueError("no such font"))
    assert " INFO a.library: read 3 fonts\n" in _written(log)
    assert " ERROR a.library: could not read\nValueError: no such font\n" in _written(log)
    assert "nobody asked" not in _written(log)
    assert capsys.readouterr().err.startswith("a.library: could not read\n")
