"""Other samples of the same number are told apart, and it is said what differs."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from lightning_fabric import Fabric
from torch import nn
from torch.utils.data import ConcatDataset, Dataset, Subset, TensorDataset

from invariants.errors import InputError
from invariants.learning.loop import Batches, Method, Plan, checkpoints, fingerprints, train
from invariants.learning.loop.fingerprints import fingerprint, fingerprint_of_files


def differing(a: dict[str, str], b: dict[str, str]) -> list[str]:
    assert a.keys() == b.keys()
    return [aspect for aspect in a if a[aspect] != b[aspect]]


def files(folder: Path) -> list[tuple[Path, str]]:
    return [(path, path.name) for path in sorted(folder.iterdir())]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Five files of ten bytes."""
    for number in range(5):
        (tmp_path / f"{number}.bin").write_bytes(bytes([number]) * 10)
    return tmp_path


CHANGES: dict[str, tuple[Callable[[Path], object], list[str]]] = {
    "nothing": (lambda f: os.utime(f / "1.bin", (0, 0)), []),
    "renamed": (lambda f: (f / "1.bin").rename(f / "1b.bin"), ["names"]),
    "content": (lambda f: (f / "1.bin").write_bytes(b"x" * 10), ["content"]),
    "longer": (lambda f: (f / "1.bin").write_bytes(b"\1" * 11), ["sizes", "content"]),
    "swapped": (lambda f: [(f / "1.bin").write_bytes(b"\2" * 10), (f / "2.bin").write_bytes(b"\1" * 10)], ["content"]),
}


@pytest.mark.parametrize("how", CHANGES)
def test_what_differs_between_files_is_said(how: str, folder: Path) -> None:
    change, expected = CHANGES[how]
    before = fingerprint_of_files(files(folder))
    change(folder)
    assert differing(before, fingerprint_of_files(files(folder))) == expected


def test_of_more_than_the_bound_a_part_is_read(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fingerprints, "FINGERPRINT_BYTES", replace(fingerprints.FINGERPRINT_BYTES, value=25))
    before = fingerprint_of_files(files(folder))
    assert before == fingerprint_of_files(files(folder))
    told = 0
    for number in range(5):
        kept = (folder / f"{number}.bin").read_bytes()
        (folder / f"{number}.bin").write_bytes(b"x" * 10)
        told += differing(before, fingerprint_of_files(files(folder))) == ["content"]
        (folder / f"{number}.bin").write_bytes(kept)
    assert told == 2
    monkeypatch.setattr(fingerprints, "FINGERPRINT_BYTES", replace(fingerprints.FINGERPRINT_BYTES, value=5))
    before = fingerprint_of_files(files(folder))
    for path, _ in files(folder):
        path.write_bytes(b"y" * 10)
    assert differing(before, fingerprint_of_files(files(folder))) == ["content"]


def test_files_that_cannot_be_read_are_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"gone\.bin, which cannot be read"):
        fingerprint_of_files([(tmp_path / "gone.bin", "gone")])


def test_sets_of_tensors_are_known() -> None:
    x = torch.arange(12.0).view(4, 3)
    whole = TensorDataset(x, torch.arange(4))
    assert fingerprint(whole) == fingerprint(TensorDataset(x.clone(), torch.arange(4)))
    assert differing(fingerprint(whole), fingerprint(TensorDataset(x + 1, torch.arange(4)))) == ["content"]
    assert "sizes" in differing(fingerprint(whole), fingerprint(TensorDataset(x.double(), torch.arange(4))))
    parts = [fingerprint(Subset(whole, [0, 1])), fingerprint(Subset(whole, [0, 2]))]
    assert differing(*parts) == ["names"]
    assert fingerprint(ConcatDataset([whole, whole])) != fingerprint(ConcatDataset([whole, Subset(whole, range(4))]))
    assert fingerprint(TensorDataset(torch.zeros(2, dtype=torch.bfloat16)))


def test_large_tensors_are_read_in_part(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fingerprints, "FINGERPRINT_BYTES", replace(fingerprints.FINGERPRINT_BYTES, value=64))
    x = torch.rand(1000, 4)
    assert fingerprint(TensorDataset(x)) == fingerprint(TensorDataset(x.clone()))
    assert fingerprint(TensorDataset(x)) != fingerprint(TensorDataset(torch.rand(1000, 4)))


class Unknown(Dataset[torch.Tensor]):
    """A set that says nothing of itself."""

    def __len__(self) -> int:
        return 4

    def __getitem__(self, index: int) -> torch.Tensor:
        raise AssertionError("nothing is read")


def test_other_sets_are_not_asked_for_samples() -> None:
    assert fingerprint(Unknown()) == {}
    assert fingerprint(Subset(Unknown(), [0])) == {} == fingerprint(ConcatDataset([Unknown()]))


class Line(Method):
    """A line through points of a set."""

    def __init__(self, x: torch.Tensor) -> None:
        torch.manual_seed(0)
        self.module = nn.Linear(1, 1)
        self.batches = Batches.shuffled(fabric(), TensorDataset(x), 4, 0)

    def optimiser(self) -> torch.optim.Optimizer:
        return torch.optim.SGD(self.module.parameters(), lr=0.1)

    def loss(self, module: nn.Module, batch: tuple[torch.Tensor], step: object) -> torch.Tensor:
        out: torch.Tensor = module(batch[0]).square().mean()
        return out


def fabric() -> Fabric:
    return Fabric(accelerator="cpu", devices=1)


def test_a_training_is_not_resumed_on_other_samples(tmp_path: Path) -> None:
    x, plan = torch.rand(8, 1), Plan(epochs=1)
    train(fabric(), Line(x), plan, tmp_path)
    with pytest.raises(InputError, match=r"differs(.|\n)*samples, content: '"):
        train(fabric(), Line(x + 1), plan, tmp_path, resume=True)
    train(fabric(), Line(x), plan, tmp_path, resume=True)
    # one of a version that kept no digests
    state = checkpoints.load(tmp_path / "last.pt")
    state["recipe"] = {name: value for name, value in state["recipe"].items() if not name.startswith("samples")}
    checkpoints.save(tmp_path / "last.pt", state)
    with pytest.warns(RuntimeWarning, match="does not say which samples") as said:
        train(fabric(), Line(x + 1), plan, tmp_path, resume=True)
    assert len(said) == 1
