"""The folders of an HTML export, by which an import tells its parts apart."""

from __future__ import annotations

ROOT = "Crossbearing"
NOTES = "Notes without a star"
TALKS = "Talks"
