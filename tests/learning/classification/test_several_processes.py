"""Two processes on the CPU: they train together, count every picture once, and are resumed in the same bits."""

from __future__ import annotations

import csv
import os
import subprocess
import sys
from pathlib import Path

import pytest
import torch

pytest.importorskip("lightning_fabric")

from lightning_fabric import Fabric

from invariants.learning import ImageFolder, evaluate, load_classifier
from invariants.learning.loop import checkpoints
from invariants.nn import RandomHomography

from ..conftest import TINY

ROOT = Path(__file__).resolve().parents[3]

SCRIPT = """
import sys
from pathlib import Path

import torch
from lightning_fabric import Fabric

from invariants.learning import Classifier, ImageFolder, Preprocessing, Settings, evaluate, fit
from invariants.nn import RandomHomography

pictures, out = Path(sys.argv[1]), Path(sys.argv[2])
fabric = Fabric(accelerator="cpu", devices=2)
fabric.launch()
sets = [ImageFolder(pictures, split, 16) for split in ("train", "validation")]
settings = Settings(epochs=2, batch=8, augment="mild", checkpoint_steps=2)


def classifier():
    torch.manual_seed(fabric.global_rank)  # process 0 decides
    spec = {"network": "pdinet", "in_channels": 3, "num_classes": 3, "depth": [1, 1], "width": 4}
    return Classifier(spec, sets[0].classes, Preprocessing(16))


def stop(done, total):
    if done == 7:
        raise InterruptedError


fit(fabric, classifier(), *sets, settings, out / "whole")
try:
    fit(fabric, classifier(), *sets, settings, out / "broken", on_step=stop)
except InterruptedError:
    trained = classifier()
    fit(fabric, trained, *sets, settings, out / "broken", resume=True)
    score = evaluate(fabric, trained, sets[1], batch=4, transform=RandomHomography.preset("mild"))
    (out / f"score{fabric.global_rank}").write_text(f"{score.loss!r} {score.accuracy!r} {score.count!r}")
# gloo's threads abort a process that leaves while another still listens to it
fabric.barrier()
torch.distributed.destroy_process_group()
"""


def run(words: list[str]) -> str:
    """Run a program to its end; its output."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"}
    done = subprocess.run(
        [sys.executable, "-m", *words],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def rows(file: Path) -> list[dict[str, str]]:
    with file.open(newline="") as opened:
        return [{k: v for k, v in row.items() if k != "seconds"} for row in csv.DictReader(opened)]


@pytest.mark.slow
def test_two_processes_train_resume_and_count(pictures: Path, tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(SCRIPT)
    run(["torch.distributed.run", "--standalone", "--nproc-per-node", "2", str(script), str(pictures), str(tmp_path)])
    whole, broken = (checkpoints.load(tmp_path / name / "last.pt") for name in ("whole", "broken"))
    assert all(torch.equal(value, broken["weights"][name]) for name, value in whole["weights"].items())
    table = rows(tmp_path / "whole" / "metrics.csv")
    assert table == rows(tmp_path / "broken" / "metrics.csv")
    assert whole["recipe"]["processes"] == 2
    # both processes were told the same; nine pictures in batches of four over two processes, as one process counts them
    told = (tmp_path / "score0").read_text()
    assert told == (tmp_path / "score1").read_text()
    classifier = load_classifier(tmp_path / "broken" / "last.pt")
    held_out = ImageFolder(pictures, "validation", 16)
    fabric = Fabric(accelerator="cpu", devices=1)
    score = evaluate(fabric, classifier, held_out, batch=4, transform=RandomHomography.preset("mild"))
    loss, accuracy, count = map(float, told.split())
    assert (count, accuracy) == (9, score.accuracy)
    assert loss == pytest.approx(score.loss, rel=1e-9)
    plain = evaluate(fabric, classifier, held_out, batch=8)
    assert float(table[-1]["validation_accuracy"]) == plain.accuracy
    assert float(table[-1]["validation_loss"]) == pytest.approx(plain.loss, rel=1e-9)


@pytest.mark.slow
@pytest.mark.parametrize("launcher", [pytest.param("torchrun", marks=pytest.mark.long), "fabric"])
def test_the_same_program_under_torchrun_and_by_itself(pictures: Path, tmp_path: Path, launcher: str) -> None:
    words = ["examples.train_pdinet", *TINY, "--data", str(pictures), "--epochs", "1", "--out", str(tmp_path / "run")]
    if launcher == "torchrun":
        shown = run(["torch.distributed.run", "--standalone", "--nproc-per-node", "2", "-m", *words])
    else:
        shown = run([*words, "--devices", "2"])
    assert shown.count("2 x cpu") == shown.count("as taken") == 1  # process 0 alone speaks
    table = rows(tmp_path / "run" / "metrics.csv")
    assert [row["step"] for row in table] == ["4"]
    score = evaluate(
        Fabric(accelerator="cpu", devices=1),
        load_classifier(tmp_path / "run" / "last.pt"),
        ImageFolder(pictures, "validation", 16),
        batch=8,
    )
    assert float(table[0]["validation_accuracy"]) == score.accuracy and score.count == 9
