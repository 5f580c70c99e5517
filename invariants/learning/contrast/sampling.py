"""Sets of pairs that share their element, drawn so that no query is in its own context (torch)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import torch
from torch import Tensor

from invariants.errors import InputError


class SameActionSampler:
    """Draws sets of n + 1 different pairs of one element: a query and its context.

    Every element is as likely as any other, however many pairs it has.

    Args:
        action_ids: of each pair, (N,), integers; sets may differ in size.
        n_context: n, at least 1.
        n_sets: sets of a draw.
        seed: of the draws of ``iter(sampler)``.

    Raises:
        InputError: for an id with fewer than n + 1 pairs, which is named.

    Example:
        >>> sampler = SameActionSampler([5, 5, 5, 8, 8, 8, 8], n_context=2, n_sets=4)
        >>> drawn = sampler.draw(torch.Generator().manual_seed(0))
        >>> drawn.shape, [len(set(row)) for row in drawn.tolist()]
        (torch.Size([4, 3]), [3, 3, 3, 3])
    """

    def __init__(self, action_ids: Any, n_context: int, n_sets: int = 64, *, seed: int = 0) -> None:
        for name, value in (("n_context", n_context), ("n_sets", n_sets)):
            if isinstance(value, bool) or not isinstance(value, int) or value < 1:
                raise InputError(given=f"{name}={value!r}", expected="an integer of at least 1", remedy=f"{name}=10")
        try:
            ids = torch.as_tensor(action_ids)
        except (TypeError, ValueError, RuntimeError, OverflowError):
            ids = torch.zeros(0)
        if ids.dim() != 1 or ids.is_floating_point() or ids.dtype == torch.bool or not len(ids):
            raise InputError(
                given=f"ids of shape {tuple(ids.shape)} of {ids.dtype}",
                expected="integers, (N,), one of each pair",
                remedy="numpy.unique(names, return_inverse=True)[1] numbers names",
            )
        self.n_context, self.n_sets, self.seed = n_context, n_sets, seed
        names, sets = torch.unique(ids, return_inverse=True)
        self._order = torch.argsort(sets, stable=True)
        self._counts = torch.bincount(sets)
        self._starts = self._counts.cumsum(0) - self._counts
        few = (self._counts <= n_context).nonzero()[:, 0]
        if len(few):
            listed = ", ".join(f"id {int(names[k])} has {int(self._counts[k])}" for k in few[:3])
            raise InputError(
                given=f"{len(few)} of {len(names)} ids with too few pairs: {listed}",
                expected=f"at least {n_context + 1} pairs of each: a query and {n_context} of its context",
                remedy=f"dataset.with_sets_of({n_context + 1}) leaves those out; or a smaller context",
            )

    def draw(self, generator: torch.Generator) -> Tensor:
        """Numbers of pairs: row by row those of one set, all different.

        Args:
            generator: of random numbers, of the CPU.

        Returns:
            (n_sets, n_context + 1), int64; column 0 is the query.
        """
        chosen = torch.randint(len(self._counts), (self.n_sets,), generator=generator)
        counts = self._counts[chosen]
        width = self.n_context + 1
        places = torch.empty(self.n_sets, width, dtype=torch.int64)
        uniform = torch.rand(self.n_sets, width, generator=generator, dtype=torch.float64)
        # Floyd's: the k-th is drawn from one more place than the one before, and takes that place if what it drew is gone
        for k in range(width):
            last = counts - width + k
            drawn = (uniform[:, k] * (last + 1)).long()
            taken = (places[:, :k] == drawn[:, None]).any(1)
            places[:, k] = torch.where(taken, last, drawn)
        # which one is the query must not depend on its place
        shuffled = torch.rand(self.n_sets, width, generator=generator).argsort(1)
        return self._order[self._starts[chosen][:, None] + places.gather(1, shuffled)]

    def __iter__(self) -> Iterator[Tensor]:
        """Draws without end, from the seed."""
        generator = torch.Generator().manual_seed(self.seed)
        while True:
            yield self.draw(generator)
