"""Teachers: small networks of given particles whose law has, or has not, the symmetry of the unit."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal, get_args

import torch
from torch import Tensor

from invariants.errors import InputError

from .clouds import cloud_of
from .ensembles import require_scale, require_unit
from .orbits import require_count, require_seed
from .units import SymmetricUnit

Symmetry = Literal["arbitrary", "weak", "strong"]
Inputs = Callable[[int, torch.Generator], Tensor]


class Teacher:
    """A network of few particles that makes labels.

        f(x) = (1/n) sum_i sigma(x; z_i)

    Args:
        unit: sigma, and how the group acts.
        points: z, (n, p).
        law: "arbitrary": the points as they are; "weak": with their images under the group, which makes f equivariant;
            "strong": projected on E^G.
        images: random images of each point, where the group is infinite: f is then only nearly equivariant.
        seed: of these.

    Attributes:
        particles: those that f is the mean over.

    Raises:
        InputError: for points of another shape, or a law that there is not.

    Source: arXiv 2405.19995, appendix F.

    Example:
        >>> from invariants.representations import CyclicGroup, Representation
        >>> swap = Representation.permutation(CyclicGroup(2))
        >>> unit = SymmetricUnit(lambda x, z: torch.sigmoid(x[:, None] * z), swap, swap, swap)
        >>> teacher = Teacher(unit, [[1.0, 3.0]], law="weak")
        >>> teacher.particles.tolist(), teacher(torch.zeros(1, 2)).tolist()
        ([[1.0, 3.0], [3.0, 1.0]], [[0.5, 0.5]])
    """

    def __init__(
        self, unit: SymmetricUnit, points: Any, law: Symmetry = "arbitrary", *, images: int = 64, seed: int = 0
    ) -> None:
        require_unit(unit)
        if law not in get_args(Symmetry):
            raise InputError(given=f"law={law!r}", expected=f"one of {get_args(Symmetry)}", remedy='law="weak"')
        require_count(images, "images")
        require_seed(seed)
        try:
            given = points if isinstance(points, Tensor) else torch.as_tensor(points, dtype=torch.float64)
        except (TypeError, ValueError, RuntimeError) as error:
            raise InputError(
                given=f"points of type {type(points).__name__}: {error}",
                expected=f"numbers in a table (n, {unit.parameters})",
                remedy=f"torch.randn(5, {unit.parameters})",
            ) from None
        z = cloud_of(given, unit.parameters, "points").double()
        if law == "strong":
            z = unit.project(z)
        elif law == "weak" and unit.orbit.finite:
            z = unit.images(z)
        elif law == "weak":
            generator = torch.Generator().manual_seed(seed)
            matrices = unit.orbit.sample(images * len(z), generator)[2].unflatten(0, (images, len(z)))
            z = torch.einsum("cnij,nj->cni", matrices, z).flatten(0, 1)
        self.unit, self.law, self.particles = unit, law, z.clone()

    @classmethod
    def random(
        cls, unit: SymmetricUnit, count: int = 5, law: Symmetry = "arbitrary", *, scale: float = 0.5, seed: int = 0
    ) -> Teacher:
        """A teacher of Gaussian points.

        Args:
            unit: sigma, and how the group acts.
            count: points, before images are added.
            law: as for a Teacher.
            scale: standard deviation of an entry.
            seed: of the draw.

        Raises:
            InputError: for a value out of range.
        """
        require_unit(unit)
        require_scale(scale)
        shape = (require_count(count, "count"), unit.parameters)
        generator = torch.Generator().manual_seed(require_seed(seed))
        return cls(unit, scale * torch.randn(shape, generator=generator, dtype=torch.float64), law, seed=seed)

    def __repr__(self) -> str:
        return f"Teacher({self.law}, {len(self.particles)} particles, of {self.unit!r})"

    def __call__(self, x: Tensor) -> Tensor:
        """Labels (B, m) of inputs (B, n), in their precision.

        Raises:
            InputError: for inputs of another shape.
        """
        if not isinstance(x, Tensor) or x.dim() != 2 or x.shape[1] != self.unit.inputs or not x.is_floating_point():
            given = f"of shape {tuple(x.shape)}, {x.dtype}" if isinstance(x, Tensor) else f"of type {type(x).__name__}"
            raise InputError(
                given=f"inputs {given}",
                expected=f"a tensor of floats, (B, {self.unit.inputs})",
                remedy=f"torch.randn(20, {self.unit.inputs})",
            )
        return self.unit(x, self.particles.to(x.device, x.dtype)).mean(1)

    def data(self, inputs: Inputs | None = None, *, scale: float = 4.0, noise: float = 0.0) -> TeacherData:
        """Fresh samples without end, as ``train_ensemble`` takes them: a function (count, generator) -> (x, y).

        Args:
            inputs: a function (count, generator) -> x (count, n); Gaussian ones if left out. Whether their law is invariant,
                as the theory asks, is for whoever passes them to see to.
            scale: standard deviation of an entry of Gaussian inputs.
            noise: standard deviation of what is added to an entry of the labels.

        Raises:
            InputError: for a value out of range.

        Example:
            >>> from invariants.representations import CyclicGroup, Representation
            >>> swap = Representation.permutation(CyclicGroup(2))
            >>> unit = SymmetricUnit(lambda x, z: torch.sigmoid(x[:, None] * z), swap, swap, swap)
            >>> x, y = Teacher.random(unit).data()(20, torch.Generator().manual_seed(0))
            >>> x.shape, y.shape
            (torch.Size([20, 2]), torch.Size([20, 2]))
        """
        require_scale(scale)
        require_scale(noise, "noise")
        if inputs is not None and not callable(inputs):
            raise InputError(
                given=f"inputs of type {type(inputs).__name__}",
                expected="a function (count, generator) -> x (count, n)",
                remedy="for given inputs x pass the tensors themselves: (x, teacher(x))",
            )
        return TeacherData(self, inputs, float(scale), float(noise))


@dataclass(frozen=True)
class TeacherData:
    """A teacher with a law of inputs; see :meth:`Teacher.data`."""

    teacher: Teacher
    inputs: Inputs | None
    scale: float
    noise: float

    def __call__(self, count: int, generator: torch.Generator) -> tuple[Tensor, Tensor]:
        """Inputs (count, n) and labels (count, m)."""
        unit = self.teacher.unit
        if self.inputs is None:
            x = self.scale * torch.randn(count, unit.inputs, generator=generator, dtype=torch.float64)
        else:
            x = self.inputs(count, generator)
        y = self.teacher(x)
        if self.noise:
            y = y + self.noise * torch.randn(y.shape, generator=generator, dtype=y.dtype).to(y.device)
        return x, y

    def fingerprint(self) -> str:
        """What it is, in a few characters, so that a training of other data is not resumed."""
        held = hashlib.sha256(self.teacher.particles.cpu().numpy().tobytes())
        inputs = None if self.inputs is None else getattr(self.inputs, "__qualname__", type(self.inputs).__name__)
        held.update(repr((repr(self.teacher), inputs, self.scale, self.noise)).encode())
        return held.hexdigest()[:16]
