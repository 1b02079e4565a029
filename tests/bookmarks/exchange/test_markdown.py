"""Markdown: everything, to the letter, in a form that reads well."""

from __future__ import annotations

from pathlib import Path

from crossbearing.bookmarks import drafts
from crossbearing.bookmarks.exchange import files
from crossbearing.bookmarks.store import Store
from crossbearing.bookmarks.talk_editor import TalkEditor
from crossbearing.model.talk import ComparisonItem, DiscussionItem
from tests.bookmarks.kit import NOON, A, B, filled, library
from tests.bookmarks.kit import entry as made_entry

HERE = Path("x.md")


def test_an_export_is_what_was_agreed(path: Path, is_golden) -> None:
    shown = library(*map(made_entry, "abcde"))
    is_golden("small.md", files.rendered(filled(path), shown, HERE, NOON))


def test_marks_in_a_text_are_shown_as_they_are(store: Store) -> None:
    store.star(A)
    store.write_note(A, "# no heading\n- no list\n1. nor this\n<b> *x* _y_ [z](w) `c` | & \\")
    text = files.rendered(store.contents, None, HERE, NOON)
    assert "  > \\# no heading\n  > \\- no list\n  > 1\\. nor this\n" in text
    assert r"\<b\> \*x\* \_y\_ \[z\](w) \`c\` \| \& \\" in text


def test_all_items_of_a_talk_are_told(store: Store) -> None:
    items = (
        ComparisonItem(title="Both", entries=("core/a", "b"), minutes=2),
        DiscussionItem(question="And you?"),
    )
    TalkEditor(store).make(drafts.Draft(name="T", summary="Short", items=items))
    text = files.rendered(store.contents, None, HERE, NOON)
    assert "1. Both: [a](crossbearing://core/a), [b](crossbearing://core/b) (2 min)" in text
    assert "2. “And you?”" in text
    assert "2 minutes" in text


def test_empty_parts_are_left_out(store: Store) -> None:
    store.star(B)
    text = files.rendered(store.contents, None, HERE, NOON)
    assert "## Stars" in text
    assert "## Notes" not in text
    assert "## Talks" not in text
