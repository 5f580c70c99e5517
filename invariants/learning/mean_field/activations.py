"""What an activation has to be: of one shape and precision, repeatable, the same for a sample alone as in a batch."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor

from invariants.errors import InputError

Activation = Callable[[Tensor, Tensor], Tensor]
"""x (B, n), z (N, p) -> (B, N, m)."""

EXAMPLE = "activation = lambda x, z: torch.tanh(x @ z.T)[:, :, None] for n = p and m = 1"


def shaped(activation: Activation, x: Tensor, z: Tensor, outputs: int | None = None) -> Tensor:
    """Values of an activation, if they have the axes they should.

    Args:
        activation: x (B, n), z (N, p) -> (B, N, m).
        x: (B, n).
        z: (N, p).
        outputs: m, if that is to be checked.

    Raises:
        InputError: if it fails, or gives another shape.
    """
    sizes = f"x {tuple(x.shape)}, z {tuple(z.shape)}"
    try:
        out: Any = activation(x, z)
    except (ArithmeticError, AttributeError, LookupError, RuntimeError, TypeError, ValueError) as error:
        raise InputError(
            given=f"an activation that fails for {sizes} of {x.dtype}: {type(error).__name__}: {error}",
            expected="activation(x (B, n), z (N, p)) -> (B, N, m)",
            remedy=EXAMPLE,
        ) from error
    shape = (x.shape[0], z.shape[0], outputs)
    if not isinstance(out, Tensor) or out.dim() != 3 or tuple(out.shape) != (*shape[:2], outputs or out.shape[2]):
        found = f"of shape {tuple(out.shape)}" if isinstance(out, Tensor) else f"a {type(out).__name__}"
        raise InputError(
            given=f"an activation whose value for {sizes} is {found}",
            expected=f"shape {shape}: samples, particles, outputs",
            remedy=EXAMPLE,
        )
    return out


def call(activation: Activation, x: Tensor, z: Tensor, outputs: int | None = None) -> Tensor:
    """Values of an activation, checked: as :func:`shaped`, of the precision of x, and finite.

    Raises:
        InputError: if it fails, or gives another shape or precision, or values that are not finite.
    """
    out = shaped(activation, x, z, outputs)
    if out.dtype != x.dtype:
        raise InputError(
            given=f"an activation that gives {out.dtype} for inputs and parameters of {x.dtype}",
            expected="the precision of its inputs",
            remedy="make its constants with x.new_tensor(...) or .to(x.dtype), and cast nothing",
        )
    if not bool(out.isfinite().all()):
        raise InputError(
            given="an activation with values that are not finite for "
            f"x {tuple(x.shape)}, z {tuple(z.shape)}, entries up to {float(x.abs().max()):.2g} "
            f"and {float(z.abs().max()):.2g}",
            expected="finite values",
            remedy="use functions that do not overflow: torch.sigmoid instead of 1 / (1 + exp(-t)), softplus instead of log",
        )
    return out


@torch.no_grad()
def require_activation(activation: Any, inputs: int, parameters: int, outputs: int) -> None:
    """Refuse an activation that a mean over particles cannot be made of.

    Args:
        activation: to be checked.
        inputs, parameters, outputs: n, p and m.

    Raises:
        InputError: see :func:`call`; or if it changes its inputs, is random, mixes samples or particles, or has no gradient.
    """
    if not callable(activation):
        raise InputError(
            given=f"activation={activation!r} of type {type(activation).__name__}",
            expected="a function of x (B, n) and z (N, p)",
            remedy=EXAMPLE,
        )
    generator = torch.Generator().manual_seed(1)
    x = torch.randn(5, inputs, generator=generator, dtype=torch.float64)
    z = torch.randn(4, parameters, generator=generator, dtype=torch.float64)
    x_before, z_before = x.clone(), z.clone()
    together = call(activation, x, z, outputs)
    if not (torch.equal(x, x_before) and torch.equal(z, z_before)):
        raise InputError(
            given="an activation that writes to its inputs",
            expected="x and z as they were",
            remedy="use functions that return new tensors, without a trailing underscore",
        )
    again = call(activation, x, z, outputs)
    if not _close(again, together):
        raise InputError(
            given=f"an activation with two values at one point, {_off(again, together):.2g} apart",
            expected="a function: no dropout, no random numbers",
            remedy="call eval() of a module that has dropout or batch normalisation",
        )
    alone = torch.cat([call(activation, x[k : k + 1], z, outputs) for k in range(len(x))])
    if not _close(alone, together):
        raise _mixes("sample", "samples of a batch", alone, together)
    alone = torch.cat([call(activation, x, z[k : k + 1], outputs) for k in range(len(z))], dim=1)
    if not _close(alone, together):
        raise _mixes("particle", "particles", alone, together)
    with torch.enable_grad():
        out = call(activation, x, z.requires_grad_(), outputs)
        gradient = torch.autograd.grad(out.sum(), z, allow_unused=True)[0] if out.requires_grad else None
    if gradient is None or not bool(gradient.isfinite().all()):
        raise InputError(
            given="an activation without a finite gradient in z",
            expected="one that torch can differentiate",
            remedy="use torch's own functions, without detach, .data or NumPy",
        )


def _close(one: Tensor, two: Tensor) -> bool:
    return _off(one, two) <= 1e-10 * float(two.abs().max())


def _off(one: Tensor, two: Tensor) -> float:
    return float((one - two).abs().max())


def _mixes(one: str, many: str, alone: Tensor, together: Tensor) -> InputError:
    return InputError(
        given=f"an activation that mixes {many}: alone, a {one} has a value {_off(alone, together):.2g} off",
        expected=f"for each {one} a value that no other one changes",
        remedy="normalise nothing over samples or particles; keep the axes (B, N, m) apart",
    )
