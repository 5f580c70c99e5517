"""Handwritten digits that scikit-learn carries, grey: 1797 pictures of 8 pixels a side, enlarged onto a black ground."""

from __future__ import annotations

import numpy as np
import torch
from scipy import ndimage
from sklearn import datasets

SIDE, DIGIT = 40, 24


def digits(split: str, seed: int = 0) -> tuple[torch.Tensor, torch.Tensor]:
    """Digits of one split.

    Args:
        split: "train" (1200 pictures) or "test" (the other 597).
        seed: of the split.

    Returns:
        Pictures (N, 1, 40, 40), float32 in [0, 1], a digit of 24 pixels in the middle; classes (N,).

    Raises:
        ValueError: for another split.
    """
    if split not in ("train", "test"):
        raise ValueError(f"split {split!r}: 'train' or 'test'")
    data = datasets.load_digits()
    order = np.random.default_rng(seed).permutation(len(data.images))
    chosen = order[:1200] if split == "train" else order[1200:]
    small = np.pad(data.images[chosen] / 16.0, ((0, 0), (2, 2), (2, 2)))
    # pixels are centred at integers: enlarging by 3 keeps the middle in the middle
    fine = np.stack([ndimage.zoom(p, 3, order=3, grid_mode=True, mode="grid-constant") for p in small])
    margin = (SIDE - fine.shape[-1]) // 2
    pictures = np.pad(fine, ((0, 0), (margin, margin), (margin, margin))).clip(0, 1)
    return torch.from_numpy(pictures[:, None].astype(np.float32)), torch.from_numpy(data.target[chosen]).long()
