"""``crossbearing --self-test`` says of an installation what works and what does not."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.commands.conftest import Run
from tests.installed import ROOT, Installation
from tests.library.packs import changed, sound_pack

STEPS = (
    *("library", "window", "search", "open", "star", "route"),
    *("export PDF handout", "export PDF cards", "export PowerPoint slides", "export Web page"),
    *("export Markdown", "export Flash cards", "export Picture of one entry", "export map"),
    *("print", "talk", "keep", "self-test"),
)


def _run(*command: object) -> subprocess.CompletedProcess[str]:
    words = [str(word) for word in command]
    return subprocess.run(
        words,
        cwd="/",
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        stdin=subprocess.DEVNULL,
    )


def _lines(done: subprocess.CompletedProcess[str]) -> dict[str, str]:
    return {line.partition(":")[0]: line.partition(": ")[2] for line in done.stdout.splitlines()}


def test_all_steps_pass_where_the_program_is_installed(
    installation: Installation, home: Path
) -> None:
    before = sorted(home.rglob("*"))
    done = _run(installation.command, "--self-test")
    assert done.returncode == 0, done.stdout + done.stderr
    said = _lines(done)
    assert tuple(said) == STEPS
    assert "found “trust”" in said["search"]
    assert "bytes of .pptx" in said["export PowerPoint slides"]
    assert said["self-test"] == "everything works"
    # Only what Qt keeps of fonts may have come to the home folder.
    assert [
        path
        for path in sorted(home.rglob("*"))
        if path not in before and "crossbearing" in str(path.relative_to(home))
    ] == []


def test_what_does_not_work_is_named_and_the_rest_is_tried(tmp_path: Path) -> None:
    """A content without the word that is searched for, and with a broken file."""
    pack = sound_pack(tmp_path / "core", **changed("pack.yaml", ("id: small", "id: core")))
    (pack / "myths.yaml").write_text("- id: [", "utf-8")
    code = f"""if True:
        import sys, pathlib
        sys.path.insert(0, {str(ROOT / "desktop")!r})
        from crossbearing import bundled, cli
        bundled.content = lambda: pathlib.Path({str(pack)!r})
        sys.exit(cli.main(["--self-test"]))
    """
    done = _run(sys.executable, "-c", code)
    said = _lines(done)
    assert done.returncode == 1, done.stdout + done.stderr
    assert tuple(said) == STEPS
    assert said["library"].startswith("failed: ")
    assert "myths.yaml" in said["library"]
    assert said["search"] == "failed: nothing was found for “trust”"
    assert not said["window"].startswith("failed")
    assert said["self-test"].endswith("failed")


def test_it_stands_alone(run: Run) -> None:
    done = run("--self-test", "list")
    assert done.status == 2
    assert done.err == "crossbearing: --self-test stands alone. Leave the command out.\n"
