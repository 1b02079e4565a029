"""A page as plain text, for the clipboard and the terminal."""

from __future__ import annotations

from crossbearing.model.page import Page


def as_text(page: Page) -> str:
    """`page` as plain text: name, lead, both sides row by row, what joins them, and the sources."""
    lines = [page.name, page.lead, ""]
    for row in page.rows:
        lines += [row.label.value, f"  Leader:  {row.leader}", f"  Manager: {row.manager}"]
    for remark in (page.shared, *page.remarks):
        if remark.text:
            lines += ["", f"{remark.label.value}: {remark.text}"]
    grounds = f" ({page.grounds})" if page.grounds else ""
    lines += ["", f"Evidence: {page.evidence.value}{grounds}"]
    if page.sources:
        lines += ["Sources:", *(f"  {source.reference()}" for source in page.sources)]
    return "\n".join([*lines, "", str(page.entry.address)])
