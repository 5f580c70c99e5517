"""Where trained networks stand in the family of order 4: at the phase that makes the norm smallest."""

from __future__ import annotations

import cmath

import numpy as np
import pytest

pytest.importorskip("lightning_fabric")

from invariants.learning.composed import (
    GroupTraining,
    RingElement,
    analyse,
    c4,
    compose,
    nu,
    syn,
    train_group_network,
    xi,
)
from invariants.representations import AbelianGroup
from invariants.representations.characters import dual_of


def norm(group: AbelianGroup, sixes: int, gamma: float) -> float:
    """Of a global solution with so many frequencies of order 6, the others of order 4 with gamma = exp(i pi gamma)."""
    turn = cmath.exp(1j * np.pi * gamma)
    four = c4() * xi(1, turn) * RingElement.generator(1, 1, 1j / turn)
    pairs = [k for k, _ in dual_of(group).pairs]
    solution = compose(group, {k: nu() * syn() if j < sixes else four for j, k in enumerate(pairs)})
    assert solution.potentials().loss() < 1e-20
    return solution.norm()


def best(group: AbelianGroup, sixes: int) -> float:
    """The gamma of the smallest norm, by thirds."""
    low, high = 0.48, 0.6
    for _ in range(24):
        left, right = low + (high - low) / 3, high - (high - low) / 3
        if norm(group, sixes, left) < norm(group, sixes, right):
            high = right
        else:
            low = left
    return (low + high) / 2


@pytest.mark.slow
def test_training_finds_the_gamma_of_the_smallest_norm() -> None:
    group = AbelianGroup(11)
    done = train_group_network(group, GroupTraining(hidden=128, steps=4000, weight_decay=5e-4, report_steps=4000))
    found = analyse(done.network)
    fours = [f for f in found.frequencies if f.order == 4]
    assert fours and all(f.kind == "z_4c*z_xi" for f in fours)
    wanted = best(group, len(found.frequencies) - len(fours))
    assert wanted > 0.51  # not the paper's i
    for f in fours:
        assert abs(f.angles["gamma"]) / np.pi == pytest.approx(wanted, abs=0.002)
        # and no other phase of the family is as near
        assert f.factor_residual < 0.01
