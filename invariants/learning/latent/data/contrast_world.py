"""Pictures whose contrast changes: a one-parameter group on grey values."""

from __future__ import annotations

from math import isfinite

import torch
from torch import Tensor
from torch.utils.data import TensorDataset

from invariants.errors import InputError
from invariants.representations.groups import integer

from ...loop import fingerprint, seed_of
from ...pictures.preprocessing import require_size
from .group_pairs import GroupPairs, Pairs
from .handwritten import handwritten, turned
from .numbers import require_numbers
from .splits import Split, split_rows

TRACE = 0.02
"""Values of drawn digits below are overshoots of the interpolation, which powers would bring to light; they become black."""


class ContrastWorld:
    """Pairs of pictures of one contents at two contrasts, which the real numbers change.

        (t u)(z) = u(z)^(exp t),    so that  s (t u) = (s + t) u

    x is a picture moved by a random s, y the same one moved by s + t. Black, 0, and white, 1, stay.

    Args:
        pictures: (N, C, H, W) in [0, 1], floats; scikit-learn's digits if left out.
        split: "train", "validation" or "test"; they have no picture in common.
        size: side of digits in pixels; pictures of yours stay as large as they are.
        range: the least and the largest t.
        base: the least and the largest s.
        seed: of the split.

    Attributes:
        shape: of a picture, (C, H, W).

    Raises:
        InputError: for values out of [0, 1], a range that is none, or digits without scikit-learn.

    Example:
        >>> world = ContrastWorld(torch.rand(30, 3, 8, 8), range=(0.5, 1.0))
        >>> x, t, y = world.draw(4, torch.Generator().manual_seed(0))
        >>> bool((x ** t.exp()[..., None, None] - y).abs().max() < 1e-5)
        True
    """

    def __init__(
        self,
        pictures: Tensor | None = None,
        split: Split = "train",
        *,
        size: int = 20,
        range: tuple[float, float] = (-1.0, 1.0),
        base: tuple[float, float] = (-0.5, 0.5),
        seed: int = 0,
    ) -> None:
        seed = integer(seed, "seed", 0, remedy="seed=0")
        self.range, self.base = _checked_range("range", range), _checked_range("base", base)
        self.split = split
        self._classes: Tensor | None = None
        if pictures is None:
            require_size(size, 1)
            small, self._classes, self._rows = handwritten(split, seed)
            drawn = turned(small, torch.zeros(len(small)), size)
            self.pictures = drawn.masked_fill(drawn < TRACE, 0.0)
        else:
            _require_pictures(pictures)
            self._rows = split_rows(len(pictures), split, seed)
            self.pictures = pictures.detach().cpu()[self._rows]
        self.shape = tuple(self.pictures.shape[1:])

    def __repr__(self) -> str:
        low, high = self.range
        return f"ContrastWorld({len(self.pictures)} to {self.split}, {self.shape}, t from {low:g} to {high:g})"

    def render(self, picture: Tensor, shifts: Tensor) -> Tensor:
        """Some of the pictures, at any contrast.

        Args:
            picture: their numbers, (B,) int64.
            shifts: (B,); at 0 a picture is as it was given.

        Returns:
            (B, C, H, W), in [0, 1].

        Raises:
            InputError: for a number that no picture has, or shifts that are not finite (B,).
        """
        if shifts.dim() != 1 or not shifts.is_floating_point() or not bool(shifts.isfinite().all()):
            raise InputError(
                given=f"shifts {tuple(shifts.shape)} of {shifts.dtype}, {shifts.flatten()[:5].tolist()}",
                expected="finite floats (B,)",
                remedy="shifts.flatten().float()",
            )
        require_numbers("picture", picture, len(self.pictures), len(shifts))
        return self.pictures[picture] ** shifts.exp().to(self.pictures.dtype)[:, None, None, None]

    def draw(self, count: int, generator: torch.Generator) -> Pairs:
        """Fresh pairs.

        Args:
            count: B.
            generator: of random numbers.

        Returns:
            Pictures (B, C, H, W) in [0, 1], and t, (B, 1) float32.
        """
        return self._pairs(count, generator)[0]

    def fixed(self, count: int, seed: int, *, nontrivial: bool = True) -> GroupPairs:
        """Pairs to measure on, the same for every call.

        Args:
            count: N.
            seed: of the pairs.
            nontrivial: whether t = 0 is left out.

        Returns:
            With the labels "picture", its place in the whole set, "base", which is s, and of digits "digit", the class; (N,)
            each.

        Raises:
            InputError: if t = 0 alone is in the range, and left out.
        """
        if nontrivial and self.range == (0, 0):
            raise InputError(
                given="range=(0, 0), so that every element is the identity",
                expected="elements that change the contrast",
                remedy="nontrivial=False keeps the identity, or take another range",
            )
        seed = integer(seed, "seed", 0, remedy="seed=0")
        pairs, picture, shifts = self._pairs(count, torch.Generator().manual_seed(seed_of(seed, 1)))
        labels = {"picture": self._rows[picture], "base": shifts}
        if self._classes is not None:
            labels["digit"] = self._classes[picture]
        return GroupPairs(*pairs, labels)

    def fingerprint(self) -> dict[str, str]:
        """Digests by which a training that goes on knows its pairs again."""
        options = torch.tensor([*self.range, *self.base], dtype=torch.float64)
        return fingerprint(TensorDataset(self.pictures)) | {"names": fingerprint(TensorDataset(options))["content"]}

    def _pairs(self, count: int, generator: torch.Generator) -> tuple[Pairs, Tensor, Tensor]:
        count = integer(count, "count", 1, remedy="count=128")
        picture = torch.randint(len(self.pictures), (count,), generator=generator)
        s, t = (low + (high - low) * torch.rand(count, generator=generator) for low, high in (self.base, self.range))
        x, y = self.render(picture, s), self.render(picture, s + t)
        return Pairs(x, t[:, None], y), picture, s


def _checked_range(name: str, range: tuple[float, float]) -> tuple[float, float]:
    try:
        low, high = (float(end) for end in range)
    except (TypeError, ValueError):
        low, high = 1.0, 0.0
    if not low <= high or not isfinite(low) or not isfinite(high):
        raise InputError(
            given=f"{name}={range!r}", expected="(least, largest), finite numbers", remedy=f"{name}=(-1.0, 1.0)"
        )
    return low, high


def _require_pictures(pictures: Tensor) -> None:
    if not isinstance(pictures, Tensor) or pictures.dim() != 4 or not pictures.is_floating_point():
        raise InputError(
            given=f"pictures {tuple(getattr(pictures, 'shape', ()))} of {getattr(pictures, 'dtype', type(pictures))}",
            expected="a tensor of floats (N, C, H, W)",
            remedy="torch.as_tensor(array).float() / 255 for bytes; pictures[:, None] for grey ones without channels",
        )
    if not bool(((pictures >= 0) & (pictures <= 1)).all()):
        raise InputError(
            given="pictures with values outside of [0, 1], or not finite",
            expected="values from 0 to 1, which powers keep there",
            remedy="pictures / 255 for values of bytes; pictures.clamp(0, 1)",
        )
