"""Measures the program against the figures of its design: ratios within one run on one machine.

Nothing here is a test. A figure that misses its target is shown, and fails nothing.
"""
