"""Activations, teachers and data with known symmetries."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

import torch
from torch import Tensor

Source = Callable[[int, torch.Generator], tuple[Tensor, Tensor]]


def logistic(x: Tensor, z: Tensor) -> Tensor:
    """logistic(z x) for matrices z, row by row."""
    return torch.sigmoid(torch.einsum("bj,kij->bki", x, z.view(len(z), -1, x.shape[1])))


def rotating(x: Tensor, z: Tensor) -> Tensor:
    """z x, made shorter by its length in each plane: commutes with rotations of the planes."""
    planes = torch.einsum("bj,kij->bki", x, z.view(len(z), -1, x.shape[1])).unflatten(2, (-1, 2))
    return (planes / (1 + planes.square().sum(-1, keepdim=True)).sqrt()).flatten(2)


def permutation(*images: int) -> Tensor:
    matrix = torch.zeros(len(images), len(images), dtype=torch.float64)
    for i, j in enumerate(images):
        matrix[j, i] = 1
    return matrix


def generated(*generators: Tensor) -> list[Tensor]:
    """All products."""
    elements = [torch.eye(len(generators[0]), dtype=torch.float64)]
    for element in elements:
        for generator in generators:
            image = generator @ element
            if not any(torch.allclose(image, other) for other in elements):
                elements.append(image)
    return elements


C2 = generated(permutation(1, 0))
C3 = generated(permutation(1, 2, 0))
S3 = generated(permutation(1, 2, 0), permutation(1, 0, 2))
C2_IN_S3 = generated(permutation(1, 0, 2))
TWELFTH = torch.tensor([[3**0.5 / 2, -0.5], [0.5, 3**0.5 / 2]], dtype=torch.float64)
C12 = generated(TWELFTH)


def conjugations(elements: list[Tensor]) -> list[Tensor]:
    """z -> g z g^T on matrices, row by row."""
    return [torch.kron(g, g) for g in elements]


def fixed(actions: list[Tensor]) -> Tensor:
    """Projector onto what all of them fix."""
    return torch.stack(actions).mean(0)


def teacher_data(
    activation: Callable[[Tensor, Tensor], Tensor],
    elements: list[Tensor],
    seed: int,
    *,
    symmetric: bool = True,
    count: int = 5,
    scale: float = 4.0,
) -> Source:
    """Labels of a mean of random particles, and of their images if it is to be symmetric; Gaussian inputs."""
    generator = torch.Generator().manual_seed(seed)
    size = len(elements[0])
    points = 0.7 * torch.randn(count, size * size, generator=generator, dtype=torch.float64)
    if symmetric:
        points = torch.cat([points @ action.T for action in conjugations(elements)])
    points = points.float()

    def draw(samples: int, source: torch.Generator) -> tuple[Tensor, Tensor]:
        x = scale * torch.randn(samples, size, generator=source)
        return x, activation(x, points).mean(1)

    return draw


def smallest_cosine(basis: Tensor, projector: Tensor) -> float:
    values, vectors = torch.linalg.eigh(projector)
    space = vectors[:, values > 0.5]
    return float(torch.linalg.svdvals(basis @ space).min()) if len(basis) == space.shape[1] else 0.0


def commutant(elements: list[Tensor]) -> Tensor:
    """Projector onto the matrices that commute with all elements, by averages over pairs: exact for any group."""
    size = len(elements[0])
    total = torch.zeros(size**2, size**2, dtype=torch.float64)
    for i, j in product(range(size), repeat=2):
        unit = torch.zeros(size, size, dtype=torch.float64)
        unit[i, j] = 1
        total[:, i * size + j] = torch.stack([g @ unit @ g.T for g in elements]).mean(0).flatten()
    return total
