"""A unit of a shallow network that a group acts on: an activation, and how inputs, outputs and parameters move."""

from __future__ import annotations

from functools import cached_property
from typing import Any

import torch
from torch import Tensor

from codegen import compile as compile_kernel
from invariants.errors import InputError
from invariants.representations import FiniteGroup, Representation, fixed_space

from .activations import Activation, call, require_activation
from .orbits import Orbit, numeric, require_orthogonal, require_real

SCALES = (0.3, 1.0, 4.0)
"""Standard deviations of the inputs and parameters at which equivariance is checked."""
TIMES = (0.4, -1.3, 2.9)
"""Where on the path exp(t X) of a generator it is checked, in units of 1 / |X|."""
TOLERANCE = 1e-9
"""Largest defect of equivariance, relative to the largest value at the same points."""


DENSE = 32
"""Parameters up to which the projector is multiplied as a matrix: a call of a kernel takes longer."""


class SymmetricUnit:
    """An activation that is jointly equivariant under a group.

        sigma(rho(g) x; M(g) z) = rho^(g) sigma(x; z)    for all g

    That is checked at random points, in float64, for every generator of a finite group; for a Lie algebra on the paths of
    its generators, and for its components.

    Args:
        activation: x (B, n), z (N, p) -> (B, N, m), differentiable in z.
        rho_in, rho_out, rho_parameters: rho, rho^ and M: real representations of one group, of dimensions n, m and p;
            M has to be orthogonal, and for a Lie algebra all three.
        name: for messages and files.

    Attributes:
        group: the one they belong to.
        inputs, outputs, parameters: n, m and p.
        fixed_space: E^G, the exact space of the parameters that no element moves.
        orbit: the elements of the group in the three representations.

    Raises:
        InputError: for representations that do not fit, an activation of another shape or precision, one that mixes samples
            or particles, or one that is not equivariant: the message names the element.

    Source: arXiv 2405.19995, section 2.

    Example:
        >>> from invariants.representations import CyclicGroup
        >>> swap = Representation.permutation(CyclicGroup(2))
        >>> unit = SymmetricUnit(lambda x, z: torch.sigmoid(x[:, None] * z), swap, swap, swap)
        >>> unit.project(torch.tensor([[1.0, 3.0]])).tolist(), unit.fixed_space.dimension
        ([[2.0, 2.0]], 1)
    """

    def __init__(
        self,
        activation: Activation,
        rho_in: Representation,
        rho_out: Representation,
        rho_parameters: Representation,
        *,
        name: str | None = None,
    ) -> None:
        named = {"rho_in": rho_in, "rho_out": rho_out, "rho_parameters": rho_parameters}
        for key, rho in named.items():
            require_real(rho, key)
            if rho.group is not rho_in.group:
                raise InputError(
                    given=f"{key} of {rho.group!r} beside rho_in of {rho_in.group!r}",
                    expected="one and the same group object",
                    remedy="make the group once, and every representation from it",
                )
            if key == "rho_parameters" or not isinstance(rho.group, FiniteGroup):
                require_orthogonal(rho, key)
        self.activation = activation
        self.rho_in, self.rho_out, self.rho_parameters = rho_in, rho_out, rho_parameters
        self.group = rho_in.group
        self.inputs, self.outputs, self.parameters = (rho.dimension for rho in named.values())
        self.name = name or getattr(activation, "__name__", type(activation).__name__)
        self.orbit = Orbit(rho_in, rho_out, rho_parameters)
        self.fixed_space = fixed_space(rho_parameters)
        self._projector: Any = compile_kernel(self.fixed_space)
        self._projectors: dict[tuple[torch.dtype, torch.device], Tensor] = {}
        require_activation(activation, self.inputs, self.parameters, self.outputs)
        self._check()

    def __repr__(self) -> str:
        sizes = f"inputs={self.inputs}, outputs={self.outputs}, parameters={self.parameters}"
        return f"SymmetricUnit({self.name!r}, {sizes}, of {self.group!r})"

    def __call__(self, x: Tensor, z: Tensor) -> Tensor:
        """sigma(x; z): inputs (B, n) and particles (N, p) -> (B, N, m)."""
        return self.activation(x, z)

    @cached_property
    def sample_orbit(self) -> Orbit:
        """The elements as they move a sample: rho and rho^."""
        return Orbit(self.rho_in, self.rho_out)

    @cached_property
    def averaging_orbit(self) -> Orbit:
        """The elements as they move inputs, and outputs back: rho, and the dual of rho^, which is its inverse transposed."""
        return Orbit(self.rho_in, self.rho_out.dual())

    def project(self, z: Tensor) -> Tensor:
        """The orthogonal projection onto E^G by the generated kernel: (..., p) -> (..., p).

        Raises:
            InputError: for another last axis.
        """
        if not isinstance(z, Tensor) or z.dim() < 1 or z.shape[-1] != self.parameters or not z.is_floating_point():
            given = f"{tuple(z.shape)} of {z.dtype}" if isinstance(z, Tensor) else type(z).__name__
            raise InputError(
                given=f"parameters: {given}",
                expected=f"a tensor of floats, (..., {self.parameters})",
                remedy=f"torch.randn(100, {self.parameters})",
            )
        if self.parameters > DENSE:
            projected: Tensor = self._projector(z)
            return projected
        key = z.dtype, z.device
        if key not in self._projectors:
            eye = torch.eye(self.parameters, dtype=z.dtype, device=z.device)
            self._projectors[key] = self._projector(eye, backend="torch")
        return z @ self._projectors[key]

    def images(self, z: Tensor) -> Tensor:
        """All images M(g) z under a finite group, by the generated kernel: (N, p) -> (|G| N, p).

        Raises:
            InputError: for a Lie algebra.
        """
        elements = torch.arange(self.orbit.order, device=z.device)
        moved: Tensor = self.orbit.kernels[2](elements[:, None], z[None])
        return moved.flatten(0, 1)

    @torch.no_grad()
    def _check(self) -> None:
        """Joint equivariance for every generator."""
        generator = torch.Generator().manual_seed(0)
        for words, g_in, g_out, g_parameters in self._elements():
            for scale_x in SCALES:
                for scale_z in SCALES:
                    x = scale_x * torch.randn(7, self.inputs, generator=generator, dtype=torch.float64)
                    z = scale_z * torch.randn(5, self.parameters, generator=generator, dtype=torch.float64)
                    still = call(self.activation, x, z) @ g_out.T
                    moved = call(self.activation, x @ g_in.T, z @ g_parameters.T)
                    size = float(torch.maximum(still.abs().max(), moved.abs().max()))
                    defect = float((moved - still).abs().max())
                    if not defect <= TOLERANCE * size:
                        raise InputError(
                            given=f"an activation {self.name!r} that is not equivariant under {words}: "
                            f"sigma(rho x; M z) and rho^ sigma(x; z) differ by {defect:.2g} of {size:.2g}",
                            expected=f"joint equivariance under {self.group!r}",
                            remedy="check how M acts on the parameters and rho^ on the outputs; what acts entry by entry "
                            "commutes with permutations, and odd functions with signs",
                        )

    def _elements(self) -> list[tuple[str, Tensor, Tensor, Tensor]]:
        """What is checked: an element in words, and its matrices."""
        three = (self.rho_in, self.rho_out, self.rho_parameters)
        found: list[tuple[str, Tensor, Tensor, Tensor]] = []
        for k, derived in enumerate(self.group.infinitesimal):
            a, b, c = (numeric(rho, rho.matrices[k]) for rho in three)
            if derived:
                length = max(float(torch.linalg.matrix_norm(m, 2)) for m in (a, b, c)) or 1.0
                for t in (t / length for t in TIMES):
                    words = f"exp({t:.3g} X{k}), X{k} a generator of the algebra"
                    exps = [torch.linalg.matrix_exp(t * m) for m in (a, b, c)]
                    found.append((words, exps[0], exps[1], exps[2]))
            elif isinstance(self.group, FiniteGroup):
                element = self.group.generators[k]
                label = (
                    "" if self.group.label(element) == element else f", {self.group.label(element)}".replace("\n", " ")
                )
                found.append((f"generator g{k}, which is element {element}{label}", a, b, c))
            else:
                found.append((f"component h{k - sum(self.group.infinitesimal)}", a, b, c))
        return found

    def __deepcopy__(self, memo: dict[int, Any]) -> SymmetricUnit:
        return self  # nothing of it changes, and another group object would be another group

    def __getstate__(self) -> dict[str, Any]:
        # a kernel compiled in memory is in no module where a copy could find it
        return {key: value for key, value in self.__dict__.items() if key not in ("_projector", "_projectors")}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state)
        self._projector, self._projectors = compile_kernel(self.fixed_space), {}
