"""The subcommands, in the order in which help lists them."""

from crossbearing.commands import bookmarks, check, export, present, route, schema, search, show
from crossbearing.commands import list as list_
from crossbearing.commands import open as open_

COMMANDS = (list_, show, open_, search, present, route, bookmarks, export, check, schema)
