"""Libraries of any size for measuring: the shape of the bundled one, words as English spreads them.

Few words are very common and most are rare, after Zipf's law in Mandelbrot's form; now and then a
word is new, so that the vocabulary grows with the text as it does in real writing (Heaps' law).
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate

from crossbearing.model.address import EntryId, PackId, SourceId, ThemeId
from crossbearing.model.entry import (
    AnyEntry,
    Distinction,
    Evidence,
    Form,
    Myth,
    Perspective,
    Scenario,
    Side,
    SideText,
    Trait,
)
from crossbearing.model.library import Contents, Library, Pack, Theme
from crossbearing.model.source import Source

PACK = PackId("generated")
SEED = 1977
_VOCABULARY = 6000
_OFFSET = 2.7  # Mandelbrot's constant for English
_NEW_WORD = 0.002
_REAL_TEXT = 0.15
_LENGTHS = {
    "name": (1, 4),
    "headline": (4, 7),
    "line": (10, 18),
    "short": (8, 14),
    "long": (18, 30),
}
_COMMON = """
the of and to a in is it that what who for on with as by not are this people work they how one we
plan or where when be from their which at can both team has each then same why do an leader manager
next road goal time day will turn means only more change asks says way so has all no was but without
he she you our out up into than about own over after before good right long new first last every
""".split()
_DOMAIN = """
leading managing leadership management direction purpose vision strategy trust risk order budget
schedule project process system culture value decision problem question answer meeting customer
service quality result measure control freedom power authority position follower influence courage
planning staffing organising delegating coaching listening feedback learning failure mistake success
responsibility accountability horizon destination journey map route check owner promise deadline
conflict agreement promise pressure habit routine standard innovation improvement efficiency
effectiveness communication motivation inspiration alignment commitment engagement hierarchy network
""".split()
_ONSETS = (
    "b c d f g h j l m n p r s t v w br ch cl cr dr fl fr gr pl pr sh sl sp st str th tr".split()
)
_VOWELS = "a e i o u ai ea ee io ou".split()
_CODAS = ["", "", "", *"l m n r s t d ck ct ll nd ng nt rd rt ss st".split()]
_ENDINGS = ["", "", "", "", "s", "ed", "ing", "er", "ly", "ment", "tion", "ness", "able"]


class _Writer:
    """Writes texts of made-up words, with real texts among them."""

    def __init__(self, seed: int, samples: Sequence[str]) -> None:
        self.random = random.Random(seed)
        self._samples = samples
        self._words = self._vocabulary()
        ranks = range(1, len(self._words) + 1)
        self._weights = list(accumulate(1 / (rank + _OFFSET) for rank in ranks))

    def text(self, sort: str, end: str = ".") -> str:
        """One text of the usual length for its sort, or sometimes a real one."""
        if self._samples and sort != "name" and self.random.random() < _REAL_TEXT:
            return self.random.choice(self._samples)
        count = self.random.randint(*_LENGTHS[sort])
        words = self.random.choices(self._words, cum_weights=self._weights, k=count)
        if self.random.random() < _NEW_WORD * count:
            words[-1] = self._coined()
        text = " ".join(words)
        return f"{text[0].upper()}{text[1:]}{end}"

    def _vocabulary(self) -> list[str]:
        words = dict.fromkeys(_COMMON)
        others = dict.fromkeys(_DOMAIN)
        while len(words) + len(others) < _VOCABULARY:
            others[self._coined()] = None
        shuffled = list(others)
        self.random.shuffle(shuffled)
        return [*words, *shuffled]

    def _coined(self) -> str:
        pick = self.random.choice
        syllables = self.random.choices((1, 2, 3), (3, 5, 2))[0]
        stem = "".join(pick(_ONSETS) + pick(_VOWELS) + pick(_CODAS) for _ in range(syllables))
        return stem + pick(_ENDINGS)


def generated_library(size: int, seed: int = SEED, samples: Sequence[str] = ()) -> Library:
    """A library of `size` entries, the same for the same arguments.

    `samples` are real texts to mix in, about one text in seven.
    """
    writer = _Writer(seed, samples)
    themes = tuple(
        Theme(id=f"theme-{n}", name=writer.text("name", ""), summary=writer.text("line"), pack=PACK)
        for n in range(8)
    )
    sources = tuple(_sources(writer, max(40, min(400, size // 20))))
    entries = sorted(_entries(writer, size, themes, sources), key=_library_order)
    pack = Pack(id=PACK, title="Generated", language="en", licence="CC0", format=1)
    return Library(Contents(packs=(pack,), themes=themes, sources=sources, entries=tuple(entries)))


def _library_order(entry: AnyEntry) -> tuple[int, str]:
    return _KINDS.index(type(entry)), entry.theme


def _sources(writer: _Writer, count: int) -> Iterator[Source]:
    for number in range(count):
        author, year = writer.text("name", ""), writer.random.randint(1911, 2024)
        yield Source(
            id=f"source-{number}",
            short=f"{author.split()[0]} {year}",
            authors=(author,),
            year=year,
            title=writer.text("short", ""),
            contributes=writer.text("line"),
            pack=PACK,
        )


def _entries(
    writer: _Writer, size: int, themes: Sequence[Theme], sources: Sequence[Source]
) -> Iterator[AnyEntry]:
    cited = list(accumulate(1 / rank for rank in range(1, len(sources) + 1)))
    makers = writer.random.choices(list(_MAKERS), list(_MAKERS.values()), k=size)
    for number, make in enumerate(makers):
        works = writer.random.choices(sources, cum_weights=cited, k=writer.random.randint(1, 3))
        yield make(
            writer,
            id=f"entry-{number}",
            name=writer.text("name", ""),
            theme=ThemeId(writer.random.choice(themes).id),
            evidence=writer.random.choices(list(Evidence), (6, 3, 1))[0],
            grounds=writer.text("short"),
            sources=tuple(dict.fromkeys(SourceId(work.id) for work in works)),
            pack=PACK,
        )


def _distinction(writer: _Writer, **common: object) -> Distinction:
    text = writer.text
    return Distinction(
        **common,  # type: ignore[arg-type]
        question=text("short", "?"),
        leader=_side(writer),
        manager=_side(writer),
        both=text("long"),
        blurs=text("long"),
        discuss=text("short", "?"),
    )


def _side(writer: _Writer) -> SideText:
    text = writer.text
    return SideText(text("headline", ""), text("long"), text("short", "?"), text("short"))


def _trait(writer: _Writer, **common: object) -> Trait:
    side = writer.random.choice(list(Side))
    return Trait(
        **common,  # type: ignore[arg-type]
        side=side,
        definition=writer.text("line"),
        practice=writer.text("long"),
        overused=writer.text("short"),
        distinction=EntryId("entry-0"),
        leading=writer.text("long") if side is Side.BOTH else "",
        managing=writer.text("long") if side is Side.BOTH else "",
    )


def _scenario(writer: _Writer, **common: object) -> Scenario:
    text = writer.text
    return Scenario(
        **common,  # type: ignore[arg-type]
        situation=f"{text('long')} {text('long')}",
        leading=text("long"),
        managing=text("long"),
        question=text("short", "?"),
        overused_leading=text("short"),
        overused_managing=text("short"),
    )


def _myth(writer: _Writer, **common: object) -> Myth:
    text = writer.text
    return Myth(
        **common,  # type: ignore[arg-type]
        belief=text("line"),
        correction=f"{text('long')} {text('long')}",
        leading=text("long"),
        managing=text("long"),
    )


def _perspective(writer: _Writer, **common: object) -> Perspective:
    text = writer.text
    return Perspective(
        **common,  # type: ignore[arg-type]
        form=writer.random.choice(list(Form)),
        text=f"{text('long')} {text('long')}",
        leading=text("long"),
        managing=text("long"),
        limit=text("line"),
        voices=text("name", ""),
        year=writer.random.randint(1900, 2024),
    )


_KINDS = (Distinction, Trait, Scenario, Myth, Perspective)
# The shares of the kinds as in the bundled library.
_MAKERS: dict[Callable[..., AnyEntry], int] = {
    _distinction: 54,
    _trait: 128,
    _scenario: 30,
    _myth: 24,
    _perspective: 60,
}
