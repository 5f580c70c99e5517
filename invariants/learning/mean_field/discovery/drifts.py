"""Where the mean-field drift points: gradients of an activation at particles, averaged over data (torch)."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

from invariants.errors import InputError

from ..activations import Activation

VALUES = 1 << 20
"""Values of the activation at a time: what the caches of a processor hold."""


def mean_drifts(activation: Activation, particles: Tensor, inputs: Tensor, cotangents: Sequence[Tensor]) -> Tensor:
    """For each cotangent e the mean over the data of grad_z <sigma(x; z), e(x)>, the drift that an error of -e gives.

    Args:
        activation: sigma.
        particles: z, (N, p).
        inputs: x, (B, n).
        cotangents: each (B, m).

    Returns:
        (len(cotangents), N, p), in float64.

    Example:
        >>> product = lambda x, z: (x @ z.T)[..., None]
        >>> x = torch.tensor([[1.0, 0.0], [0.0, 3.0]])
        >>> mean_drifts(product, torch.zeros(1, 2), x, [torch.ones(2, 1)])
        tensor([[[0.5000, 1.5000]]], dtype=torch.float64)
    """
    z = particles.detach().requires_grad_()
    count, width = len(inputs), cotangents[0].shape[1]
    size = max(1, VALUES // (len(z) * width))
    total = torch.zeros(len(cotangents), *z.shape, dtype=torch.float64)
    for first in range(0, count, size):
        at = slice(first, first + size)
        with torch.enable_grad():
            out = activation(inputs[at], z)
        for k, cotangent in enumerate(cotangents):
            along = cotangent[at, None].to(out.dtype).expand_as(out)
            (gradient,) = torch.autograd.grad(out, z, along, retain_graph=k + 1 < len(cotangents))
            total[k] += gradient.to(total)
    return total / count


def dealt_replicas(samples: int, replicas: int, generator: torch.Generator) -> Tensor:
    """Which samples are in which replica, (replicas, share); those left over are in none."""
    share = samples // replicas
    return torch.randperm(samples, generator=generator)[: share * replicas].view(replicas, share)


def drift_parts(
    activation: Activation, particles: Tensor, model: Tensor, inputs: Tensor, labels: Tensor
) -> dict[str, Tensor]:
    """The drift at particles, by what makes it.

    Args:
        activation: sigma.
        particles: z, (N, p).
        model: particles (M, p) whose signed sum stands for an error that depends on the inputs alone; M may be 0.
        inputs, labels: x (B, n) and y (B, m).

    Returns:
        (N, p) each: "labels", less their mean; with a model "inputs", its output less its mean; "constants", the means.

    Raises:
        InputError: where a drift is not finite.
    """
    constant = labels.mean(0)
    errors = {"labels": labels - constant}
    if len(model):
        output = alternating_output(activation, model, inputs)
        errors["inputs"] = output - output.mean(0)
        constant = constant + output.mean(0)
    errors["constants"] = constant.expand_as(labels)
    found = mean_drifts(activation, particles, inputs, list(errors.values()))
    if not bool(found.isfinite().all()):
        raise InputError(
            given=f"an activation with values or derivatives that are not finite at particles of length up to "
            f"{float(particles.norm(dim=1).max()):.2g}",
            expected="finite ones",
            remedy="search=SubspaceSearch(scales=(0.1, 1.0)) keeps to shorter particles; use functions that do not overflow",
        )
    return dict(zip(errors, found, strict=True))


@torch.no_grad()
def alternating_output(activation: Activation, particles: Tensor, inputs: Tensor) -> Tensor:
    """sigma(x; z_0) - sigma(x; z_1) + ...: a model of particles, whose law signs may weigh.

    Args:
        activation: sigma.
        particles: z, (N, p).
        inputs: x, (B, n).

    Returns:
        (B, m).
    """
    parts = []
    for some in inputs.split(max(1, VALUES // max(1, len(particles)))):
        out = activation(some, particles)
        parts.append(out[:, ::2].sum(1) - out[:, 1::2].sum(1))
    return torch.cat(parts)
