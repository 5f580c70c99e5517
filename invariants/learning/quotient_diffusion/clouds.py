"""Data of a training: clouds of points with what is known of them, all at hand or made anew in each step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.utils.data import TensorDataset

from invariants.errors import InputError

from ..loop import fingerprint, seed_of
from .context import GraphContext


@dataclass(frozen=True)
class Clouds:
    """Clouds of one number of points, padding included.

    Args:
        x1: (S, N, n) float32 or float64.
        mask: (S, N) bool; None: all are points.
        context: of all S.
        masses: (S, N) positive.

    Raises:
        InputError: for parts of different lengths.

    Example:
        >>> len(Clouds(torch.zeros(5, 4, 3)).select(torch.tensor([1, 2])))
        2
    """

    x1: Tensor
    mask: Tensor | None = None
    context: GraphContext | None = None
    masses: Tensor | None = None

    def __post_init__(self) -> None:
        nodes = None if self.context is None else self.context.nodes
        shapes = [tuple(part.shape[:2]) for part in (self.x1, self.mask, nodes, self.masses) if part is not None]
        if self.x1.ndim != 3 or not len(self.x1) or len(set(shapes)) > 1:
            raise InputError(
                given=f"points {tuple(self.x1.shape)} with other parts {shapes[1:]}",
                expected="(S, N, n) with a mask, features and masses (S, N, ...) of the same S and N, S at least 1",
                remedy="pad all clouds to the same number of points",
            )

    def __len__(self) -> int:
        return len(self.x1)

    def select(self, rows: Tensor) -> Clouds:
        """The clouds with these numbers."""
        return Clouds(
            self.x1[rows],
            None if self.mask is None else self.mask[rows],
            None if self.context is None else self.context.select(rows),
            None if self.masses is None else self.masses[rows],
        )

    def to(self, device: torch.device, dtype: torch.dtype) -> Clouds:
        """The same on a device, with numbers of another dtype."""
        return Clouds(
            self.x1.to(device, dtype),
            None if self.mask is None else self.mask.to(device),
            None if self.context is None else self.context.to(device, dtype),
            None if self.masses is None else self.masses.to(device, dtype),
        )

    def parts(self) -> list[Tensor]:
        """All tensors."""
        beside = [] if self.context is None else [self.context.nodes, self.context.edges]
        return [part for part in (self.x1, self.mask, *beside, self.masses) if part is not None]


Draw = Callable[[int, torch.Generator], Clouds | Tensor]
"""So many clouds, drawn anew from a generator; a tensor (count, N, n) where all are points and nothing else is known."""

Data = Tensor | Clouds | Sequence[Clouds] | Draw
"""A tensor (S, N, n); clouds of one size; several of those, of different sizes; or a function that draws them."""


class CloudSource:
    """Batches of data, each a function of its seed alone.

    Args:
        data: a tensor (S, N, n), :class:`Clouds`, a list of such, whose batches are each of one of them, or a function
            (count, generator) -> Clouds or a tensor.

    Raises:
        InputError: for anything else, such as an iterator, which could not be gone back to.
    """

    def __init__(self, data: Data) -> None:
        self._draw: Draw | None = None
        self._sets: list[Clouds] = []
        if isinstance(data, Tensor):
            self._sets = [Clouds(data)]
        elif isinstance(data, Clouds):
            self._sets = [data]
        elif isinstance(data, Sequence) and len(data) and all(isinstance(part, Clouds) for part in data):
            self._sets = list(data)
        elif callable(data):
            self._draw = data
        else:
            raise InputError(
                given=f"data of type {type(data).__name__}",
                expected="a tensor (S, N, n), Clouds, a list of Clouds, or a function (count, generator) -> Clouds",
                remedy="Clouds(x1, mask, context); list(iterator) for a few batches",
            )

    def batch(self, count: int, seed: int) -> Clouds:
        """So many clouds, of one set each time; sets come up in proportion to their sizes."""
        generator = torch.Generator().manual_seed(seed)
        if self._draw is not None:
            drawn = self._draw(count, generator)
            if not isinstance(drawn, (Clouds, Tensor)):
                raise InputError(
                    given=f"a function that draws {type(drawn).__name__}",
                    expected="Clouds, or a tensor (count, N, n)",
                    remedy="return Clouds(x1, mask, context)",
                )
            return Clouds(drawn) if isinstance(drawn, Tensor) else drawn
        sizes = torch.tensor([len(part) for part in self._sets], dtype=torch.float64)
        which = int(torch.multinomial(sizes, 1, generator=generator)) if len(self._sets) > 1 else 0
        chosen = self._sets[which]
        return chosen.select(torch.randint(len(chosen), (count,), generator=generator))

    def fingerprint(self) -> object:
        """What tells these data from others: of a function its first draw."""
        sets = self._sets or [self.batch(2, seed_of(0))]
        return [
            [
                fingerprint(TensorDataset(part.detach().cpu().double().flatten(1)))["content"]
                for part in one.parts()
                if part.numel()
            ]
            for one in sets
        ]
