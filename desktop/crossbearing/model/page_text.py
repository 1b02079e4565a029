"""A page as plain text, for the clipboard and the terminal."""

from __future__ import annotations

from crossbearing.model.page import Label, Page
from crossbearing.model.words import PageWord, evidence_sentence
from crossbearing.phrases import Say, in_english


def as_text(page: Page, say: Say = in_english) -> str:
    """`page` as plain text: name, lead, both sides row by row, what joins them, and the sources."""
    leader, manager = (f"  {say(label)}: " for label in (Label.LEADER, Label.MANAGER))
    wide = max(len(leader), len(manager))
    lines = [page.name, page.lead, ""]
    for row in page.rows:
        lines += [say(row.label), f"{leader:{wide}}{row.leader}", f"{manager:{wide}}{row.manager}"]
    for remark in (page.shared, *page.remarks):
        if remark.text:
            lines += ["", f"{say(remark.label)}: {remark.text}"]
    grounds = f" ({page.grounds})" if page.grounds else ""
    lines += ["", f"{say(evidence_sentence(page.evidence))}{grounds}"]
    if page.sources:
        lines += [say(PageWord.SOURCES), *(f"  {source.reference()}" for source in page.sources)]
    return "\n".join([*lines, "", str(page.entry.address)])
