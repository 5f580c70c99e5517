"""Frames of the plane from two measures on it: what a group does to the measures, it does to the frame, exactly.

A point z is the vector x = (z, 1) of space, and a measure is one number a point. The first measure fixes a frame up to
rotations; these keep the directions towards both centres of mass apart, which fixes the rotation.
"""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor

from invariants.limits import MEASURE_FRAME_STEPS

# Lengths of the gradient at which Newton's method ends, and at which its answer is taken.
_CONVERGED, _ACCEPTED = 1e-13, 1e-8
# Sine of the angle between both centres of mass, and thickness over length, below which there is no frame.
_APART, _THIN = 1e-4, 1e-4


def projective_frame(points: Tensor, first: Tensor, second: Tensor) -> tuple[Tensor, Tensor]:
    """The frame of two measures that homographies carry along: h(g first, g second) = g h(first, second) up to a factor.

    Tyler's scatter matrix of the first measure, Sigma = 3 sum_i p_i x_i x_i^T / (x_i^T Sigma^-1 x_i) = L L^T, does not
    depend on the lengths of the x_i, so x -> A x makes it A Sigma A^T. Directions d = L^-1 x / |L^-1 x| are then known up
    to a rotation of space; h = L (e1 e2 e3), e3 along the mean of d under the first measure, and e1 along what the mean
    under the second has beside it. The plane of the frame touches the sphere of directions at e3: typical points have
    radius sqrt(2).

    Args:
        points: (1 or B, N, 3), x = (z, 1) or any positive multiple, float64.
        first, second: (B, N), at least 0, float64.

    Returns:
        Matrices (B, 3, 3), determinant 1, and (B,) bool, True where there is a frame: not where a measure vanishes, where
        a line carries two thirds of the first or a point one third, or where both have one centre. Differentiable once
        with respect to the measures (implicitly, through the equation of Sigma); finite everywhere.

    Source: Tyler, A distribution-free M-estimator of multivariate scatter, Annals of Statistics 15 (1987).
    """
    p, found = _shares(first)
    q, found_second = _shares(second)
    root, converged = _tyler(points, p)
    directions = _directions(points, root)
    centre, other = _mean(directions, p), _mean(directions, q)
    e3 = centre / centre.norm(dim=-1, keepdim=True)
    e1, apart = _unit(other - (other * e3).sum(-1, keepdim=True) * e3)
    frame = root @ torch.stack([e1, torch.linalg.cross(e3, e1), e3], -1)
    return frame, found & found_second & converged & apart


def affine_frame(points: Tensor, first: Tensor, second: Tensor) -> tuple[Tensor, Tensor]:
    """The frame of two measures that affine maps carry along: h(g first, g second) = g h(first, second).

    h = (L Q, c): c and L L^T the mean and the covariance of z under the first measure, and Q the rotation that takes e1
    towards the mean under the second, seen through L^-1.

    Args:
        points: (1 or B, N, 3), (z, 1), float64.
        first, second: (B, N), at least 0, float64.

    Returns:
        Matrices (B, 3, 3), last row (0, 0, 1), and (B,) bool, True where there is a frame: not where a measure vanishes,
        lies on a line (the first), or where both have one centre. Differentiable; finite everywhere.
    """
    return _planar_frame(points, first, second, _root_of_covariance)


def similarity_frame(points: Tensor, first: Tensor, second: Tensor) -> tuple[Tensor, Tensor]:
    """As :func:`affine_frame`, for similarities: L is the root mean square radius over sqrt(2), a number."""
    return _planar_frame(points, first, second, _root_of_radius)


FRAMES: dict[str, Callable[[Tensor, Tensor, Tensor], tuple[Tensor, Tensor]]] = {
    "projective": projective_frame,
    "affine": affine_frame,
    "similarity": similarity_frame,
}
"""The frame of each group; points of the first measure have a typical radius of sqrt(2) in it."""


def _shares(measure: Tensor) -> tuple[Tensor, Tensor]:
    """Measures of total 1, equal shares where there is nothing to share."""
    largest = measure.detach().amax(1, keepdim=True)
    found = largest > torch.finfo(measure.dtype).tiny
    safe = torch.where(found, measure / torch.where(found, largest, 1.0), 1.0)
    return safe / safe.sum(1, keepdim=True), found[:, 0]


def _mean(vectors: Tensor, shares: Tensor) -> Tensor:
    return (shares[:, None] @ vectors)[:, 0]


def _unit(vectors: Tensor) -> tuple[Tensor, Tensor]:
    """Directions, and whether there is one: (1, 0, ..) where not."""
    apart = vectors.detach().norm(dim=-1) > _APART
    other = torch.eye(vectors.shape[-1], dtype=vectors.dtype, device=vectors.device)[0]
    safe = torch.where(apart[:, None], vectors, other)
    return safe / safe.norm(dim=-1, keepdim=True), apart


def _planar_frame(
    points: Tensor, first: Tensor, second: Tensor, root_of: Callable[[Tensor], tuple[Tensor, Tensor]]
) -> tuple[Tensor, Tensor]:
    p, found = _shares(first)
    q, found_second = _shares(second)
    plane = points[..., :2]
    centre = _mean(plane, p)
    rest = plane - centre[:, None]
    root, thick = root_of((rest * p[..., None]).mT @ rest)
    e1, apart = _unit(torch.linalg.solve(root, _mean(rest, q)))
    turn = torch.stack([e1, torch.stack([-e1[:, 1], e1[:, 0]], -1)], -1)
    last = torch.tensor([0.0, 0.0, 1.0], dtype=p.dtype, device=p.device).expand(len(p), 1, 3)
    frame = torch.cat([torch.cat([root @ turn, centre[..., None]], 2), last], 1)
    return frame, found & found_second & thick & apart


def _root_of_covariance(covariance: Tensor) -> tuple[Tensor, Tensor]:
    with torch.no_grad():
        least, most = torch.linalg.eigvalsh(covariance).unbind(-1)
        thick = (least > _THIN**2 * most) & (most > torch.finfo(most.dtype).tiny)
    unit = torch.eye(2, dtype=covariance.dtype, device=covariance.device)
    return torch.linalg.cholesky(torch.where(thick[:, None, None], covariance, unit)), thick


def _root_of_radius(covariance: Tensor) -> tuple[Tensor, Tensor]:
    square = covariance.diagonal(dim1=-2, dim2=-1).mean(-1)
    extended = square.detach() > torch.finfo(square.dtype).tiny
    unit = torch.eye(2, dtype=covariance.dtype, device=covariance.device)
    return torch.where(extended, square, 1.0).sqrt()[:, None, None] * unit, extended


def _directions(points: Tensor, root: Tensor) -> Tensor:
    seen = points @ torch.linalg.inv(root).mT
    return seen / seen.norm(dim=-1, keepdim=True)


def _tyler(points: Tensor, shares: Tensor) -> tuple[Tensor, Tensor]:
    """L of determinant 1 with Sigma = L L^T, and where it was reached."""
    root = torch.eye(3, dtype=shares.dtype, device=shares.device).expand(len(shares), 3, 3)
    with torch.no_grad():
        for _ in range(MEASURE_FRAME_STEPS.value):
            step, residual = _newton(points, shares, root)
            if bool((residual < _CONVERGED).all()):
                break
            size = torch.linalg.matrix_norm(step, keepdim=True)
            root = root @ torch.linalg.matrix_exp(step / (2 * size.clamp_min(1)))
    # At the solution a Newton step is 0, and its derivative is that of the solution.
    step, residual = _newton(points, shares, root)
    reached = residual < _ACCEPTED
    step = torch.where(reached[:, None, None], step, 0.0)
    return root @ torch.linalg.matrix_exp(step / 2), reached


def _newton(points: Tensor, shares: Tensor, root: Tensor) -> tuple[Tensor, Tensor]:
    """Newton's step S, Sigma -> L exp(S) L^T, S symmetric of trace 0, and the length of the gradient.

    The equation of Sigma says that sum_i p_i log(x_i^T Sigma^-1 x_i) is least among determinants 1. By S it has the
    gradient -sum p d^T S d and the second derivative sum p (|S d|^2 - (d^T S d)^2): convex.
    """
    basis = _basis(shares)
    directions = _directions(points, root)
    products = torch.einsum("kij,bni,bnj->bnk", basis, directions, directions)
    gradient = _mean(products, shares)
    scatter = (directions * shares[..., None]).mT @ directions
    hessian = torch.einsum("kim,lmj,bij->bkl", basis, basis, scatter) - (products * shares[..., None]).mT @ products
    # the second derivative loses rank where all mass lies on a line: short steps there, too
    unit = torch.eye(5, dtype=shares.dtype, device=shares.device)
    coefficients = torch.linalg.solve(((hessian + hessian.mT) / 2).detach() + 1e-12 * unit, gradient)
    return torch.einsum("bk,kij->bij", coefficients, basis), gradient.detach().norm(dim=-1)


def _basis(like: Tensor) -> Tensor:
    """An orthonormal basis of the symmetric 3 x 3 matrices of trace 0: (5, 3, 3)."""
    basis = torch.zeros(5, 3, 3, dtype=like.dtype, device=like.device)
    for k, (i, j) in enumerate(((0, 1), (0, 2), (1, 2))):
        basis[k, i, j] = basis[k, j, i] = 0.5**0.5
    basis[3, 0, 0], basis[3, 1, 1] = 0.5**0.5, -(0.5**0.5)
    basis[4] = torch.diag(basis.new_tensor([1.0, 1.0, -2.0])) / 6**0.5
    return basis
