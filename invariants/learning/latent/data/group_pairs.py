"""Pairs (x, g, y): an observation, a known group element, and what the observation becomes under it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple, Protocol

import torch
from torch import Tensor
from torch.utils.data import TensorDataset

from invariants.errors import InputError
from invariants.representations.groups import integer

from ...loop import fingerprint, seed_of
from ...pictures.given_arrays import given_tensor


class Pairs(NamedTuple):
    """A batch of pairs.

    Attributes:
        x: observations, (B, ...), floats.
        g: elements: numbers (B,) int64 of a finite group's; for a Lie group coordinates (B, dim) or matrices (B, n, n).
        y: what x becomes, (B, ...).
    """

    x: Tensor
    g: Tensor
    y: Tensor


class PairSource(Protocol):
    """Where pairs are drawn from: stored ones, or a world that makes fresh ones."""

    @property
    def shape(self) -> tuple[int, ...]:
        """Of one observation."""
        ...

    def draw(self, count: int, generator: torch.Generator) -> Pairs:
        """So many pairs; a generator in the same state gives the same ones."""
        ...

    def fingerprint(self) -> dict[str, str]:
        """Digests by which a training that goes on knows its pairs again."""
        ...


class GroupPairs:
    """Stored pairs (x, g, y), where y is what x becomes under the known element g.

    Args:
        x: observations, (N, ...), floats, or bytes, which become x/255.
        g: elements: numbers (N,), integers of at least 0; or floats, coordinates (N, dim) or matrices (N, n, n).
        y: of the shape and type of x.
        labels: what is known besides, by name, (N, ...) each.

    Attributes:
        shape: of one observation.

    Raises:
        InputError: for shapes or types that do not fit, no pairs, or values that are not finite.

    Example:
        >>> pairs = GroupPairs(torch.zeros(4, 1, 8, 8), torch.tensor([0, 1, 2, 1]), torch.ones(4, 1, 8, 8))
        >>> len(pairs), pairs.shape, pairs.draw(3, torch.Generator().manual_seed(0)).g
        (4, (1, 8, 8), tensor([0, 1, 1]))
    """

    def __init__(self, x: Any, g: Any, y: Any, labels: Mapping[str, Any] | None = None) -> None:
        first, second = _observations(x, "x"), _observations(y, "y")
        if first.shape != second.shape or first.dtype != second.dtype or first.dim() < 2 or not first.numel():
            raise InputError(
                given=f"x of shape {tuple(first.shape)} of {first.dtype}, y of {tuple(second.shape)} of {second.dtype}",
                expected="two arrays of one shape (N, ...) and one type, y[k] being what x[k] becomes under g[k]",
                remedy="compare how the two were made; one number an observation is (N, 1)",
            )
        self.x, self.g, self.y = first, _elements(g, len(first)), second
        self.labels = {name: _tensor(values, name) for name, values in (labels or {}).items()}
        for name, values in self.labels.items():
            if values.dim() < 1 or len(values) != len(first):
                raise InputError(
                    given=f"the label {name!r} of shape {tuple(values.shape)} for {len(first)} pairs",
                    expected="a row for each pair",
                    remedy=f"leave {name!r} out where it is not known",
                )

    def __len__(self) -> int:
        return len(self.x)

    def __repr__(self) -> str:
        elements = "numbers" if self.g.dim() == 1 else f"{tuple(self.g.shape[1:])}"
        return f"GroupPairs({len(self)} pairs {self.shape}, elements {elements})"

    @property
    def shape(self) -> tuple[int, ...]:
        """Of one observation."""
        return tuple(self.x.shape[1:])

    def draw(self, count: int, generator: torch.Generator) -> Pairs:
        """Pairs at random, with replacement.

        Args:
            count: B.
            generator: of random numbers.
        """
        count = integer(count, "count", 1, remedy="count=128")
        rows = torch.randint(len(self), (count,), generator=generator)
        return Pairs(self.x[rows], self.g[rows], self.y[rows])

    def select(self, keep: Tensor) -> GroupPairs:
        """Some of the pairs.

        Args:
            keep: which pairs, (N,) booleans, or their numbers.

        Raises:
            InputError: if none is left.

        Example:
            >>> pairs = GroupPairs(torch.zeros(4, 2), torch.tensor([0, 1, 2, 1]), torch.ones(4, 2))
            >>> len(pairs.select(pairs.g == 1))
            2
        """
        try:
            labels = {name: values[keep] for name, values in self.labels.items()}
            rows = torch.arange(len(self))[keep]
        except (IndexError, TypeError) as error:
            raise InputError(
                given=f"pairs to keep: {error}",
                expected=f"({len(self)},) booleans, or numbers from 0 to {len(self) - 1}",
                remedy="pairs.select(pairs.g == 1)",
            ) from None
        keep = rows
        return GroupPairs(self.x[keep], self.g[keep], self.y[keep], labels)

    def split(self, held_out: int, seed: int = 0) -> tuple[GroupPairs, GroupPairs]:
        """Two parts without a common pair, at random.

        Args:
            held_out: pairs of the second part.
            seed: of the split.

        Raises:
            InputError: if a part would be empty.

        Example:
            >>> pairs = GroupPairs(torch.zeros(4, 2), torch.tensor([0, 1, 2, 1]), torch.ones(4, 2))
            >>> [len(part) for part in pairs.split(1)]
            [3, 1]
        """
        if len(self) < 2:
            raise InputError(given=f"{self!r} to split", expected="at least two pairs", remedy="add pairs")
        held_out = integer(held_out, "held_out", 1, len(self) - 1, remedy="held_out=1 keeps a single pair out")
        generator = torch.Generator().manual_seed(seed_of(integer(seed, "seed", 0, remedy="seed=0")))
        order = torch.randperm(len(self), generator=generator)
        return self.select(order[held_out:].sort().values), self.select(order[:held_out].sort().values)

    def fingerprint(self) -> dict[str, str]:
        """Digests by which a training that goes on knows its pairs again."""
        return fingerprint(TensorDataset(self.x, self.g, self.y))


def _observations(values: Any, name: str) -> Tensor:
    found = _tensor(values, name)
    if found.dtype == torch.uint8:
        if found.numel() and int(found.max()) == 1:
            raise InputError(
                given=f"{name} of bytes that are all 0 or 1",
                expected=f"bytes of pictures, 0 to 255, which become {name}/255",
                remedy=f"{name}.float() for masks",
            )
        return found.float() / 255
    if not found.is_floating_point():
        raise InputError(
            given=f"{name} of {found.dtype}",
            expected="floats, or bytes of pictures",
            remedy=f"{name}.float(), scaled as the network should see it",
        )
    return found


def _elements(values: Any, count: int) -> Tensor:
    found = _tensor(values, "g")
    numbers = not found.is_floating_point()
    fits = found.dtype != torch.bool and (
        found.dim() == 1 if numbers else found.dim() == 2 or (found.dim() == 3 and found.shape[1] == found.shape[2])
    )
    if not fits or found.shape[:1] != (count,) or (not numbers and 0 in found.shape):
        raise InputError(
            given=f"g of shape {tuple(found.shape)} of {found.dtype} for {count} pairs",
            expected="numbers (N,) of elements, integers; or floats, coordinates (N, dim) or matrices (N, n, n)",
            remedy="g.long() for numbers of elements; g[:, None] for one coordinate",
        )
    if numbers and int(found.min()) < 0:
        raise InputError(
            given=f"g with {int(found.min())}",
            expected="numbers of elements, at least 0",
            remedy="G.index(element) is its number, for -1 quarter turns 3 in CyclicGroup(4)",
        )
    return found.long() if numbers else found


def _tensor(values: Any, name: str) -> Tensor:
    found = given_tensor(values, name)
    if found.is_complex() or (found.is_floating_point() and not bool(found.isfinite().all())):
        raise InputError(
            given=f"{name} {'of complex numbers' if found.is_complex() else 'with entries that are not finite'}",
            expected="finite real numbers",
            remedy="leave such pairs out; torch.view_as_real splits complex numbers",
        )
    return found
