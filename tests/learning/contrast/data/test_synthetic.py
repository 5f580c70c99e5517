"""The mixing, random elements, and synthetic pairs with their truth."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch

from invariants.errors import InputError
from invariants.learning.contrast.data import Mixing, SyntheticWorld, random_elements, synthetic_actions
from invariants.learning.contrast.element_matrices import element_matrices
from invariants.representations import (
    AlternatingGroup,
    CyclicGroup,
    DihedralGroup,
    MatrixLieAlgebra,
    QuaternionGroup,
    Representation,
    SemidirectProduct,
    SymmetricGroup,
)


def generator(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def frobenius21() -> Representation:
    group = SemidirectProduct(CyclicGroup(7), CyclicGroup(3), lambda h, n: pow(2, h, 7) * n % 7)
    return next(rho for rho in group.irreps("real") if rho.dimension == 6)


def cube() -> Representation:
    irreps = SymmetricGroup(4).irreps("real")
    return irreps[4] + irreps[2]


FINITE: dict[str, Callable[[], Representation]] = {
    "cube": cube,
    "icosahedron": lambda: AlternatingGroup(5).irreps("real")[1],
    "quaternions": lambda: QuaternionGroup(8).irreps("real")[4],
    "pentagon": lambda: DihedralGroup(5).irreps("real")[2],
    "frobenius": frobenius21,
    "points": lambda: Representation.permutation(SymmetricGroup(4)),
    "one point": lambda: Representation.trivial(CyclicGroup(1)),
}


@pytest.mark.parametrize(("inputs", "outputs", "layers"), [(6, 50, 3), (1, 1, 2), (5, 5, 4), (3, 30, 1), (2, 9, 8)])
def test_the_mixing_is_inverted(inputs: int, outputs: int, layers: int) -> None:
    mixing = Mixing(inputs, outputs, layers, draws=500, seed=4)
    x = torch.randn(200, inputs, generator=generator(), dtype=torch.float64)
    y = mixing(x)
    assert y.shape == (200, outputs)
    assert float((mixing.inverse(y) - x).abs().max()) < 1e-10
    single = mixing(x.float())
    assert single.dtype == torch.float32
    assert torch.allclose(single.double(), y, atol=1e-5)
    # bent unless there is a single layer
    assert (float((mixing(-x) + y).abs().max()) < 1e-12) == (layers == 1)
    assert not list(mixing.parameters())


def test_the_layers_are_well_conditioned_and_depend_on_the_seed() -> None:
    mixing = Mixing(6, 50, seed=1)
    random = 2 * torch.rand(2000, 6, 6, generator=generator(), dtype=torch.float64) - 1
    random = random / torch.linalg.vector_norm(random, dim=1, keepdim=True)
    assert float(torch.linalg.cond(mixing.square).max()) < float(torch.linalg.cond(random).quantile(0.005))
    assert torch.allclose(torch.linalg.vector_norm(mixing.square, dim=1), torch.ones(3, 6, dtype=torch.float64))
    assert torch.equal(mixing.square, Mixing(6, 50, seed=1).square)
    assert not torch.equal(mixing.wide, Mixing(6, 50, seed=2).wide)
    assert len({str(layer.tolist()) for layer in Mixing(4, 4, 30, draws=1).square}) == 30


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((0, 5), "inputs=0"), ((6, 5), "outputs=5, fewer than 6"), ((3, 5, 0), "layers=0"), ((3.0, 5), "inputs=3.0"),
        ((3, True), "outputs=True"),
    ],
)  # fmt: skip
def test_mixings_that_cannot_be(arguments: tuple[Any, ...], words: str) -> None:
    with pytest.raises(InputError, match=re.escape(words)):
        Mixing(*arguments)


@pytest.mark.parametrize("dimension", [1, 2, 3, 7, 40])
def test_random_elements_lie_in_their_groups(dimension: int) -> None:
    eye = torch.eye(dimension, dtype=torch.float64)
    for kind in ("SO", "O"):
        found = random_elements(kind, dimension, 64, generator())  # type: ignore[arg-type]
        assert found.shape == (64, dimension, dimension) and found.dtype == torch.float64
        assert torch.allclose(found @ found.mT, eye.expand_as(found), atol=1e-12)
        assert set(found.det().round().tolist()) == ({1.0} if kind == "SO" else {1.0, -1.0})
    sizes = random_elements("GL", dimension, 64, generator()).det().abs()
    assert len(sizes) == 64 and float(sizes.min()) > 0.2 and float(sizes.max()) < 10


@pytest.mark.parametrize("kind", ["SO", "O"])
def test_the_law_is_haars_measure(kind: Any) -> None:
    found = random_elements(kind, 3, 20_000, generator(1))
    traces = found.diagonal(dim1=1, dim2=2).sum(1)
    # the defining representation is irreducible: its character has mean 0 and mean square 1
    assert abs(float(traces.mean())) < 0.03 and abs(float((traces**2).mean()) - 1) < 0.04
    # the same in every entry, the first column among them
    assert float((found.mean(0)).abs().max()) < 0.03 and float((found.square().mean(0) - 1 / 3).abs().max()) < 0.02


@pytest.mark.parametrize(("kind", "dimension", "count"), [("U", 3, 5), ("SO", 0, 5), ("GL", 3, 0), (None, 3, 5)])
def test_elements_of_no_group(kind: Any, dimension: int, count: int) -> None:
    with pytest.raises(InputError):
        random_elements(kind, dimension, count, generator())


@pytest.mark.parametrize("name", FINITE)
def test_matrices_of_elements_are_the_exact_ones(name: str) -> None:
    rho = FINITE[name]()
    found = torch.from_numpy(element_matrices(rho))
    group = rho.group
    for g in range(0, group.order, max(1, group.order // 5)):  # type: ignore[attr-defined]
        exact = np.array(rho(g).evalf(20).tolist(), dtype=np.float64)
        assert np.abs(found[g].numpy() - exact).max() < 1e-12


@pytest.mark.parametrize("name", [*FINITE, "SO(3)", "O(4)", "GL(3)", " GL( 2 )", "SO(1)"])
def test_pairs_are_what_they_say(name: str) -> None:
    world = SyntheticWorld(FINITE[name]() if name in FINITE else name, observed=30, seed=5)
    data = world.pairs(700, elements=None if name in FINITE else 20, seed=2)
    assert data.latents is not None and data.moved_latents is not None and data.matrices is not None
    assert data.y.dtype == data.latents.dtype == data.matrices.dtype == torch.float32
    n = world.dimension
    expected = torch.einsum("nij,nj->ni", data.matrices[data.action_ids], data.latents)
    assert torch.allclose(expected, data.moved_latents, atol=1e-5)
    assert torch.equal(data.latents[:, n:], data.moved_latents[:, n:])
    assert torch.allclose(world.mixing(data.latents), data.y, atol=1e-5)
    assert torch.allclose(world.mixing(data.moved_latents), data.moved, atol=1e-4)
    assert data.content is not None
    assert torch.equal(world.contents.float()[data.content], data.latents[:, n:])
    counts = data.action_ids.bincount()
    assert int(counts.max() - counts.min()) <= 1 and len(counts) == len(data.matrices) == data.actions
    assert not torch.equal(data.action_ids, data.action_ids.sort().values) or data.actions == 1
    if name not in FINITE:
        assert data.group is None and data.elements is not None and torch.equal(data.elements, data.matrices)
        assert torch.allclose(data.latents[:, :n].norm(dim=1), torch.ones(700), atol=1e-5)
    else:
        rho = FINITE[name]()
        assert data.elements is not None and data.group is not None and data.group.order == len(data.elements)
        assert torch.allclose(
            data.matrices[:, :n, :n], torch.from_numpy(element_matrices(rho)).float()[data.elements], atol=1e-6
        )


def test_each_isotypic_block_has_its_own_sphere() -> None:
    data = SyntheticWorld(cube(), content=0).pairs(500)
    assert data.latents is not None and data.content is None and data.latents.shape == (500, 5)
    for block in (data.latents[:, :3], data.latents[:, 3:]):
        assert torch.allclose(block.norm(dim=1), torch.ones(500), atol=1e-5)
    points = SyntheticWorld(Representation.permutation(SymmetricGroup(4)), content=0).pairs(500).latents
    assert points is not None
    mean = points.mean(1, keepdim=True)
    assert torch.allclose(mean.abs(), torch.full_like(mean, 0.5), atol=1e-5)  # 1/2 (1, 1, 1, 1) has length 1
    assert torch.allclose((points - mean).norm(dim=1), torch.ones(500), atol=1e-5)


def test_blocks_may_be_given_and_must_be_kept() -> None:
    rho = cube()
    data = SyntheticWorld(rho, content=0, blocks=(5,)).pairs(300)
    assert data.latents is not None and torch.allclose(data.latents.norm(dim=1), torch.ones(300), atol=1e-5)
    given = SyntheticWorld(rho, content=0, blocks=[3, 2]).pairs(300, seed=1).latents
    assert given is not None and torch.allclose(given[:, :3].norm(dim=1), torch.ones(300), atol=1e-5)
    for blocks, words in (
        (3, "blocks=3"),
        ("32", "blocks='32'"),
        ((2, 3), "does not keep"),
        ((3, 3), "6 coordinates"),
        ((0, 5), "block=0"),
    ):
        with pytest.raises(InputError, match=words):
            SyntheticWorld(rho, blocks=blocks)  # type: ignore[arg-type]


def test_a_representation_need_not_be_orthogonal() -> None:
    rho = Representation.from_matrices(CyclicGroup(2), [[[1, 3], [0, -1]]])
    data = SyntheticWorld(rho, content=2, classes=3).pairs(100)
    assert data.matrices is not None
    assert sorted(data.matrices[:, 0, 1].tolist()) == [0, 3]


def test_elements_are_chosen() -> None:
    world = SyntheticWorld(cube(), observed=10)
    part = world.pairs(200, elements=7, seed=1).elements
    assert part is not None and len(part.unique()) == 7
    listed = world.pairs(200, elements=[3, 0]).elements
    assert listed is not None and listed.tolist() == [3, 0]
    rest = world.pairs(200, elements=torch.arange(4)).elements  # type: ignore[arg-type]
    assert rest is not None and rest.tolist() == [0, 1, 2, 3]
    for elements in (25, 0, [], [1, 1], [24], 1.5, "all", True):
        with pytest.raises(InputError):
            world.pairs(200, elements=elements)  # type: ignore[arg-type]
    with pytest.raises(InputError, match="pairs=20 for 24 elements"):
        world.pairs(20)


def test_a_world_gives_fresh_pairs_of_one_mixing() -> None:
    world = SyntheticWorld("O(3)", seed=1)
    one, two = world.pairs(50, elements=5, seed=1), world.pairs(50, elements=5, seed=2)
    again = synthetic_actions("O(3)", pairs=50, elements=5, seed=1)
    assert torch.equal(one.y, again.y) and torch.equal(one.moved, again.moved)
    assert not torch.equal(one.y, two.y)
    state = torch.get_rng_state()
    synthetic_actions("GL(2)", pairs=50, elements=5, seed=1)
    assert torch.equal(torch.get_rng_state(), state)


def test_noise_is_added_to_both_observations() -> None:
    world = SyntheticWorld("SO(3)")
    clean, noisy = world.pairs(400, elements=4), world.pairs(400, elements=4, noise=np.float32(0.5))  # type: ignore[arg-type]
    assert torch.equal(noisy.action_ids, clean.action_ids)
    first, second = noisy.y - clean.y, noisy.moved - clean.moved
    assert abs(float(first.std()) - 0.5) < 0.02 and abs(float(second.std()) - 0.5) < 0.02
    assert abs(float((first * second).mean())) < 0.02


def test_content_of_one_dimension_or_none() -> None:
    assert SyntheticWorld("SO(2)", content=1, classes=2).contents.tolist() == [[1.0], [-1.0]]
    assert SyntheticWorld("SO(2)", content=0).mixing.inputs == 2
    data = SyntheticWorld("SO(2)", content=4, classes=1).pairs(50, elements=2)
    assert data.content is not None and data.content.unique().tolist() == [0]
    with pytest.raises(InputError, match="content=1 with classes=3"):
        SyntheticWorld("SO(2)", content=1, classes=3)


@pytest.mark.parametrize(
    ("group", "options", "words"),
    [
        ("SU(3)", {}, "group='SU(3)'"),
        ("SO(0)", {}, "SO(0)"),
        ("SO(-1)", {}, "SO(-1)"),
        (3, {}, "group=3"),
        (SymmetricGroup(3), {}, "Representation.permutation(group)"),
        (CyclicGroup(3).irreps()[1], {}, "complex"),
        (MatrixLieAlgebra.so(3).defining, {}, "Lie algebra"),
        ("SO(3)", {"content": -1}, "content=-1"),
        ("SO(3)", {"classes": 0}, "classes=0"),
        ("SO(3)", {"observed": 5}, "outputs=5, fewer than 6"),
        ("SO(3)", {"blocks": (3,)}, "leave blocks out"),
        ("SO(3)", {"noise": -0.1}, "noise=-0.1"),
        ("SO(3)", {"noise": float("nan")}, "noise=nan"),
        ("SO(3)", {"seed": 1.5}, "seed=1.5"),
        ("SO(3)", {"pairs": 0}, "pairs=0"),
        ("SO(3)", {"elements": [1, 2]}, "elements=[1, 2]"),
    ],
)
def test_what_makes_no_data(group: Any, options: dict[str, Any], words: str) -> None:
    with pytest.raises(InputError, match=re.escape(words)):
        synthetic_actions(group, **options)


def test_the_advice_can_be_followed() -> None:
    group = SymmetricGroup(3)
    assert synthetic_actions(sum(group.irreps("real")), pairs=60, content=0).y.shape == (60, 50)  # type: ignore[call-overload]
    assert synthetic_actions(Representation.permutation(group), pairs=60).actions == 6
