"""Equivariant networks of two layers, built from the actions that a symmetry has on inputs and outputs."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor, nn

from invariants.errors import InputError
from invariants.nn import EquivariantLinear
from invariants.representations import FiniteGroup, PermutationGroup, Representation

LISTED = 64
"""Order up to which hidden features are functions on the group."""


class EquivariantPerceptron(nn.Module):
    """One hidden layer between equivariant linear maps: (B, n) -> (B, m), with f(rho(g) x) = sigma(g) f(x).

        f(x) = A s(W x + b) + a,    W in Hom_G(rho, tau^width),  A in Hom_G(tau^width, sigma)

    The hidden representation tau permutes features, so that any activation s of single features commutes with the group:
    functions on the group where it is small, else the inputs' own permutation and a fixed feature.

    Args:
        rho, sigma: on inputs and outputs; representations of one group, as `axes` of a :class:`SubspaceSymmetry`.
        width: copies of tau.
        activation: s.
        hidden: tau, a representation by permutations; chosen if left out.

    Raises:
        InputError: for widths below 1, a group of another kind, or a hidden representation that is no permutation.

    Example:
        >>> from invariants.representations import CyclicGroup
        >>> rho = Representation.regular(CyclicGroup(3))
        >>> net = EquivariantPerceptron(rho, rho, width=4)
        >>> x = torch.rand(5, 3)
        >>> torch.allclose(net(x.roll(1, 1)), net(x).roll(1, 1), atol=1e-6)
        True
    """

    def __init__(
        self,
        rho: Representation,
        sigma: Representation,
        width: int = 32,
        *,
        activation: Callable[[Tensor], Tensor] = torch.tanh,
        hidden: Representation | None = None,
    ) -> None:
        super().__init__()
        tau = hidden_permutation(rho) if hidden is None else hidden
        if not permutes(tau):
            raise InputError(
                given=f"the hidden representation {tau!r}",
                expected="permutations: an activation of single features commutes with nothing else",
                remedy="hidden=Representation.regular(group), or leave it out",
            )
        self.first = EquivariantLinear(rho, tau, 1, width)
        self.second = EquivariantLinear(tau, sigma, width, 1)
        self.activation = activation

    def forward(self, x: Tensor) -> Tensor:
        """(B, n) -> (B, m)."""
        hidden: Tensor = self.activation(self.first(x[..., None, :]))
        out: Tensor = self.second(hidden)
        return out[..., 0, :]


def permutes(tau: Representation) -> bool:
    """Whether every generator permutes the basis, without signs."""
    return not any(tau.group.infinitesimal) and all(
        len(row) == 1 and all(c == 1 for c in row.values()) for m in tau.matrices for row in m.rows
    )


def hidden_permutation(rho: Representation) -> Representation:
    """Features that a group permutes: functions on it if it is small, else the basis of rho and one fixed feature."""
    group = rho.group
    if isinstance(group, FiniteGroup) and group.order <= LISTED:
        return Representation.regular(group)
    if isinstance(group, (FiniteGroup, PermutationGroup)) and permutes(rho):
        return rho + Representation.trivial(group)
    raise InputError(
        given=f"no small group of permutations: {group!r} on {rho!r}",
        expected=f"a finite group of at most {LISTED} elements, or one that permutes the inputs without signs",
        remedy="pass hidden=, a representation by permutations; or train particles on E^G with an activation that commutes",
    )
