"""The subcommands, in the order in which help lists them."""

from crossbearing.commands import bookmarks, check, export, open, present, route, schema, show  # noqa: A004
from crossbearing.commands import list as list_

COMMANDS = (list_, show, open, present, route, bookmarks, export, check, schema)
