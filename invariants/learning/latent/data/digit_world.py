"""Handwritten digits that turn in the plane, behind a block that does not."""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor
from torch.utils.data import TensorDataset

from invariants.errors import InputError
from invariants.representations import CyclicGroup, MatrixLieAlgebra
from invariants.representations.groups import integer

from ...loop import fingerprint, seed_of
from ...pictures.preprocessing import require_size
from .group_pairs import GroupPairs, Pairs
from .handwritten import handwritten, turned
from .numbers import require_numbers
from .splits import Split
from .turns import Turns

BLOCK = 0.45
"""Side of the block, in sides of the picture: most of a quarter of it, where a digit lies at many turns."""
GREY = 0.5
"""Of the block."""


class Views(NamedTuple):
    """What a batch of pairs shows.

    Attributes:
        digit: numbers of the digits, (B,).
        turns: of the first picture, in radians, (B,).
        elements: from the first to the second.
        corners: where the block is, (B,).
    """

    digit: Tensor
    turns: Tensor
    elements: Tensor
    corners: Tensor


class DigitWorld:
    """Pairs of pictures of one digit under turns: x shows it at a random turn, y turned on by g, anticlockwise.

    Both are drawn once each from the smooth surface through the digit's 8 x 8 pixels, so that nothing is lost by turning. Of
    a finite group the turn of x is by an element of it. A grey block hides one corner, the same in x and y, where a digit
    lies at some turns only: y is then no function of x and g that moves pixels.

    Args:
        group: CyclicGroup(n), whose generator turns by 2 pi/n, or MatrixLieAlgebra.so(2).
        split: "train", "validation" or "test"; they have no picture in common.
        blocked: whether there is a block.
        size: side of a picture in pixels.
        angles: the least and the largest size of the angle of g, in degrees.
        seed: of the split.

    Attributes:
        classes: of the digits, (N,) int64.
        shape: of a picture, (1, size, size).

    Raises:
        InputError: for another group, a value out of range, or without scikit-learn.

    Example:
        >>> world = DigitWorld(CyclicGroup(8))
        >>> pairs = world.draw(16, torch.Generator().manual_seed(0))
        >>> pairs.x.shape, pairs.g.shape
        (torch.Size([16, 1, 20, 20]), torch.Size([16]))
    """

    def __init__(
        self,
        group: CyclicGroup | MatrixLieAlgebra,
        split: Split = "train",
        *,
        blocked: bool = True,
        size: int = 20,
        angles: tuple[float, float] = (0.0, 180.0),
        seed: int = 0,
    ) -> None:
        require_size(size, 1)
        self._turns = Turns(group, angles)
        self.group, self.split, self.blocked, self.size = group, split, bool(blocked), size
        self.angles = self._turns.range
        self.shape = (1, size, size)
        self._small, self.classes, self._rows = handwritten(split, integer(seed, "seed", 0, remedy="seed=0"))

    def __repr__(self) -> str:
        shown = "behind a block" if self.blocked else "not hidden"
        return f"DigitWorld({self.group!r}, {len(self.classes)} to {self.split}, {shown}, {self.size} pixels)"

    def render(self, digit: Tensor, turns: Tensor, corners: Tensor | None = None) -> Tensor:
        """Pictures of some of the digits, at any turn.

        Args:
            digit: their numbers, (B,) int64.
            turns: in radians, (B,).
            corners: where each block is, (B,) int64: 0 at the top left, 1 at the top right, 2 at the bottom left, 3 at the
                bottom right; no blocks if left out.

        Returns:
            (B, 1, size, size), in [0, 1].

        Raises:
            InputError: for numbers that no digit or corner has, or shapes that do not fit.
        """
        if turns.dim() != 1 or not turns.is_floating_point() or not bool(turns.isfinite().all()):
            raise InputError(
                given=f"turns {tuple(turns.shape)} of {turns.dtype}, {turns.flatten()[:5].tolist()}",
                expected="finite angles in radians (B,), floats",
                remedy="torch.deg2rad(degrees) for degrees",
            )
        require_numbers("digit", digit, len(self.classes), len(turns))
        pictures = turned(self._small[digit], turns, self.size)
        if corners is None:
            return pictures
        require_numbers("corners", corners, 4, len(turns))
        near = torch.arange(self.size) < round(BLOCK * self.size)
        sides = torch.stack([near, near.flip(0)])
        down, right = sides[corners // 2], sides[corners % 2]
        return pictures.masked_fill((down[:, :, None] & right[:, None])[:, None], GREY)

    def draw(self, count: int, generator: torch.Generator) -> Pairs:
        """Fresh pairs.

        Args:
            count: B.
            generator: of random numbers.

        Returns:
            Pictures (B, 1, size, size) float32 in [0, 1]; elements by their numbers (B,), or angles in radians (B, 1).
        """
        return self._pictures(self._views(count, generator))

    def fixed(self, count: int, seed: int, *, nontrivial: bool = True) -> GroupPairs:
        """Pairs to measure on, the same for every call.

        Args:
            count: N.
            seed: of the pairs.
            nontrivial: whether the identity is left out.

        Returns:
            With the labels "digit", the class, "picture", its place in scikit-learn's set, "turn" of x in radians, and
            "corner", (N,) each.

        Raises:
            InputError: if the identity alone is in the range of angles, and left out.
        """
        seed = integer(seed, "seed", 0, remedy="seed=0")
        views = self._views(count, torch.Generator().manual_seed(seed_of(seed, 1)), nontrivial)
        labels = {
            "digit": self.classes[views.digit],
            "picture": self._rows[views.digit],
            "turn": views.turns,
            "corner": views.corners,
        }
        return GroupPairs(*self._pictures(views), labels)

    def fingerprint(self) -> dict[str, str]:
        """Digests by which a training that goes on knows its pairs again."""
        order = 0 if self._turns.table is None else len(self._turns.table)
        options = torch.tensor([self.size, self.blocked, order, *self.angles], dtype=torch.float64)
        return fingerprint(TensorDataset(self._small)) | {"names": fingerprint(TensorDataset(options))["content"]}

    def _views(self, count: int, generator: torch.Generator, nontrivial: bool = False) -> Views:
        count = integer(count, "count", 1, remedy="count=128")
        return Views(
            torch.randint(len(self.classes), (count,), generator=generator),
            self._turns.anywhere(count, generator),
            self._turns.elements(count, generator, nontrivial=nontrivial),
            torch.randint(4, (count,), generator=generator),
        )

    def _pictures(self, views: Views) -> Pairs:
        corners = views.corners if self.blocked else None
        x = self.render(views.digit, views.turns, corners)
        y = self.render(views.digit, views.turns + self._turns.angle_of(views.elements), corners)
        return Pairs(x, views.elements, y)
