"""What is put off is there when it is needed; each in a process that has loaded nothing yet."""

from __future__ import annotations

import re

import pytest

from tests.fresh import said

_LEAN = "import crossbearing.lean\n"


def _without_places(text: str) -> str:
    """`text` without the places in memory that it tells."""
    return re.sub(r" at 0x\w+", "", text)


@pytest.mark.parametrize(
    "code",
    [
        "import base64; print(base64.b64encode(b'x'))",
        "from shutil import copyfile; print(copyfile)",
        "import urllib.parse; print(urllib.parse.urlsplit('a://b/c').netloc)",
        "from urllib.parse import quote; print(quote(' '))",
        "from pathlib import Path; print(Path('/a b').as_uri())",
        "from tempfile import TemporaryDirectory; print(TemporaryDirectory)",
        "from tempfile import gettempdir; print(gettempdir())",
        "import traceback; print(traceback.format_exception_only(ValueError('x')))",
        "import zipfile; print(sorted(zipfile.__all__))",
        "import selectors; print(selectors.EVENT_READ)",
        "import datetime; print(datetime.datetime(2026, 1, 2).strftime('%d'), datetime.UTC)",
        "import datetime, pickle; print(pickle.loads(pickle.dumps(datetime.date(2026, 1, 2))))",
        "from datetime import datetime; print(datetime.strptime('2026', '%Y'))",
        "from decimal import Decimal; print(Decimal('1.10'))",
        "import uuid; print(uuid.UUID(int=0).is_safe)",
        "import msgspec; print(msgspec.json.schema(tuple[int, str]))",
        "import msgspec; print(msgspec.inspect.type_info(int))",
        "from msgspec import inspect; print(inspect.IntType(gt=1))",
        "import logging; logging.error('x'); print(logging.Formatter().format)",
    ],
)
def test_a_module_that_is_put_off_does_what_it_does_otherwise(code: str) -> None:
    assert _without_places(said(_LEAN + code)) == _without_places(said(code))


def test_threads_that_ask_at_once_all_get_an_answer() -> None:
    code = """
import threading, zipfile
start, names = threading.Barrier(8), []
def ask():
    start.wait()
    names.append(zipfile.ZipFile.__name__)
threads = [threading.Thread(target=ask) for _ in range(8)]
for thread in threads: thread.start()
for thread in threads: thread.join()
print(type(zipfile).__name__, names)
"""
    told = f"module {['ZipFile'] * 8}\n"
    assert said(_LEAN + code) == told


def test_what_is_not_in_a_module_is_told_in_the_usual_words() -> None:
    code = """
import shutil
try: shutil.nothing
except AttributeError as error: print(error)
"""
    assert said(_LEAN + code) == said(code) != ""
