"""What pip says is turned into one plain sentence with its remedy."""

from __future__ import annotations

import errno

import pytest

from tools.fault import of_disk
from tools.pip_report import fault_in

# Words of pip 23.0 and 26.1, as they were printed when these things really happened.
_REPORTS = {
    "no network": (
        (
            "WARNING: Retrying (Retry(total=0, connect=None, read=None, redirect=None)) "
            "after connection broken by 'NewConnectionError('<pip._vendor.urllib3.connection."
            "HTTPSConnection object at 0x7f>: Failed to establish a new connection: [Errno -3] "
            "Temporary failure in name resolution')': /jinja2/\n"
            "ERROR: Could not find a version that satisfies the requirement Jinja2==3.1.6 "
            "(from versions: none)\nERROR: No matching distribution found for Jinja2==3.1.6\n"
        ),
        "can't be reached",
        "Connect to the network",
    ),
    "a full disk": (
        "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device\n",
        "disk is full",
        "Free 600 MB",
    ),
    "a read-only disk": (
        (
            "ERROR: Could not install packages due to an OSError: [Errno 30] Read-only file "
            "system: '/srv/x/.venv/lib'\n"
        ),
        "read-only file system",
        "Copy the checkout",
    ),
    "a certificate": (
        (
            "WARNING: Retrying after connection broken by 'SSLError(SSLCertVerificationError(1, "
            "'[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed "
            "certificate in certificate chain (_ssl.c:1006)'))': /jinja2/\n"
            "ERROR: No matching distribution found for Jinja2==3.1.6\n"
        ),
        "certificate is not trusted",
        "global.cert",
    ),
    "a proxy": (
        (
            "WARNING: Retrying after connection broken by 'ProxyError('Cannot connect to proxy.', "
            "OSError('Tunnel connection failed: 407 Proxy Authentication Required'))'\n"
            "ERROR: No matching distribution found for Jinja2==3.1.6\n"
        ),
        "proxy",
        "HTTPS_PROXY",
    ),
    "a version that is not there": (
        (
            "ERROR: Could not find a version that satisfies the requirement "
            "PySide6-Essentials==6.12.0 (from versions: 6.0.0, 6.0.1)\n"
            "ERROR: No matching distribution found for PySide6-Essentials==6.12.0\n"
        ),
        "has no PySide6-Essentials==6.12.0",
        "Python 3.11 to 3.14",
    ),
    "no index at all": (
        (
            "ERROR: Could not find a version that satisfies the requirement Jinja2==3.1.6 "
            "(from versions: none)\nERROR: No matching distribution found for Jinja2==3.1.6\n"
        ),
        "no place that has Jinja2==3.1.6",
        "Connect to the network",
    ),
    "something unheard of": (
        "Collecting x\nERROR: The moon is in the wrong place.\nnotice: a new pip\n",
        "The moon is in the wrong place",
        "Remove the folder .venv",
    ),
}


@pytest.mark.parametrize("name", _REPORTS)
def test_the_reason_and_the_remedy_are_told(name: str) -> None:
    report, reason, remedy = _REPORTS[name]
    told = str(fault_in(report))
    assert reason in told
    assert remedy in told
    assert "\n" not in told


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.ENOSPC, "is full. Free"),
        (errno.EROFS, "read-only file system. Copy"),
        (errno.EACCES, "may not write to there. Copy"),
        (errno.EIO, "can't be written: input fell over."),
    ],
    ids=["full", "read-only", "forbidden", "other"],
)
def test_a_disk_that_refuses_is_explained(code: int, words: str) -> None:
    assert words in str(of_disk(OSError(code, "input fell over"), "there"))
