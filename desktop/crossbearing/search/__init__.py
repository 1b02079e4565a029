"""Search: the query, the index, facets with live counts, and what to highlight."""
