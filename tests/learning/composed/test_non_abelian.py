"""Perfect networks of groups that need not be Abelian, and the products they are made of."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np
import pytest
import torch

from invariants.errors import CertificateError, InputError
from invariants.learning.composed import compose, compose_irreps
from invariants.learning.composed.certificates import TableCertificate
from invariants.learning.composed.non_abelian.bilinear import complex_product, matrix_product, quaternion_product
from invariants.representations import (
    AbelianGroup,
    AlternatingGroup,
    DihedralGroup,
    DirectProduct,
    FiniteGroup,
    QuaternionGroup,
    SymmetricGroup,
)
from invariants.representations.numbers import cyclotomic_field

GROUPS: dict[str, tuple[Callable[[], FiniteGroup], int]] = {
    "S3": (partial(SymmetricGroup, 3), 16),
    "Q8": (QuaternionGroup, 22),
    "D4": (partial(DihedralGroup, 4), 20),
    "A4": (partial(AlternatingGroup, 4), 52),
    "D5": (partial(DihedralGroup, 5), 30),
    "Q12": (partial(QuaternionGroup, 12), 38),
    "S3 x C2": (lambda: DirectProduct(SymmetricGroup(3), AbelianGroup(2)), 34),
    "S3 x C3": (lambda: DirectProduct(SymmetricGroup(3), AbelianGroup(3)), 16 + 6 + 6 + 42),
    "C7": (partial(AbelianGroup, 7), 18),
}


def direct_loss(group: FiniteGroup, a: np.ndarray, b: np.ndarray, c: np.ndarray, scale: float) -> float:
    """The mean of |P (o - onehot)|^2 by loops over the group's products."""
    d, total = group.order, 0.0
    for g in range(d):
        for h in range(d):
            off = scale * c @ (a[g] + b[h]) ** 2
            off[group.multiply(g, h)] -= 1
            total += float(((off - off.mean()) ** 2).sum())
    return total / d**2


@pytest.mark.parametrize("name", GROUPS)
def test_a_network_multiplies_and_is_proved(name: str) -> None:
    made, hidden = GROUPS[name]
    group = made()
    solution = compose_irreps(group)
    assert solution.hidden == hidden
    solution.certificate.verify()
    net = solution.network(torch.float64)
    a, b = net.inputs.detach().numpy()
    assert direct_loss(group, a, b, net.output.detach().numpy(), float(net.scale)) < 1e-20
    assert net.accuracy() == 1


@pytest.mark.parametrize("name", ["S3", "Q8", "A4"])
def test_a_changed_table_is_refused(name: str) -> None:
    group = GROUPS[name][0]()
    certificate = compose_irreps(group).certificate
    rng = np.random.default_rng(0)
    for _ in range(4):
        output = certificate.output.copy()
        g, j = int(rng.integers(group.order)), int(rng.integers(output.shape[1]))
        output[g, j] = output[g, j] + 1
        with pytest.raises(CertificateError, match="is not, as those of the other wrong elements"):
            TableCertificate(group, certificate.inputs, output, certificate.scale).verify()


def test_for_an_abelian_group_it_is_order_six() -> None:
    group = AbelianGroup(2, 5)
    assert compose_irreps(group).hidden == compose(group, "6").hidden


@pytest.mark.parametrize("size", [1, 2, 3, 4, 5, 6])
def test_products_of_matrices_are_those_of_the_trace(size: int) -> None:
    alpha, beta, gamma = matrix_product(size)
    eye = np.eye(size, dtype=int)
    wanted = np.einsum("jk,lm,pi->ijklmp", eye, eye, eye)
    assert (np.einsum("rij,rkl,rmp->ijklmp", alpha, beta, gamma) == wanted).all()
    assert len(alpha) == {1: 1, 2: 7, 3: 23, 4: 49, 5: 125, 6: 161}[size]


def test_products_of_complex_numbers_and_quaternions() -> None:
    rng = np.random.default_rng(1)
    x, y, z = rng.integers(-9, 10, (3, 2))
    found = np.einsum("rfp,fp->rf", complex_product(), np.array([x, y, z])).prod(axis=1).sum()
    assert found == (complex(*x) * complex(*y) * complex(*z)).real
    pauli = [np.eye(2), np.diag([1j, -1j]), np.array([[0, 1], [-1, 0]]), np.array([[0, 1j], [1j, 0]])]
    x, y, z = rng.integers(-9, 10, (3, 4))
    matrices = [sum(c * m for c, m in zip(q, pauli, strict=True)) for q in (x, y, z)]
    wanted = 2 * np.trace(matrices[0] @ matrices[1] @ matrices[2]).real
    found = np.einsum("rfp,fp->rf", quaternion_product(), np.array([x, y, z])).prod(axis=1).sum()
    assert found == pytest.approx(wanted, abs=1e-9)


def test_a_larger_group_is_proved_in_seconds() -> None:
    solution = compose_irreps(AlternatingGroup(5))
    assert solution.hidden == 440 and solution.group.order == 60
    solution.certificate.verify()


def test_weights_that_are_not_real_are_no_network() -> None:
    certificate = compose_irreps(AbelianGroup(2)).certificate
    i = cyclotomic_field(4).root_of_unity(1)
    inputs = [table * i for table in certificate.inputs]
    with pytest.raises(InputError, match="numbers that are not real"):
        TableCertificate(certificate.group, inputs, certificate.output * -1, certificate.scale)


@pytest.mark.parametrize("group", [AbelianGroup(1), "S3", None])
def test_what_is_no_group_is_refused(group: object) -> None:
    with pytest.raises(InputError, match="at least two elements"):
        compose_irreps(group)  # type: ignore[arg-type]
