"""What pip's report means when an installation failed."""

from __future__ import annotations

import re

from tools.fault import Fault

# Words of pip 22 to 26 and of the systems beneath it, looked for in this order.
_SIGNS: tuple[tuple[str, str, str], ...] = (
    (
        r"No space left on device|Errno 28|Disk quota exceeded|Errno 122",
        "The disk is full.",
        "Free 600 MB and start the command again.",
    ),
    (
        r"Read-only file system|Errno 30",
        "The folder .venv lies on a read-only file system.",
        "Copy the checkout to a folder that can be written to and start the command there.",
    ),
    (
        r"CERTIFICATE_VERIFY_FAILED|SSLError|SSLCertVerificationError",
        "The package index was reached, but its certificate is not trusted here.",
        (
            "Set the right date and time; behind a company's proxy, tell pip its certificate with "
            "“pip config set global.cert FILE”."
        ),
    ),
    (
        r"ProxyError|407 Proxy Authentication|Cannot connect to proxy",
        "The proxy between this computer and the package index refuses the connection.",
        "Set the variable HTTPS_PROXY as your network asks for it and start the command again.",
    ),
    (
        (
            r"Name or service not known|name resolution|nodename nor servname|getaddrinfo failed"
            r"|Network is unreachable|No route to host|Connection refused|NewConnectionError"
            r"|ConnectTimeout|timed out|Max retries exceeded|Connection reset|RemoteDisconnected"
            r"|IncompleteRead|ProtocolError|Connection broken"
        ),
        "The package index can't be reached, so the Python packages can't be fetched.",
        (
            "Connect to the network and start the command again. "
            "Only this first preparation needs a network, the program never does."
        ),
    ),
    (
        r"THESE PACKAGES DO NOT MATCH THE HASHES",
        "A fetched package is not the one that was expected.",
        "Empty pip's cache with “pip cache purge” and try again; if it stays so, report it.",
    ),
    (
        r"Permission denied|Errno 13|Access is denied",
        "This account may not write to the folder .venv.",
        "Remove the folder .venv (it holds nothing of yours) and start the command again.",
    ),
)
_NO_INDEX = "(from versions: none)"
_NOT_FOUND = re.compile(r"No matching distribution found for (\S+)")


def fault_in(report: str) -> Fault:
    """The fault that pip's `report` tells of; an unknown one quotes pip's own last error line."""
    for signs, what, remedy in _SIGNS:
        if re.search(signs, report):
            return Fault(what, remedy)
    missing = _NOT_FOUND.search(report)
    if missing and _NO_INDEX in report:
        return Fault(
            f"pip finds no place that has {missing[1]}.",
            "Connect to the network; if you are, mend pip's configuration (“pip config list” shows "
            "it), and start the command again.",
        )
    if missing:
        return Fault(
            f"The package index that pip uses has no {missing[1]} for this Python and computer.",
            "Use Python 3.11 to 3.14 on Linux, Windows or macOS, or mend pip's configuration "
            "(“pip config list” shows it).",
        )
    return Fault(
        f"pip could not install the Python packages: {_last_error(report)}.",
        "Remove the folder .venv and start the command again; if it stays so, report that line.",
    )


def _last_error(report: str) -> str:
    lines = [line.strip() for line in report.splitlines() if line.strip()]
    errors = [line for line in lines if line.upper().startswith("ERROR")]
    last = (errors or lines or ["no reason given"])[-1]
    return last.removeprefix("ERROR: ").rstrip(".")
