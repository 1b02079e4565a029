"""Small packs written for a test: a sound one, and that one with some files changed."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from crossbearing.library.load import LoadedPack, load_pack

SOUND = {
    "pack.yaml": """\
id: small
title: A small pack
language: en
licence: CC0
format: 1
claims:
  - id: S01
    text: People need both.
    standing: Widely asserted.
""",
    "themes.yaml": """\
- id: purpose
  name: Purpose
  summary: Where are we going?

- id: change
  name: Change
  summary: What should change?
""",
    "sources.yaml": """\
- id: kotter1990
  short: Kotter 1990
  authors: ["Kotter, J. P."]
  year: 1990
  title: A Force for Change
  contributes: Two kinds of work.
""",
    "distinctions/purpose.yaml": """\
- id: direction
  name: Direction
  theme: purpose
  question: Who decides where the trip ends?
  leader:
    headline: Chooses the destination
    practice: Names one place worth reaching.
    asks: Where are we going?
    overused: A horizon without a road.
  manager:
    headline: Shares the specific turns
    practice: Breaks the trip into stages.
    asks: What is the next turn?
    overused: A plan to the wrong place.
  both: A destination needs turns.
  blurs: Roads change destinations.
  discuss: Who drew our route?
  sources: [kotter1990]
  claims: [S01]

- id: horizon
  name: Horizon
  theme: change
  question: How far ahead do we look?
  leader: {headline: Far, practice: Looks far., asks: "What may come?", overused: Dreams.}
  manager: {headline: Near, practice: Looks near., asks: "What is due?", overused: Hurries.}
  both: Years are made of weeks.
  blurs: Some weeks decide years.
  discuss: How far did we look today?
  evidence: studied
  grounds: Two studies found it.
  related: [direction]
  own_judgement: true
""",
    "traits/purpose.yaml": """\
- id: foresight
  name: Foresight
  theme: purpose
  side: leader
  definition: Notices early what will matter.
  practice: Reads outside the field.
  overused: Misses this week.
  distinction: horizon
  counterpart: planning
  sources: [kotter1990]

- id: planning
  name: Planning
  theme: purpose
  side: manager
  definition: Orders what has to be done.
  practice: Keeps one list.
  overused: Plans the plan.
  distinction: horizon
  counterpart: foresight
  sources: [kotter1990]

- id: listening
  name: Listening
  theme: change
  side: both
  definition: Hears what is said.
  practice: Asks once more.
  overused: Never answers.
  distinction: direction
  leading: Hears what nobody says.
  managing: Hears what is in the way.
  own_judgement: true
""",
    "routes/town.yaml": """\
id: town
name: The town
story: A trip through the town.
size: [100, 100]
start: gate
places:
  - {id: gate, name: Gate, at: [0, 0]}
  - {id: market, name: Market, at: [50, 50]}
  - {id: harbour, name: Harbour, at: [100, 90]}
roads:
  - id: high-street
    from: gate
    to: market
    name: High Street
    weeks: 2
    act: {title: Walk, owner: Everyone, check: There}
    entries: [direction]
  - id: quay
    from: market
    to: harbour
    name: Quay
    weeks: 1.5
    act: {title: Sail, owner: Crew, check: Afloat}
destinations:
  - place: harbour
    title: The sea
    why: It is wide.
    horizon: A month
    entries: [horizon]
""",
    "talks/short.yaml": """\
id: short
name: A short talk
summary: Two slides and a map.
items:
  - {show: text, title: Welcome, points: [One, Two], note: Breathe., minutes: 1}
  - {show: entry, entry: direction, reveal: together}
  - {show: comparison, title: Both, entries: [direction, horizon]}
  - {show: route, map: town, to: harbour, block: [quay]}
  - {show: discussion, question: Who else, minutes: 5}
  - {show: sources}
""",
}


def write_pack(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    """Write `files`, named by their paths in the pack, and give the pack's folder."""
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        data = text if isinstance(text, bytes) else text.encode()
        (folder / name).write_bytes(data)
    return folder


def sound_pack(folder: Path, **changes: str) -> Path:
    """The sound pack, its id changed to one of its own if `changes` say so."""
    return write_pack(folder, SOUND | changes)


def changed(name: str, *swaps: tuple[str, str]) -> dict[str, str]:
    """The file `name` of the sound pack with each first text of `swaps` made the second."""
    text = SOUND[name]
    for old, new in swaps:
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {name}"
        text = text.replace(old, new)
    return {name: text}


def told(folder: Path, loaded: LoadedPack | None = None) -> list[str]:
    """The problems of the pack in `folder`, as an author reads them, without the folder's name."""
    problems = (loaded or load_pack(folder)).problems
    return [
        str(problem).removeprefix(f"{folder}/").removeprefix(str(folder)) for problem in problems
    ]
