"""Embeddings made by hand that lose part of a group, of the content, or nothing: what is said of them, if anything is."""

from __future__ import annotations

import math
from itertools import product

import pytest
import torch
from torch import Tensor, nn

from invariants.learning.contrast import ContrastTraining, EbC, PairedActionDataset, PerceptronEncoder
from invariants.learning.contrast.collapse import QuotientCollapseWarning, quotient_collapse

PIXELS = 40


class Pool:
    """Observations of Z_n1 x Z_n2 x ... times a content, in random positions; pairs under some of its elements."""

    def __init__(self, *orders: int, contents: int = 3, noise: float = 0.0, seed: int = 0) -> None:
        self.orders, self.contents = orders, contents
        self.generator = torch.Generator().manual_seed(seed)
        self.latents = torch.tensor(list(product(*map(range, (*orders, contents)))))
        y = torch.randn(len(self.latents), PIXELS, generator=self.generator)
        self.y = y
        self.noise = noise

    def number(self, latents: Tensor) -> Tensor:
        out = torch.zeros_like(latents[:, 0])
        for k, order in enumerate((*self.orders, self.contents)):
            out = out * order + latents[:, k]
        return out

    def pairs(self, elements: Tensor, each: int = 50) -> PairedActionDataset:
        before = torch.stack([torch.randperm(len(self.y), generator=self.generator)[:each] for _ in elements])
        sizes = torch.tensor([*self.orders, self.contents])
        still = torch.zeros(len(elements), 1, dtype=torch.int64)
        moves = torch.cat([elements, still], 1)[:, None]
        after = (self.latents[before] + moves) % sizes
        ids = torch.arange(len(elements)).repeat_interleave(before.shape[1])
        return PairedActionDataset.from_pool(self.y, before.flatten(), self.number(after.flatten(0, 1)), ids)

    def every(self) -> Tensor:
        return torch.tensor(list(product(*map(range, self.orders))))


class Lookup(nn.Module):
    """The embedding of each observation of a pool, from a table."""

    def __init__(self, y: Tensor, z: Tensor) -> None:
        super().__init__()
        self.y, self.z = y, nn.Parameter(z)

    def forward(self, y: Tensor) -> Tensor:
        return self.z[torch.cdist(y, self.y).argmin(1)]


def characters(pool: Pool, frequencies: list[list[int]], noise: float, invariant: int = 2, scale: float = 3.0) -> EbC:
    """The model whose embedding are some characters of each factor, and points for the content."""
    columns = []
    for k, chosen in enumerate(frequencies):
        for frequency in chosen:
            angle = 2 * math.pi * frequency * pool.latents[:, k] / pool.orders[k]
            columns += [angle.cos(), angle.sin()]
    d = len(columns)
    points = torch.randn(pool.contents, invariant, generator=torch.Generator().manual_seed(5))
    z = torch.cat([torch.stack(columns, 1), points[pool.latents[:, -1]]], 1) * scale
    # any basis is as good
    basis = torch.randn(d, d, generator=torch.Generator().manual_seed(6))
    z[:, :d] = z[:, :d] @ torch.linalg.qr(basis).Q
    z = z + noise * torch.randn(z.shape, generator=torch.Generator().manual_seed(7))
    return EbC(Lookup(pool.y, z), d, 2 * d, invariant=invariant)


NOISES = (1e-3, 0.05, 0.2)


@pytest.mark.parametrize("noise", NOISES)
@pytest.mark.parametrize(
    ("frequencies", "order"),
    [
        ([[2], [1]], 2),  # Z6 seen as Z3
        ([[3], [1]], 3),  # Z6 seen as Z2
        ([[2], [3]], 6),
        ([[], [1]], 6),  # a factor is lost
        ([[2, 3], [2]], 2),
    ],
)
def test_a_kernel_is_found_with_its_order(frequencies: list[list[int]], order: int, noise: float) -> None:
    pool = Pool(6, 6)
    pairs = pool.pairs(pool.every())
    found = quotient_collapse(characters(pool, frequencies, noise), pairs)
    assert found is not None
    assert abs(found.order - order) < 0.2 * order, found
    assert found.contents == 1 and "quotient collapse" in str(found)
    # all pairs of the kernel but those of the identity itself
    kernel = {
        int(k)
        for k, element in enumerate(pool.every())
        if all((int(element[a]) * f) % 6 == 0 for a, chosen in enumerate(frequencies) for f in chosen)
    }
    assert set(found.trivial) == kernel - {0}


@pytest.mark.parametrize("noise", NOISES)
@pytest.mark.parametrize("frequencies", [[[1], [1]], [[1, 2], [1, 2]], [[2, 3], [1]], [[1, 2, 3], [2, 3]]])
def test_faithful_embeddings_are_not_complained_of(frequencies: list[list[int]], noise: float) -> None:
    pool = Pool(6, 6)
    assert quotient_collapse(characters(pool, frequencies, noise), pool.pairs(pool.every())) is None


def test_the_identity_among_the_ids_is_no_collapse() -> None:
    pool = Pool(5, 5)
    elements = torch.cat([torch.zeros(10, 2, dtype=torch.int64), pool.every()])
    assert quotient_collapse(characters(pool, [[1, 2], [1]], 0.01), pool.pairs(elements)) is None
    # the same element under several ids is none either
    twice = torch.cat([pool.every(), pool.every()])
    assert quotient_collapse(characters(pool, [[1], [1]], 0.01), pool.pairs(twice, 30)) is None


def test_elements_alone_tell_where_no_observation_occurs_twice() -> None:
    """-1 in O(3) acts on the quadratic forms of a vector as the identity does."""
    generator = torch.Generator().manual_seed(0)
    turns = torch.linalg.qr(torch.randn(30, 3, 3, generator=generator)).Q
    turns[3] = -torch.eye(3)
    ids = torch.arange(30).repeat_interleave(40)
    x = nn.functional.normalize(torch.randn(len(ids), 3, generator=generator), dim=1)
    moved = (turns[ids] @ x[..., None])[..., 0]
    pairs = PairedActionDataset(x, moved, ids)

    class Forms(nn.Module):
        def __init__(self, linear: bool) -> None:
            super().__init__()
            self.linear, self.scale = linear, nn.Parameter(torch.ones(()))

        def forward(self, y: Tensor) -> Tensor:
            upper = torch.triu_indices(3, 3)
            return self.scale * (y if self.linear else (y[:, :, None] * y[:, None])[:, upper[0], upper[1]])

    found = quotient_collapse(EbC(Forms(False), 6, 12), pairs)
    assert found is not None and found.trivial == (3,) and found.order == 1 and "1 ids" in str(found)
    assert quotient_collapse(EbC(Forms(True), 3, 6), pairs) is None


@pytest.mark.parametrize("noise", [0.01, 0.1])
def test_the_identity_seen_through_noise_is_no_collapse(noise: float) -> None:
    generator = torch.Generator().manual_seed(0)
    turns = torch.linalg.qr(torch.randn(30, 3, 3, generator=generator)).Q
    turns[4] = torch.eye(3)
    ids = torch.arange(30).repeat_interleave(40)
    x = nn.functional.normalize(torch.randn(len(ids), 3, generator=generator), dim=1)
    y, moved = x, (turns[ids] @ x[..., None])[..., 0]
    y, moved = (v + noise * torch.randn(v.shape, generator=generator) for v in (y, moved))
    model = EbC(PerceptronEncoder(3, 3, layers=0), 3, 6)
    assert quotient_collapse(model, PairedActionDataset(y, moved, ids)) is None


def test_content_that_is_lost_is_called_that() -> None:
    pool = Pool(5, 5, contents=4)
    model = characters(pool, [[1], [1]], 0.02)
    with torch.no_grad():
        model.encoder.encoder.z[:, 4:] = 0  # type: ignore[union-attr, operator, index]
    found = quotient_collapse(model, pool.pairs(pool.every()))
    assert found is not None and found.order == 1 and abs(found.contents - 4) < 0.5 and not found.trivial
    assert str(found).startswith("content collapse") and "quotient" not in str(found)


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("layers", [0, 1, 3])
def test_nothing_is_said_of_untrained_embeddings(seed: int, layers: int) -> None:
    pool = Pool(6, 6, seed=seed)
    torch.manual_seed(seed)
    model = EbC(PerceptronEncoder(PIXELS, 8, layers=layers), 6, 12, invariant=2)
    assert quotient_collapse(model, pool.pairs(pool.every())) is None


def test_a_single_id_with_pairs_enough_and_ids_with_few() -> None:
    pool = Pool(6, 6)
    many, few = pool.pairs(pool.every()[:1].repeat(2, 1) + 1), pool.pairs(pool.every(), 4)
    model = characters(pool, [[2], [1]], 0.01)
    one = many.select(torch.cat([torch.arange(50), torch.arange(50, 53)]))
    assert quotient_collapse(model, one) is None
    assert quotient_collapse(model, few) is None
    assert quotient_collapse(EbC(Lookup(pool.y, torch.ones(len(pool.y), 2)), 0, invariant=2), many) is None


def test_training_says_it() -> None:
    pool = Pool(4, 5, contents=2)
    pairs = pool.pairs(pool.every(), 30)
    model = characters(pool, [[2], [1]], 0.05)
    with pytest.warns(QuotientCollapseWarning, match=r"about 2\.\d observations of one orbit"):
        model.fit(pairs, ContrastTraining(steps=1, sets=2, rate=1e-6))


@pytest.mark.parametrize("empty", [0.0, 1e-6, 1e-2])
def test_coordinates_that_nothing_fills(empty: float) -> None:
    pool = Pool(6, 6)
    pairs = pool.pairs(pool.every())
    for frequencies, order in (([[1], [1]], 1), ([[2], [1]], 2)):
        model = characters(pool, frequencies, 0.05)
        z = model.encoder.encoder.z.detach()  # type: ignore[union-attr, operator]
        more = empty * torch.randn(len(z), 5, generator=torch.Generator().manual_seed(2))
        wide = EbC(Lookup(pool.y, torch.cat([more, z], 1)), 9, 18, invariant=2)
        found = quotient_collapse(wide, pairs)
        assert (found is None) if order == 1 else (found is not None and round(found.order) == order)


def test_a_factor_that_is_short_in_the_embedding_is_not_lost() -> None:
    pool = Pool(6, 6)
    model = characters(pool, [[1], []], 0.0)
    other = characters(pool, [[], [1]], 0.0)
    first, second = (m.encoder.encoder.z.detach() for m in (model, other))  # type: ignore[union-attr, operator]
    z = torch.cat([first[:, :2], 0.05 * second], 1)
    z = z + 1e-3 * torch.randn(z.shape, generator=torch.Generator().manual_seed(3))
    assert quotient_collapse(EbC(Lookup(pool.y, z), 4, 8, invariant=2), pool.pairs(pool.every())) is None


def test_few_observations_are_asked_for_however_many_pairs_there_are() -> None:
    asked = []

    def observe(numbers: Tensor) -> Tensor:
        asked.append(len(numbers))
        angle = 2 * math.pi * numbers.double() / 20000
        return torch.stack([angle.cos(), angle.sin()], 1).float()

    start = torch.randint(20000, (1000, 1), generator=torch.Generator().manual_seed(0))
    before = (start + 37 * torch.arange(200)) % 20000
    after = (before + 20 * torch.arange(1000)[:, None]) % 20000
    ids = torch.arange(1000).repeat_interleave(200)
    pairs = PairedActionDataset.from_pool(observe, before.flatten(), after.flatten(), ids, size=20000)
    model = EbC(PerceptronEncoder(2, 2, layers=0), 2)
    assert quotient_collapse(model, pairs) is None
    assert sum(asked) < 25000 and max(asked) <= 512


def test_sets_of_very_different_sizes() -> None:
    pool = Pool(6, 6)
    pairs = pool.pairs(pool.every(), 100)
    generator = torch.Generator().manual_seed(0)
    keep = torch.rand(len(pairs), generator=generator) < torch.linspace(0.03, 1, 36)[pairs.sets]
    found = quotient_collapse(characters(pool, [[3], [1]], 0.05), pairs.select(keep))
    assert found is not None and abs(found.order - 3) < 0.5
