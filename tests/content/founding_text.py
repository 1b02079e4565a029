"""The text the library was founded on, kept only as digests of its runs of six words.

The library says everything in its own words, so it shares no six consecutive words with that text.
The text itself is not part of the project. ``founding-text.digests`` holds, for each of its runs of
six words, the first 16 hexadecimal digits of the run's SHA-256, sorted. A word is a run of letters
or digits, apostrophes inside included, casefolded, with ’ written as '; a run is its six words with
single spaces between them. Runs go on across the ends of sentences. To make the file again::

    python3 -m tests.content.founding_text FOUNDING-TEXT > tests/content/founding-text.digests
"""

from __future__ import annotations

import hashlib
import re
import sys
from collections.abc import Collection, Iterator
from pathlib import Path

RUN = 6

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_DIGESTS = Path(__file__).with_name("founding-text.digests")


def digests() -> frozenset[str]:
    """The digests of the founding text."""
    return frozenset(_DIGESTS.read_text("ascii").split())


def digests_of(text: str) -> frozenset[str]:
    """The digests of every run of six words in `text`."""
    return frozenset(digest for _, digest in _runs(text))


def shared_runs(text: str, known: Collection[str]) -> Iterator[str]:
    """The runs of six words in `text` whose digest is `known`, in order."""
    return (run for run, digest in _runs(text) if digest in known)


def _runs(text: str) -> Iterator[tuple[str, str]]:
    words = _WORD.findall(text.casefold().replace("’", "'"))
    for start in range(len(words) - RUN + 1):
        run = " ".join(words[start : start + RUN])
        yield run, hashlib.sha256(run.encode()).hexdigest()[:16]


if __name__ == "__main__":
    print("\n".join(sorted(digests_of(Path(sys.argv[1]).read_text("utf-8")))))
