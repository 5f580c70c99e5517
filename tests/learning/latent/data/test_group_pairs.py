"""Stored pairs: what they may be, and what is drawn from them."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import pytest
import torch

from invariants.errors import InputError
from invariants.learning.latent.data import GroupPairs

X = torch.arange(12.0).reshape(6, 2)
G = torch.tensor([0, 1, 2, 0, 1, 2])


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"x": X[:5]}, "x of shape (5, 2)"),
        ({"x": X.double()}, "torch.float64"),
        ({"x": X[:, 0], "y": X[:, 0]}, "x of shape (6,)"),
        ({"x": X[:0], "y": X[:0], "g": G[:0]}, "x of shape (0, 2)"),
        ({"x": X.long()}, "x of torch.int64"),
        ({"y": X / 0}, "y with entries that are not finite"),
        ({"y": X.to(torch.complex64)}, "y of complex numbers"),
        ({"x": "pictures"}, "x of type str"),
        ({"g": G[:5]}, "g of shape (5,)"),
        ({"g": G.double()}, "g of shape (6,) of torch.float64"),
        ({"g": G > 0}, "torch.bool"),
        ({"g": G[:, None]}, "g of shape (6, 1) of torch.int64"),
        ({"g": G - 1}, "g with -1"),
        ({"g": torch.zeros(6, 2, 3)}, "g of shape (6, 2, 3)"),
        ({"g": torch.zeros(6, 0)}, "g of shape (6, 0)"),
        ({"g": torch.full((6, 1), float("nan"))}, "g with entries that are not finite"),
        ({"labels": {"class": G[:3]}}, "the label 'class' of shape (3,) for 6 pairs"),
    ],
)
def test_what_does_not_fit_is_refused(changed: dict[str, Any], words: str) -> None:
    with pytest.raises(InputError, match=re.escape(words)):
        GroupPairs(**{"x": X, "g": G, "y": X + 1, **changed})


def test_bytes_and_arrays_are_taken() -> None:
    pictures = np.full((6, 1, 2, 2), 51, np.uint8)
    pairs = GroupPairs(pictures, np.arange(6, dtype=np.int16), pictures)
    assert pairs.x.dtype == torch.float32 and torch.allclose(pairs.x, torch.tensor(0.2))
    assert pairs.g.dtype == torch.int64 and pairs.shape == (1, 2, 2)
    assert GroupPairs(X.numpy(), np.zeros((6, 3, 3)), X.numpy()).g.shape == (6, 3, 3)


def test_draws_keep_rows_together_and_follow_the_generator() -> None:
    pairs = GroupPairs(X, G, X + G[:, None], {"row": torch.arange(6)})
    drawn = pairs.draw(200, torch.Generator().manual_seed(3))
    assert torch.equal(drawn.y - drawn.x, drawn.g[:, None].expand(200, 2).float())
    assert len(drawn.x.unique(dim=0)) == 6
    again = pairs.draw(200, torch.Generator().manual_seed(3))
    assert all(torch.equal(a, b) for a, b in zip(drawn, again, strict=True))
    assert not torch.equal(drawn.x, pairs.draw(200, torch.Generator().manual_seed(4)).x)
    with pytest.raises(InputError, match="count=0"):
        pairs.draw(0, torch.Generator())


def test_splits_share_no_pair() -> None:
    pairs = GroupPairs(X, G, X + 1, {"row": torch.arange(6)})
    kept, held_out = pairs.split(2, seed=1)
    assert sorted([*kept.labels["row"].tolist(), *held_out.labels["row"].tolist()]) == list(range(6))
    assert (len(kept), len(held_out)) == (4, 2)
    assert torch.equal(kept.x, X[kept.labels["row"]])
    different = {tuple(pairs.split(2, seed=s)[1].labels["row"].tolist()) for s in range(8)}
    assert len(different) > 1
    with pytest.raises(InputError, match="held_out=6"):
        pairs.split(6)
    with pytest.raises(InputError, match="at least two pairs"):
        pairs.select(torch.tensor([2])).split(1)


def test_fingerprints_tell_pairs_apart() -> None:
    first = GroupPairs(X, G, X + 1).fingerprint()
    assert first == GroupPairs(X.clone(), G.clone(), X + 1).fingerprint()
    assert first != GroupPairs(X, G.flip(0), X + 1).fingerprint()
    assert first != GroupPairs(X, G, X + 2).fingerprint()
