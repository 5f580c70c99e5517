"""Paths of loss zero, with the norms of the paper."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import numpy as np
import pytest
import torch

from invariants.errors import InputError
from invariants.learning.composed import (
    PotentialCertificate,
    QuadraticGroupNetwork,
    RingElement,
    c3,
    compose,
    cyclic,
    syn,
    zero_loss_path,
)
from invariants.representations import AbelianGroup


def everywhere(block: RingElement, group: AbelianGroup) -> RingElement:
    """A block at half of the characters, its conjugate at the others, ones at the trivial one: a factor of full elements."""
    half = range(1, (group.order + 1) // 2)
    entries = np.empty((3, group.order, block.order), dtype=object)
    for k in half:
        entries[:, k], entries[:, -k] = block.entries, block.conjugate().entries
    entries[:, 0] = 0
    return RingElement(entries, group)


def test_the_path_of_theorem_5_has_the_norms_of_the_paper() -> None:
    group = AbelianGroup(11)
    end = compose(group, "6")
    start = everywhere(c3().normalised(), group) * end.element
    assert start.order == 90
    path = zero_loss_path(start, end, steps=5)
    assert path.norms == pytest.approx((864.8, 951.9, 922.6, 838.2, 599.7), abs=0.06)
    assert path.losses == (Fraction(0),) * 5 and all(isinstance(loss, Fraction) for loss in path.losses)
    assert path.shares == tuple(Fraction(k, 4) for k in range(5))
    for z in path.elements:
        PotentialCertificate(z).verify()
        assert z.order == 120
    # y_t of the paper, [(1-t)^(1/3) y, t^(1/3) 1], has the same potentials
    ends = path.elements[0], path.elements[-1]
    assert [z.balanced().norm() for z in ends] == pytest.approx([start.balanced().norm(), end.norm()])


@pytest.mark.parametrize("orders", [(5,), (2, 3), (4, 2), (3, 3)], ids=str)
def test_any_two_solutions_are_joined(orders: tuple[int, ...]) -> None:
    group = AbelianGroup(*orders)
    for start, end in (("9", "4/6"), ("smallest", "6"), ("memorise", "cyclic")):
        if start == "memorise" and group.order > 6:
            continue
        path = zero_loss_path(compose(group, start), compose(group, end), steps=4)
        assert path.losses == (0, 0, 0, 0)
        one, two = (compose(group, plan).norm() for plan in (start, end))
        wanted = [float((1 - t) ** (2 / 3) * one + t ** (2 / 3) * two) for t in np.linspace(0, 1, 4)]
        assert path.norms == pytest.approx(wanted, rel=1e-9)
        for z in path.elements[:-1]:
            assert QuadraticGroupNetwork.from_element(z, dtype=torch.float64).loss().item() < 1e-20


def test_the_loss_along_a_path_that_does_not_begin_at_a_solution() -> None:
    group = AbelianGroup(5)
    path = zero_loss_path(syn().normalised().at(group, 1), compose(group), steps=3)
    assert path.losses[0] > path.losses[1] > path.losses[2] == 0
    # the potentials of the start are off by (1 - t) of what they were
    assert path.losses[1] == path.losses[0] / 4


def test_more_summands_and_networks() -> None:
    group = AbelianGroup(3)
    ends = (compose(group, plan, summands=3) for plan in ("cyclic", "memorise"))
    path = zero_loss_path(*ends, steps=3)
    assert path.losses == (0, 0, 0) and path.elements[0].summands == 3
    net = compose(group).network(torch.float64)
    path = zero_loss_path(net, compose(group, "6"), steps=3)
    assert max(path.losses) < 1e-25
    again = zero_loss_path(compose(AbelianGroup(3)), compose(AbelianGroup(3), "9"), steps=2)
    assert again.losses == (0, 0)


S = compose(AbelianGroup(5))
BAD: dict[str, Any] = {
    "a block": lambda: zero_loss_path(syn(), S),
    "a word": lambda: zero_loss_path("4/6", S),
    "nothing": lambda: zero_loss_path(S, None),
    "another group": lambda: zero_loss_path(compose(AbelianGroup(7)), S),
    "a group of the same order": lambda: zero_loss_path(compose(AbelianGroup(4)), compose(AbelianGroup(2, 2))),
    "other summands": lambda: zero_loss_path(S, compose(AbelianGroup(5), {1: cyclic(3), 2: cyclic(3)})),
    **{f"steps {n!r}": lambda n=n: zero_loss_path(S, S, n) for n in (1, 0, -1, 2.0, True, "3", None)},
}


@pytest.mark.parametrize("use", BAD.values(), ids=BAD)
def test_what_has_no_path_is_refused(use: Any) -> None:
    with pytest.raises(InputError):
        use()


def test_a_path_may_end_where_inputs_have_means() -> None:
    group = AbelianGroup(6)
    path = zero_loss_path(compose(group, "means"), compose(group, "memorise").element.to_float(), steps=3)
    assert path.losses[0] < 1e-20 and path.losses[1] < 1e-20
    assert zero_loss_path(compose(group, "means"), compose(group, "6"), steps=4).losses == (0, 0, 0, 0)
