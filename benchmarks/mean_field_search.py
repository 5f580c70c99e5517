"""Finding the subspace that training keeps, from data of random symmetric teachers: is it right, and how long does it take.

Teachers are means of five random particles and their images under a group, inputs N(0, 16); only the data are passed on.
Beside the library's search, two rules that train particles for a while from the subspace found so far and add a direction
where their relative distance from it exceeds a threshold: the mean of what left it, and its leading singular direction.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor

from invariants.learning.mean_field import SubspaceSearch, SymmetricUnit, Teacher, discover_fixed_subspace
from invariants.learning.mean_field.discovery.symmetries import orthonormal_rows
from invariants.learning.mean_field.orbits import numeric
from invariants.representations import CyclicGroup, MatrixLieAlgebra, Representation, SymmetricGroup

Draw = Callable[[int, torch.Generator], tuple[Tensor, Tensor]]
PARTICLES, BATCH, HORIZON, ALPHA, THRESHOLD = 200, 200, 5, 50.0, 2e-3
"""Of the rules that train."""
RULES = ("search", "trained, singular direction", "trained, mean")


def logistic(x: Tensor, z: Tensor) -> Tensor:
    """logistic(z x), z a matrix by rows."""
    return torch.sigmoid(torch.einsum("bj,kij->bki", x, z.view(len(z), -1, x.shape[1])))


def rotating(x: Tensor, z: Tensor) -> Tensor:
    """z x, made shorter by its length in each plane: commutes with rotations."""
    planes = torch.einsum("bj,kij->bki", x, z.view(len(z), -1, x.shape[1])).unflatten(2, (-1, 2))
    return (planes / (1 + planes.square().sum(-1, keepdim=True)).sqrt()).flatten(2)


def cases() -> dict[str, tuple[Callable[[Tensor, Tensor], Tensor], SymmetricUnit]]:
    """Groups by name."""
    s3 = SymmetricGroup(3)
    swap = s3.subgroup([[1, 0, 2]])
    on_points = Representation.permutation(s3)
    plane = MatrixLieAlgebra.so(2).defining
    found = {}
    for name, rho in (
        ("C2", Representation.permutation(CyclicGroup(2))),
        ("C3", Representation.permutation(CyclicGroup(3))),
        ("S3", on_points),
        ("C2 in S3", on_points.restrict(swap)),
    ):
        found[name] = (logistic, SymmetricUnit(logistic, rho, rho, rho * rho))
    two = plane + plane
    found["SO(2), R2 to R2"] = (rotating, SymmetricUnit(rotating, plane, plane, plane * plane))
    found["SO(2), R2 x R2 to R2"] = (rotating, SymmetricUnit(rotating, two, plane, plane * two))
    return found


@dataclass(frozen=True)
class Found:
    """One search of one teacher.

    Args:
        group, rule, seed: which.
        dimension, right: found, and of E^G.
        cosine: the smallest between both; 0 where dimensions differ.
        answer: of the search; "" of a rule that trains.
        confidence: likewise.
        seconds: it took.
    """

    group: str
    rule: str
    seed: int
    dimension: int
    right: int
    cosine: float
    answer: str
    confidence: float
    seconds: float

    @property
    def correct(self) -> bool:
        """Whether dimension and subspace are right."""
        return self.cosine >= 0.99


def draw_of(unit: SymmetricUnit, seed: int, law: str = "weak") -> Draw:
    """Samples of a random teacher, in single precision; rotations stand for theirs by twelfths of a turn."""
    teacher = Teacher.random(unit, 5, "arbitrary" if law == "weak" else law, scale=0.7, seed=seed)  # type: ignore[arg-type]
    if law == "weak" and unit.orbit.finite:
        teacher = Teacher(unit, teacher.particles, "weak")
    elif law == "weak":  # as many images at random would be symmetric only nearly
        turn = numeric(unit.rho_parameters, unit.rho_parameters.matrices[0])
        images = [teacher.particles @ torch.linalg.matrix_exp(k * math.pi / 6 * turn).T for k in range(12)]
        teacher = Teacher(unit, torch.cat(images))
    return teacher.data(lambda count, generator: 4 * torch.randn(count, unit.inputs, generator=generator))


def searched(group: str, rule: str, seed: int, law: str = "weak", samples: int | None = None) -> Found:
    """Search the data of one teacher by one rule."""
    activation, unit = cases()[group]
    draw = draw_of(unit, seed, law)
    exact = (
        torch.eye(unit.parameters, dtype=torch.float64) if law == "arbitrary" else orthonormal_rows(unit.fixed_space)
    )
    started = time.perf_counter()
    answer, confidence = "", math.nan
    if rule == "search":
        found = discover_fixed_subspace(
            activation, draw, unit.parameters, search=SubspaceSearch(samples=samples), seed=seed
        )
        basis, answer, confidence = found.basis, found.answer, found.confidence
    else:
        basis = by_training(activation, draw, unit.parameters, rule == "trained, mean", seed)
    seconds = time.perf_counter() - started
    cosine = 0.0
    if len(basis) == len(exact):
        cosine = float(torch.linalg.svdvals(basis @ exact.T).min()) if len(exact) else 1.0
    return Found(group, rule, seed, len(basis), len(exact), cosine, answer, confidence, seconds)


def by_training(
    activation: Callable[[Tensor, Tensor], Tensor], draw: Draw, parameters: int, mean: bool, seed: int
) -> Tensor:
    """Train from the subspace, add a direction where particles have left it, until they have not."""
    generator = torch.Generator().manual_seed(seed)
    basis = torch.zeros(0, parameters)
    while len(basis) < parameters:
        start = 0.25 * torch.randn(PARTICLES, parameters, generator=generator)
        z = (start @ basis.T) @ basis
        for _ in range(HORIZON * PARTICLES):
            x, y = draw(BATCH, generator)
            z.requires_grad_()
            (gradient,) = torch.autograd.grad((activation(x, z).mean(1) - y).square().sum(1).mean(), z)
            z = z.detach() - ALPHA * gradient
        off = z - (z @ basis.T) @ basis
        moments = 2 * float(z.square().sum(1).mean() + (z - off).square().sum(1).mean())
        if float(off.square().sum(1).mean()) <= THRESHOLD * moments:
            break
        direction = off.mean(0) if mean else torch.linalg.svd(off, full_matrices=False).Vh[0]
        direction = direction - (direction @ basis.T) @ basis
        basis = torch.cat([basis, (direction / direction.norm())[None]])
    return basis.double()
