"""Shaded convex solids that turn in space before a background that does not."""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor
from torch.utils.data import TensorDataset

from invariants.errors import InputError
from invariants.representations.groups import integer

from ...loop import fingerprint, seed_of
from ...pictures.preprocessing import require_size
from .backgrounds import random_knots, smooth_pictures
from .group_pairs import GroupPairs, Pairs
from .numbers import require_numbers
from .rendering import render
from .rotations import checked_angles, rotations_by_angle, uniform_rotations
from .solids import Solids, random_solids
from .splits import Split, split_number


class Scenes(NamedTuple):
    """What a batch of pairs shows.

    Attributes:
        solid: numbers of the solids, (B,).
        poses: of the first picture, (B, 3, 3).
        rotations: g, from the first to the second, (B, 3, 3).
        knots: of the backgrounds, (B, 3, 3, 3).
    """

    solid: Tensor
    poses: Tensor
    rotations: Tensor
    knots: Tensor


class SolidWorld:
    """Pairs of pictures of one solid under SO(3): x shows it at pose R, y at pose g R, before the same background.

    R is uniform; the axis of g is uniform, its angle distributed by Haar measure restricted to the range. Axes: x to the
    right, y up, z to the viewer, who is far away; the light stays with the viewer. Every face has a colour of its own, near
    that of the kind, and every solid its own proportions; the splits have no solid in common.

    Args:
        kind: "box", "house", "pyramid", "tetrahedron" or "wedge".
        solids: how many the split has.
        size: side of a picture in pixels.
        background: whether there is a smooth random picture behind the solid, another for each pair; else it is black.
        angles: the least and the largest angle of g, in degrees.
        split: "train", "validation" or "test".
        seed: of the solids.

    Attributes:
        solids: their faces and colours, (S, F, ...).
        shape: of a picture, (3, size, size).

    Raises:
        InputError: for a value out of range.

    Example:
        >>> world = SolidWorld("wedge", solids=20)
        >>> pairs = world.draw(8, torch.Generator().manual_seed(0))
        >>> pairs.x.shape, pairs.g.shape
        (torch.Size([8, 3, 24, 24]), torch.Size([8, 3, 3]))
    """

    def __init__(
        self,
        kind: str = "box",
        *,
        solids: int = 500,
        size: int = 24,
        background: bool = True,
        angles: tuple[float, float] = (0.0, 180.0),
        split: Split = "train",
        seed: int = 0,
    ) -> None:
        solids = integer(solids, "solids", 1, remedy="solids=500")
        require_size(size, 3)
        seed = integer(seed, "seed", 0, remedy="seed=0")
        self.kind, self.split, self.size, self.background = kind, split, size, bool(background)
        self.angles = checked_angles(angles)
        self.shape = (3, size, size)
        generator = torch.Generator().manual_seed(seed_of(seed, split_number(split)))
        self.solids = random_solids(kind, solids, generator)

    def __repr__(self) -> str:
        low, high = self.angles
        count = len(self.solids.offsets)
        return (
            f"SolidWorld({self.kind}, {count} to {self.split}, {self.size} pixels, angles {low:g} to {high:g} degrees)"
        )

    def render(self, solid: Tensor, poses: Tensor, background: Tensor | None = None) -> Tensor:
        """Pictures of some of the solids, at any pose.

        Args:
            solid: their numbers, (B,) int64.
            poses: (B, 3, 3).
            background: (B, 3, size, size), as `smooth_pictures` makes them; black if left out.

        Returns:
            (B, 3, size, size), in [0, 1].

        Raises:
            InputError: for a number that no solid has, or shapes that do not fit.

        Example:
            >>> from invariants.learning.latent.data import rotations_by_angle
            >>> world, turns = SolidWorld(), rotations_by_angle(6, (0, 90), torch.Generator().manual_seed(0))
            >>> world.render(torch.zeros(6, dtype=torch.long), turns).shape
            torch.Size([6, 3, 24, 24])
        """
        require_numbers("solid", solid, len(self.solids.offsets), len(poses))
        chosen = Solids(*(part[solid] for part in self.solids))
        return render(chosen, poses, self.size, background)

    def draw(self, count: int, generator: torch.Generator) -> Pairs:
        """Fresh pairs.

        Args:
            count: B.
            generator: of random numbers.

        Returns:
            Pictures (B, 3, size, size) float32 in [0, 1], and rotations (B, 3, 3).
        """
        return self._pictures(self._scenes(count, generator))

    def fixed(self, count: int, seed: int, *, nontrivial: bool = True) -> GroupPairs:
        """Pairs to measure on, the same for every call.

        Args:
            count: N.
            seed: of the pairs.
            nontrivial: whether rotations by angle 0 are left out.

        Returns:
            With the labels "solid" (N,), "pose" and "moved_pose" (N, 3, 3), and "knots" (N, 3, 3, 3) of the backgrounds.

        Raises:
            InputError: if every rotation is by angle 0 and these are left out.
        """
        if nontrivial and self.angles[1] == 0:
            raise InputError(
                given="angles=(0, 0), so that every element is the identity",
                expected="elements that turn",
                remedy="nontrivial=False keeps the identity, or take another range",
            )
        seed = integer(seed, "seed", 0, remedy="seed=0")
        scenes = self._scenes(count, torch.Generator().manual_seed(seed_of(seed, 1)))
        moved = scenes.rotations @ scenes.poses
        labels = {"solid": scenes.solid, "pose": scenes.poses, "moved_pose": moved, "knots": scenes.knots}
        return GroupPairs(*self._pictures(scenes), labels)

    def fingerprint(self) -> dict[str, str]:
        """Digests by which a training that goes on knows its pairs again."""
        options = torch.tensor([self.size, self.background, *self.angles], dtype=torch.float64)
        return fingerprint(TensorDataset(*self.solids)) | {"names": fingerprint(TensorDataset(options))["content"]}

    def _scenes(self, count: int, generator: torch.Generator) -> Scenes:
        count = integer(count, "count", 1, remedy="count=128")
        solid = torch.randint(len(self.solids.offsets), (count,), generator=generator)
        poses = uniform_rotations(count, generator)
        return Scenes(solid, poses, rotations_by_angle(count, self.angles, generator), random_knots(count, generator))

    def _pictures(self, scenes: Scenes) -> Pairs:
        background = smooth_pictures(scenes.knots, self.size) if self.background else None
        x = self.render(scenes.solid, scenes.poses, background)
        y = self.render(scenes.solid, scenes.rotations @ scenes.poses, background)
        return Pairs(x, scenes.rotations, y)
