"""Pairs of observations of which some share an unknown group element (torch)."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor
from torch.utils.data import TensorDataset

from invariants.errors import InputError

from ..loop import fingerprint
from ..pictures.given_arrays import given_tensor

Observations = Tensor | Callable[[Tensor], Tensor]

CHUNK = 1 << 22
"""Values looked at in one go where all observations are."""


class PairedActionDataset:
    """Pairs (y, y') with y' = g y, and which of them share g; nothing else is known of g.

    Observations that occur several times are kept once: what is a copy of what is known, and each is embedded once a step.

    Args:
        y: observations, (N, ...): floats; bytes, which become y/255; or other integers, as they are.
        moved: y', (N, ...), of the same shape and type.
        action_ids: which pairs share their element, (N,), integers of any values.

    Attributes:
        size: number of distinct observations.
        before, after: which of them y and y' are, (N,), int64.
        sets: the number 0 ... A - 1 of each pair's element, (N,), int64.
        ids: what the user calls each of them, (A,).

    Raises:
        InputError: for shapes that do not fit, ids that are no integers, values that are not finite, or a single id.

    Example:
        >>> y = torch.arange(12.0).reshape(6, 2)
        >>> pairs = PairedActionDataset(y, torch.cat([y[:3] + 1, y[3:] - 1]), [7, 7, 7, 9, 9, 9])
        >>> len(pairs), pairs.ids.tolist(), pairs.counts.tolist()
        (6, [7, 9], [3, 3])
    """

    def __init__(self, y: Any, moved: Any, action_ids: Any) -> None:
        first, second = _tensor(y, "y"), _tensor(moved, "moved")
        if first.shape != second.shape or first.dtype != second.dtype or first.dim() < 2 or not len(first):
            raise InputError(
                given=f"y of shape {tuple(first.shape)} of {first.dtype}, moved of {tuple(second.shape)} of {second.dtype}",
                expected="two arrays of one shape (N, ...) and one type, moved[k] being y[k] after its element",
                remedy="one number an observation is (N, 1)",
            )
        for name, values in (("y", first), ("moved", second)):
            wrong = _not_finite(values)
            if wrong is not None:
                raise InputError(
                    given=f"{name}[{wrong}] with entries that are not finite",
                    expected="finite numbers",
                    remedy="leave such pairs out",
                )
        together = torch.cat([first, second])
        kept, place = distinct(together)
        pool = together if kept is None else together[kept]
        place = torch.arange(len(together)) if place is None else place
        self._set(lambda index: pool[index], len(pool), place[: len(first)], place[len(first) :], action_ids)

    @classmethod
    def from_pool(
        cls, pool: Observations, before: Any, after: Any, action_ids: Any, *, size: int | None = None
    ) -> PairedActionDataset:
        """Pairs given by the numbers of their observations, which are held once or made when they are asked for.

        Args:
            pool: all observations, (M, ...); or a function of numbers, (K,) int64, that gives theirs, (K, ...).
            before, after: numbers of y and y' in the pool, (N,).
            action_ids: as above.
            size: M, where the pool is a function.

        Raises:
            InputError: for numbers out of range, or a function without ``size``.

        Example:
            >>> world = torch.eye(4)
            >>> PairedActionDataset.from_pool(world, [0, 1, 2, 3, 0, 2], [1, 2, 3, 0, 2, 0], [0, 0, 0, 0, 1, 1]).size
            4
        """
        self = cls.__new__(cls)
        observe: Callable[[Tensor], Tensor]
        if isinstance(pool, Tensor):
            observe, size = pool.__getitem__, len(pool)
        elif callable(pool) and size is not None:
            observe = pool
        else:
            raise InputError(
                given=f"a pool of type {type(pool).__name__}, size={size!r}",
                expected="a tensor (M, ...), or a function of numbers and size=M",
                remedy="torch.as_tensor(array) makes a tensor",
            )
        places = [_integers(v, name) for v, name in ((before, "before"), (after, "after"))]
        for name, values in zip(("before", "after"), places, strict=True):
            if len(values) and not 0 <= int(values.min()) <= int(values.max()) < size:
                raise InputError(
                    given=f"{name} with numbers from {int(values.min())} to {int(values.max())}",
                    expected=f"numbers of observations, 0 ... {size - 1}",
                    remedy="count the observations of the pool from 0",
                )
        self._set(observe, size, places[0], places[1], action_ids)
        return self

    def _set(
        self, observe: Callable[[Tensor], Tensor], size: int, before: Tensor, after: Tensor, action_ids: Any
    ) -> None:
        ids = _integers(action_ids, "action_ids")
        if not len(before) == len(after) == len(ids):
            raise InputError(
                given=f"{len(before)} observations, {len(after)} moved ones and {len(ids)} ids",
                expected="as many of each: one id a pair",
                remedy="action_ids[k] says which element moved y[k] to moved[k]",
            )
        names, sets = torch.unique(ids, return_inverse=True)
        # a pair that is there twice would be the query and in its own context
        keys = torch.unique(torch.stack([sets, before, after]), dim=1)
        if keys.shape[1] < len(before):
            warnings.warn(
                f"{len(before) - keys.shape[1]} of {len(before)} pairs occur more than once under one id; each is kept once",
                stacklevel=4,
            )
            sets, before, after = keys
        if len(names) < 2:
            raise InputError(
                given=f"{len(names)} ids",
                expected="pairs of at least two group elements: a single one is whatever the embedding makes of it",
                remedy="give pairs of other elements, with other ids",
            )
        self._observe, self.size = observe, size
        self.before, self.after, self.sets, self.ids = before, after, sets, names

    def __len__(self) -> int:
        return len(self.sets)

    def __repr__(self) -> str:
        return f"PairedActionDataset({len(self)} pairs of {self.size} observations, {len(self.ids)} elements)"

    @property
    def counts(self) -> Tensor:
        """Pairs of each element, (A,)."""
        return torch.bincount(self.sets, minlength=len(self.ids))

    def observations(self, index: Tensor) -> Tensor:
        """Observations by their numbers, as floats.

        Args:
            index: (K,), int64.

        Returns:
            (K, ...).
        """
        found = self._observe(index)
        if found.dtype == torch.uint8:
            return found.float() / 255
        return found if found.is_floating_point() else found.float()

    def pairs_of(self, action_id: int) -> tuple[Tensor, Tensor]:
        """All pairs of an element, by the user's id: y and y', (n, ...) each.

        Raises:
            InputError: for an id that no pair has.
        """
        place = (self.ids == action_id).nonzero()
        if not len(place):
            raise InputError(
                given=f"the id {action_id!r}",
                expected=f"one of the {len(self.ids)} ids, such as {self.ids[:5].tolist()}",
                remedy="look at .ids",
            )
        chosen = (self.sets == place[0, 0]).nonzero()[:, 0]
        return self.observations(self.before[chosen]), self.observations(self.after[chosen])

    def select(self, keep: Tensor) -> PairedActionDataset:
        """Some of the pairs, of the same observations.

        Args:
            keep: which pairs, (N,) booleans, or their numbers.

        Example:
            >>> y = torch.arange(12.0).reshape(6, 2)
            >>> pairs = PairedActionDataset(y, y + 1, [0, 0, 1, 1, 2, 2])
            >>> pairs.select(pairs.sets < 2).counts.tolist()
            [2, 2]
        """
        chosen = PairedActionDataset.__new__(PairedActionDataset)
        chosen._set(self._observe, self.size, self.before[keep], self.after[keep], self.ids[self.sets[keep]])
        return chosen

    def with_sets_of(self, least: int) -> PairedActionDataset:
        """Only the elements that have at least so many pairs.

        Raises:
            InputError: if fewer than two have.
        """
        enough = self.counts >= least
        if int(enough.sum()) < 2:
            raise InputError(
                given=f"{int(enough.sum())} elements of at least {least} pairs",
                expected="at least two",
                remedy="a smaller context, or more pairs of each element",
            )
        return self.select(enough[self.sets])

    def fingerprint(self) -> dict[str, str]:
        """Digests by which a training that goes on knows its pairs again."""
        some = self._observe(torch.cat([self.before[:64], self.after[-64:]])).cpu()
        return fingerprint(TensorDataset(self.before, self.after, self.sets)) | {
            "observations": fingerprint(TensorDataset(some))["content"]
        }


def distinct(values: Tensor) -> tuple[Tensor | None, Tensor | None]:
    """Which observations are the first of their copies, and the place of each among those; None where all differ.

    Args:
        values: (M, ...).
    """
    flat = values.flatten(1)
    keys = torch.cat([_keys(part) for part in flat.split(max(1, CHUNK // flat.shape[1]))])
    _, place = torch.unique(keys, return_inverse=True)
    count = int(place.max()) + 1
    if count == len(keys):
        return None, None
    first = torch.full((count,), len(keys), dtype=torch.int64)
    first.scatter_reduce_(0, place, torch.arange(len(keys)), "amin")
    # in the order in which they come
    order = first.argsort()
    rank = torch.empty_like(order)
    rank[order] = torch.arange(count)
    return first[order], rank[place]


def _keys(rows: Tensor) -> Tensor:
    """A number of each row: equal for equal rows, else different but for a chance of 2^-63."""
    rows = rows.contiguous()
    if rows.is_floating_point():
        rows = rows + 0.0  # -0.0 is 0.0
        words = rows.view({2: torch.int16, 4: torch.int32, 8: torch.int64}[rows.element_size()])
    else:
        words = rows
    words = words.to(torch.int64)
    weights = torch.randint(-(2**62), 2**62, (words.shape[1],), generator=torch.Generator().manual_seed(0)) * 2 + 1
    # twice folded: a sum alone would not tell high bits apart
    products = words * weights
    return ((products ^ (products >> 29)) * weights.flip(0)).sum(1)


def _not_finite(values: Tensor) -> int | None:
    if not values.is_floating_point():
        return None
    flat = values.flatten(1)
    start = 0
    for part in flat.split(max(1, CHUNK // max(1, flat.shape[1]))):
        wrong = (~part.isfinite()).any(1).nonzero()
        if len(wrong):
            return start + int(wrong[0, 0])
        start += len(part)
    return None


def _tensor(values: Any, name: str) -> Tensor:
    found = given_tensor(values, name)
    if found.is_complex():
        raise InputError(
            given=f"{name} of complex numbers", expected="real numbers", remedy="torch.view_as_real(values).flatten(1)"
        )
    return found


def _integers(values: Any, name: str) -> Tensor:
    try:
        found = torch.as_tensor(values).detach().cpu()
    except (TypeError, ValueError, RuntimeError):
        found = torch.zeros(0, 0)
    if found.dim() != 1 or found.is_floating_point() or found.is_complex() or found.dtype == torch.bool:
        raise InputError(
            given=f"{name} of type {type(values).__name__}, {tuple(getattr(values, 'shape', ())) or 'without a shape'}",
            expected="integers, (N,)",
            remedy="numpy.unique(names, return_inverse=True)[1] numbers names",
        )
    return found.to(torch.int64)
