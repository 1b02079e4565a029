"""The log stays small, loses no line on the way, and never stands in the program's way."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from crossbearing.log import FILE_NAME, Log
from crossbearing.log_file import LogFile


@pytest.fixture
def logger() -> Iterator[logging.Logger]:
    """A logger that nobody else has."""
    logger = logging.getLogger("tests.of.the.log")
    logger.propagate = False
    yield logger
    for handler in tuple(logger.handlers):
        logger.removeHandler(handler)
        handler.close()


def test_a_full_file_is_set_aside_and_only_so_many_are_kept(
    tmp_path: Path, logger: logging.Logger
) -> None:
    path = tmp_path / "a.log"
    logger.addHandler(LogFile(path, most=100, older=2))
    for number in range(40):
        logger.warning("line %02d", number)
    kept = [tmp_path / "a.log.2", tmp_path / "a.log.1", path]
    assert sorted(tmp_path.iterdir()) == sorted(kept)
    lines = [line for file in kept for line in file.read_text("utf-8").splitlines()]
    # The newest are there without a gap, each once.
    assert lines == [f"line {number:02}" for number in range(40 - len(lines), 40)]
    assert len(lines) > 20
    assert all(file.stat().st_size < 120 for file in kept)


def test_a_file_that_was_full_before_is_set_aside_too(
    tmp_path: Path, logger: logging.Logger
) -> None:
    path = tmp_path / "a.log"
    path.write_text("x" * 200, "utf-8")
    logger.addHandler(LogFile(path, most=100, older=1))
    logger.warning("new")
    assert path.read_text("utf-8") == "new\n"
    assert (tmp_path / "a.log.1").read_text("utf-8") == "x" * 200


def test_where_it_cannot_be_set_aside_it_goes_on(tmp_path: Path, logger: logging.Logger) -> None:
    path = tmp_path / "a.log"
    (tmp_path / "a.log.1").mkdir()
    (tmp_path / "a.log.1" / "in the way").touch()
    logger.addHandler(LogFile(path, most=100, older=1))
    for number in range(40):
        logger.warning("line %02d", number)
    assert path.read_text("utf-8").splitlines() == [f"line {number:02}" for number in range(40)]


def test_the_program_writes_its_lines_there(tmp_path: Path) -> None:
    log = Log(tmp_path / "state")
    try:
        log.write("info", "start", "Crossbearing begins")
        log.write("debug", "start", "nobody asked for this")
    finally:
        log.end()
    text = (tmp_path / "state" / FILE_NAME).read_text("utf-8")
    assert text.endswith("INFO start: Crossbearing begins\n")
    assert text.count("\n") == 1
