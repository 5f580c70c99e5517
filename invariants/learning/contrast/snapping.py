"""From learned matrices to the exact representation nearest to them, and the change of basis between the two."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from invariants.errors import InputError
from invariants.representations import FiniteGroup, Representation

from .compression import compress
from .element_matrices import element_matrices
from .matrices import Array, labelled
from .multiplicities import class_traces, products

FAR = 0.5
"""The largest relative distance that is accepted: further away labels are wrong, or there is no such representation."""
STEPS = 20
"""Steps of the refinement, which ends sooner where one gains nothing."""


class Snapped(tuple[Representation, Array]):
    """The pair (rho, T); with it what was measured.

    Attributes:
        representation: rho, exact: the direct sum of irreducible representations over the reals.
        basis: T, (r, d), with r = d where nothing was compressed.
        inverse: Q, (d, r), with T Q = 1: the matrix of g is Q rho(g) T.
        multiplicities: of the irreducible representations over the reals, before rounding.
        error: the root of the mean over g of |(M_g - Q rho(g) T) S^1/2|^2 / |M_g S^1/2|^2.
    """

    representation: Representation
    basis: Array
    inverse: Array
    multiplicities: tuple[float, ...]
    error: float

    def __new__(
        cls, representation: Representation, basis: Array, inverse: Array, multiplicities: Sequence[float], error: float
    ) -> Snapped:
        """The pair, and what was measured."""
        found = super().__new__(cls, (representation, basis))
        found.representation, found.basis, found.inverse = representation, basis, inverse
        found.multiplicities, found.error = tuple(multiplicities), error
        return found

    def matrices(self) -> Array:
        """Q rho(g) T for every element, (order, d, d)."""
        out: Array = self.inverse @ element_matrices(self.representation) @ self.basis
        return out


def snap(
    matrices: Any,
    group: FiniteGroup,
    covariance: Any = None,
    *,
    tolerance: float = 0.25,
    share: float | None = None,
    seed: int = 0,
) -> Snapped:
    """The exact representation rho and the basis T with T^-1 rho(g) T nearest to the learned matrices.

    The multiplicity of an irreducible representation psi over the reals is <tr M, chi_psi>/<chi_psi, chi_psi>, rounded; the
    norm of chi_psi is 1, 2 or 4 for real, complex or quaternionic type. With H the mean of M_g^T M_g and A = H^1/2 M H^-1/2,
    the orthogonal factor of (1/|G|) sum of rho(g)^T X A_g intertwines; T begins with it, and is refined by Gauss-Newton
    steps T -> T (1 + D) on sum over g of |(M_g - T^-1 rho(g) T) S^1/2|^2: a local minimum, from the best of some X.

    Args:
        matrices: {element: matrix} of all elements, or of elements that generate the group: the others are products.
        group: a finite group.
        covariance: S, second moments of the embeddings, (d, d): matrices are first compressed to what carries it.
        tolerance: largest distance of a multiplicity to an integer.
        share: of the covariance that is kept; see :func:`compress`.
        seed: of the random X.

    Returns:
        (rho, T), with ``.inverse``, ``.multiplicities`` and ``.error``.

    Raises:
        InputError: for multiplicities that are not near integers, naming them, or singular matrices.

    Source: Serre, Linear Representations of Finite Groups, 1977, sections 2.2 and 13.2.

    Example:
        >>> from invariants.representations import CyclicGroup
        >>> rho, T = snap({0: [[1, 0], [0, 1]], 1: [[0, 1], [1, 0]]}, CyclicGroup(2))
        >>> rho(1)
        Matrix([
        [1,  0],
        [0, -1]])
    """
    elements, given = labelled(matrices, group)
    size = given.shape[1]
    into = back = np.eye(size)
    if covariance is not None:
        small = compress(given, covariance, share)
        given, into, back = small.matrices, small.into, small.back
    size = given.shape[1]
    reached = products(elements, given, group)
    missing = next((g for g in group.elements if g not in reached), None)
    if missing is not None:
        raise InputError(
            given=f"matrices of elements that do not generate the element {missing}",
            expected="elements that generate the group",
            remedy="pass the subgroup that they generate, G.subgroup([...]), or more elements",
        )
    found = np.stack([reached[g] for g in group.elements])
    counts, rho = _rounded(found, group, tolerance)
    exact = element_matrices(rho)
    metric = np.einsum("gji,gjk->ik", found, found) / group.order
    values, vectors = np.linalg.eigh(metric)
    if values[0] <= values[-1] * 1e-14:
        raise InputError(
            given="matrices that are singular in one direction",
            expected="invertible matrices",
            remedy="pass covariance=, so that they are compressed to what embeddings use",
        )
    root = (vectors * np.sqrt(values)) @ vectors.T
    start = _intertwiner(found, exact, root, np.random.default_rng(seed))
    basis, error = _refined(found, exact, start)
    if error > FAR:
        raise InputError(
            given=f"matrices that differ from those of the nearest representation by {error:.2f} of their length",
            expected=f"at most {FAR}",
            remedy="see whether the elements have the right labels: relation_error(matrices, G); or train longer",
        )
    return Snapped(rho, basis @ into, back @ np.linalg.inv(basis), counts, error)


def _rounded(found: Array, group: FiniteGroup, tolerance: float) -> tuple[tuple[float, ...], Representation]:
    traces = class_traces(group.elements, found, group)
    sizes = np.array([len(c) for c in group.conjugacy_classes()])
    irreps = group.irreps("real")
    counts = []
    for psi in irreps:
        chi = np.array([complex(c).real for c in psi.character().numbers])
        counts.append(float((sizes * traces * chi).sum() / (sizes * chi * chi).sum()))
    rounded = [max(0, round(c)) for c in counts]
    dimension = sum(n * psi.dimension for n, psi in zip(rounded, irreps, strict=True))
    distance = max(abs(c - n) for c, n in zip(counts, rounded, strict=True))
    if distance > tolerance or dimension != found.shape[1]:
        shown = ", ".join(f"{c:.3f}" for c in counts)
        raise InputError(
            given=f"matrices in which the irreducible representations over the reals, of dimensions "
            f"{', '.join(str(psi.dimension) for psi in irreps)}, occur {shown} times",
            expected=f"multiplicities within {tolerance} of integers that fill {found.shape[1]} dimensions",
            remedy="pass covariance=, which leaves out directions that no embedding uses; train longer; or see whether the "
            "elements have the right labels: relation_error(matrices, G)",
        )
    parts = [psi for n, psi in zip(rounded, irreps, strict=True) for _ in range(n)]
    total: Representation = parts[0]
    for part in parts[1:]:
        total = total + part
    return tuple(counts), total


def orthogonal_factor(matrices: Array) -> Array:
    """U V^T of the singular value decomposition U s V^T: the nearest orthogonal matrices, (..., d, d).

    Example:
        >>> orthogonal_factor(np.array([[3.0]])).tolist()
        [[1.0]]
    """
    u, _, v = np.linalg.svd(matrices)
    out: Array = u @ v
    return out


def _intertwiner(found: Array, exact: Array, root: Array, rng: np.random.Generator, draws: int = 8) -> Array:
    """T = U H^1/2 for the orthogonal intertwiner U of the best conditioned of some averages."""
    near = root @ found @ np.linalg.inv(root)
    best, condition = root, np.inf
    for _ in range(draws):
        average = np.einsum("gji,jk,gkl->il", exact, rng.normal(size=root.shape), near) / len(exact)
        here = float(np.linalg.cond(average))
        if here < condition:
            best, condition = orthogonal_factor(average) @ root, here
    return best


def _refined(found: Array, exact: Array, basis: Array) -> tuple[Array, float]:
    """Gauss-Newton steps on T, each taken as far as it lowers the error."""
    total = float((found**2).sum())

    def remainder(t: Array) -> tuple[Array, Array]:
        model = np.linalg.inv(t) @ exact @ t
        return model, found - model

    model, residual = remainder(basis)
    error = float((residual**2).sum())
    for _ in range(STEPS):
        step = _least_squares(model, residual)
        length = 1.0
        while length > 1e-3:
            trial = basis @ (np.eye(len(basis)) + length * step)
            trial_model, trial_residual = remainder(trial)
            lower = float((trial_residual**2).sum())
            if lower < error:
                break
            length /= 2
        else:
            break
        gained = error - lower
        basis, model, residual, error = trial, trial_model, trial_residual, lower
        if gained <= 1e-9 * error + 1e-28 * total:
            break
    return basis, float(np.sqrt(error / total))


def _least_squares(model: Array, residual: Array) -> Array:
    """D with M_g D - D M_g nearest to the residuals, by conjugate gradients."""

    def adjoint(e: Array) -> Array:
        out: Array = np.einsum("gji,gjk->ik", model, e) - np.einsum("gij,gkj->ik", e, model)
        return out

    step = np.zeros(model.shape[1:])
    gradient = adjoint(residual)
    direction, squared = gradient, float((gradient**2).sum())
    first = squared
    for _ in range(model.shape[1] ** 2):
        if squared <= 1e-20 * first or squared == 0:
            break
        moved = model @ direction - direction @ model
        along = squared / float((moved**2).sum())
        step = step + along * direction
        gradient = gradient - along * adjoint(moved)
        squared, before = float((gradient**2).sum()), squared
        direction = gradient + squared / before * direction
    return step
