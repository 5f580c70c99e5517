"""Random elements of the orthogonal groups and of the general linear group, and all elements of a representation."""

from __future__ import annotations

from math import exp, log
from typing import Literal, get_args

import torch
from torch import Tensor

from invariants.errors import InputError
from invariants.representations.groups import integer

Kind = Literal["SO", "O", "GL"]

DETERMINANTS = 0.2, 10.0
"""Between which the absolute value of a determinant lies in GL."""


def random_elements(kind: Kind, dimension: int, count: int, generator: torch.Generator) -> Tensor:
    """Independent random matrices of a group.

    SO and O: by Haar's measure. GL: independent Gaussian entries, drawn again until 0.2 < |det| < 10; their standard
    deviation is 1 up to dimension 3, and beyond such that the mean of log |det| is 0, as nearly all determinants would
    otherwise be too large.

    Args:
        kind: "SO", "O" or "GL".
        dimension: n, at least 1.
        count: how many.
        generator: of random numbers.

    Returns:
        (count, n, n), float64.

    Raises:
        InputError: for another kind, or a number out of range.

    Source: F. Mezzadri, "How to generate random matrices from the classical compact groups", Notices of the AMS 54, 2007;
    arXiv 2510.21706.

    Example:
        >>> turns = random_elements("SO", 3, 100, torch.Generator().manual_seed(0))
        >>> turns.det().allclose(torch.ones(100, dtype=torch.float64))
        True
    """
    if kind not in get_args(Kind):
        raise InputError(given=f"kind={kind!r}", expected=f"one of {get_args(Kind)}", remedy='kind="SO"')
    dimension = integer(dimension, "dimension", 1, remedy="dimension=3")
    count = integer(count, "count", 1, remedy="count=1000")
    if kind == "GL":
        return _general_linear(dimension, count, generator)
    gaussian = torch.randn(count, dimension, dimension, generator=generator, dtype=torch.float64)
    q, r = torch.linalg.qr(gaussian)
    # the factors are unique, and Q by Haar's measure, where R has a positive diagonal
    q = q * torch.where(r.diagonal(dim1=1, dim2=2) < 0, -1.0, 1.0)[:, None, :]
    if kind == "SO":
        q[..., 0] = q[..., 0] * q.det().sign()[:, None]
    return q


def _general_linear(dimension: int, count: int, generator: torch.Generator) -> Tensor:
    spread = exp(-max(0.0, _mean_log_determinant(dimension)) / dimension)
    found = torch.empty(0, dimension, dimension, dtype=torch.float64)
    while len(found) < count:
        shape = (2 * (count - len(found)), dimension, dimension)
        drawn = spread * torch.randn(shape, generator=generator, dtype=torch.float64)
        size = drawn.det().abs()
        found = torch.cat([found, drawn[(size > DETERMINANTS[0]) & (size < DETERMINANTS[1])]])
    return found[:count].contiguous()


def _mean_log_determinant(dimension: int) -> float:
    """Of a matrix with standard Gaussian entries, whose |det| is a product of independent chi variables."""
    if dimension <= 3:
        return 0.0
    halves = torch.arange(1, dimension + 1, dtype=torch.float64) / 2
    return float((halves.digamma() + log(2)).sum()) / 2
