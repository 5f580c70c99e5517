"""Random homographies of batches of images: a transform for training and for tests out of distribution."""

from __future__ import annotations

import math
from typing import Any

import torch
from torch import Tensor, nn

from invariants.errors import InputError

from .four_points import random_matrices
from .sampling import BORDERS, MODES, sample, sources

PRESETS: dict[str, dict[str, float]] = {
    "mild": {"displacement": 0.075, "rotation": 45.0},
    "medium": {"displacement": 0.15, "rotation": 90.0},
    "strong": {"displacement": 0.225, "rotation": 135.0},
    "strongest": {"displacement": 0.3, "rotation": 180.0},
}
"""Arguments of :class:`RandomHomography` by name: displacement and rotation grow together."""


def warp(images: Tensor, matrices: Tensor, mode: str = "bicubic", border: str = "zeros") -> Tensor:
    """Images, each seen through a homography of its own: the output at z is the input at g^-1 z.

    Args:
        images: (B, C, H, W), floating point; half precision is interpolated in float32.
        matrices: (B, 3, 3) or (3, 3), g in normalised coordinates, x first, the image being [-1, 1]^2.
        mode: "bicubic", "bilinear" or "nearest", see :class:`Homography`.
        border: beyond the image "zeros", "replicate" (its last pixel) or "reflect" (its mirror image).

    Returns:
        (B, C, H, W), differentiable with respect to both; ``warp(warped, matrices.inverse())`` undoes it where nothing left
        the image.

    Raises:
        InputError: for other shapes, modes or borders, or a matrix that is not finite and invertible.

    Source: Hartley and Zisserman, Multiple View Geometry, 2nd ed., section 2.3.

    Example:
        >>> images = torch.rand(2, 3, 8, 8)
        >>> bool(torch.allclose(warp(images, torch.eye(3)), images))
        True
    """
    if not isinstance(images, Tensor) or images.dim() != 4 or not images.is_floating_point():
        raise InputError(
            given=f"images: {_shape(images)}",
            expected="a floating-point tensor (batch, channels, height, width)",
            remedy="add the missing axes, as in image[None], and convert integers with .float()",
        )
    if not isinstance(matrices, Tensor) or matrices.shape not in ((3, 3), (len(images), 3, 3)):
        raise InputError(
            given=f"matrices: {_shape(matrices)}, for {len(images)} images",
            expected=f"({len(images)}, 3, 3), one homography an image, or (3, 3), one for all",
            remedy="stack the matrices, or draw them with RandomHomography.sample(len(images))",
        )
    _check_sampling(mode, border)
    if 0 in images.shape:
        return images.clone()
    inverse, failed = torch.linalg.inv_ex(matrices.double())
    if bool(failed.any()) or not bool(inverse.isfinite().all()):
        raise InputError(
            given=f"matrices of which {int((failed != 0).sum()) or 'some'} are singular or not finite",
            expected="invertible homographies",
            remedy="look for three of four points on a line, or a NaN, where the matrices are made",
        )
    return sample(images, sources(inverse, images.shape[-2], images.shape[-1]), mode, border)


class RandomHomography(nn.Module):
    """Sees each image of a batch through a random homography of its own.

    g = D R: R turns by an angle uniform in [-rotation, rotation]; D moves corner p of the image square to
    p + 2 displacement e, e uniform in [-1, 1]^2 (2 is the side). Draws of D that fold, flip or flatten the square are
    drawn again, so orientation is kept and the whole image stays at a finite distance.

    Args:
        displacement: largest displacement of a corner along each axis, as a fraction of the side, 0 to 0.5.
        rotation: largest angle, degrees, 0 to 180.
        mode, border: see :func:`warp`.

    Raises:
        InputError: for arguments out of range; in a call as :func:`warp`.

    Example:
        >>> transform = RandomHomography.preset("strong")
        >>> seeded = torch.Generator().manual_seed(0)
        >>> matrices = transform.sample(4, seeded)
        >>> images = torch.rand(4, 3, 16, 16)
        >>> moved = warp(images, matrices)          # transform(images, generator) draws and warps in one go
        >>> back = warp(moved, matrices.inverse())
    """

    def __init__(
        self, displacement: float, rotation: float = 0.0, *, mode: str = "bicubic", border: str = "zeros"
    ) -> None:
        super().__init__()
        for name, value, most in (("displacement", displacement, 0.5), ("rotation", rotation, 180.0)):
            if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= most:
                raise InputError(
                    given=f"{name}={value!r}",
                    expected=f"a number from 0 to {most:g}: "
                    + ("a fraction of the side" if name == "displacement" else "degrees"),
                    remedy='pass displacement=0.2, rotation=45, or use RandomHomography.preset("mild")',
                )
        _check_sampling(mode, border)
        self.displacement, self.rotation, self.mode, self.border = float(displacement), float(rotation), mode, border

    @classmethod
    def preset(cls, name: str, **options: Any) -> RandomHomography:
        """A distribution by name: "mild", "medium", "strong" or "strongest" (see PRESETS).

        Args:
            name: of the preset.
            options: mode and border.

        Raises:
            InputError: for another name, mode or border.

        Example:
            >>> RandomHomography.preset("strongest")
            RandomHomography(displacement=0.3, rotation=180)
        """
        if name not in PRESETS:
            raise InputError(
                given=f"the preset {name!r}",
                expected=f"one of {', '.join(PRESETS)}",
                remedy="or give numbers: RandomHomography(displacement=0.2, rotation=45)",
            )
        strength = PRESETS[name]
        return cls(strength["displacement"], strength["rotation"], **options)

    def sample(self, count: int, generator: torch.Generator | None = None) -> Tensor:
        """Matrices of random homographies.

        Args:
            count: how many.
            generator: source of randomness; the global one without it. Equal seeds give equal matrices.

        Returns:
            (count, 3, 3), float64, on the CPU.

        Example:
            >>> RandomHomography(0.1).sample(2).shape
            torch.Size([2, 3, 3])
        """
        return random_matrices(count, self.displacement, math.radians(self.rotation), generator)

    def forward(self, images: Tensor, generator: torch.Generator | None = None) -> Tensor:
        count = len(images) if isinstance(images, Tensor) and images.dim() else 0
        matrices = self.sample(count, generator)
        return warp(images, matrices.to(images.device) if count else matrices, self.mode, self.border)

    def __repr__(self) -> str:
        return f"RandomHomography(displacement={self.displacement:g}, rotation={self.rotation:g})"


def _check_sampling(mode: str, border: str) -> None:
    for name, value, known in (("mode", mode, MODES), ("border", border, BORDERS)):
        if value not in known:
            raise InputError(
                given=f"{name}={value!r}", expected=f"one of {', '.join(known)}", remedy=f"leave {name} out"
            )


def _shape(value: object) -> str:
    return f"{tuple(value.shape)}, {value.dtype}" if isinstance(value, Tensor) else type(value).__name__
