"""Stars, notes and talks of one's own, in one file that loses nothing."""
