"""Crossbearing: leading and managing, side by side."""

__version__ = "0.1.0"
