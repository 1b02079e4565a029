"""Exports and imports, also hostile ones."""
