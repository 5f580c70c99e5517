"""Kernels of quotients as the geometry of a diffusion: beside the dense reference, and what is refused."""

from __future__ import annotations

import pytest
import sympy as sp
import torch

from codegen import compile
from invariants import LieAction, catalogue
from invariants.errors import InputError
from invariants.learning.quotient_diffusion import Interpolant, QuotientDiffusion
from invariants.learning.quotient_diffusion.targets import GaussianMixture
from invariants.quotients import Quotient
from tests.learning.quotient_diffusion.dense_geometry import DenseGeometry, rotations

x, y, z = sp.symbols("x y z")
SO2 = LieAction.from_fields("so2", base=(x, y), fields=[(-y, x)])
AXIS = LieAction.from_fields("axis", base=(x, y, z), fields=[(-y, x, 0), (0, 0, 1)])


@pytest.mark.parametrize(
    ("action", "reference"),
    [
        (catalogue.get("se3"), rotations(3, translations=True)),
        (SO2, rotations(2)),
        (
            AXIS,
            DenseGeometry(
                torch.tensor([[[0.0, -1, 0], [1, 0, 0], [0, 0, 0]]]).double(), torch.tensor([[0.0, 0.0, 1.0]])
            ),
        ),
    ],
    ids=["se3", "so2", "axis"],
)
def test_samples_are_those_of_the_dense_reference(action: LieAction, reference: DenseGeometry) -> None:
    n = len(action.base)
    target = GaussianMixture(4, n)
    path = Interpolant.linear()
    found = [
        QuotientDiffusion(geometry, target.denoiser(path), path).sample(
            (50, 4), steps=10, eta=lambda t: 1 - t, generator=torch.Generator().manual_seed(0), dtype=torch.float64
        )
        for geometry in (compile(Quotient.of(action)), reference)
    ]
    torch.testing.assert_close(*found, rtol=1e-9, atol=1e-9)


@pytest.mark.parametrize(
    ("quotient", "words"),
    [
        (
            Quotient.of(LieAction.from_fields("flat", base=(x, y), fields=[(-y / 2, 2 * x)]), metric=[[4, 0], [0, 1]]),
            "the metric",
        ),
        (Quotient.of(SO2, points=2, masses=(1, 3)), "the masses"),
        (Quotient.of(LieAction.from_fields("off", base=(x, y), fields=[(1 - y, x)])), "another point than"),
        (Quotient.of(LieAction.from_fields("screw", base=(x, y, z), fields=[(-y, x, 1)])), "screws"),
    ],
    ids=["metric", "masses", "off", "screw"],
)
def test_geometries_that_do_not_keep_the_noise_are_refused(quotient: Quotient, words: str) -> None:
    with pytest.raises(InputError, match=words):
        QuotientDiffusion(compile(quotient), abs)


def test_masses_are_given_where_the_refusal_says() -> None:
    geometry = compile(Quotient.of(SO2, masses="given"))
    masses = torch.tensor([[1.0, 3.0]]).expand(5, 2)
    d = QuotientDiffusion(geometry, lambda at, t, mask: 0.5 * at)
    assert d.sample((5, 2), steps=3, masses=masses).shape == (5, 2, 2)
    with pytest.raises(InputError, match="masses"):
        d.sample((5, 2), steps=3)
