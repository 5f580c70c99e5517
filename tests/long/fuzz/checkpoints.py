"""last.pt and best.pt with flipped bytes, replaced parts, and archives that are larger than they look."""

from __future__ import annotations

import copy
import io
import zipfile
from functools import cache
from pathlib import Path
from random import Random
from tempfile import mkdtemp
from typing import Any

import torch
from lightning_fabric import Fabric
from torch.utils.data import TensorDataset

from invariants.errors import InputError
from invariants.learning import Classifier, Preprocessing, Settings, fit, load_classifier
from invariants.learning.loop import load

from .attack import Attack

SETTINGS = Settings(epochs=2, batch=4, checkpoint_steps=1)


class Stopped(Exception):
    """Stands for a kill."""


def stop(done: int, total: int) -> None:
    """In the middle of the second epoch."""
    if done == 3:
        raise Stopped


def trained(folder: Path, **options: Any) -> list[dict[str, float]]:
    """A training of a second, or what is left of one."""
    torch.manual_seed(0)
    spec = {"network": "resnet", "in_channels": 3, "num_classes": 2, "depth": [1], "width": 2}
    classifier = Classifier(spec, ["dark", "bright"], Preprocessing(8, normalise="none"))
    values = torch.linspace(0, 1, 8)
    pictures = TensorDataset(values.view(-1, 1, 1, 1).expand(-1, 3, 8, 8), (values > 0.5).long())
    fabric = Fabric(accelerator="cpu", devices=1)
    return fit(fabric, classifier, pictures, pictures, SETTINGS, folder, **options)


@cache
def honest() -> Path:
    """A training that was stopped."""
    folder = Path(mkdtemp(prefix="fuzz-checkpoints-"))
    try:
        trained(folder, on_step=stop)
    except Stopped:
        return folder
    raise AssertionError("it was not stopped")


def tried(folder: Path, last: bytes, best: bytes) -> str:
    """Use the one and resume from the other: an answer, or a refusal in words."""
    (folder / "last.pt").write_bytes(last)
    (folder / "best.pt").write_bytes(best)
    outcome = []
    try:
        load_classifier(folder / "best.pt")(torch.full((3, 8, 8), 0.5))
        outcome.append("used")
    except InputError as error:
        outcome.append(refused(error))
    try:
        rows = trained(folder, resume=True)
        assert len(rows) == 2 and rows[1]["step"] == 4, rows
        outcome.append("went on")
    except InputError as error:
        outcome.append(refused(error))
    return ", ".join(outcome)


def refused(error: InputError) -> str:
    """A refusal that one can read."""
    if len(str(error)) > 5000:
        raise AssertionError(f"a refusal of {len(str(error))} characters")
    return "refused"


def flipped(rng: Random, folder: Path) -> str:
    """Bytes changed, cut out, put in, at one place or several."""

    def mutated(data: bytes) -> bytes:
        for _ in range(rng.choice((1, 1, 3))):
            at = rng.randrange(len(data))
            size = rng.choice((1, 1, 4, 64))
            piece = rng.choice([rng.randbytes(size), bytes(size), b"\xff" * size, b""])
            data = data[:at] + piece + data[at + rng.choice((len(piece), size, 0)) :]
        return data[: rng.randrange(len(data))] if rng.random() < 0.1 else data

    return tried(folder, *(mutated((honest() / name).read_bytes()) for name in ("last.pt", "best.pt")))


ODD: tuple[Any, ...] = (
    *(
        None,
        True,
        -1,
        0,
        1,
        7,
        10**18,
        1 << 200,
        0.5,
        float("nan"),
        float("inf"),
        -1e300,
        "",
        "x",
        "a" * 10_000,
        [],
        {},
        [[]],
    ),
    *(
        {"a": 1},
        {1: 2},
        [1.0],
        ["x"],
        torch.zeros(0),
        torch.zeros(1),
        torch.zeros(2, 3),
        torch.full((2,), float("nan")),
    ),
    *(
        torch.zeros(1).expand(1 << 20),
        torch.zeros(2, dtype=torch.long),
        torch.zeros(2, dtype=torch.complex64),
        b"bytes",
    ),
)


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Paths to all parts."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(place for key, part in inner for place in places(part, (*path, key)))]


def replaced(rng: Random, folder: Path) -> str:
    """Parts put in, taken out, or given another one's place; everything else is as it was."""

    def mutated(name: str) -> bytes:
        state = copy.deepcopy(load(honest() / name))
        for _ in range(rng.choice((1, 1, 1, 2))):
            path = rng.choice([place for place in places(state) if place])
            around = state
            for key in path[:-1]:
                around = around[key]
            if rng.random() < 0.2:
                del around[path[-1]]
            elif rng.random() < 0.1 and isinstance(around, dict):
                around[rng.choice(["x", "step", "stage", "optimizer", "get_lr", 3])] = rng.choice(ODD)
            else:
                around[path[-1]] = rng.choice(ODD)
        data = io.BytesIO()
        torch.save(state, data)
        return data.getvalue()

    return tried(folder, mutated("last.pt"), mutated("best.pt"))


def bombs(rng: Random, folder: Path) -> str:
    """Small archives that would fill the memory."""
    kind = rng.choice(["zeros", "twice", "expanded", "laughing", "wide", "deep", "large pictures"])

    def mutated(file: str) -> bytes:
        data = io.BytesIO((honest() / file).read_bytes())
        if kind == "zeros":
            with zipfile.ZipFile(data) as archive:
                parts = {part: archive.read(part) for part in archive.namelist()}
            with zipfile.ZipFile(data := io.BytesIO(), "w", zipfile.ZIP_DEFLATED) as archive:
                victim = rng.choice(sorted(parts))
                for part, content in parts.items():
                    archive.writestr(part, bytes(2**28) if part == victim else content)
            return data.getvalue()
        if kind == "twice":
            with zipfile.ZipFile(data, "a") as archive:
                for part in archive.namelist():
                    archive.writestr(f"{part}" if rng.random() < 0.5 else f"{part}/", rng.randbytes(100))
            return data.getvalue()
        state = load(honest() / file)
        if kind == "expanded":
            victim = rng.choice(sorted(state["weights"]))
            state["weights"][victim] = torch.zeros(1).expand(10 ** rng.randrange(4, 10))
        elif kind == "laughing":
            laugh: list[Any] = ["ha"]
            for _ in range(50):
                laugh = [laugh] * 10
            state[rng.choice(["history", "recipe", "classes", "extra"])] = laugh
        elif kind == "wide":
            state["network"] = state["network"] | {
                rng.choice(["width", "num_classes", "in_channels"]): 10 ** rng.randrange(5, 9)
            }
        elif kind == "deep":
            state["network"] = state["network"] | {"depth": [10 ** rng.randrange(5, 9)]}
        else:
            state["preprocessing"] = {"size": 10 ** rng.randrange(5, 9), "channels": 3, "normalise": "none"}
        torch.save(state, data := io.BytesIO())
        return data.getvalue()

    return f"{kind}: {tried(folder, mutated('last.pt'), mutated('best.pt'))}"


ATTACKS: tuple[Attack, ...] = (
    Attack("checkpoint-bytes", "changed bytes of last.pt and best.pt", flipped, seconds=20),
    Attack("checkpoint-parts", "replaced parts of last.pt and best.pt", replaced, seconds=20),
    Attack("checkpoint-bombs", "small checkpoints that would fill the memory", bombs, seconds=20),
)
