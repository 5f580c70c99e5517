"""Training in one process: what it leaves behind, and that an interruption changes no bit."""

from __future__ import annotations

import csv
import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch

pytest.importorskip("lightning_fabric")

from lightning_fabric import Fabric

from examples.train_pdinet import main
from invariants.errors import FileFormatError, InputError
from invariants.learning import Classifier, ImageFolder, Preprocessing, Settings, evaluate, fit
from invariants.learning.loop import checkpoints

from ..conftest import CLASSES, TINY

ROOT = Path(__file__).resolve().parents[3]
SPEC = {"network": "pdinet", "in_channels": 3, "num_classes": 3, "depth": [1, 1], "width": 4}


def small(root: Path, settings: Settings, folder: Path, precision: Any = "32-true", **options: Any) -> Classifier:
    """Train the smallest network on a folder."""
    torch.manual_seed(settings.seed)
    classifier = Classifier(SPEC, CLASSES, Preprocessing(16))
    fabric = Fabric(accelerator="cpu", devices=1, precision=precision)
    sets = [ImageFolder(root, split, 16) for split in ("train", "validation")]
    fit(fabric, classifier, sets[0], sets[1], settings, folder, **options)
    return classifier


def results(folder: Path) -> tuple[list[dict[str, str]], dict[str, Any], dict[str, Any]]:
    """All that must not differ: the table but for its times, last.pt, best.pt."""
    with (folder / "metrics.csv").open(newline="") as file:
        rows = [{k: v for k, v in row.items() if k != "seconds"} for row in csv.DictReader(file)]
    last, best = checkpoints.load(folder / "last.pt"), checkpoints.load(folder / "best.pt")
    for figures in [best["figures"], *last["history"]]:
        del figures["seconds"]
    return rows, last, best


def same(a: Any, b: Any) -> bool:
    """Equal to the last bit."""
    if isinstance(a, torch.Tensor):
        return torch.equal(a, b)
    if isinstance(a, dict):
        return a.keys() == b.keys() and all(same(a[k], b[k]) for k in a)
    if isinstance(a, (list, tuple)):
        return len(a) == len(b) and all(same(x, y) for x, y in zip(a, b, strict=True))
    return bool(a == b)


DYING = """
import os, signal, sys
import examples.train_pdinet as program

fit = program.fit

def dying(*given, on_step, **options):
    def step(done, total):
        if done == int(sys.argv[1]):
            os.kill(os.getpid(), signal.SIGKILL)
    return fit(*given, on_step=step, **options)

program.fit = dying
program.main(sys.argv[2:])
"""


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="kill")
@pytest.mark.parametrize(
    ("kill_at", "options", "left"),
    [
        # before the first checkpoint; after an epoch of four steps
        pytest.param(2, [], None, marks=pytest.mark.long),
        pytest.param(5, [], (1, 0), marks=pytest.mark.long),
        (7, ["--checkpoint-steps", "2"], (1, 2)),  # within the second epoch
    ],
)
def test_a_training_killed_and_resumed_ends_in_the_same_bits(
    pictures: Path, tmp_path: Path, kill_at: int, options: list[str], left: tuple[int, int] | None
) -> None:
    common = [*TINY, "--data", str(pictures), "--epochs", "3", "--augment", "mild", *options]
    whole, broken = tmp_path / "whole", tmp_path / "broken"
    assert main([*common, "--out", str(whole)]) == 0
    killed = subprocess.run(
        [sys.executable, "-c", DYING, str(kill_at), *common, "--out", str(broken)],
        cwd=ROOT,
        env={**os.environ, "OMP_NUM_THREADS": str(torch.get_num_threads())},  # sums depend on it
        capture_output=True,
        timeout=120,
        check=False,
    )
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    if left is None:
        assert not (broken / "last.pt").exists()
    else:
        state = checkpoints.load(broken / "last.pt")
        assert (state["epoch"], state["step"]) == left
    assert main([*common, "--out", str(broken), "--resume"]) == 0
    assert same(results(whole), results(broken))


def test_what_a_training_leaves_behind(pictures: Path, tmp_path: Path) -> None:
    steps: list[tuple[int, int]] = []
    rows: list[dict[str, float]] = []
    classifier = small(
        pictures,
        Settings(epochs=2, batch=8),
        tmp_path / "run",
        on_step=lambda done, total: steps.append((done, total)),
        on_epoch=rows.append,
    )
    assert steps == [(k, 8) for k in range(1, 9)]
    assert sorted(p.name for p in (tmp_path / "run").iterdir()) == ["best.pt", "last.pt", "metrics.csv", "tensorboard"]
    table, last, best = results(tmp_path / "run")
    assert [row["epoch"] for row in table] == ["1", "2"] and [row["step"] for row in table] == ["4", "8"]
    assert float(table[1]["validation_loss"]) == rows[1]["validation_loss"]
    assert best["figures"]["validation_accuracy"] == max(row["validation_accuracy"] for row in rows)
    assert same(last["weights"], dict(classifier.network.state_dict()))
    events = b"".join(p.read_bytes() for p in (tmp_path / "run" / "tensorboard").iterdir())
    assert all(name.encode() in events for name in table[0] if name != "step")
    # a training that is done stays as it is
    again = small(pictures, Settings(epochs=2, batch=8), tmp_path / "run", resume=True)
    assert same(dict(again.network.state_dict()), dict(classifier.network.state_dict()))
    assert same(results(tmp_path / "run"), (table, last, best))


def test_worker_processes_change_nothing(pictures: Path, tmp_path: Path) -> None:
    for workers in (0, 1):
        small(pictures, Settings(epochs=1, batch=8, workers=workers), tmp_path / f"{workers}")
    assert same(results(tmp_path / "0"), results(tmp_path / "1"))


def test_it_learns_to_tell_stripes(pictures: Path, tmp_path: Path) -> None:
    classifier = small(pictures, Settings(epochs=25, batch=9), tmp_path / "run")
    seen = ImageFolder(pictures, "train", 16)
    score = evaluate(Fabric(accelerator="cpu", devices=1), classifier, seen, batch=7)
    assert score.count == 36 and score.accuracy > 0.8
    # the last batch has one picture: all count alike
    logits, classes = classifier.logits(torch.stack([image for image, _ in seen])), torch.tensor([k for _, k in seen])
    assert score.loss == pytest.approx(float(torch.nn.functional.cross_entropy(logits, classes)), rel=1e-5)
    assert score.accuracy == float((logits.argmax(1) == classes).double().mean())


@pytest.mark.parametrize("batch", [36, 18, 12, 8, 7])
def test_any_number_of_steps(pictures: Path, tmp_path: Path, batch: int) -> None:
    rates: list[float] = []
    small(pictures, Settings(epochs=1, batch=batch), tmp_path / "run", on_epoch=lambda row: rates.append(row["rate"]))
    assert 0 < rates[0] <= 2e-2


def test_running_statistics_are_means_of_the_first_steps(pictures: Path, tmp_path: Path) -> None:
    seen: list[torch.Tensor] = []

    class Watched(Classifier):
        """Notes what the first batch normalisation of the head sees."""

        def __init__(self) -> None:
            super().__init__(SPEC, CLASSES, Preprocessing(16))
            self.network.standardise.register_forward_pre_hook(
                lambda norm, inputs: seen.append(inputs[0].detach()) if norm.training else None
            )

    torch.manual_seed(0)
    classifier = Watched()
    sets = [ImageFolder(pictures, split, 16) for split in ("train", "validation")]
    fit(Fabric(accelerator="cpu", devices=1), classifier, *sets, Settings(epochs=1, batch=8), tmp_path / "run")
    assert 1 < len(seen) <= 10
    assert torch.allclose(classifier.network.standardise.running_mean, torch.stack(seen).mean((0, 1)), atol=1e-5)


@pytest.mark.parametrize("precision", ["bf16-mixed", "64-true"])
def test_precisions(pictures: Path, tmp_path: Path, precision: str) -> None:
    classifier = small(pictures, Settings(epochs=1, batch=8), tmp_path / "run", precision)
    dtype = torch.float64 if precision == "64-true" else torch.float32
    assert {p.dtype for p in classifier.network.parameters()} == {dtype}
    table, last, _ = results(tmp_path / "run")
    assert last["recipe"]["precision"] == precision
    assert 0 < float(table[0]["train_loss"]) < 3


def test_whiten_resnet_and_grey(pictures: Path, tmp_path: Path) -> None:
    for name, options in {
        "white": ["--normalise", "whiten", "--network", "resnet"],
        "grey": ["--channels", "1", "--policy", "regularised", "--group", "affine"],
    }.items():
        assert main([*TINY, "--data", str(pictures), "--epochs", "1", "--out", str(tmp_path / name), *options]) == 0
    assert checkpoints.load(tmp_path / "grey" / "best.pt")["network"]["options"] == {"policy": "regularised"}


def test_another_recipe_is_refused_and_the_differences_told(pictures: Path, tmp_path: Path) -> None:
    settings = Settings(epochs=1, batch=8)
    small(pictures, settings, tmp_path / "run")
    with pytest.raises(InputError, match=r"holds a training(.|\n)*--resume"):
        small(pictures, settings, tmp_path / "run")
    with pytest.raises(InputError, match=r"batch: 8 then, 6 now; rate: 0.02 then, 0.1 now(.|\n)*--out"):
        small(pictures, Settings(epochs=1, batch=6, rate=0.1), tmp_path / "run", resume=True)
    (pictures / "down" / "00.png").unlink()
    with pytest.raises(InputError, match=r"training pictures: 36 then, 35 now"):
        small(pictures, settings, tmp_path / "run", resume=True)
    (tmp_path / "run" / "best.pt").replace(tmp_path / "run" / "last.pt")
    with pytest.raises(InputError, match=r"holds no training"):
        small(pictures, settings, tmp_path / "run", resume=True)


def test_a_last_pt_from_before_trainings_named_their_method(pictures: Path, tmp_path: Path) -> None:
    settings = Settings(epochs=2, batch=8, checkpoint_steps=2)
    small(pictures, settings, tmp_path / "whole")

    def stop(done: int, total: int) -> None:
        if done == 7:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        small(pictures, settings, tmp_path / "old", on_step=stop)
    state = checkpoints.load(tmp_path / "old" / "last.pt")
    assert (state["epoch"], state["step"], state["recipe"].pop("method")) == (1, 2, "fit")
    checkpoints.save(tmp_path / "old" / "last.pt", {k: v for k, v in state.items() if k not in ("stage", "sums")})
    small(pictures, settings, tmp_path / "old", resume=True)
    assert same(results(tmp_path / "old"), results(tmp_path / "whole"))


def test_a_loss_that_is_not_finite_stops_and_keeps_the_checkpoint(pictures: Path, tmp_path: Path) -> None:
    broken = Settings(epochs=2, batch=8, checkpoint_steps=2)
    torch.manual_seed(0)
    classifier = Classifier(SPEC, CLASSES, Preprocessing(16))

    def poison(done: int, total: int) -> None:
        if done == 5:
            next(classifier.network.parameters()).data.fill_(float("nan"))

    sets = [ImageFolder(pictures, split, 16) for split in ("train", "validation")]
    fabric = Fabric(accelerator="cpu", devices=1)
    with pytest.raises(InputError, match=r"no longer finite(.|\n)*smaller learning rate"):
        fit(fabric, classifier, sets[0], sets[1], broken, tmp_path / "run", on_step=poison)
    state = checkpoints.load(tmp_path / "run" / "last.pt")
    assert (state["epoch"], state["step"]) == (1, 0)
    assert all(bool(w.isfinite().all()) for w in state["weights"].values())


@pytest.mark.parametrize("workers", [0, 1])
def test_a_corrupt_picture_is_named_by_worker_processes_too(pictures: Path, tmp_path: Path, workers: int) -> None:
    file = ImageFolder(pictures).files[0][0]
    file.write_bytes(file.read_bytes()[:100])
    with pytest.raises(FileFormatError, match=rf"{file.name}, 100 bytes(.|\n)*copy the file again"):
        small(pictures, Settings(epochs=1, batch=9, workers=workers), tmp_path / "run")


def test_a_border_is_part_of_what_is_resumed(pictures: Path, tmp_path: Path) -> None:
    weights = {}
    for border in ("zeros", "reflect"):
        settings = Settings(epochs=1, batch=8, augment="strong", border=border)
        weights[border] = small(pictures, settings, tmp_path / border).network.state_dict()
    assert not same(dict(weights["zeros"]), dict(weights["reflect"]))
    # trainings of versions that did not name it had zeros, and go on as such
    assert "border" not in checkpoints.load(tmp_path / "zeros/last.pt")["recipe"]
    assert checkpoints.load(tmp_path / "reflect/last.pt")["recipe"]["border"] == "reflect"
    with pytest.raises(InputError, match="border"):
        small(pictures, replace(settings, border="replicate"), tmp_path / "reflect", resume=True)
    # without augmentation it is a matter of the table alone
    plain = Settings(epochs=1, batch=8)
    small(pictures, plain, tmp_path / "plain")
    small(pictures, replace(plain, border="reflect"), tmp_path / "plain", resume=True)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"epochs": 0}, r"epochs=0(.|\n)*at least 1"),
        ({"batch": 1}, r"batch=1"),
        ({"batch": 8.0}, r"batch=8.0"),
        ({"seed": -1}, r"seed=-1"),
        ({"workers": True}, r"workers=True"),
        ({"checkpoint_steps": 0}, r"checkpoint_steps=0"),
        ({"rate": 0.0}, r"rate=0.0(.|\n)*positive"),
        ({"rate": float("nan")}, r"rate=nan"),
        ({"clip": -1}, r"clip=-1"),
        ({"decay": -0.1}, r"decay=-0.1"),
        ({"smoothing": 1.0}, r"smoothing=1.0(.|\n)*below 1"),
        ({"augment": "huge"}, r"augment='huge'(.|\n)*mild"),
        ({"border": "wrap"}, r"border='wrap'(.|\n)*zeros, replicate, reflect"),
    ],
)
def test_wrong_settings(options: dict[str, Any], words: str) -> None:
    with pytest.raises(InputError, match=words):
        Settings(**options)
