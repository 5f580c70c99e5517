"""Matrices of a group are told from others."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import Tensor

from invariants.nn.latent_action import Membership
from invariants.representations import MatrixLieAlgebra

NAMED = {
    algebra.name: algebra
    for algebra in (
        MatrixLieAlgebra.so(2), MatrixLieAlgebra.so(3), MatrixLieAlgebra.se(2), MatrixLieAlgebra.se(3),
        MatrixLieAlgebra.sl(2), MatrixLieAlgebra.sp(4), MatrixLieAlgebra.lorentz(),
    )
}  # fmt: skip


def exponentials(algebra: MatrixLieAlgebra, count: int = 10) -> Tensor:
    linalg = pytest.importorskip("scipy.linalg")
    rng = np.random.default_rng(0)
    basis = np.array([np.array(x.tolist(), complex) for x in algebra.generators])
    made = [linalg.expm(np.tensordot(rng.normal(size=len(basis)), basis, 1)) for _ in range(count)]
    values = torch.from_numpy(np.array(made))
    return values.real.clone() if algebra.defining.is_real() else values


@pytest.mark.parametrize("name", NAMED)
def test_exponentials_lie_in_their_group_and_others_do_not(name: str) -> None:
    member = Membership(NAMED[name])
    elements = exponentials(NAMED[name])
    size = elements.shape[-1]
    assert member.distance(elements).max() < 1e-12
    assert member.distance(elements.float()).max() < 1e-4
    assert member.distance(1.01 * elements).min() > 5e-3
    mirror = torch.diag(torch.tensor([-1.0] + [1.0] * (size - 1), dtype=torch.float64))
    assert member.distance(elements @ mirror).isinf().all()
    assert member.distance(0 * elements).isinf().all()
    noise = torch.randn(10, size, size, generator=torch.Generator().manual_seed(0), dtype=torch.float64)
    assert member.distance(noise).min() > 1e-2
    assert member.distance(elements[:0]).shape == (0,)


def test_components_count_as_elements() -> None:
    mirror = torch.diag(torch.tensor([1.0, -1.0], dtype=torch.float64))[None]
    assert Membership(MatrixLieAlgebra.o(2)).distance(mirror) < 1e-12
    assert Membership(MatrixLieAlgebra.so(2)).distance(mirror).isinf()
    parity = torch.diag(torch.tensor([1.0, -1.0, -1.0, -1.0]))[None]
    assert Membership(MatrixLieAlgebra.lorentz(components=True)).distance(parity) < 1e-6


def test_a_transposed_rigid_motion_is_none() -> None:
    c, s = np.cos(0.3), np.sin(0.3)
    motion = torch.tensor([[[c, -s, 2.0], [s, c, -1.0], [0.0, 0.0, 1.0]]])
    member = Membership(MatrixLieAlgebra.se(2))
    assert member.distance(motion) < 1e-6 and member.distance(motion.mT) > 0.1


def test_complex_groups() -> None:
    su2 = MatrixLieAlgebra.su(2)
    elements = exponentials(su2)
    assert Membership(su2).distance(elements).max() < 1e-12
    assert Membership(su2).distance(elements + 0.05).min() > 1e-2
    assert Membership(su2).distance(torch.eye(2)[None]) < 1e-6


def test_a_group_that_keeps_no_form_is_told_by_its_algebra() -> None:
    # diagonal matrices: what mixes the axes takes generators out of the algebra
    scales = MatrixLieAlgebra([[[1, 0], [0, 0]], [[0, 0], [0, 1]]], name="scales")
    member = Membership(scales)
    assert member.distance(torch.tensor([[[2.0, 0.0], [0.0, 0.5]]])) < 1e-6
    assert member.distance(torch.tensor([[[1.0, 0.3], [0.0, 1.0]]])) > 0.1
