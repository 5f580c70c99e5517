"""What the drawings show, and what they refuse."""

from __future__ import annotations

import numpy as np
import pytest
import torch

pytest.importorskip("matplotlib")

from invariants.errors import InputError
from invariants.learning.contrast import LearnedAction, draw_confusion, draw_eigenvalues, draw_orbits
from invariants.representations import Representation, SymmetricGroup


def test_eigenvalues_by_class() -> None:
    rho = Representation.permutation(SymmetricGroup(3))
    actions = {g: LearnedAction(torch.tensor(np.array(rho(g), dtype=float))) for g in rho.group.elements}  # type: ignore[attr-defined]
    figure = draw_eigenvalues(actions, rho)
    assert [a.get_title() for a in figure.axes] == ["1 of order 1", "3 of order 2", "2 of order 3"]
    # dots lie in rings
    for axis in figure.axes:
        rings = np.array([complex(*p) for p in axis.collections[0].get_offsets()])
        for line in axis.lines[1:]:
            dots = np.asarray(line.get_xdata()) + 1j * np.asarray(line.get_ydata())
            assert all(np.abs(rings - dot).min() < 1e-9 for dot in dots)
    assert [t.get_text() for t in figure.axes[0].texts] == ["3"]
    with pytest.raises(InputError):
        draw_eigenvalues({7: next(iter(actions.values()))}, rho)


@pytest.mark.parametrize(("d", "panels"), [(1, 1), (2, 1), (3, 2), (5, 2)])
def test_orbits_of_any_dimension(d: int, panels: int) -> None:
    z = torch.randn(50, d + 1, generator=torch.Generator().manual_seed(0))
    flip = LearnedAction(-torch.eye(d), invariant=1)
    figure = draw_orbits(z, {"id": flip @ flip, "flip": flip})
    assert len(figure.axes) == panels
    with pytest.raises(InputError, match="coordinates 0"):
        draw_orbits(z, {"flip": flip}, [(0, d + 1)])
    with pytest.raises(InputError, match="at least one action"):
        draw_orbits(z, {})


def test_confusions() -> None:
    figure = draw_confusion(torch.tensor([[3, 1], [0, 4]]), ["e", "g"])
    assert figure.axes[0].get_title() == "87.5% on the diagonal"
    assert draw_confusion(np.zeros((2, 3))).axes[0].get_title() == "confusion of elements"
    with pytest.raises(InputError, match="a table"):
        draw_confusion(np.zeros(3))
