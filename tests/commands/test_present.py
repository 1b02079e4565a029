"""``crossbearing present`` opens the page before the first slide, or says what is wrong."""

from __future__ import annotations

import pytest

from tests.commands.conftest import Run


def test_an_unknown_talk_is_wrong_usage_and_opens_nothing(run: Run) -> None:
    outcome = run("present", "nowhere", "--temp-profile")
    assert outcome.status == 2
    assert "There is no talk “nowhere”." in outcome.err
    assert outcome.err.count("\n") == 1


@pytest.mark.parametrize(
    "options",
    [("--screen", "0"), ("--screen", "x"), ("--minutes", "0"), ("--minutes", "nan"),
     ("--minutes", "soon")],
)  # fmt: skip
def test_wrong_numbers_are_told(run: Run, options: tuple[str, str]) -> None:
    outcome = run("present", *options)
    assert outcome.status == 2
    assert "is not" in outcome.err
