"""EquivariantLinear commutes with its group, reaches every map that does, and lives with the rest of torch."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from typing import Any

import pytest
import sympy as sp
import torch
from torch import Tensor

from invariants.errors import InputError
from invariants.nn import EquivariantLinear
from invariants.representations import (
    CyclicGroup,
    DihedralGroup,
    QuaternionGroup,
    Representation,
    SymmetricGroup,
    equivariant_basis,
)


def points() -> tuple[Representation, Representation]:
    rho = Representation.permutation(SymmetricGroup(4))
    return rho, rho * rho


def irreps() -> tuple[Representation, Representation]:
    group = DihedralGroup(5)
    kinds = group.irreps(field="real")
    return Representation.regular(group), kinds[-1] + kinds[0] + kinds[1]


def quaternions() -> tuple[Representation, Representation]:
    group = QuaternionGroup(8)
    return Representation.regular(group), group.irreps(field="complex")[-1]


def unrelated() -> tuple[Representation, Representation]:
    kinds = CyclicGroup(3).irreps(field="real")
    return kinds[0], kinds[-1]


PAIRS: dict[str, Callable[[], tuple[Representation, Representation]]] = {
    "points": points,
    "irreps": irreps,
    "quaternions": quaternions,
    "unrelated": unrelated,
}


def matrix(rho: Representation, g: int) -> Tensor:
    """rho(g), by SymPy alone."""
    entries = [[complex(sp.N(entry, 20)) for entry in row] for row in rho(g).tolist()]
    return torch.tensor(entries, dtype=torch.complex128)


@pytest.mark.parametrize("name", PAIRS)
def test_layers_commute_with_the_group(name: str) -> None:
    rho, sigma = PAIRS[name]()
    torch.manual_seed(0)
    layer = EquivariantLinear(rho, sigma, in_channels=3, out_channels=2).double()
    if layer.weight.is_complex() != (name == "quaternions"):
        pytest.fail("complex exactly where a basis matrix is")
    with torch.no_grad():
        if layer.bias is not None:
            layer.bias.normal_()
    x = torch.randn(5, 3, rho.dimension, dtype=torch.complex128)
    for g in range(rho.group.order):
        moved = layer(x @ matrix(rho, g).T)
        torch.testing.assert_close(moved, layer(x) @ matrix(sigma, g).T, rtol=1e-12, atol=1e-12)


@pytest.mark.parametrize("name", ["points", "irreps"])
def test_every_equivariant_map_is_reached(name: str) -> None:
    rho, sigma = PAIRS[name]()
    layer = EquivariantLinear(rho, sigma).double()
    basis = equivariant_basis(rho, sigma)
    assert layer.weight.shape == (1, 1, len(basis))
    for k, exact in enumerate(basis):
        with torch.no_grad():
            layer.weight.zero_()[0, 0, k] = 1
        wanted = torch.tensor([[float(entry) for entry in row] for row in exact.tolist()], dtype=torch.float64)
        torch.testing.assert_close(layer.matrix()[0, 0], wanted, rtol=0, atol=1e-15)


def test_white_input_keeps_its_variance() -> None:
    rho, sigma = irreps()
    torch.manual_seed(0)
    x = torch.randn(64, 16, rho.dimension)
    measured = torch.stack([EquivariantLinear(rho, sigma, 16, 32)(x).square().mean() for _ in range(20)])
    assert 0.9 < measured.mean() < 1.1


def test_bias_is_fixed_and_optional() -> None:
    rho, sigma = points()
    layer = EquivariantLinear(rho, sigma, 1, 3)
    assert layer.bias is not None and layer.bias.shape == (3, 2)
    assert not layer(torch.zeros(1, rho.dimension)).any()
    assert EquivariantLinear(rho, sigma, bias=False).bias is None
    nothing = EquivariantLinear(*unrelated())
    assert nothing.bias is None and nothing.weight.numel() == 0
    assert torch.equal(nothing(torch.ones(4, 1, 1)), torch.zeros(4, 1, 2))


def test_derivatives() -> None:
    rho, sigma = points()
    layer = EquivariantLinear(rho, sigma, 2, 2).double()
    x = torch.randn(3, 2, rho.dimension, dtype=torch.float64, requires_grad=True)
    assert layer.bias is not None
    names, inputs = zip(*layer.named_parameters(), strict=True)

    def call(x: Tensor, *values: Tensor) -> Any:
        return torch.func.functional_call(layer, dict(zip(names, values, strict=True)), (x,))

    assert torch.autograd.gradcheck(call, (x, *inputs))
    assert torch.autograd.gradgradcheck(call, (x, *inputs), fast_mode=True)


def test_the_rest_of_torch() -> None:
    rho, sigma = points()
    layer = EquivariantLinear(rho, sigma, 2, 3)
    x = torch.randn(6, 5, 2, rho.dimension)
    wanted = layer(x)
    assert wanted.shape == (6, 5, 3, sigma.dimension)
    torch.testing.assert_close(torch.compile(layer, fullgraph=True)(x), wanted)
    exported = torch.export.export(layer, (x,), dynamic_shapes=({0: torch.export.Dim("batch", min=2)},)).module()
    torch.testing.assert_close(exported(x[:3]), wanted[:3])
    torch.testing.assert_close(torch.vmap(layer)(x), wanted)
    for twin in (copy.deepcopy(layer), pickle.loads(pickle.dumps(layer))):
        assert torch.equal(twin(x), wanted)
        assert twin.weight is not layer.weight
    other = EquivariantLinear(rho, sigma, 2, 3)
    other.load_state_dict(layer.state_dict())
    assert torch.equal(other(x), wanted)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        assert layer(x).dtype == torch.bfloat16
    assert layer(x[:0]).shape == (0, 5, 3, sigma.dimension)
    assert "of 64 weights a pair of channels" in repr(layer)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda rho: EquivariantLinear(3, rho), "expected: a Representation"),
        (lambda rho: EquivariantLinear(rho, "regular"), "expected: a Representation"),
        (lambda rho: EquivariantLinear(rho, rho, in_channels=0), "in_channels=0"),
        (lambda rho: EquivariantLinear(rho, rho, out_channels=True), "out_channels=True"),
        (lambda rho: EquivariantLinear(rho, Representation.regular(CyclicGroup(2))), "group"),
        (lambda rho: EquivariantLinear(rho, rho, 2)(torch.zeros(4)), r"\(\.\.\., 2, 4\)"),
        (lambda rho: EquivariantLinear(rho, rho, 2)(torch.zeros(3, 2, 5)), r"\(\.\.\., 2, 4\)"),
    ],
)
def test_what_makes_no_layer_is_refused(make: Callable[[Representation], Any], message: str) -> None:
    with pytest.raises(InputError, match=message):
        make(points()[0])
