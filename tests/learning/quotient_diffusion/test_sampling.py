"""Samples of the ODE and the SDE, against distributions in closed form."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
import torch
from scipy import stats
from torch import Tensor, nn

from codegen import compile
from invariants import catalogue
from invariants.errors import InputError
from invariants.learning.quotient_diffusion import HarmonicPrior, Interpolant, QuotientDiffusion, time_grid
from invariants.learning.quotient_diffusion.sampling import Field, integrate
from invariants.learning.quotient_diffusion.targets import DihedralChain, GaussianMixture, end_to_end
from invariants.quotients import Quotient
from tests.learning.quotient_diffusion.dense_geometry import DenseGeometry, rotations
from tests.learning.quotient_diffusion.groups import GROUPS, J

SE3 = rotations(3, translations=True)
PATH = Interpolant.linear()
RIGHT, OMITTED, FLIPPED = 1.0, 0.0, -1.0


def seeded(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def sampled(d: QuotientDiffusion, count: int, points: int, **given: Any) -> Tensor:
    return d.sample((count, points), dtype=torch.float64, generator=seeded(given.pop("seed", 0)), **given)


def distance(x: Tensor, y: Tensor) -> float:
    return float(stats.ks_2samp(x.numpy(), y.numpy()).statistic)


def largest_distance(x: Tensor, y: Tensor) -> float:
    """Kolmogorov-Smirnov, the largest over invariants: size, volume of the orbit, distances."""
    pairs = [(x[:, i] - x[:, j]).norm(dim=1) for i in range(x.shape[1]) for j in range(i)]
    others = [(y[:, i] - y[:, j]).norm(dim=1) for i in range(y.shape[1]) for j in range(i)]
    still = rotations(x.shape[2])
    pairs += [x.square().sum((1, 2)), still.log_volume(x)]
    others += [y.square().sum((1, 2)), still.log_volume(y)]
    return max(distance(a, b) for a, b in zip(pairs, others, strict=True))


@pytest.mark.parametrize("eta", [2.0, pytest.param(1.0, marks=pytest.mark.long)])
def test_the_radius_of_horizontal_noise_in_the_plane_is_that_of_brownian_motion(eta: float) -> None:
    # one point under SO(2): |x| of Brownian motion has drift +eta/|x|, and is Rice distributed
    time, steps, start, count = 0.2, 150, 1.0, 3000
    x = torch.zeros(count, 1, 2, dtype=torch.float64)
    x[:, 0, 0] = start
    rice = stats.rice(b=start / math.sqrt(2 * eta * time), scale=math.sqrt(2 * eta * time))
    found = {}
    for scale in (RIGHT, OMITTED, FLIPPED):
        geometry, generator = DenseGeometry(J[None], scale=scale), seeded()

        def still(at: Tensor, t: Tensor, previous: Tensor | None) -> Tensor:
            return PATH.denoised_from_velocity(at, torch.zeros_like(at), t)

        field = Field(geometry, PATH, still, torch.zeros_like, True, None, None)
        noise = lambda: torch.randn(x.shape, dtype=x.dtype, generator=generator)  # noqa: B023, E731
        made = integrate(field, x, time_grid(steps) * time, eta, "euler", noise, keep=False)
        found[scale] = float(stats.kstest(made.x.norm(dim=2)[:, 0].numpy(), rice.cdf).statistic)
    assert found[RIGHT] < 0.04
    assert found[OMITTED] > 0.1
    assert found[FLIPPED] > found[OMITTED]


@pytest.mark.parametrize("name", GROUPS)
@pytest.mark.parametrize("treatment", ["plain", "quotient"])
def test_the_ode_of_gaussian_data_is_a_known_dilation(name: str, treatment: Any) -> None:
    geometry, s = GROUPS[name], 0.3
    n = geometry.generators.shape[-1]
    target = GaussianMixture(4, n, (s,), centred=False)
    d = QuotientDiffusion(geometry, target.denoiser(PATH), treatment=treatment)
    made = d.trajectory((20, 4), 150, dtype=torch.float64, generator=seeded(), solver="heun")
    # x_t has variance (1 - t)^2 + t^2 s^2 along every path
    factor = made.points.square().sum((2, 3)) / made.points[0].square().sum((1, 2))
    wanted = (1 - made.times) ** 2 + made.times**2 * s**2
    assert (factor.sqrt() - wanted.sqrt()[:, None]).abs().max() < 2e-3
    assert (made.x - s * made.points[0]).abs().max() < 0.01
    # the way goes inwards past s and back
    deepest = math.sqrt(s**2 / (1 + s**2))
    way = (1 - deepest + s - deepest) * made.points[0].square().sum((1, 2)).sqrt()
    assert (made.length / way - 1).abs().max() < 0.01
    assert bool((made.energy > made.length**2 - 1e-9).all())


def test_heun_is_of_second_order() -> None:
    d = QuotientDiffusion(SE3, GaussianMixture(4, 3).denoiser(PATH))
    grid = {k: time_grid(k) * 0.9 for k in (40, 80, 400)}
    exact = sampled(d, 8, 4, times=grid[400], solver="heun")
    errors = {
        solver: [float((sampled(d, 8, 4, times=grid[k], solver=solver) - exact).abs().max()) for k in (40, 80)]
        for solver in ("euler", "heun")
    }
    assert 1.6 < errors["euler"][0] / errors["euler"][1] < 2.6
    assert 3 < errors["heun"][0] / errors["heun"][1] < 6


def compared(count: int, steps: int) -> dict[str, float]:
    target = GaussianMixture(4, 3)
    exact, found = target.sample(max(count, 20_000), seeded(99)), {}
    for name, scale in (("right", RIGHT), ("omitted", OMITTED), ("flipped", FLIPPED)):
        d = QuotientDiffusion(rotations(3, True, scale), target.denoiser(PATH))
        found[name] = largest_distance(sampled(d, count, 4, steps=steps, eta=lambda t: 1 - t), exact)
    d = QuotientDiffusion(SE3, target.denoiser(PATH), treatment="plain")
    found["plain"] = largest_distance(sampled(d, count, 4, steps=steps, eta=lambda t: 1 - t), exact)
    return found


def test_the_correction_keeps_the_target_and_any_other_does_not() -> None:
    found = compared(1000, 50)
    assert found["right"] < 0.07, found
    assert found["plain"] < 0.07
    assert found["omitted"] > 0.15
    assert found["flipped"] > 0.35


@pytest.mark.long
def test_the_correction_keeps_the_target_to_two_hundredths() -> None:
    found = compared(20_000, 200)
    assert found["right"] <= 0.02, found
    assert found["right"] <= 1.5 * found["plain"] + 0.005
    assert found["omitted"] >= 0.15
    assert found["flipped"] >= 0.35


@pytest.mark.parametrize("name", ["so2", "torus", "axis"])
def test_the_sde_keeps_sizes_under_other_groups(name: str) -> None:
    geometry = GROUPS[name]
    n = geometry.generators.shape[-1]
    target = GaussianMixture(3, n, (1.0,), centred=name == "axis")
    d = QuotientDiffusion(geometry, target.denoiser(PATH))
    x = geometry.center(sampled(d, 4000, 3, steps=60, eta=1.0))
    exact = geometry.center(target.sample(20_000, seeded(5)))
    if name == "axis":
        # the target is centred along all axes, the action along one
        x, exact = x - x.mean(1, keepdim=True), exact
    assert distance(x.square().sum((1, 2)), exact.square().sum((1, 2))) < 0.05


@pytest.mark.parametrize(
    "masses", [None, torch.tensor([1.0, 3.0, 0.5, 2.0], dtype=torch.float64)], ids=["alike", "masses"]
)
def test_the_sde_keeps_gaussians_of_the_metric(masses: Tensor | None) -> None:
    # data N(0, 1/m) in the subspace where the centre of mass is 0 are the prior itself: D = t x / ((1-t)^2 + t^2)
    count = 1500
    heavy = None if masses is None else masses.expand(count, 4)

    def denoiser(x: Tensor, t: Tensor, mask: Tensor | None) -> Tensor:
        return (t / ((1 - t) ** 2 + t**2))[:, None, None] * x

    d = QuotientDiffusion(SE3, denoiser)
    x = sampled(d, count, 4, steps=40, eta=lambda t: 1 - t, masses=heavy)
    weights = torch.ones(4, dtype=torch.float64) if masses is None else masses
    assert float((weights[:, None] * x).sum(1).abs().max()) < 1e-12
    # sum m |x|^2 is chi squared with 3 N - 3 degrees of freedom
    size = (weights[:, None] * x.square()).sum((1, 2)).numpy()
    assert stats.kstest(size, stats.chi2(9).cdf).statistic < 0.06


def test_vertical_errors_of_a_denoiser_change_nothing_but_in_plain_treatment() -> None:
    exact = DihedralChain().denoiser(PATH)

    def turned(x: Tensor, t: Tensor, mask: Tensor | None) -> Tensor:
        omega = torch.randn(len(x), 1, 3, dtype=torch.float64, generator=seeded(int(1e6 * float(t[0]))))
        return exact(x, t) + 3 * torch.linalg.cross(omega.expand_as(x), x) + 7.0

    for eta in (0.0, 0.5):
        for treatment, same in (("quotient", True), ("plain", False)):
            made = [
                sampled(QuotientDiffusion(SE3, denoiser, treatment=treatment), 10, 4, steps=12, eta=eta)  # type: ignore[arg-type]
                for denoiser in (exact, turned)
            ]
            off = float((made[0] - made[1]).abs().max())
            assert (off <= 1e-10) == same
            assert same or off > 0.1


def chains(optimum: Any, treatment: Any, count: int, steps: int, **given: Any) -> tuple[float, float, float]:
    chain = DihedralChain()
    x = sampled(
        QuotientDiffusion(SE3, chain.denoiser(PATH, optimum), treatment=treatment), count, 4, steps=steps, **given
    )
    exact = chain.sample(20_000, seeded(3))
    off = stats.wasserstein_distance(end_to_end(x).numpy(), end_to_end(exact).numpy())
    return chain.total_variation(x), float(chain.trans(x)), float(off)


def test_alignment_distorts_dihedral_angles_and_projection_does_not() -> None:
    (quotient, trans, off), (_, too_many, far) = (
        chains(optimum, treatment, 200, 25) for optimum, treatment in (("bayes", "quotient"), ("geodiff", "plain"))
    )
    assert quotient < 0.12
    assert abs(trans - 0.725) < 0.08
    assert too_many > 0.8
    assert far > 2 * off


@pytest.mark.long
def test_exact_denoisers_keep_dihedral_angles_to_a_twentieth() -> None:
    for treatment in ("plain", "quotient"):
        assert chains("bayes", treatment, 1500, 60)[0] <= 0.05
    assert chains("bayes", "quotient", 1500, 60, eta=lambda t: 1 - t)[0] <= 0.06
    assert chains("geodiff", "geodiff", 1500, 60)[0] >= 0.10
    assert chains("af3", "af3", 1500, 60)[0] >= 0.10


def test_padding_and_seeds() -> None:
    exact = GaussianMixture(4, 3).denoiser(PATH)
    d = QuotientDiffusion(SE3, exact)
    mask = torch.tensor([[True] * 4 + [False] * 2] * 5 + [[True] * 3 + [False] * 3])
    one, two = (sampled(d, 6, 6, mask=mask, steps=10, eta=0.3) for _ in range(2))
    assert torch.equal(one, two)
    assert not bool(one[~mask].any())
    assert float(one.sum(1).abs().max()) < 1e-12
    assert not torch.equal(one, sampled(d, 6, 6, mask=mask, steps=10, eta=0.3, seed=1))
    assert d.sample((2, 4)).dtype == torch.float32
    network = nn.Linear(3, 3).double()
    assert (
        QuotientDiffusion(SE3, lambda x, t, mask: network(x)).sample((2, 4), dtype=torch.float64).dtype == torch.float64
    )


@pytest.mark.parametrize("points", [2, 3])
@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
def test_noise_near_and_on_orbits_of_lower_dimension_stays_finite(points: int, dtype: torch.dtype) -> None:
    # data on a line, and pairs of points, whose orbits are never of full dimension
    def denoiser(x: Tensor, t: Tensor, mask: Tensor | None) -> Tensor:
        line = torch.zeros_like(x)
        line[..., 0] = torch.linspace(-1, 1, points, dtype=x.dtype)
        return line

    d = QuotientDiffusion(SE3, denoiser)
    for eta in (1.0, 50.0):
        x = d.sample((200, points), 30, eta, dtype=dtype, generator=seeded())
        assert bool(x.isfinite().all())
        assert float(x.abs().max()) < 10
    # the correction is never longer than the way of its own flow
    field = Field(SE3, PATH, lambda x, t, p: x, torch.zeros_like, True, None, None)
    for height in (1.0, 1e-3, 1e-6, 0.0):
        bent = torch.tensor([[[-1.0, 0, 0], [0, height, 0], [1, 0, 0]]], dtype=torch.float64)
        step = field.noisy_step(SE3.center(bent), torch.zeros_like(bent), 1.0, 0.01)
        assert float(step.norm()) <= math.sqrt(2 * 3 * 0.01) + 1e-12


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
def test_kernels_take_the_steps_of_the_dense_geometry(dtype: torch.dtype) -> None:
    kernels = compile(Quotient.of(catalogue.get("se3")))
    mask = torch.arange(6) < torch.tensor([3, 4, 5, 6, 6])[:, None]
    made = [
        QuotientDiffusion(geometry, lambda x, t, mask: 0.5 * x).sample(
            (5, 6), 25, lambda t: 1 - t, mask, generator=seeded(), dtype=dtype
        )
        for geometry in (kernels, SE3)
    ]
    assert (made[0] - made[1]).abs().max() < (1e-3 if dtype == torch.float32 else 1e-10)
    assert not made[0][~mask].any()


def test_scores_and_velocities_sample_the_same() -> None:
    exact = GaussianMixture(4, 3).denoiser(PATH)
    wanted = sampled(QuotientDiffusion(SE3, exact), 10, 4, times=time_grid(20, start=0.01))
    for kind, made in (("v", PATH.velocity), ("score", PATH.score)):
        d = QuotientDiffusion(SE3, lambda x, t, mask, made=made: made(x, exact(x, t), t), parametrisation=kind)  # type: ignore[arg-type]
        assert (sampled(d, 10, 4, times=time_grid(20, start=0.01)) - wanted).abs().max() < 1e-8
        assert bool(sampled(d, 10, 4, steps=20).isfinite().all())
    with pytest.raises(InputError, match="starts at t = 0"):
        sampled(d, 10, 4, times=time_grid(20))


def test_noise_with_a_prior_of_springs_is_warned_of() -> None:
    bonds = torch.ones(4, 4) - torch.eye(4)
    d = QuotientDiffusion(SE3, lambda x, t, mask: 0.1 * x, parametrisation="v", prior=HarmonicPrior(bonds))
    with pytest.warns(UserWarning, match="largest eigenvalue"):
        d.sample((3, 4), 10, 0.1)
    wide = QuotientDiffusion(
        SE3, lambda x, t, mask: 0.1 * x, Interpolant.brownian_bridge(), parametrisation="v", prior=HarmonicPrior(bonds)
    )
    with pytest.raises(InputError, match="score is not known"):
        wide.sample((3, 4), 10, 0.1)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"eta": -0.1}, "at least 0"),
        ({"eta": math.nan}, "at least 0"),
        ({"eta": lambda t: 0.5 - t}, "at t="),
        ({"eta": "strong"}, "at least 0"),
        ({"solver": "rk4"}, "'euler'"),
        ({"solver": "heun", "eta": 0.1}, "heun"),
        ({"steps": 0}, "time_grid"),
        ({"times": torch.tensor([0.0, 0.6, 0.5, 1.0])}, "rising"),
        ({"mask": torch.zeros(2, 4, dtype=torch.bool)}, "0 points"),
        ({"dtype": torch.float16}, "float32 or torch.float64"),
        ({"shape": (2, 1)}, "translations leave nothing"),
        ({"shape": (2, 0)}, "positive integers"),
        ({"shape": (2, 4, 3)}, "positive integers"),
    ],
)
def test_what_cannot_be_sampled_is_refused(given: dict[str, Any], message: str) -> None:
    d = QuotientDiffusion(SE3, lambda x, t, mask: 0.5 * x)
    with pytest.raises(InputError, match=message):
        d.sample(**({"shape": (2, 4)} | given))


def test_points_that_explode_are_not_given_back() -> None:
    d = QuotientDiffusion(SE3, lambda x, t, mask: 1e30 * x, treatment="plain")
    with pytest.raises(InputError, match="finite"):
        d.sample((2, 4), 20)
    assert np.isfinite(d.sample((2, 4), 1).numpy()).all()
