"""Coordinates that lead to elements found by a search, on the sheet on which they were found."""

from __future__ import annotations

import itertools

import torch
from torch import Tensor

from invariants.errors import InputError

from .grid import period
from .latent_action import LatentAction

NEAR = 1e-3
"""Share of the codes up to which exp(log g) may end elsewhere than g does."""

SHEETS = 4096
"""Sums of periods that are tried for a pair."""


@torch.no_grad()
def path_coordinates(action: LatentAction, g: Tensor, v: Tensor, moved: Tensor) -> Tensor:
    """log g; where matrices do not determine rho, with whole periods added, so that rho(exp c) v is what rho(g) v was.

        c = log g + sum of m_k T_k X_k + m T log g / |log g|,    exp(T_k X_k) = 1

    Args:
        action: of a Lie group.
        g: matrices, (B, n, n), in double precision.
        v, moved: codes before and after, (B, copies, d).

    Returns:
        Coordinates, (B, dim).

    Raises:
        InputError: naming the first pair whose element has no logarithm, or whose sheet is not found.
    """
    if not len(g):
        return g.new_zeros(0, action.kernel.lie.spec.dimension, dtype=g.real.dtype)
    found = _logarithms(action, g)
    ends: Tensor = action(found, v)
    size = moved.square().sum((1, 2)).sqrt()
    for k in torch.nonzero((ends - moved).square().sum((1, 2)).sqrt() > NEAR * size).flatten().tolist():
        tried = found[k] + _periods(action, found[k])
        ends = action(tried, v[k].expand(len(tried), -1, -1))
        off = torch.nan_to_num((ends - moved[k]).square().sum((1, 2)).sqrt(), torch.inf)
        least = float(off.min())
        if not least <= NEAR * float(size[k]):
            raise InputError(
                given=f"pair {k}, whose element lies on a sheet of {action.rho.name} that no period of {action.group!r} "
                "leads to",
                expected="an element whose logarithm leads to it in the representation as well",
                remedy="pass coordinates that are known to forward or orbit, or a representation of the group of matrices",
            )
        # the shortest of those that are as near
        near = torch.nonzero(off <= 10 * least + 1e-9 * size[k]).flatten()
        found[k] = tried[near[tried[near].square().sum(1).argmin()]]
    return found


def _logarithms(action: LatentAction, g: Tensor) -> Tensor:
    log = action.kernel.lie.log
    try:
        found: Tensor = log(g)
    except InputError:
        for k in range(len(g)):
            try:
                log(g[k])
            except InputError as error:
                raise InputError(
                    given=f"pair {k}, with {error.given}", expected=error.expected, remedy=error.remedy
                ) from error
        raise
    return found


def _periods(action: LatentAction, c: Tensor) -> Tensor:
    """Sums of periods of the generators, and of the element's own direction: (S, dim)."""
    directions = torch.eye(len(c), dtype=torch.float64, device=c.device)
    if len(c) > 1 and bool(c.any()):
        directions = torch.cat([(c / c.norm())[None].to(directions), directions])
    steps, ranges = [], []
    for direction in directions:
        x, y = (
            torch.tensordot(direction, basis.to(direction.device, torch.promote_types(basis.dtype, torch.float64)), 1)
            for basis in (action.kernel.lie.generators, action.kernel.generators)
        )
        own, whole = period(x, x)[0], period(x, y)[0]
        if own:
            # as many sheets as the representation takes turns to close
            most = max(1, round(whole / own) // 2)
            steps.append(own * direction)
            ranges.append(sorted(range(-most, most + 1), key=abs))
    if not steps:
        return c.new_zeros(1, len(c))
    # the element's own direction comes first and runs fastest, each from 0 outwards
    counts = list(itertools.islice(itertools.product(*reversed(ranges)), SHEETS))
    return torch.tensor(counts).to(c) @ torch.stack(steps[::-1]).to(c)
