"""Figures of models that are known: exact ones, wrong ones, and poses in degrees."""

from __future__ import annotations

import math

import pytest
import torch
from torch import Tensor, nn

from invariants.errors import InputError
from invariants.learning.latent import evaluate, pose_errors, transformed
from invariants.learning.latent.data import GroupPairs
from invariants.nn import LatentGroupAutoencoder
from invariants.representations import MatrixLieAlgebra, Representation, so3_irrep
from tests.learning.latent.toys import C5, SO2, made, pairs

SO3 = MatrixLieAlgebra.so(3)


class Scaled(nn.Module):
    def __init__(self, factor: float) -> None:
        super().__init__()
        self.factor = nn.Parameter(torch.tensor(factor))

    def forward(self, x: Tensor) -> Tensor:
        return self.factor * x


def exact(rho: Representation, count: int = 1500) -> tuple[LatentGroupAutoencoder, GroupPairs]:
    """A model whose codes are the observations, and pairs that it makes."""
    model = LatentGroupAutoencoder(Scaled(1.0), nn.Identity(), rho, copies=3, invariant_dim=2).double()
    generator = torch.Generator().manual_seed(0)
    x = torch.randn(count, 3 * rho.dimension + 2, generator=generator, dtype=torch.float64)
    if isinstance(rho.group, MatrixLieAlgebra):
        g = torch.randn(count, rho.group.dimension, generator=generator, dtype=torch.float64)
    else:
        g = torch.randint(rho.group.order, (count,), generator=generator)  # type: ignore[attr-defined]
    with torch.no_grad():
        return model, GroupPairs(x, g, model(x, g))


@pytest.mark.parametrize("rho", [C5, so3_irrep(1)], ids=["c5", "so3"])
def test_an_exact_model_has_no_error(rho: Representation) -> None:
    model, held = exact(rho)
    found = evaluate(model, held)
    assert found.psnr > 200
    assert found.equivariance < 1e-28
    assert found.invariance == 0
    assert math.isnan(found.ssim)


def test_figures_are_those_of_their_formulas_over_several_parts() -> None:
    # more pairs than one pass takes
    held, model = pairs(C5, 1500), made(C5).eval()
    found = evaluate(model, held)
    with torch.no_grad():
        (v, c), (w, d) = model.encode(held.x), model.encode(held.y)
        drawn = model(held.x, held.g)
        missed = (model.act(held.g, v) - w).square().sum() / w.square().sum()
    assert torch.allclose(transformed(model, held), drawn, atol=1e-6)
    assert found.psnr == pytest.approx(-10 * math.log10(float((drawn - held.y).square().mean())), abs=1e-4)
    assert found.equivariance == pytest.approx(float(missed), rel=1e-4)
    spread = (d - d.mean(0)).square().sum()
    assert found.invariance == pytest.approx(float((c - d).square().sum() / spread), rel=1e-4)
    assert math.isnan(evaluate(made(C5, invariant_dim=0), held).invariance)


def test_models_without_a_code_have_pictures_alone() -> None:
    class Still(nn.Module):
        def forward(self, x: Tensor, g: Tensor) -> Tensor:
            return x

    held = pairs(C5, 50)
    found = evaluate(Still(), held)
    assert found.psnr == pytest.approx(-10 * math.log10(float((held.x - held.y).square().mean())), abs=1e-5)
    assert math.isnan(found.equivariance)
    with pytest.raises(InputError, match="N, C, H, W"):
        evaluate(Still(), held, structure=True)


def test_structural_similarity_is_measured_where_it_is_asked_for() -> None:
    pytest.importorskip("skimage")

    class Still(nn.Module):
        def forward(self, x: Tensor, g: Tensor) -> Tensor:
            return x

    x = torch.rand(3, 1, 8, 8)
    assert evaluate(Still(), GroupPairs(x, torch.zeros(3, dtype=torch.int64), x), structure=True).ssim == 1


@pytest.mark.parametrize("rho", [SO2, so3_irrep(1) + so3_irrep(2)], ids=["so2", "so3"])
def test_poses_are_told_in_degrees(rho: Representation) -> None:
    model, held = exact(rho, 200)
    assert float(pose_errors(model, held).max()) < 1e-5
    # elements that are all off by a known turn
    group = rho.group
    assert isinstance(group, MatrixLieAlgebra)
    by = torch.zeros(1, group.dimension, dtype=torch.float64)
    by[0, -1] = math.radians(25)
    off = GroupPairs(held.x, group.exp(held.g) @ group.exp(by), held.y)
    assert torch.allclose(pose_errors(model, off), torch.full((200,), 25.0, dtype=torch.float64), atol=1e-5)


def test_poses_of_other_groups_are_refused() -> None:
    for rho in (C5, MatrixLieAlgebra.se(2).defining, MatrixLieAlgebra.o(3).defining):
        with pytest.raises(InputError, match=r"MatrixLieAlgebra\.so\(2\)"):
            pose_errors(*exact(rho, 3))
