"""The AppStream metainfo, completed with the release notes and, where there is one, the site."""

from __future__ import annotations

from collections.abc import Iterable
from xml.sax.saxutils import escape

from tools.bundle.changelog import Release

_NOWHERE = "https://crossbearing.invalid"


def completed(template: str, releases: Iterable[Release], site: str | None) -> str:
    """`template` with `releases`, and with the address `site` in place of the one of nobody."""
    told = "\n".join(map(_release, releases))
    text = template.replace("  <releases/>", f"  <releases>\n{told}\n  </releases>")
    return text if site is None else text.replace(_NOWHERE, escape(site.rstrip("/")))


def _release(release: Release) -> str:
    kind = "stable" if release.is_out else "development"
    head = f'    <release version="{release.version}" date="{release.day}" type="{kind}">'
    news = [f"          <li>{escape(item)}</li>" for item in release.news]
    if not news:
        return f"{head[:-1]}/>"
    body = ["      <description>", "        <ul>", *news, "        </ul>", "      </description>"]
    return "\n".join([head, *body, "    </release>"])
