"""Two processes on the CPU: rows are theirs together, and what one of them meets stops both."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import torch

pytest.importorskip("lightning_fabric")

from invariants.learning.loop import checkpoints

ROOT = Path(__file__).resolve().parents[3]

SCRIPT = """
import json, sys
from pathlib import Path

import torch
from lightning_fabric import Fabric

from invariants.errors import InputError
from invariants.learning.loop import Method, Plan, train

out = Path(sys.argv[1])
fabric = Fabric(accelerator="cpu", devices=2)
fabric.launch()
plan = Plan(steps=12, report_steps=5, checkpoint_steps=4)


class Regression(Method):
    broken = False

    def __init__(self):
        torch.manual_seed(0)
        self.module = torch.nn.Linear(1, 1)
        self.losses = []

    def optimiser(self):
        return torch.optim.SGD(self.module.parameters(), lr=0.1)

    def loss(self, module, batch, step):
        x = torch.rand(8, 1)
        loss = (module(x) - 2 * x - 1).square().mean()
        if self.broken and step.number == 6 and fabric.global_rank == 1:
            return loss.detach() * float("inf") + 0 * loss.nan_to_num()
        self.losses.append(loss.item())
        return loss


class Broken(Regression):
    broken = True


def stop(done, total):
    if done == 7:
        raise InterruptedError


whole = Regression()
found = {"whole": train(fabric, whole, plan, out / "whole"), "losses": whole.losses}
try:
    train(fabric, Regression(), plan, out / "cut", on_step=stop)
except InterruptedError:
    found["cut"] = train(fabric, Regression(), plan, out / "cut", resume=True)
try:
    train(fabric, Broken(), plan, out / "broken")
except InputError as error:
    found["broken"] = str(error)
try:
    train(fabric, Regression(), Plan(steps=12, checkpoint_steps=4, seconds=1e-9), out / "late")
except TimeoutError as error:
    found["late"] = str(error)
(out / f"found{fabric.global_rank}").write_text(json.dumps(found))
# gloo's threads abort a process that leaves while another still listens to it
fabric.barrier()
torch.distributed.destroy_process_group()
"""


@pytest.mark.slow
@pytest.mark.parametrize("launcher", ["fabric", pytest.param("torchrun", marks=pytest.mark.long)])
def test_two_processes(tmp_path: Path, launcher: str) -> None:
    script = tmp_path / "script.py"
    script.write_text(SCRIPT)
    words = ["-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2"] if launcher == "torchrun" else []
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"}
    done = subprocess.run(
        [sys.executable, *words, str(script), str(tmp_path)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    first, second = (json.loads((tmp_path / f"found{rank}").read_text()) for rank in (0, 1))
    assert first["losses"] != second["losses"]
    assert first["whole"] == second["whole"] == first["cut"] == second["cut"]
    together = [(a + b) / 2 for a, b in zip(first["losses"], second["losses"], strict=True)]
    means = [sum(together[:5]) / 5, sum(together[5:10]) / 5, sum(together[10:]) / 2]
    assert [row["loss"] for row in first["whole"]] == pytest.approx(means, rel=1e-5)
    assert "no longer finite" in first["broken"] and "no longer finite" in second["broken"]
    assert "4 of 12 steps" in first["late"] and first["late"] == second["late"]
    states = {name: checkpoints.load(tmp_path / name / "last.pt") for name in ("whole", "cut", "broken", "late")}
    assert {name: state["step"] for name, state in states.items()} == {"whole": 12, "cut": 12, "broken": 4, "late": 4}
    for name, value in states["whole"]["module"].items():
        assert torch.equal(value, states["cut"]["module"][name])
