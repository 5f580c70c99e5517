"""Pairs and sets of pairs: copies, ragged sets, ugly input."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
import torch

from invariants.errors import InputError
from invariants.learning.contrast import PairedActionDataset, SameActionSampler
from invariants.learning.contrast.datasets import distinct

Y = torch.arange(24.0).reshape(8, 3)


def test_arrays_and_ids_of_any_values() -> None:
    pairs = PairedActionDataset(Y.numpy(), (Y + 0.5).numpy(), np.array([-5, -5, 10**12, 10**12, 7, 7, 7, 7]))
    assert pairs.ids.tolist() == [-5, 7, 10**12] and pairs.counts.tolist() == [2, 4, 2]
    y, moved = pairs.pairs_of(7)
    assert torch.equal(y, Y[4:]) and torch.equal(moved, Y[4:] + 0.5)
    with pytest.raises(InputError, match="the id 8"):
        pairs.pairs_of(8)


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64, torch.float16, torch.uint8, torch.int64])
def test_copies_are_found(dtype: torch.dtype) -> None:
    generator = torch.Generator().manual_seed(0)
    values = torch.randint(0, 3, (200, 5), generator=generator).to(dtype)
    kept, place = distinct(values)
    assert kept is not None and place is not None
    rows = [tuple(row) for row in values.tolist()]
    assert len(kept) == len(set(rows))
    assert all(rows[int(kept[p])] == row for p, row in zip(place.tolist(), rows, strict=True))
    assert kept.tolist() == sorted(kept.tolist())
    assert distinct(torch.arange(50).reshape(25, 2).to(dtype)) == (None, None)


def test_minus_zero_is_zero() -> None:
    kept, place = distinct(torch.tensor([[0.0, 1.0], [-0.0, 1.0], [1e-30, 1.0]]))
    assert kept is not None and kept.tolist() == [0, 2] and place is not None and place.tolist() == [0, 0, 1]


def test_a_pair_that_is_there_twice_is_kept_once() -> None:
    y = torch.cat([Y, Y[:2]])
    ids = [0, 0, 0, 0, 1, 1, 1, 1, 0, 1]
    with pytest.warns(UserWarning, match="1 of 10 pairs occur more than once"):
        pairs = PairedActionDataset(y, y + 100, ids)
    assert pairs.counts.tolist() == [4, 5] and pairs.size == 16


def test_bytes_are_scaled() -> None:
    y = torch.tensor([[0, 255], [255, 0], [0, 0], [255, 255]], dtype=torch.uint8)
    pairs = PairedActionDataset(y, y.flip(1), [0, 0, 1, 1])
    assert pairs.observations(pairs.before[:2]).tolist() == [[0.0, 1.0], [1.0, 0.0]]


def test_a_pool_may_be_a_function() -> None:
    pairs = PairedActionDataset.from_pool(lambda k: torch.stack([k, -k], 1), [0, 5], [5, 0], [1, 2], size=6)
    assert pairs.observations(pairs.before).tolist() == [[0.0, 0.0], [5.0, -5.0]]
    with pytest.raises(InputError, match="size"):
        PairedActionDataset.from_pool(lambda k: k, [0], [0], [0])
    with pytest.raises(InputError, match=r"0 \.\.\. 5"):
        PairedActionDataset.from_pool(lambda k: k, [0, 1], [6, 1], [0, 1], size=6)


def test_small_sets_can_be_left_out() -> None:
    pairs = PairedActionDataset(Y, Y + 0.5, [0, 0, 0, 1, 2, 2, 2, 2])
    assert pairs.with_sets_of(3).ids.tolist() == [0, 2]
    with pytest.raises(InputError, match="1 elements of at least 4 pairs"):
        pairs.with_sets_of(4)


@pytest.mark.parametrize(
    ("y", "moved", "ids", "words"),
    [
        (Y, Y[:4], [0] * 8, "one shape"),
        (Y, Y.double(), [0] * 8, "one type"),
        (Y[:, 0], Y[:, 0], [0] * 8, r"\(N, 1\)"),
        (Y, Y, [0] * 7, "as many of each"),
        (Y, Y, [0.0] * 8, "integers"),
        (Y, Y, [[0]] * 8, "integers"),
        (Y, Y, [True] * 8, "integers"),
        (Y, Y + 0.5, [3] * 8, "at least two group elements"),
        (Y, torch.where(Y == 7, torch.nan, Y), [0] * 8, r"moved\[2\]"),
        (torch.where(Y == 0, torch.inf, Y), Y, [0] * 8, r"y\[0\]"),
        (Y, Y, ["a"] * 8, "return_inverse"),
        ([["a"]], [["b"]], [0], "array of numbers"),
        (Y + 0j, Y + 0j, [0] * 8, "view_as_real"),
    ],
)
def test_refused(y: object, moved: object, ids: object, words: str) -> None:
    with pytest.raises(InputError, match=words):
        PairedActionDataset(y, moved, ids)


def test_sets_are_of_one_id_and_without_repeats() -> None:
    ids = torch.tensor([3] * 5 + [9] * 40 + [4] * 6)[torch.randperm(51, generator=torch.Generator().manual_seed(1))]
    sampler = SameActionSampler(ids, 4, 200)
    seen: Counter[int] = Counter()
    queries: Counter[int] = Counter()
    generator = torch.Generator().manual_seed(0)
    for _ in range(60):
        drawn = sampler.draw(generator)
        assert drawn.shape == (200, 5)
        assert (ids[drawn] == ids[drawn[:, :1]]).all()
        assert all(len(set(row)) == 5 for row in drawn.tolist())
        seen.update(drawn.flatten().tolist())
        queries.update(drawn[:, 0].tolist())
    # every id is drawn as often as the others, and in it every pair, as a query too
    for name, count in ((3, 5), (9, 40), (4, 6)):
        members = (ids == name).nonzero()[:, 0].tolist()
        assert all(abs(seen[k] / (60 * 200 * 5 / 3 / count) - 1) < 0.25 for k in members)
        assert all(abs(queries[k] / (60 * 200 / 3 / count) - 1) < 0.5 for k in members)


def test_draws_of_a_seed_are_the_same() -> None:
    one, other = (iter(SameActionSampler([0] * 9 + [1] * 9, 3, 5, seed=4)) for _ in range(2))
    assert torch.equal(next(one), next(other)) and torch.equal(next(one), next(other))


def test_sets_too_small_are_named() -> None:
    with pytest.raises(InputError, match="id 12 has 2") as caught:
        SameActionSampler([5, 5, 5, 12, 12], 2)
    assert "with_sets_of(3)" in str(caught.value)


@pytest.mark.parametrize(("context", "sets"), [(0, 4), (2, 0), (True, 4), (2.0, 4)])
def test_sizes_refused(context: int, sets: int) -> None:
    with pytest.raises(InputError):
        SameActionSampler([0, 0, 0], context, sets)
