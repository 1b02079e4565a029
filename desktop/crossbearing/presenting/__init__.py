"""Presenting, without a window: a talk turned into slides and steps, and where the talk stands."""
