"""Writes the manual page and the completions of shells, where a package puts them."""

from __future__ import annotations

import sys
from pathlib import Path

from tools import completions
from tools.man_page import man_page
from tools.usage import usage


def main(arguments: list[str]) -> int:
    """Write all below the folder that the argument names, as below ``/usr/share``."""
    for name, text in files().items():
        target = Path(arguments[0]) / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8", newline="\n")
        sys.stdout.write(f"{target}\n")
    return 0


def files() -> dict[str, str]:
    """What belongs below ``/usr/share``: path and text of each file."""
    typed = usage()
    return {
        "man/man1/crossbearing.1": man_page(typed),
        "bash-completion/completions/crossbearing": completions.bash(typed),
        "zsh/vendor-completions/_crossbearing": completions.zsh(typed),
        "fish/vendor_completions.d/crossbearing.fish": completions.fish(typed),
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
