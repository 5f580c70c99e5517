"""The house: its plan is what the imports give, every room has a floor, and a wrong arrow fails."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks import architecture

ROOT = Path(__file__).resolve().parent.parent
RULES = ["house", "front door", "representations", "learning", "circles", "generated code", "layers"]
"""The contracts of pyproject.toml, in short and in order."""


def test_picture_and_table_are_what_the_imports_give(capsys: pytest.CaptureFixture[str]) -> None:
    assert architecture.main(["--check"]) == 0, capsys.readouterr().out


def test_every_room_has_a_floor() -> None:
    placed = {room for floor in architecture.floors() for room in floor}
    entries = [p for p in (ROOT / "invariants").iterdir() if p.suffix == ".py" or (p / "__init__.py").exists()]
    assert {f"invariants.{p.stem}" for p in entries if p.stem != "__init__"} | {"codegen", "generated"} == placed


@pytest.mark.parametrize(
    ("folder", "most"), [("invariants", 6), ("invariants/nn", 8), ("invariants/representations", 8)]
)
def test_few_files_stand_outside_of_rooms(folder: str, most: int) -> None:
    assert len(list((ROOT / folder).glob("*.py"))) <= most


def test_wrong_arrows_break_the_rules(tmp_path: Path) -> None:
    for package in ("invariants", "codegen", "generated/runtime"):
        shutil.copytree(ROOT / package, tmp_path / package, ignore=shutil.ignore_patterns("__pycache__"))
    for file in ("pyproject.toml", "generated/__init__.py"):
        shutil.copy(ROOT / file, tmp_path / file)
    wrong = {
        "invariants/exact/sparse.py": "import torch",
        "invariants/jets/isotropy.py": "from ..search import Found",
        "invariants/search/found.py": "from invariants import derive",
        "invariants/representations/groups/named_groups.py": "from ..irreps import Irrep",
        "invariants/learning/loop/plan.py": "from ..pictures import ImageFolder",
        "invariants/nn/actions/token_action.py": "from .image_action import ImageAction",
        "invariants/nn/actions/image_action.py": "from .token_action import TokenAction",
    }

    def kept_and_broken() -> dict[str, bool]:
        command = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"]
        shown = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
        head, _, _ = " ".join(shown.stdout.split()).partition(" Contracts: ")
        words = re.split(r" (KEPT|BROKEN)\b", head.rsplit("--- ", 1)[-1])
        assert len(words) == 2 * len(RULES) + 1, shown.stdout + shown.stderr
        return {rule: words[2 * k + 1] == "KEPT" for k, rule in enumerate(RULES)}

    assert all(kept_and_broken().values())
    for file, line in wrong.items():
        path = tmp_path / file
        path.write_text(f"{path.read_text(encoding='utf-8')}\n{line}\n", encoding="utf-8")
    assert [rule for rule, kept in kept_and_broken().items() if not kept] == RULES[:5]
