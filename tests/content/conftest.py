"""The bundled library, as these tests read it, and the report on how easily it reads."""

from __future__ import annotations

import pytest

from crossbearing import bundled
from crossbearing.library.load import load_pack
from crossbearing.model.library import Contents, Library
from tests.content import reading


@pytest.fixture(scope="session")
def contents() -> Contents:
    """The bundled pack's values, read from its files."""
    return load_pack(bundled.content()).contents


@pytest.fixture(scope="session")
def library(contents: Contents) -> Library:
    """The bundled pack as a library."""
    return Library(contents)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the reading ease of each kind of text at the end of a run that has these tests."""
    terminalreporter.section("reading ease of the library (Flesch)")
    terminalreporter.write_line(reading.report())
