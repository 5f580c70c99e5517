"""The code in README and guide runs as printed, and links point at files."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
DOCUMENTS = ["README.md", "docs/guide.md"]


def blocks(name: str) -> list[str]:
    return re.findall(r"```python\n(.*?)```", (ROOT / name).read_text(encoding="utf-8"), re.S)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_code_blocks_run_in_order(name: str) -> None:
    found = blocks(name)
    assert found
    namespace: dict[str, object] = {}
    for block in found:
        exec(compile(block, name, "exec"), namespace)


@pytest.mark.parametrize("name", [*DOCUMENTS, "docs/conventions.md", "docs/backends.md", "CHANGELOG.md"])
def test_links_point_at_files(name: str) -> None:
    path = ROOT / name
    for target in re.findall(r"\]\(([^)#:]+)\)", path.read_text(encoding="utf-8")):
        assert (path.parent / target).exists(), target


def test_readme_shows_the_report_as_printed() -> None:
    from invariants import catalogue, derive

    shown = re.search(
        r"print\(d.report\(\)\)\n```\n```\n(.*?)\n  \.\.\.", (ROOT / "README.md").read_text("utf-8"), re.S
    )
    assert shown is not None
    assert derive(catalogue.get("projective"), order=2, channels=2).report().startswith(shown[1])


def test_readme_shows_the_header_as_generated() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    header = (ROOT / "generated/projective/kernel.py").read_text(encoding="utf-8")
    for word in ("Spec ", "Proof ", "Forward ", "Backward "):
        line = next(line for line in header.splitlines() if line.startswith(word) and not line.startswith("Spec hash"))
        assert line in readme


def test_no_file_speaks_of_the_machine_it_was_written_on() -> None:
    suspicious = re.compile(r"/root/|/home/[a-z]+/|/work/|/tmp/[a-z]+/|pypi\.org|find-links|extra-index")
    for path in ROOT.rglob("*"):
        inside = path.relative_to(ROOT).parts
        hidden = any(p.startswith(".") and p not in (".ci", ".pre-commit-config.yaml") for p in inside)
        if (
            path.is_file()
            and not hidden
            and path.suffix in (".py", ".md", ".toml", ".txt", ".yaml", ".j2", ".json", "")
        ):
            if path.name == Path(__file__).name or "results" in inside or "__pycache__" in inside:
                continue
            match = suspicious.search(path.read_text(encoding="utf-8", errors="replace"))
            assert match is None, (path, match)
