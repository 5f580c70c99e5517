"""Shallow networks as clouds of particles: the mean of one unit over their parameters."""

from __future__ import annotations

import hashlib
from typing import Any, Literal, get_args

import torch
from torch import Tensor, nn

from invariants.errors import InputError

from .activations import call
from .clouds import cloud_of
from .orbits import require_count, require_seed
from .units import SymmetricUnit

Law = Literal["gaussian", "symmetric", "fixed"]


class ParticleEnsemble(nn.Module):
    """A shallow network of N particles, which are its only parameters.

        Phi(x) = (1/N) sum_i sigma(x; theta_i)

    Args:
        unit: sigma, and how the group acts.
        particles: N.
        law: of the particles at the start. "gaussian": independent entries N(0, scale^2), a law that orthogonal maps keep
            (weakly invariant); "symmetric": a cloud that the finite group maps to itself; "fixed": Gaussian ones projected
            on E^G (strongly invariant).
        scale: standard deviation of an entry, before a projection.
        seed: of the draw.
        dtype: of the particles; drawn in float64.

    Attributes:
        particles: theta, (N, p).
        origin: how they were made, in words.

    Raises:
        InputError: for a value out of range, or a symmetric cloud of an infinite group, or of a number
            that |G| does not divide.

    Source: arXiv 2405.19995, section 2.

    Example:
        >>> from invariants.representations import CyclicGroup, Representation
        >>> swap = Representation.permutation(CyclicGroup(2))
        >>> unit = SymmetricUnit(lambda x, z: torch.sigmoid(x[:, None] * z), swap, swap, swap)
        >>> ParticleEnsemble(unit, particles=10)(torch.zeros(3, 2, dtype=torch.float64)).shape
        torch.Size([3, 2])
    """

    def __init__(
        self,
        unit: SymmetricUnit,
        particles: int = 1000,
        law: Law = "gaussian",
        *,
        scale: float = 0.25,
        seed: int = 0,
        dtype: torch.dtype = torch.float64,
    ) -> None:
        super().__init__()
        require_unit(unit)
        count = require_count(particles, "particles")
        if law not in get_args(Law):
            raise InputError(given=f"law={law!r}", expected=f"one of {get_args(Law)}", remedy='law="gaussian"')
        require_seed(seed)
        require_scale(scale)
        if not isinstance(dtype, torch.dtype) or not dtype.is_floating_point:
            raise InputError(
                given=f"dtype={dtype!r}", expected="real floating-point numbers", remedy="dtype=torch.float64"
            )
        generator = torch.Generator().manual_seed(seed)
        if law == "symmetric":
            order = unit.orbit.order
            if count % order:
                near = max(round(count / order), 1) * order
                raise InputError(
                    given=f"particles={count} for a symmetric cloud under a group of {order} elements",
                    expected=f"a multiple of {order}",
                    remedy=f"particles={near}",
                )
            count //= order
        drawn = scale * torch.randn(count, unit.parameters, generator=generator, dtype=torch.float64)
        if law == "symmetric":
            drawn = unit.images(drawn)
        elif law == "fixed":
            drawn = unit.project(drawn)
        self._take(unit, drawn.to(dtype), f"{law}, scale {scale:g}, seed {seed}")

    def _take(self, unit: SymmetricUnit, particles: Tensor, origin: str) -> None:
        probe = particles[:1]
        call(unit.activation, torch.ones(1, unit.inputs, dtype=probe.dtype, device=probe.device), probe, unit.outputs)
        self.unit, self.origin = unit, origin
        self.particles = nn.Parameter(particles.contiguous())

    @classmethod
    def from_particles(cls, unit: SymmetricUnit, particles: Any) -> ParticleEnsemble:
        """An ensemble of given particles, which are copied.

        Args:
            unit: sigma, and how the group acts.
            particles: (N, p), or an ensemble.

        Raises:
            InputError: for another shape, or values that are not finite.
        """
        cloud = cloud_of(particles, require_unit(unit).parameters, "particles").clone()
        digest = hashlib.sha256(cloud.cpu().double().numpy().tobytes()).hexdigest()[:12]
        made = cls.__new__(cls)
        nn.Module.__init__(made)
        made._take(unit, cloud, f"given, {digest}")
        return made

    def forward(self, x: Tensor, fixed: bool = False) -> Tensor:
        """Outputs (B, m) for inputs (B, n).

        Args:
            x: of the precision of the particles.
            fixed: with every particle projected on E^G: the equivariant architecture.

        Raises:
            InputError: for another shape or precision, or no sample.
        """
        z = self.particles
        if (
            not isinstance(x, Tensor)
            or x.dim() != 2
            or x.shape[1] != self.unit.inputs
            or x.dtype != z.dtype
            or not len(x)
        ):
            given = f"of shape {tuple(x.shape)}, {x.dtype}" if isinstance(x, Tensor) else f"of type {type(x).__name__}"
            raise InputError(
                given=f"inputs {given}",
                expected=f"(B, {self.unit.inputs}) of {z.dtype}, at least one sample",
                remedy=f"x.to({z.dtype}); one sample x of shape ({self.unit.inputs},) is x[None]",
            )
        return self.unit(x, self.unit.project(z) if fixed else z).mean(1)

    def extra_repr(self) -> str:
        """In words."""
        return f"{self.unit!r}, particles={len(self.particles)}, {self.origin}"


def require_unit(unit: Any) -> SymmetricUnit:
    """Refuse what is no unit."""
    if not isinstance(unit, SymmetricUnit):
        raise InputError(
            given=f"unit of type {type(unit).__name__}",
            expected="a SymmetricUnit",
            remedy="SymmetricUnit(activation, rho_in, rho_out, rho_parameters)",
        )
    return unit


def require_scale(value: Any, name: str = "scale") -> None:
    """Refuse what is no finite number of at least 0."""
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value < float("inf"):
        raise InputError(given=f"{name}={value!r}", expected="a finite number of at least 0", remedy=f"{name}=1.0")
