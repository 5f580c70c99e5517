"""SIGKILL and SIGTERM at random points of a training, a generation, a compilation: the next run ends as if undisturbed."""

from __future__ import annotations

import io
import os
import signal
import subprocess
import sys
import time
from functools import cache
from pathlib import Path
from random import Random
from tempfile import mkdtemp
from typing import Any

import torch

from .attack import Attack

ROOT = Path(__file__).resolve().parents[3]

TRAIN = """
import sys
import torch
from lightning_fabric import Fabric
from torch import nn
from invariants.learning.loop import Batches, Method, Plan, train

class Curve(Method):
    best = ("loss", "smallest")

    def __init__(self, fabric):
        torch.manual_seed(0)
        self.module = nn.Sequential(nn.Linear(2, 300), nn.ReLU(), nn.Linear(300, 3))
        points = torch.utils.data.TensorDataset(torch.rand(32, 2))
        self.batches = Batches.shuffled(fabric, points, 4, 0)

    def optimiser(self):
        return torch.optim.AdamW(self.module.parameters(), lr=1e-3)

    def loss(self, module, batch, step):
        return (module(batch[0] + 0.1 * torch.rand(4, 2)) - 1).square().mean()

torch.set_num_threads(1)
fabric = Fabric(accelerator="cpu", devices=1)
print("ready", flush=True)
train(fabric, Curve(fabric), Plan(epochs=10, report_steps=2, checkpoint_steps=1), sys.argv[1], resume=True)
"""
GENERATE = """
import sys
from codegen.cli import main
print("ready", flush=True)
raise SystemExit(main(["se2", "--order", "1", "--backend", "torch", "cpp", "--out", sys.argv[1]]))
"""
COMPILE = """
import ctypes, sys
from pathlib import Path
from generated.runtime import native
print("ready", flush=True)
export = 'extern "C" __attribute__((visibility("default"))) '
source = f'#include <regex>\\n{export} double answer() {{ return std::regex_match("x", std::regex("x+")) ? 42 : 0; }}'
answer = native.load(source, True).answer
answer.restype = ctypes.c_double
Path(sys.argv[1]).mkdir(exist_ok=True)
(Path(sys.argv[1]) / "answer").write_text(str(answer()))
"""
SECONDS = {TRAIN: 1.0, GENERATE: 1.0, COMPILE: 2.0}
"""How long each takes once it is ready, about."""


def started(code: str, folder: Path) -> subprocess.Popen[str]:
    """A process with a cache of its own; returned once it is ready."""
    environment = {**os.environ, "REPERE_CACHE": str(folder / "cache"), "PYTHONPATH": str(ROOT)}
    process = subprocess.Popen(
        [sys.executable, "-c", code, str(folder / "out")],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env=environment,
    )
    assert process.stdout is not None
    process.stdout.readline()
    return process


def ended(process: subprocess.Popen[str]) -> int:
    """How it ended, waited for."""
    said = process.communicate(timeout=100)[1]
    if process.returncode > 0:
        raise AssertionError(f"exit {process.returncode}: {said[-2000:]}")
    return process.returncode


def content(folder: Path) -> dict[str, bytes]:
    """Every file below, hidden ones too."""
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def alike(a: bytes, b: bytes, name: str) -> bool:
    """Whether two files hold the same, to the last bit; pickles of equal values may name them in other places."""
    return a == b or (name.endswith(".pt") and same(*(torch.load(io.BytesIO(x), weights_only=True) for x in (a, b))))


def same(a: Any, b: Any) -> bool:
    """Whether two states are equal, bit for bit."""
    if isinstance(a, torch.Tensor):
        return a.dtype == b.dtype and a.shape == b.shape and a.numpy().tobytes() == b.numpy().tobytes()
    if isinstance(a, dict):
        return a.keys() == b.keys() and all(same(a[key], b[key]) for key in a)
    if isinstance(a, (list, tuple)):
        return type(a) is type(b) and len(a) == len(b) and all(map(same, a, b))
    return type(a) is type(b) and repr(a) == repr(b)


@cache
def undisturbed(code: str) -> dict[str, bytes]:
    """What it leaves when nobody kills it."""
    folder = Path(mkdtemp(prefix="fuzz-kills-"))
    assert ended(started(code, folder)) == 0
    return content(folder / "out")


def killed(code: str, rng: Random, folder: Path) -> str:
    """Killed up to three times, then left alone."""
    expected = undisturbed(code)
    kills = 0
    for _ in range(rng.randrange(1, 4)):
        process = started(code, folder)
        time.sleep(rng.random() * SECONDS[code])
        process.send_signal(rng.choice((signal.SIGKILL, signal.SIGTERM)))
        kills += ended(process) < 0
        for name, data in content(folder / "out").items():
            # rows and files come one after another; none of them is half there
            whole = name not in expected or data == expected[name] or name.endswith((".pt", ".csv"))
            assert whole or Path(name).name.startswith("."), f"{name} is half written"
    assert ended(started(code, folder)) == 0
    found = content(folder / "out")
    assert found.keys() == expected.keys(), f"{sorted(found)} instead of {sorted(expected)}"
    different = [name for name in expected if not alike(found[name], expected[name], name)]
    assert not different, f"{', '.join(different)} differ after {kills} kills"
    strays = [str(path) for path in folder.rglob(".part-*")]
    assert not strays, f"left behind: {strays}"
    return f"{kills} kills"


ATTACKS: tuple[Attack, ...] = (
    Attack("kill-training", "a training killed and resumed", lambda r, f: killed(TRAIN, r, f), seconds=200),
    Attack("kill-generation", "a generation killed and repeated", lambda r, f: killed(GENERATE, r, f), seconds=100),
    Attack("kill-compiling", "a compilation killed and repeated", lambda r, f: killed(COMPILE, r, f), seconds=100),
)
