"""Stars, notes and talks, and everything that can go wrong with them."""
