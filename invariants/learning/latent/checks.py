"""What fits together before a training, and whether a code moves with the group after it (torch)."""

from __future__ import annotations

import warnings
from typing import Any

import torch
from torch import Tensor, nn

from invariants.errors import InputError
from invariants.nn import LatentGroupAutoencoder
from invariants.nn.latent_action import numeric_matrices
from invariants.representations import FiniteGroup, MatrixLieAlgebra

from .data.group_pairs import Pairs, PairSource

MEASURED, NO_BETTER = 512, 0.9
"""Pairs on which that is measured, and the share of what is missed where nothing acts."""

TINY = 1e-30


def placed(pairs: Pairs, like: Tensor) -> Pairs:
    """Pairs where a tensor is, pictures in its type."""
    x, g, y = pairs
    # half precision is for pictures: elements rounded to it are no longer in the group
    wide = torch.promote_types(like.dtype, torch.float32) if g.is_floating_point() else g.dtype
    return Pairs(x.to(like), g.to(like.device, wide), y.to(like))


def require_trainable(model: Any, pairs: Any) -> None:
    """Refuse what is no model, or no source of pairs."""
    if not isinstance(model, nn.Module) or not any(p.requires_grad for p in model.parameters()):
        raise InputError(
            given=f"a model of type {type(model).__name__}"
            + (", without parameters that require gradients" if isinstance(model, nn.Module) else ""),
            expected="a torch.nn.Module with something to train",
            remedy="LatentGroupAutoencoder(encoder, decoder, rho)",
        )
    if not all(callable(getattr(pairs, name, None)) for name in ("draw", "fingerprint")):
        raise InputError(
            given=f"pairs of type {type(pairs).__name__}",
            expected="GroupPairs(x, g, y), or a world with draw(count, generator) and fingerprint()",
            remedy="from invariants.learning.latent.data import GroupPairs",
        )


def require_representation(model: LatentGroupAutoencoder) -> None:
    """Refuse matrices for which the loss of equivariance says little, or say so."""
    _require_orthogonal(model)
    _require_moving(model)


def _require_orthogonal(model: LatentGroupAutoencoder) -> None:
    """Refuse matrices in which lengths depend on the element where others would keep them; say so where none would."""
    rho, group = model.action.rho, model.action.group
    if rho.is_unitary():
        return
    compact = isinstance(group, FiniteGroup) or (isinstance(group, MatrixLieAlgebra) and group.defining.is_unitary())
    if compact:
        raise InputError(
            given=f"{rho!r}, whose matrices are not orthogonal",
            expected="orthogonal matrices: |rho(g) v(x) - v(y)|^2 else weighs some elements more than others",
            remedy='take its irreducible parts from G.irreps("real") or so3_irrep, or pass equivariance=0',
        )
    warnings.warn(
        f"{rho.name} is not orthogonal: elements that stretch codes weigh more in the loss of equivariance",
        stacklevel=4,
    )


def report_collapse(model: LatentGroupAutoencoder, pairs: PairSource, seed: int) -> None:
    """Say of a code that the group does not move, or that does not move as the group does."""
    if not bool(model.varying_copies.any()):
        warnings.warn(
            "no copy varies: the mask has switched all of them to constant, and elements change nothing; train longer, "
            'with more copies or another seed, or with split="given"',
            stacklevel=3,
        )
        return
    x, g, y = placed(pairs.draw(MEASURED, torch.Generator().manual_seed(seed)), model.reference)
    # not as a decorator, which would stand between the warning and the line that it is about
    with torch.no_grad():
        v, w = model.encode(x)[0], model.encode(y)[0]
        missed, still = (float((part - w).square().sum()) for part in (model.act(g, v), v))
    if missed > NO_BETTER * still:
        warnings.warn(
            f"the group explains nothing in the code: |rho(g) v(x) - v(y)|^2 is {missed / max(still, TINY):.2f} of "
            "|v(x) - v(y)|^2; train longer, look whether g leads from x to y (its order, its units: radians), and "
            "whether rho is of the group that acts",
            stacklevel=3,
        )


def _require_moving(model: LatentGroupAutoencoder) -> None:
    """Say of a representation with a trivial part."""
    action, d = model.action, model.action.rho.dimension
    one = torch.eye(d, dtype=torch.float64)
    group = action.group
    if isinstance(group, FiniteGroup):
        moves = [action(torch.tensor([g]), one[None])[0].mT - one for g in group.generators]
    else:
        moves = list(action.kernel.generators)
        beside = range(len(moves), len(group.infinitesimal))
        moves += list(numeric_matrices((action.rho(k) for k in beside), d).real - one)
    if moves:
        # a vector that is fixed may still be part of what moves, as in shears: not where a fixed form sees it
        vectors, forms = _kernel(torch.cat(moves)), _kernel(torch.cat([move.mT for move in moves]))
        trivial = int(torch.linalg.matrix_rank(forms @ vectors.mT, atol=1e-9))
    else:
        trivial = d
    if trivial:
        warnings.warn(
            f"{action.rho.name} keeps {trivial} of its {d} dimensions as they are: what is stored there counts as "
            "equivariant without moving; leave its trivial parts out, and give invariant_dim more",
            stacklevel=4,
        )


def _kernel(matrix: Tensor) -> Tensor:
    """An orthonormal basis of what a matrix sends to 0, in rows."""
    _, values, rows = torch.linalg.svd(matrix)
    return rows[int((values > 1e-9 * values.max().clamp_min(1)).sum()) :]


@torch.no_grad()
def try_once(model: nn.Module, pairs: PairSource, like: Tensor) -> None:
    """One batch before training, so that what does not fit says so at once, and nothing is learned from it."""
    elements = getattr(pairs, "g", None)
    if isinstance(model, LatentGroupAutoencoder) and isinstance(elements, Tensor):
        model.action.elements(elements)
    first = placed(pairs.draw(2, torch.Generator().manual_seed(0)), like)
    training = model.training
    model.eval()
    try:
        made = model(first.x, first.g)
    except (RuntimeError, TypeError) as error:
        raise InputError(
            given=f"a model that fails on pictures {tuple(first.x.shape)} and elements {tuple(first.g.shape)}: {error}",
            expected=f"pictures {tuple(first.y.shape)} from model(x, g)",
            remedy="call encoder(x) and decoder(code) by themselves; pictures are (B, C, height, width), codes (B, L)",
        ) from error
    finally:
        model.train(training)
    if not isinstance(made, Tensor) or made.shape != first.y.shape:
        raise InputError(
            given=f"a model that gives {tuple(made.shape) if isinstance(made, Tensor) else type(made).__name__} for "
            f"pictures {tuple(first.x.shape)}",
            expected=f"{tuple(first.y.shape)}",
            remedy="change the decoder's last layer: nn.Unflatten(1, picture.shape)",
        )
