"""The subcommands, in the order in which help lists them."""

from crossbearing.commands import bookmarks, check, export, route, schema, show
from crossbearing.commands import list as list_

COMMANDS = (list_, show, route, bookmarks, export, check, schema)
