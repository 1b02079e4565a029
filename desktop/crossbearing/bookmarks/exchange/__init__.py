"""Taking stars, notes and talks along: JSON, HTML bookmarks and Markdown."""
