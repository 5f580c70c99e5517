"""What a set of pairs may be, and the negative control."""

from __future__ import annotations

import re
from typing import Any

import pytest
import torch

from invariants.errors import InputError
from invariants.learning.contrast.data import PairedActions, mixed_sets

Y = torch.arange(12.0).reshape(6, 2)
IDS = torch.tensor([0, 0, 1, 1, 3, 3])


def test_the_number_of_actions_counts_those_without_pairs() -> None:
    data = PairedActions(Y, Y + 1, IDS)
    assert (len(data), data.actions) == (6, 4)
    assert "6 pairs (2,), 4 actions" in repr(data)


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"y": Y.numpy()}, "y of type ndarray"),
        ({"y": Y[:0], "moved": Y[:0], "action_ids": IDS[:0]}, "y of shape (0, 2)"),
        ({"y": Y[:, :0], "moved": Y[:, :0]}, "y of shape (6, 0)"),
        ({"y": torch.tensor(1.0)}, "y of shape ()"),
        ({"moved": Y[:5]}, "moved (5, 2)"),
        ({"moved": Y.double()}, "torch.float64"),
        ({"moved": Y / 0}, "not finite"),
        ({"y": Y.to(torch.complex64)}, "complex64"),
        ({"action_ids": IDS.int()}, "torch.int32"),
        ({"action_ids": IDS[:, None]}, "(6, 1)"),
        ({"action_ids": IDS - 1}, "action_ids with -1"),
        ({"latents": Y[:3]}, "latents of 3 rows for 6 pairs"),
        ({"content": IDS[:3]}, "content of 3 rows"),
        ({"elements": torch.arange(3)}, "elements with 3 entries, for numbers of actions up to 3"),
        ({"action_names": ("turn",)}, "action_names with 1 entries"),
    ],
)
def test_what_does_not_fit_is_refused(changed: dict[str, Any], words: str) -> None:
    with pytest.raises(InputError, match=re.escape(words)):
        PairedActions(**{"y": Y, "moved": Y + 1, "action_ids": IDS, **changed})


def test_mixed_sets_keep_pairs_and_counts_and_forget_elements() -> None:
    ids = torch.arange(5).repeat_interleave(40)
    y = torch.randn(200, 3, generator=torch.Generator().manual_seed(0))
    data = PairedActions(y, y + ids[:, None], ids, elements=torch.arange(5), content=ids)
    mixed = mixed_sets(data, seed=3)
    assert torch.equal(mixed.y, y) and torch.equal(mixed.moved, data.moved)
    assert torch.equal(mixed.action_ids.bincount(), ids.bincount())
    assert mixed.elements is None and mixed.content is data.content
    # by chance a fifth keeps its number
    assert 0.05 < float((mixed.action_ids == ids).double().mean()) < 0.4
    assert torch.equal(mixed.action_ids, mixed_sets(data, seed=3).action_ids)
    assert not torch.equal(mixed.action_ids, mixed_sets(data, seed=4).action_ids)


def test_a_single_action_cannot_be_mixed() -> None:
    with pytest.raises(InputError, match="all pairs of one action"):
        mixed_sets(PairedActions(Y, Y, torch.full((6,), 2)))
    with pytest.raises(InputError, match="seed=-1"):
        mixed_sets(PairedActions(Y, Y, IDS), seed=-1)
