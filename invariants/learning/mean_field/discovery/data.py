"""Inputs and labels of a search: tensors as they are given, or draws from a function."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor

from invariants.errors import InputError

from .growth import SubspaceSearch

Source = Callable[[int, torch.Generator], tuple[Tensor, Tensor]]
"""(count, generator) -> (x (count, n), y (count, m))."""

EXPECTED = "tensors (x (N, n), y (N, m)), or a function (count, generator) -> (x, y) of such tensors"
DRAW = 1 << 16
"""Samples that a function is asked for at a time."""


def samples_of(data: tuple[Tensor, Tensor] | Source, search: SubspaceSearch, seed: int) -> tuple[Tensor, Tensor]:
    """The data of one seed.

    Args:
        data: tensors, the same for every seed, or a function, drawn from anew.
        search: says how many are drawn.
        seed: of the draws.

    Returns:
        x (N, n) and y (N, m), floating point.

    Raises:
        InputError: for another form, sizes that differ, numbers that are not finite, or labels that are all the same.
    """
    if callable(data):
        generator = torch.Generator().manual_seed(seed)
        first = _drawn(data, generator)
        width = first[0].shape[1] + first[1].shape[1]
        count = search.samples if search.samples is not None else min(1 << 22, max((1 << 27) // width, DRAW))
        drawn = [first]
        while sum(len(x) for x, _ in drawn) < count:
            drawn.append(_drawn(data, generator))
        x, y = (torch.cat(parts)[:count] for parts in zip(*drawn, strict=True))
    else:
        x, y = _checked(data)
    if len(x) < 2 * search.replicas:
        raise InputError(
            given=f"{len(x)} samples",
            expected=f"at least {2 * search.replicas}, two for each of {search.replicas} replicas",
            remedy="bring more data",
        )
    if float((y - y[:1]).abs().max()) <= 4 * torch.finfo(y.dtype).eps * float(y.abs().max()):
        raise InputError(
            given="labels that are all the same, or differ by errors of rounding",
            expected="labels that differ: what training keeps is seen in what it learns",
            remedy="check the labels, and take off a large mean; classes may be given one-hot",
        )
    return x, y


def effective_samples(x: Tensor, y: Tensor) -> float:
    """(sum w)^2 / sum w^2 with w = |x|^2 |y - mean y|^2: how many samples a mean of their products rests on."""
    weights = x.double().square().sum(1) * (y.double() - y.double().mean(0)).square().sum(1)
    largest = weights.max()
    if not bool(largest > 0):
        return float(len(x))
    weights = weights / largest
    return float(weights.sum().square() / weights.square().sum())


def _drawn(source: Source, generator: torch.Generator) -> tuple[Tensor, Tensor]:
    x, y = _checked(source(DRAW, generator))
    if len(x) != DRAW:
        raise InputError(
            given=f"a function that gives {len(x)} samples where {DRAW} are asked for",
            expected="as many as its first argument says",
            remedy="draw x of shape (count, n); a set of fixed size is given as tensors",
        )
    return x, y


def _checked(data: Any) -> tuple[Tensor, Tensor]:
    if not isinstance(data, (tuple, list)) or len(data) != 2 or not all(isinstance(t, Tensor) for t in data):
        held = f" of {', '.join(type(t).__name__ for t in data)}" if isinstance(data, (tuple, list)) else ""
        raise InputError(
            given=f"data of type {type(data).__name__}{held}",
            expected=EXPECTED,
            remedy="data=(torch.as_tensor(x), torch.as_tensor(y))",
        )
    x, y = (t.detach() if t.is_floating_point() else t.detach().to(torch.get_default_dtype()) for t in data)
    y = y[:, None] if y.dim() == 1 else y
    if x.dim() != 2 or y.dim() != 2 or len(x) != len(y) or 0 in x.shape or 0 in y.shape:
        raise InputError(
            given=f"x {tuple(x.shape)} and y {tuple(y.shape)}", expected=EXPECTED, remedy="flatten pictures"
        )
    for name, values in (("x", x), ("y", y)):
        if not bool(values.isfinite().all()):
            raise InputError(
                given=f"{name} with NaN or infinite entries", expected="numbers", remedy="drop or fill these samples"
            )
    return x, y
