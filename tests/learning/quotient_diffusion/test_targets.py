"""Targets with known denoisers, against draws of data and noise."""

from __future__ import annotations

import math
from typing import Any

import mpmath
import numpy as np
import pytest
import torch
from torch import Tensor

from invariants.errors import InputError
from invariants.learning.quotient_diffusion import Interpolant, align
from invariants.learning.quotient_diffusion.targets import (
    DihedralChain,
    GaussianMixture,
    PlaneFigures,
    dihedral,
    end_to_end,
    matrix_fisher,
)
from tests.learning.quotient_diffusion.dense_geometry import rotations

SE3 = rotations(3, translations=True)


def seeded(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


@pytest.mark.parametrize("s", [(8, 3, 1), (40, 20, -20), (5000, 1, 1)])
def test_the_constant_of_matrix_fisher_is_bingham_integrated_by_high_precision(s: tuple[float, float, float]) -> None:
    # by quaternions: the trace is a quadratic form in q, with eigenvalues a_k, on the sphere of four dimensions; its
    # moment generating function is the inverse Laplace transform of prod (z - a_k)^(-1/2)
    a = [s[0] + s[1] + s[2], s[0] - s[1] - s[2], -s[0] + s[1] - s[2], -s[0] - s[1] + s[2]]
    top = max(a)
    with mpmath.workdps(15):
        line = mpmath.mpf(1)

        def integrand(y: Any) -> Any:
            z = mpmath.mpc(line, y)
            return (mpmath.exp(z) / mpmath.fprod(mpmath.sqrt(z + top - b) for b in a)).real

        # integrated by parts of half waves, the tail summed by extrapolation
        found = 2 * mpmath.quadosc(integrand, [0, mpmath.inf], omega=1) / (2 * mpmath.pi)
    got = float(matrix_fisher(torch.diag(torch.tensor(s, dtype=torch.float64)))[0])
    assert got == pytest.approx(top + float(mpmath.log(found)), abs=1e-7)


def test_the_mean_of_matrix_fisher_is_the_slope_of_its_constant() -> None:
    for scale in (0.3, 3.0, 100.0):
        f = scale * torch.randn(3, 3, dtype=torch.float64, generator=seeded(int(scale)))
        mean, h = matrix_fisher(f)[1], 1e-4
        for i in range(3):
            for j in range(3):
                step = torch.zeros(3, 3, dtype=torch.float64)
                step[i, j] = h
                slope = (matrix_fisher(f + step)[0] - matrix_fisher(f - step)[0]) / (2 * h)
                assert abs(float(slope - mean[i, j])) < 1e-6


def weighed(x: Tensor, x1: Tensor, time: float, values: Tensor) -> Tensor:
    """E[values | x_t = x] by weights of so many draws of x1, for one x."""
    logs = -(x - time * x1).square().sum((1, 2)) / (2 * (1 - time) ** 2)
    return (torch.softmax(logs, 0)[:, None, None] * values).sum(0)


@pytest.mark.parametrize("time", [0.1, 0.4, 0.6])
def test_denoisers_are_means_over_draws(time: float) -> None:
    path, t = Interpolant.linear(), torch.full((4,), time, dtype=torch.float64)
    chain = DihedralChain()
    for target, tolerance in ((GaussianMixture(3, 2), 0.04), (chain, 0.15)):
        assert isinstance(target, (GaussianMixture, DihedralChain))
        x1 = target.sample(100_000, seeded())
        noise = torch.randn(x1[:4].shape, dtype=torch.float64, generator=seeded(1))
        x = path.interpolate(noise - noise.mean(1, keepdim=True), target.sample(4, seeded(2)), t)
        wanted = torch.stack([weighed(one, x1, time, x1) for one in x])
        assert (target.denoiser(path)(x, t) - wanted).abs().max() < tolerance


def test_the_aligned_optimum_is_the_mean_of_aligned_draws() -> None:
    path, time = Interpolant.linear(), 0.4
    t = torch.full((3,), time, dtype=torch.float64)
    chain = DihedralChain()
    x1 = chain.sample(30_000, seeded())
    noise = torch.randn(3, 4, 3, dtype=torch.float64, generator=seeded(1))
    x = path.interpolate(noise - noise.mean(1, keepdim=True), chain.sample(3, seeded(2)), t)
    wanted = torch.stack([weighed(one, x1, time, align(x1, one.expand_as(x1), SE3)) for one in x])
    geodiff, bayes, af3 = (chain.denoiser(path, kind)(x, t) for kind in ("geodiff", "bayes", "af3"))  # type: ignore[arg-type]
    assert (geodiff - wanted).abs().max() < 0.1
    assert (bayes - wanted).abs().max() > 0.2
    # the same shape in another frame
    assert (torch.cdist(geodiff, geodiff) - torch.cdist(af3, af3)).abs().max() < 1e-9
    assert (af3 - geodiff).abs().max() > 0.1


def test_exact_denoisers_turn_with_points_and_point_across_orbits() -> None:
    chain, path = DihedralChain(), Interpolant.linear()
    x = SE3.center(torch.randn(5, 4, 3, dtype=torch.float64, generator=seeded()))
    t = torch.linspace(0.05, 0.95, 5, dtype=torch.float64)
    for target in (chain, GaussianMixture(4, 3)):
        d = target.denoiser(path)  # type: ignore[attr-defined]
        answer = d(x, t)
        turn = torch.matrix_exp(rotations(3).generators[0])
        assert (d(x @ turn.mT, t) - answer @ turn.mT).abs().max() < 1e-9
        # the score of an invariant density is orthogonal to orbits, and so is what it makes of x_t
        assert (SE3.project(x, answer) - answer).abs().max() < 1e-7
        assert bool(d(x.float(), torch.tensor([0.0, 0.3, 0.9, 0.9999, 1.0])).isfinite().all())


def test_chains_have_their_bonds_angles_and_dihedral_angles() -> None:
    chain = DihedralChain(bond=1.2, angle=100.0, sigma=0.01)
    shapes = chain.shapes.numpy()
    bonds = np.diff(shapes, axis=1)
    assert np.allclose(np.linalg.norm(bonds, axis=2), 1.2)
    cosines = -(bonds[:, :-1] * bonds[:, 1:]).sum(2) / 1.2**2
    assert np.allclose(np.degrees(np.arccos(cosines)), 100)
    assert np.allclose(np.degrees(dihedral(chain.shapes).numpy()) % 360, np.arange(12) * 30)
    # trans is the longest, cis the shortest
    lengths = end_to_end(chain.shapes)
    assert int(lengths.argmax()) == 6
    assert int(lengths.argmin()) == 0
    x = chain.sample(20_000, seeded())
    assert chain.total_variation(x) < 0.015
    assert float(chain.trans(x)) == pytest.approx(0.725, abs=0.012)
    assert float(x.mean(1).abs().max()) < 1e-12
    # rotations are uniform: second moments are the same along all axes
    second = torch.einsum("bpi,bpj->ij", x, x) / len(x)
    assert (second / second.trace() - torch.eye(3) / 3).abs().max() < 0.01
    mirrored = dihedral(x * torch.tensor([1.0, 1.0, -1.0])) + dihedral(x)
    assert float(torch.minimum(mirrored.abs(), (mirrored.abs() - 2 * math.pi).abs()).max()) < 1e-9
    clouds = chain.clouds(3, seeded())
    assert clouds.context is not None
    assert clouds.context.edges.sum() == 18


def test_targets_out_of_range_are_refused() -> None:
    for wrong in ({"weights": (0.5, 0.4)}, {"bond": 0}, {"angle": 180}, {"sigma": -1}):
        with pytest.raises(InputError, match="sum to 1"):
            DihedralChain(**wrong)  # type: ignore[arg-type]
    for given in ({"points": 1}, {"scales": (1.0, -1.0)}, {"weights": (0.2, 0.3)}, {"weights": (1.0,)}):
        with pytest.raises(InputError, match="positive scales"):
            GaussianMixture(**({"points": 4, "dimension": 3} | given))  # type: ignore[arg-type]
    with pytest.raises(InputError, match="one of"):
        DihedralChain().denoiser(Interpolant.linear(), "boltz")  # type: ignore[arg-type]


ANGLE = [[0.0, 0.0], [2.0, 0.0], [2.0, 0.8], [0.0, 0.8]]
KITE = [[0.0, -1.0], [0.7, 0.0], [0.0, 0.5], [-0.7, 0.0]]
FIGURES = PlaneFigures(torch.tensor([ANGLE, KITE], dtype=torch.float64), (0.3, 0.7), 0.2)


@pytest.mark.parametrize("t", [0.1, 0.5, 0.95])
def test_the_denoiser_of_figures_is_the_integral_over_turns(t: float) -> None:
    path = Interpolant.linear()
    time = torch.full((5,), t, dtype=torch.float64)
    x1, x0 = FIGURES.sample(5, seeded()), rotations(2, True).center(torch.randn(5, 4, 2, generator=seeded(1)).double())
    x = path.interpolate(x0, x1, time)
    # Bayes on a grid of turns, in which the trapezoidal rule converges as fast as any
    phi = 2 * math.pi * torch.arange(4000, dtype=torch.float64) / 4000
    turns = torch.stack([phi.cos(), -phi.sin(), phi.sin(), phi.cos()], 1).view(-1, 2, 2)
    turned = torch.einsum("aij,kpj->kapi", turns, FIGURES.figures)
    noise, variance = (1 - t) ** 2, t**2 * 0.2**2 + (1 - t) ** 2
    square = (x[:, None, None] - t * turned).square().sum((3, 4))
    logs = torch.tensor([0.3, 0.7], dtype=torch.float64).log()[:, None] - square / (2 * variance)
    share = torch.softmax(logs.flatten(1), 1).view_as(logs)
    wanted = torch.einsum("bka,kapi->bpi", share, turned) * noise / variance + t * 0.2**2 / variance * x
    assert (FIGURES.denoiser(path)(x, time) - wanted).abs().max() < 1e-10
    assert FIGURES.denoiser(path)(x.float(), time).dtype == torch.float32


def test_figures_come_up_by_their_weights_in_all_directions() -> None:
    x = FIGURES.sample(4000, seeded())
    assert x.mean(1).abs().max() < 1e-12
    assert FIGURES.total_variation(x) < 0.03
    pure = PlaneFigures(FIGURES.figures[:1], sigma=0.2).sample(200, seeded())
    assert float(FIGURES.fractions(pure)[0]) > 0.98
    first = (x[:, 1] - x[:, 0]) / (x[:, 1] - x[:, 0]).norm(dim=1, keepdim=True)
    assert first.mean(0).abs().max() < 0.05
    with pytest.raises(InputError, match="each figure"):
        PlaneFigures(torch.tensor([ANGLE, KITE]), (0.5, 0.6))
    with pytest.raises(InputError, match=r"\(K, N, 2\)"):
        PlaneFigures(torch.zeros(3, 4, 3))
    triangle = PlaneFigures(torch.tensor([[[0.0, 0.0], [1.0, 0.0], [0.0, 1.0]]]))
    assert triangle.sample(2).shape == (2, 3, 2)
