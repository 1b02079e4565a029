"""What tests have to tell at the end of the output: how many faults were injected, how texts read.

A test's words travel with its report, so they are told wherever the test ran.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

_HEADING = "told at the end: "


@pytest.fixture
def tell(
    record_property: Callable[[str, object], None],
) -> Callable[[str, str], None]:
    """Puts a line under a heading at the end of the output."""

    def tell_at_the_end(heading: str, line: str) -> None:
        record_property(f"{_HEADING}{heading}", line)

    return tell_at_the_end


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Tell what the tests had to tell, each heading once."""
    sections: dict[str, list[str]] = {}
    for reports in terminalreporter.stats.values():
        for report in reports:
            if getattr(report, "when", "") == "call":
                for name, line in report.user_properties:
                    if name.startswith(_HEADING):
                        sections.setdefault(name.removeprefix(_HEADING), []).append(str(line))
    for heading, lines in sections.items():
        terminalreporter.section(heading)
        for line in lines:
            terminalreporter.line(line)
