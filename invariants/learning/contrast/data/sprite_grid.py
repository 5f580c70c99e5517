"""Worlds of sprites: pictures for every latent, drawn when asked for, and pairs of them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from functools import cached_property
from numbers import Real
from typing import Literal, get_args

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from invariants.errors import InputError
from invariants.limits import NAMED_GROUP_ORDER
from invariants.representations.groups import integer

from ...loop import seed_of
from ...pictures.preprocessing import require_size
from .latent_indices import LatentIndices, ravel
from .paired_actions import PairedActions

Stored = Literal["values", "bytes", "indices"]

CHUNK = 1024
"""Pictures drawn at once."""


class SpriteGrid(LatentIndices, ABC):
    """A picture for every shape, scale, orientation and position, and pairs of them under Z_m x Z_n x Z_n.

    The group acts on indices: a sprite that is moved past the end of its range appears at the other end of it, and no
    picture is wrapped around its border.

    Args:
        shapes: how many.
        scales: how many sizes, from 1/2 to 1; one alone is 1.
        orientations: m.
        positions: n, for each of x and y.
        size: side of a picture in pixels.

    Raises:
        InputError: for a number out of range.
    """

    def __init__(self, shapes: int, scales: int, orientations: int, positions: int, size: int) -> None:
        super().__init__(shapes, scales, orientations, positions)
        require_size(size, 1)
        self.size = size

    def __repr__(self) -> str:
        s, k, m, n, _ = self.sizes
        return f"{type(self).__name__}({s} shapes, {k} scales, Z{m} x Z{n} x Z{n}, {self.size} pixels)"

    @cached_property
    def pictures(self) -> Tensor:
        """Every picture, (N, 1, size, size) float32: all at once, where `render` draws a part."""
        return self.render(self.latents)

    def render(self, indices: Tensor) -> Tensor:
        """Pictures by their indices.

        Args:
            indices: (B, 5) int64.

        Returns:
            (B, 1, size, size), float32, from -1 for black to 1 for white, where the indices are.

        Raises:
            InputError: for indices that the world does not have.
        """
        return self._drawn(self.checked(indices).reshape(-1, 5), torch.float32)

    def _drawn(self, indices: Tensor, dtype: torch.dtype) -> Tensor:
        """Pictures in float32, or in bytes."""
        out = torch.empty(len(indices), 1, self.size, self.size, dtype=dtype, device=indices.device)
        # those of one shape, scale and orientation together
        for part in ravel(indices, self.sizes).argsort().split(CHUNK):
            values = self._draw(indices[part])
            out[part] = ((values + 1) * 127.5).round().to(dtype) if dtype == torch.uint8 else values
        return out

    @abstractmethod
    def _draw(self, indices: Tensor) -> Tensor:
        """Pictures (B, 1, size, size) of at most CHUNK indices."""

    def pairs(
        self,
        pairs: int,
        *,
        elements: int | None = None,
        held_out: float = 0.2,
        stored: Stored = "values",
        seed: int = 0,
    ) -> tuple[PairedActions, Tensor]:
        """Pairs for a training, and the elements that are kept out of it.

        Args:
            pairs: N, as many of each element up to one.
            elements: how many act, drawn at random among those not held out; all of these if left out.
            held_out: part of the group that never acts.
            stored: what y and moved are; see `pairs_under`.
            seed: of all of it.

        Returns:
            The pairs, and the numbers of the elements held out, (H,) int64.

        Raises:
            InputError: for fewer pairs than elements, more elements than there are, or a number out of range.

        Example:
            >>> from invariants.learning.contrast.data import SpriteWorld
            >>> data, unseen = SpriteWorld().pairs(1000)
            >>> data.y.shape, data.actions, len(unseen)
            (torch.Size([1000, 1, 16, 16]), 100, 25)
        """
        if isinstance(held_out, bool) or not isinstance(held_out, Real) or not 0 <= held_out < 1:
            raise InputError(given=f"held_out={held_out!r}", expected="a part from 0 to below 1", remedy="held_out=0.2")
        seed = integer(seed, "seed", 0, remedy="seed=0")
        kept_out = min(round(held_out * self.order), self.order - 1)
        left = self.order - kept_out
        count = left if elements is None else integer(elements, "elements", 1, left, remedy=f"elements={left}")
        order = torch.randperm(self.order, generator=torch.Generator().manual_seed(seed_of(seed, 0)))
        chosen = order[kept_out : kept_out + count]
        return self.pairs_under(chosen, pairs, stored=stored, seed=seed), order[:kept_out].sort().values

    def pairs_under(
        self, elements: Tensor | Sequence[int], pairs: int, *, stored: Stored = "values", seed: int = 0
    ) -> PairedActions:
        """Pairs under given elements; pictures of one element differ, as long as there are enough of them.

        Args:
            elements: numbers in the group, (A,).
            pairs: N, as many of each element up to one.
            stored: "values" for pictures in float32; "bytes" for pictures in uint8, a quarter of the memory, which
                `byte_values` turns into values; "indices" for (N, 5), which `render` draws.
            seed: of the choice of pictures.

        Returns:
            Rows in random order; latents are the indices, content is shape and scale, elements are numbers in the group.

        Raises:
            InputError: for fewer pairs than elements, none or unknown elements, or another word for `stored`.
        """
        if stored not in get_args(Stored):
            raise InputError(given=f"stored={stored!r}", expected=f"one of {get_args(Stored)}", remedy='stored="bytes"')
        moves = self.residues(elements)
        if moves.dim() != 2 or not len(moves):
            raise InputError(
                given=f"elements={elements!r}",
                expected="the numbers (A,) of at least one element",
                remedy="elements=[0, 1]",
            )
        chosen = ravel(moves, self.sizes[2:])
        pairs = integer(pairs, "pairs", 1, remedy="pairs=5000")
        if pairs < len(chosen):
            raise InputError(
                given=f"pairs={pairs} for {len(chosen)} elements",
                expected="at least one pair for each, and more for a fit",
                remedy=f"pairs={50 * len(chosen)}, or fewer elements=",
            )
        rng = np.random.default_rng(seed_of(integer(seed, "seed", 0, remedy="seed=0"), 1))
        counts = np.full(len(chosen), pairs // len(chosen)) + (np.arange(len(chosen)) < pairs % len(chosen))
        starts = np.concatenate([self._without_repeats(int(count), rng) for count in counts])
        order = rng.permutation(pairs)
        ids = torch.from_numpy(np.repeat(np.arange(len(chosen)), counts)[order])
        before = self.indices(torch.from_numpy(starts[order]))
        after = self.act(before, moves[ids])
        return PairedActions(
            y=self._as_stored(before, stored),
            moved=self._as_stored(after, stored),
            action_ids=ids,
            latents=before,
            moved_latents=after,
            elements=chosen,
            content=before[:, 0] * self.sizes[1] + before[:, 1],
            group=self.group if self.order <= NAMED_GROUP_ORDER.value else None,
            name=repr(self),
        )

    def _without_repeats(self, count: int, rng: np.random.Generator) -> NDArray[np.int64]:
        """Numbers of that many pictures, each as often as any other up to one."""
        rounds, rest = divmod(count, len(self))
        parts = [np.arange(len(self))] * rounds
        return np.concatenate([*parts, rng.choice(len(self), rest, replace=False)]).astype(np.int64)

    def _as_stored(self, indices: Tensor, stored: Stored) -> Tensor:
        if stored == "indices":
            return indices
        return self._drawn(indices, torch.uint8 if stored == "bytes" else torch.float32)


def byte_values(pictures: Tensor) -> Tensor:
    """Pictures in bytes as float32 from -1 for black to 1 for white.

    Example:
        >>> byte_values(torch.tensor([0, 255], dtype=torch.uint8))
        tensor([-1.,  1.])
    """
    return pictures.float() / 127.5 - 1
