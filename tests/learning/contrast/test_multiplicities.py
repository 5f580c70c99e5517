"""Multiplicities before rounding, from all elements, some, or generators."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from invariants.errors import InputError
from invariants.learning.contrast.multiplicities import multiplicities
from invariants.representations import CyclicGroup

from .matrices import CUBE, DIHEDRAL, F21, Q8, S4, noisy, of


def test_all_elements_give_integers_in_any_basis() -> None:
    found = multiplicities(dict(enumerate(noisy(CUBE, 0, 1, condition=50))), S4)
    expected = [0, 0, 1, 0, 1]
    assert found.nearest == tuple(expected) and found.distance < 1e-9
    assert found == pytest.approx(expected)


def test_noise_shows_as_a_distance() -> None:
    found = multiplicities(dict(enumerate(noisy(CUBE, 0.1, 2))), S4)
    assert found.nearest == (0, 0, 1, 0, 1) and 0 < found.distance < 0.1


def test_complex_and_quaternionic_types() -> None:
    assert multiplicities(dict(enumerate(of(F21, [2]))), F21).nearest == (0, 0, 0, 1, 1)
    assert multiplicities(dict(enumerate(of(Q8, [4]))), Q8).nearest == (0, 0, 0, 0, 2)


def test_one_element_of_each_class_is_enough() -> None:
    some = {c[-1]: torch.tensor(CUBE[c[-1]], dtype=torch.float32, requires_grad=True) for c in S4.conjugacy_classes()}
    assert multiplicities(some, S4).nearest == (0, 0, 1, 0, 1)


def test_generators_are_enough() -> None:
    found = multiplicities({g: CUBE[g].tolist() for g in S4.generators}, S4)
    assert found == pytest.approx([0, 0, 1, 0, 1], abs=1e-9)


def test_labels_are_keys() -> None:
    assert multiplicities({S4.label(g): CUBE[g] for g in S4.elements}, S4).nearest == (0, 0, 1, 0, 1)


def test_a_class_out_of_reach_is_named() -> None:
    turn = next(g for g in DIHEDRAL.elements if DIHEDRAL.element_orders[g] == 4)
    with pytest.raises(InputError, match="class of"):
        multiplicities({turn: [[0, -1], [1, 0]]}, DIHEDRAL)


@pytest.mark.parametrize(
    ("matrices", "words"),
    [
        ({}, "at least one element"),
        ([[[1.0]]], "element: matrix"),
        ({0: [[1.0]], 7: [[1.0]]}, "element"),
        ({0: [[1.0]], 1: [[1.0, 0.0], [0.0, 1.0]]}, "equal lengths"),
        ({0: [[1.0]], 1: [[float("nan")]]}, "finite"),
        ({0: [[1.0]], 1: [[1j]]}, "real numbers"),
        ({0: [[1.0, 0.0]], 1: [[1.0, 0.0]]}, "square"),
        ({1: [[1.0]], np.int64(1): [[1.0]], (1,): [[1.0]]}, "element"),
    ],
)
def test_bad_input(matrices: object, words: str) -> None:
    with pytest.raises(InputError, match=words):
        multiplicities(matrices, CyclicGroup(2))


def test_a_group_is_asked_for() -> None:
    with pytest.raises(InputError, match="FiniteGroup"):
        multiplicities({0: [[1.0]]}, "S4")  # type: ignore[arg-type]
