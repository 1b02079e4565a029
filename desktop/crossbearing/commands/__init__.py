"""The subcommands, one file a family; each has `add_parser` and sets `run` as its default.

A new one is a file here and its name in `crossbearing.cli.COMMANDS`. What costs time to import, a
command imports where it uses it, since these modules are imported whichever command runs.
"""
