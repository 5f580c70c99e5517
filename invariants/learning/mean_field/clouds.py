"""Clouds of particles: what stands for a measure of equal weights, as a tensor or an ensemble."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

from invariants.errors import InputError


def cloud_of(given: Any, parameters: int | None = None, name: str = "cloud") -> Tensor:
    """The particles of an ensemble or a tensor, (N, p), detached.

    Args:
        given: a tensor (N, p) of floats, or what has such a tensor as `particles`.
        parameters: p, if that is known.
        name: for the message.

    Raises:
        InputError: for anything else, for no particles, or values that are not finite.

    Example:
        >>> cloud_of(torch.zeros(3, 2)).shape
        torch.Size([3, 2])
    """
    held = given if isinstance(given, Tensor) else getattr(given, "particles", None)
    columns = "p" if parameters is None else str(parameters)
    if not isinstance(held, Tensor):
        raise InputError(
            given=f"{name} of type {type(given).__name__}",
            expected=f"a tensor (N, {columns}) of particles, or a ParticleEnsemble",
            remedy="torch.as_tensor(values, dtype=torch.float64)",
        )
    if held.dim() != 2 or held.shape[0] < 1 or held.shape[1] != (parameters or held.shape[1]) or not held.shape[1]:
        raise InputError(
            given=f"{name} of shape {tuple(held.shape)}",
            expected=f"(N, {columns}): at least one particle, a row for each",
            remedy="one particle z of shape (p,) is z[None]",
        )
    if not held.is_floating_point():
        raise InputError(
            given=f"{name} of {held.dtype}", expected="real floating-point numbers", remedy="cloud.to(torch.float64)"
        )
    held = held.detach()
    if not bool(torch.isfinite(held).all()):
        raise InputError(
            given=f"{name} with entries that are not finite",
            expected="finite numbers",
            remedy="look for nan and inf in it",
        )
    return held
