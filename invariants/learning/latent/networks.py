"""Perceptrons to and from a code, for pictures of a few hundred pixels (torch)."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence

from torch import nn

from invariants.errors import InputError
from invariants.representations.groups import integer


def perceptrons(
    shape: Sequence[int], code: int, *, told: int = 0, width: int = 512, layers: int = 2
) -> tuple[nn.Sequential, nn.Sequential]:
    """An encoder and a decoder of linear maps with GELU between.

    Args:
        shape: of a picture.
        code: numbers of the code.
        told: numbers that the decoder takes besides.
        width: of the hidden layers.
        layers: hidden layers of each.

    Returns:
        From pictures (B, *shape) to (B, code), and from (B, code + told) to pictures.

    Raises:
        InputError: for a size that is no positive integer.

    Example:
        >>> import torch
        >>> encoder, decoder = perceptrons((1, 20, 20), 72)
        >>> decoder(encoder(torch.rand(3, 1, 20, 20))).shape
        torch.Size([3, 1, 20, 20])
    """
    pixels = [integer(side, "shape", 1, remedy="shape=(1, 20, 20)") for side in shape]
    if not pixels:
        raise InputError(given=f"shape={tuple(shape)}", expected="at least one axis", remedy="shape=(1, 20, 20)")
    code = integer(code, "code", 1, remedy="code=72")
    width = integer(width, "width", 1, remedy="width=512")
    layers = integer(layers, "layers", 1, remedy="layers=2")
    size = math.prod(pixels)
    encoder = nn.Sequential(nn.Flatten(), *_layers([size, *[width] * layers, code]))
    told = integer(told, "told", 0, remedy="told=9")
    decoder = nn.Sequential(*_layers([code + told, *[width] * layers, size]), nn.Unflatten(1, tuple(pixels)))
    return encoder, decoder


def _layers(sizes: Sequence[int]) -> list[nn.Module]:
    parts: list[nn.Module] = []
    for before, after in itertools.pairwise(sizes):
        parts += [nn.Linear(before, after), nn.GELU()]
    return parts[:-1]
