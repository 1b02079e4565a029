"""Profiles of any content, for laws about what is taken along."""

from __future__ import annotations

from pathlib import Path

from hypothesis import strategies as st

from crossbearing.bookmarks.drafts import Draft
from crossbearing.bookmarks.journal import Verb
from crossbearing.bookmarks.plain import one_line, plain
from crossbearing.bookmarks.rows import NOTE, STAR
from crossbearing.bookmarks.store import Store
from crossbearing.bookmarks.talk_editor import TalkEditor
from crossbearing.model.address import Address, EntryId, PackId
from crossbearing.model.talk import (
    ComparisonItem,
    DiscussionItem,
    EntryItem,
    Reveal,
    RouteItem,
    SourcesItem,
    TextItem,
)

IDS = st.from_regex(r"[a-z0-9]{1,6}(-[a-z0-9]{1,4})?", fullmatch=True)
ADDRESSES = st.builds(Address, IDS, IDS)
# Space at the ends, line ends, markup, quotes, and letters of any script.
TEXTS = st.text(
    st.one_of(
        st.sampled_from(" \n\t<>&\"'*_`#[]()\\.-+1"), st.characters(exclude_categories=("Cs", "Cc"))
    ),
    max_size=30,
).map(plain)
NOTES = TEXTS.filter(str.strip)
LINES = TEXTS.map(one_line)
TITLES = LINES.filter(bool)
SECONDS = st.integers(1, 4_102_444_800)
REFERENCES = st.one_of(IDS, st.builds("{}/{}".format, IDS, IDS)).map(EntryId)
COMMON = {
    "note": TEXTS,
    "minutes": st.one_of(st.integers(0, 480).map(float), st.floats(0, 480)),
}
ITEMS = st.one_of(
    st.builds(EntryItem, entry=REFERENCES, reveal=st.sampled_from(Reveal), **COMMON),
    st.builds(TextItem, title=TITLES, points=st.lists(LINES, max_size=3).map(tuple), **COMMON),
    st.builds(
        ComparisonItem, title=TITLES, entries=st.lists(REFERENCES, max_size=3).map(tuple), **COMMON
    ),
    st.builds(
        RouteItem,
        map=IDS,
        to=IDS,
        block=st.lists(IDS, max_size=2).map(tuple),
        then_to=st.none() | IDS,
        **COMMON,
    ),
    st.builds(DiscussionItem, question=TITLES, how=TEXTS, **COMMON),
    st.builds(SourcesItem, **COMMON),
)
DRAFTS = st.builds(
    Draft,
    name=TITLES,
    summary=TEXTS,
    pack=IDS.map(PackId),
    items=st.lists(ITEMS, max_size=4).map(tuple),
)
PROFILES = st.tuples(
    st.dictionaries(ADDRESSES, SECONDS, max_size=6),
    st.dictionaries(ADDRESSES, st.tuples(NOTES, SECONDS), max_size=6),
    st.lists(DRAFTS, max_size=3),
)
Profile = tuple[dict[Address, int], dict[Address, tuple[str, int]], list[Draft]]


def made(path: Path, profile: Profile) -> Store:
    """A store that holds the profile."""
    stars, notes, talks = profile
    store = Store.open(path)
    store.star(*stars)
    with store.editing(Verb.NOTE, "many") as edit:
        for number, (address, since) in enumerate(stars.items(), 1):
            edit.put(STAR, (str(address), number, since))
        for address, (text, changed) in notes.items():
            edit.put(NOTE, (str(address), text, changed))
    editor = TalkEditor(store)
    for draft in talks:
        editor.make(draft)
    return store
