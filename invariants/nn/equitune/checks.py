"""What an equituned model is built on, checked on real tensors."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.modules.batchnorm import _BatchNorm
from torch.nn.modules.dropout import _DropoutNd

from invariants.errors import InputError
from invariants.limits import COMPARED_PAIRS

from ..actions import FiniteAction
from .orbit_module import OrbitModule, largest_difference
from .orbit_weights import OrbitWeights, tied


@dataclass(frozen=True)
class Report:
    """What was measured of an equituned model.

    Attributes:
        pairs: products of elements that were compared.
        input_error, output_error: the largest relative L2 difference of g (h x) and (g h) x.
        equivariance_error: that of the whole, see ``Equitune.equivariance_error``.
        margin: least distance of the two best scores that are no ties, relative to the largest absolute score; None where
            all weights are equal. Close to 0, a small change of the input changes the choice.
    """

    pairs: int
    input_error: float
    output_error: float
    equivariance_error: float
    margin: float | None


@torch.no_grad()
def examine(
    module: OrbitModule,
    act_in: FiniteAction,
    act_out: FiniteAction,
    equivariance_error: Callable[..., float],
    x: Tensor,
    others: Any,
    options: Any,
) -> Report:
    """What ``Equitune.check`` does.

    Raises:
        InputError: naming the first condition that fails.
    """
    require_rest(module.model)
    pairs, input_error = axioms(act_in, x, "act_in")
    outputs = module.orbit_outputs(x, *others, **options)
    again = module.orbit_outputs(x, *others, **options)
    change = _difference(again, outputs)
    if not change <= _rounding(outputs.dtype):
        raise InputError(
            given=f"a model whose outputs change by {change:.2g} of their size from one call to the next",
            expected="a deterministic model",
            remedy="fix what it draws: pass noise as an argument, or seed it inside of forward",
        )
    _, output_error = axioms(act_out, outputs[0], "act_out")
    scores = module.scores(x, *others, **options)
    weights = module.scheme.weigh(scores)
    least, most, total = float(weights.min()), float(weights.max()), weights.sum(0)
    if least < 0 or not bool(((total - 1).abs() < 1e-3).all()):
        raise InputError(
            given=f"weights from {least:.3g} to {most:.3g}, of sum {float(total[0]):.3g}",
            expected="weights of at least 0 and of sum 1 over the group",
            remedy="correct weigh() of the scheme",
        )
    return Report(
        pairs,
        input_error,
        output_error,
        equivariance_error(x, *others, **options),
        _margin(module.scheme, scores),
    )


def require_rest(model: nn.Module) -> None:
    """Refuse layers that draw numbers or look at the whole batch.

    Raises:
        InputError: for dropout or batch normalisation in training.
    """
    for name, layer in model.named_modules():
        restless = (isinstance(layer, _DropoutNd) and layer.p > 0) or isinstance(layer, _BatchNorm)
        if restless and layer.training:
            raise InputError(
                given=f"{type(layer).__name__} {name!r} in training",
                expected="a model that treats every sample alike, and alike each time",
                remedy="call .eval() before the check, and wherever exact equivariance is wanted",
            )


def axioms(action: FiniteAction, x: Tensor, name: str) -> tuple[int, float]:
    """Number of pairs of elements compared, and the largest relative difference of g (h x) and (g h) x.

    Raises:
        InputError: where an exact action differs by more than rounding.
    """
    group = action.group
    everything = torch.arange(group.order, device=x.device)
    few = group.order**2 > COMPARED_PAIRS.value
    first = torch.tensor(sorted({0, *group.generators}), device=x.device) if few else everything
    worst = 0.0
    orbit = action(everything, x[None])
    for g in first:
        twice = action(g.expand(group.order), orbit)
        products = torch.from_numpy(group.products(g.cpu().numpy(), everything.cpu().numpy())).to(x.device)
        worst = max(worst, _difference(twice, action(products, x[None])))
    undone = action(everything, orbit, inverse=True)
    worst = max(worst, _difference(orbit[0], x), _difference(undone, x[None].expand_as(orbit)))
    if action.exact and not worst <= _rounding(x.dtype):
        raise InputError(
            given=f"{name} for which g (h x) and (g h) x differ by {worst:.2g}",
            expected="an action: g (h x) = (g h) x, and the inverse undoes it",
            remedy="look at the order of the generators, at axes that two actions share, and at values that are not finite",
        )
    return len(first) * group.order, worst


def _rounding(dtype: torch.dtype) -> float:
    """What rounding alone may do, relative to the whole."""
    if dtype in (torch.float16, torch.bfloat16):
        return 3e-2
    return 1e-10 if dtype in (torch.float64, torch.complex128) else 1e-4


def _difference(a: Tensor, b: Tensor) -> float:
    if not a.is_floating_point() and not a.is_complex():
        return 0.0 if torch.equal(a, b) else float("inf")
    return largest_difference(a[None], b[None])


def _margin(scheme: OrbitWeights, scores: Tensor) -> float | None:
    if scheme.at is None or len(scores) < 2:
        return None
    scale = scores.abs().amax(0)
    apart = (scores.amax(0) - scores) / torch.where(scale > 0, scale, 1.0)
    least = float(torch.where(tied(scores, scheme.tolerance), torch.inf, apart).min())
    return None if least == float("inf") else least
