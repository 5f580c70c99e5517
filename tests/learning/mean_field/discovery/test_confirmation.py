"""Asking data for a symmetry: true ones hold, others are broken, few samples say nothing."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor

from invariants.errors import InputError
from invariants.learning.mean_field.discovery import (
    Layout,
    SubspaceSearch,
    check_symmetry,
    largest_rotations,
    largest_symmetry,
)

from .cases import C2, C2_IN_S3, C3, C12, S3, commutant, logistic, rotating, teacher_data


def space(elements: list[Tensor]) -> Tensor:
    values, vectors = torch.linalg.eigh(commutant(elements))
    return vectors[:, values > 0.5].T


@pytest.mark.parametrize(("elements", "seed"), [(C2, 0), (C3, 1), (S3, 0), (C2_IN_S3, 1)])
def test_holds_for_symmetric_labels_and_not_for_others(elements: list[Tensor], seed: int) -> None:
    size = len(elements[0])
    symmetry = largest_symmetry(space(elements), Layout.matrix(size, size))
    for symmetric, answer in ((True, "holds"), (False, "broken")):
        data = teacher_data(logistic, elements, seed, symmetric=symmetric)(30_000, torch.Generator().manual_seed(seed))
        assert check_symmetry(logistic, data, symmetry).answer == answer


def test_a_group_that_is_too_large_is_broken() -> None:
    """The generator that is at fault is named."""
    symmetry = largest_symmetry(space(S3), Layout.matrix(3, 3))
    data = teacher_data(logistic, C3, 0)(30_000, torch.Generator().manual_seed(0))
    found = check_symmetry(logistic, data, symmetry)
    assert found.answer == "broken" and found.worst.defect > 0.1 and "broken: generator" in str(found)
    parities = [round(float(torch.linalg.det(torch.tensor([[float(c) for c in r] for r in m.to_sympy().tolist()]))))
                for m in symmetry.axes["inputs"].matrices]  # fmt: skip
    assert parities[found.worst.generator] == -1
    turns = {c.generator for c in found.checks if c.p_value > 1e-5} - {
        c.generator for c in found.checks if c.p_value < 1e-5
    }
    assert all(parities[k] == 1 for k in turns)


def test_rotations() -> None:
    symmetry = largest_rotations(space(C12), Layout.matrix(2, 2)).symmetry
    assert symmetry is not None
    for symmetric, answer in ((True, "holds"), (False, "broken")):
        data = teacher_data(rotating, C12, 1, symmetric=symmetric, count=2)(30_000, torch.Generator().manual_seed(0))
        assert check_symmetry(rotating, data, symmetry).answer == answer


def test_false_alarms_are_rare() -> None:
    symmetry = largest_symmetry(space(C2), Layout.matrix(2, 2))
    data = teacher_data(logistic, C2, 0)
    chances = [
        check.p_value
        for seed in range(12)
        for check in check_symmetry(
            logistic, data(4000, torch.Generator().manual_seed(seed)), symmetry, seed=seed
        ).checks
    ]
    assert len(chances) == 36 and min(chances) > 1e-4
    assert 0.15 < sum(p < 0.5 for p in chances) / 36 < 0.85


def test_few_samples_and_tolerance() -> None:
    symmetry = largest_symmetry(space(C2), Layout.matrix(2, 2))
    x, y = teacher_data(logistic, C2, 0)(30_000, torch.Generator().manual_seed(0))
    assert check_symmetry(logistic, (x[:500], y[:500]), symmetry).answer == "cannot tell with so little data"
    nearly = y + 0.02 * torch.tanh(x[:, :1])
    assert check_symmetry(logistic, (x, nearly), symmetry).answer == "broken"
    assert check_symmetry(logistic, (x, nearly), symmetry, search=SubspaceSearch(tolerance=0.2)).answer == "holds"


def test_inputs_that_break_what_labels_have() -> None:
    symmetry = largest_symmetry(space(C2), Layout.matrix(2, 2))
    x = torch.randn(30_000, 2, generator=torch.Generator().manual_seed(0)) * torch.tensor([1.0, 2.0])
    found = check_symmetry(logistic, (x, torch.sigmoid(x)), symmetry)
    assert found.answer == "broken"


def test_refuses_data_as_a_search_does() -> None:
    symmetry = largest_symmetry(space(C2), Layout.matrix(2, 2))
    with pytest.raises(InputError, match="10 samples"):
        check_symmetry(logistic, (torch.randn(10, 2), torch.randn(10, 2)), symmetry)
