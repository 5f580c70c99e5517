"""Small windows of one picture that scikit-image carries, with noise: inputs and labels for a network that takes noise away.

Blocks of the picture are dealt to a training and a test half, new ones for each seed. A window is centred and scaled by its
contrast. The order of the pixels is shuffled, the same way in all windows: nobody is told what lies beside what.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from skimage import color, data
from torch import Tensor

from invariants.errors import InputError

BLOCK = 32
WINDOWS = 60
"""Windows taken from a block."""


@dataclass(frozen=True)
class Patches:
    """Noisy and clean windows, (count, size^2).

    Args:
        noisy, clean: of the training half.
        test_noisy, test_clean: of the test half.
        order: the pixel, row by row, that each coordinate is.
    """

    noisy: Tensor
    clean: Tensor
    test_noisy: Tensor
    test_clean: Tensor
    order: Tensor


def patches(name: str, seed: int, *, size: int = 3, noise: float = 0.5) -> Patches:
    """Windows of a picture.

    Args:
        name: of a function of skimage.data, as "gravel".
        seed: of the halves, windows, noise and order of pixels.
        size: pixels of a side.
        noise: standard deviation, in units of a window's contrast.
    """
    picture = getattr(data, name, None)
    if picture is None:
        raise InputError(
            given=f"the picture {name!r}",
            expected="the name of a picture in skimage.data",
            remedy="gravel, brick or coffee",
        )
    pixels = np.asarray(picture())
    grey = torch.tensor(color.rgb2gray(pixels[..., :3]) if pixels.ndim == 3 else pixels / 255.0, dtype=torch.float32)
    generator = torch.Generator().manual_seed(seed)
    corners = [
        (i, j) for i in range(0, grey.shape[0] - BLOCK + 1, BLOCK) for j in range(0, grey.shape[1] - BLOCK + 1, BLOCK)
    ]
    dealt = torch.randperm(len(corners), generator=generator).tolist()
    order = torch.randperm(size**2, generator=generator)
    halves = []
    for half in (dealt[: len(dealt) // 2], dealt[len(dealt) // 2 :]):
        windows = []
        for block in half:
            i, j = corners[block]
            places = torch.randint(0, BLOCK - size + 1, (WINDOWS, 2), generator=generator).tolist()
            windows += [grey[i + a : i + a + size, j + b : j + b + size].flatten() for a, b in places]
        clean = torch.stack(windows)[torch.randperm(len(windows), generator=generator)]
        clean = clean - clean.mean(1, keepdim=True)
        clean = clean / (clean.square().mean(1, keepdim=True) + (0.1 * clean.std()) ** 2).sqrt()
        noisy = clean + noise * torch.randn(clean.shape, generator=generator)
        halves += [noisy[:, order], clean[:, order]]
    return Patches(*halves, order)
