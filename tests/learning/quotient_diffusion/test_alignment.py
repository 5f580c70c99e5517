"""The nearest point of an orbit, against searches that know the group."""

from __future__ import annotations

import math

import pytest
import torch
from scipy.optimize import minimize
from torch import Tensor

from invariants.errors import InputError
from invariants.learning.quotient_diffusion import ElementGroup, align
from tests.learning.quotient_diffusion.dense_geometry import DenseGeometry, rotations, skew
from tests.learning.quotient_diffusion.groups import GROUPS, J, blocks

TORI = {"so2": J[None], "u1": blocks(J, J)[None], "waves": blocks(J, 2 * J)[None], "axis": skew(3)[:1]}


def clouds(b: int, points: int, n: int, seed: int = 0) -> Tensor:
    return torch.randn(b, points, n, dtype=torch.float64, generator=torch.Generator().manual_seed(seed))


def missed(x: Tensor, y: Tensor) -> Tensor:
    return (x - y).square().sum((1, 2))


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=[pytest.mark.long] if name in ("so4", "se3") else []) for name in GROUPS]
)
def test_no_element_that_a_search_finds_is_nearer(name: str) -> None:
    geometry = GROUPS[name]
    n = geometry.generators.shape[-1]
    x, y = clouds(2, 4, n), clouds(2, 4, n, 1)
    x, y = geometry.center(x), geometry.center(y)
    found = missed(align(x, y, geometry), y)
    basis = geometry.generators
    for k in range(2):

        def left(c: object, k: int = k) -> float:
            first, second = torch.as_tensor(c, dtype=torch.float64).chunk(2)
            g = torch.matrix_exp(torch.einsum("a,aij->ij", first, basis)) @ torch.matrix_exp(
                torch.einsum("a,aij->ij", second, basis)
            )
            return float((x[k] @ g.mT - y[k]).square().sum())

        starts = 2 * clouds(3, 1, 2 * len(basis), 7 + k)[:, 0]
        least = min(minimize(left, start.numpy(), method="BFGS").fun for start in starts)
        assert float(found[k]) < least + 1e-7


@pytest.mark.parametrize("name", TORI)
def test_groups_of_one_angle_are_searched_whole(name: str) -> None:
    geometry = DenseGeometry(TORI[name])
    n = geometry.generators.shape[-1]
    x, y = clouds(20, 3, n), clouds(20, 3, n, 1)
    angles = torch.linspace(0, 2 * math.pi, 2001, dtype=torch.float64)
    g = torch.matrix_exp(angles[:, None, None] * TORI[name])
    grid = (torch.einsum("aij,bpj->abpi", g, x) - y).square().sum((2, 3)).amin(0)
    found = missed(align(x, y, geometry), y)
    assert bool((found <= grid + 1e-12).all())
    assert bool((found > grid - 1e-3).all())


@pytest.mark.parametrize("n", [3, 4])
def test_the_search_for_any_group_agrees_with_kabsch(n: int) -> None:
    kabsch, search = ElementGroup(skew(n)), ElementGroup(skew(n))
    search.all_rotations = False
    c = clouds(40, n, n)
    one, two = kabsch.nearest(c), search.nearest(c)
    assert ((one * c).sum((1, 2)) - (two * c).sum((1, 2))).abs().max() < 1e-10
    assert torch.allclose(torch.linalg.det(one), torch.ones(40, dtype=torch.float64))


def test_what_was_turned_is_turned_back_and_mirrors_are_not() -> None:
    for name, geometry in GROUPS.items():
        n = geometry.generators.shape[-1]
        y = geometry.center(clouds(8, 5, n))
        g = ElementGroup(geometry.generators).random(8, torch.Generator().manual_seed(0))
        shift = clouds(8, 1, len(geometry.translations), 5) @ geometry.translations if len(geometry.translations) else 0
        assert (align(y @ g.mT + shift, y, geometry) - y).abs().max() < 1e-7, name
    mirror = clouds(8, 5, 3) * torch.tensor([1.0, 1.0, -1.0])
    assert float(missed(align(mirror, clouds(8, 5, 3), rotations(3)), clouds(8, 5, 3)).min()) > 0.1


def test_padding_is_not_read_and_masses_weigh() -> None:
    geometry = rotations(3, translations=True)
    x, y = clouds(6, 5, 3), clouds(6, 5, 3, 1)
    mask = torch.tensor([[True] * 3 + [False] * 2]).expand(6, 5)
    found = align(torch.where(mask[..., None], x, math.nan), y, geometry, mask)
    assert (found[:, :3] - align(x[:, :3], y[:, :3], geometry)).abs().max() < 1e-9
    assert not bool(found[:, 3:].any())
    # a point of mass 2 is two points
    masses = torch.ones(6, 5, dtype=torch.float64)
    masses[:, 0] = 2
    twice = align(torch.cat([x[:, :1], x], 1), torch.cat([y[:, :1], y], 1), geometry)[:, 1:]
    assert (align(x, y, geometry, masses=masses) - twice).abs().max() < 1e-9


def test_degenerate_clouds_are_aligned_as_well_as_any() -> None:
    geometry = rotations(3)
    line = torch.tensor([[[-1.0, 0, 0], [0, 0, 0], [1, 0, 0]]], dtype=torch.float64)
    upright = line[..., [1, 0, 2]]
    assert (align(line, upright, geometry) - upright).abs().max() < 1e-12
    for name, other in GROUPS.items():
        n = other.generators.shape[-1]
        assert not bool(align(torch.zeros(1, 3, n), torch.ones(1, 3, n), other).isnan().any()), name
    alone = DenseGeometry(torch.zeros(0, 3, 3), torch.eye(3))
    assert (align(line + 5, upright, alone) - line).abs().max() < 1e-12


def test_groups_that_are_not_compact_and_clouds_that_do_not_fit_are_refused() -> None:
    stretching = DenseGeometry(torch.tensor([[[1.0, 0.0], [0.0, -1.0]]]))
    with pytest.raises(InputError, match="antisymmetric"):
        align(clouds(1, 3, 2), clouds(1, 3, 2), stretching)
    with pytest.raises(InputError, match="as many points"):
        align(clouds(1, 3, 2), clouds(1, 4, 2), rotations(2))
    with pytest.raises(InputError, match="finite"):
        align(clouds(1, 3, 2) * math.nan, clouds(1, 3, 2), rotations(2))


@pytest.mark.parametrize("name", GROUPS)
def test_random_elements_are_spread_over_the_group(name: str) -> None:
    geometry = GROUPS[name]
    group = ElementGroup(geometry.generators)
    g = group.random(10_000, torch.Generator().manual_seed(0))
    n = g.shape[-1]
    assert (g @ g.mT - torch.eye(n)).abs().max() < 1e-10
    assert (torch.linalg.det(g) - 1).abs().max() < 1e-10
    # means of g and of g (x) g are projections onto what the group fixes: the common kernel of generators
    one = torch.eye(n, dtype=torch.float64)
    for power, basis in (
        (g, geometry.generators),
        (
            torch.einsum("bij,bkl->bikjl", g, g).reshape(-1, n * n, n * n),
            torch.stack([torch.kron(a, one) + torch.kron(one, a) for a in geometry.generators]),
        ),
    ):
        values, vectors = torch.linalg.eigh(sum(a.mT @ a for a in basis))  # type: ignore[arg-type]
        fixed = vectors[:, values < 1e-9]
        assert (power.mean(0) - fixed @ fixed.mT).abs().max() < 0.03
