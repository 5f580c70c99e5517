"""Weights over the orbit of an input: the mean, the best element, a soft choice, a learned one."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor, nn

from invariants.errors import InputError

Score = Callable[[Tensor], Tensor]


class OrbitWeights(nn.Module):
    """Weights w_g(x) = lambda(g x) / sum_h lambda(h x) over a group, from one number for each g x.

    A subclass writes ``score`` and ``weigh``. Because lambda sees g x alone, w_g(h x) = w_gh(x), which is all that
    equivariance needs: lambda itself need not be invariant.

    Args:
        at: what lambda is a function of: "input", g x; "output", M(g x); or the path of a submodule of M, whose output is
            taken. None for nothing.

    Attributes:
        straight_through: whether gradients are those of equal weights.
        tolerance: within which scores are ties; None for the usual one.
    """

    straight_through = False
    tolerance: float | None = None

    def __init__(self, at: str | None) -> None:
        super().__init__()
        if at is not None and (not isinstance(at, str) or not at):
            raise InputError(
                given=f"at={at!r}",
                expected='"input", "output" or the path of a submodule such as "layer4.1"',
                remedy="look at [name for name, _ in model.named_modules()]",
            )
        self.at = at

    def scores(self, evidence: Tensor) -> Tensor:
        """One number for each sample: (N, ...) -> (N,), at least float32.

        Raises:
            InputError: if what was given as a score returns another shape, no floating-point numbers, or, outside of
                compiled code, numbers that are not finite.
        """
        if evidence.dtype in (torch.float16, torch.bfloat16):
            evidence = evidence.float()
        found = self.score(evidence)
        if isinstance(found, Tensor) and found.shape == (evidence.shape[0], 1):
            found = found[:, 0]
        if not isinstance(found, Tensor) or found.shape != (evidence.shape[0],) or not found.is_floating_point():
            kind = f"{tuple(found.shape)}, {found.dtype}" if isinstance(found, Tensor) else type(found).__name__
            raise InputError(
                given=f"scores {kind} for {evidence.shape[0]} samples of shape {tuple(evidence.shape[1:])}",
                expected=f"one floating-point number for each sample: shape ({evidence.shape[0]},)",
                remedy="reduce all axes but the first, as in lambda y: y.amax(-1)",
            )
        if not torch.compiler.is_compiling() and not bool(found.isfinite().all()):
            raise InputError(
                given=f"{int((~found.isfinite()).sum())} scores of {found.numel()} that are not finite",
                expected="finite numbers",
                remedy="look for log(0) or a division by zero in the score, or for a model whose outputs overflow",
            )
        return found.float() if found.dtype in (torch.float16, torch.bfloat16) else found

    def score(self, evidence: Tensor) -> Tensor:
        """What ``scores`` checks."""
        raise NotImplementedError

    def weigh(self, scores: Tensor) -> Tensor:
        """Scores (|G|, B) -> weights (|G|, B), at least 0, of sum 1 over the group."""
        raise NotImplementedError


class Uniform(OrbitWeights):
    """Equal weights 1/|G|: equitune, the mean over the orbit.

    Source: Basu et al., Equi-Tuning, AAAI 2023.

    Example:
        >>> Uniform().weigh(torch.zeros(4, 1))[:, 0]
        tensor([0.2500, 0.2500, 0.2500, 0.2500])
    """

    def __init__(self) -> None:
        super().__init__(None)

    def weigh(self, scores: Tensor) -> Tensor:
        return torch.full_like(scores, 1 / len(scores))


class _Scored(OrbitWeights):
    """Weights from a score that is given."""

    def __init__(self, score: Score, at: str) -> None:
        super().__init__(at)
        if not callable(score):
            raise InputError(
                given=f"score={score!r} of type {type(score).__name__}",
                expected="a function or module from samples (N, ...) to numbers (N,), the larger the better",
                remedy="lambda y: y.amax(-1), say",
            )
        self.score_of = score

    def score(self, evidence: Tensor) -> Tensor:
        return self.score_of(evidence)


class Select(_Scored):
    """All weight on the element of the largest score: equizero.

    Inputs with a symmetry of their own have several. To choose the first of these is not equivariant; to share the weight
    among all of them is, and agrees wherever the largest is alone.

    Args:
        score: (N, ...) -> (N,), the larger the better: minus the loss of the paper. "How sure is the model" serves a scorer
            of similarities well and an ordinary classifier badly: see docs/equitune.md.
        ties: "average" shares the weight among scores within ``tolerance`` of the largest; "first" takes the first of those,
            as published code does.
        at: what is scored: "output" (default), "input", or the path of a submodule.
        gradient: "selected" differentiates what was chosen; "straight-through" takes the gradient of equal weights.
        tolerance: of ties, relative to the largest absolute score of the orbit; sqrt(epsilon) of the scores' dtype unless
            given, 3e-4 in float32: score log p or p - 1, not a p near 1. Half-precision models need more: 2e-2 for bfloat16.

    Raises:
        InputError: for another score, rule or gradient, or a negative tolerance.

    Source: Basu et al., Efficient Equivariant Transfer Learning from Pretrained Models, NeurIPS 2023, and its public code
        for the straight-through gradient.

    Example:
        >>> Select(lambda y: y.amax(-1)).weigh(torch.tensor([[0.3, 0.5], [0.9, 0.5]]))
        tensor([[0.0000, 0.5000],
                [1.0000, 0.5000]])
    """

    def __init__(
        self,
        score: Score,
        ties: str = "average",
        *,
        at: str = "output",
        gradient: str = "selected",
        tolerance: float | None = None,
    ) -> None:
        super().__init__(score, at)
        for name, value, known in (
            ("ties", ties, ("average", "first")),
            ("gradient", gradient, ("selected", "straight-through")),
        ):
            if value not in known:
                raise InputError(
                    given=f"{name}={value!r}", expected=f"one of {', '.join(known)}", remedy=f"leave {name} out"
                )
        if tolerance is not None and (isinstance(tolerance, bool) or not 0 <= tolerance < 1):
            raise InputError(
                given=f"tolerance={tolerance!r}", expected="a number from 0 to 1", remedy="leave tolerance out"
            )
        self.ties, self.tolerance = ties, tolerance
        self.straight_through = gradient == "straight-through"

    def weigh(self, scores: Tensor) -> Tensor:
        scores = scores.detach()
        if self.ties == "first":
            return torch.zeros_like(scores).scatter(0, scores.argmax(0, keepdim=True), 1.0)
        shared = tied(scores, self.tolerance).to(scores.dtype)
        return shared / shared.sum(0)


class Soft(_Scored):
    """Weights that grow with the score: softmax over the group of beta times the score.

    Between the mean (beta = 0) and the best element (beta to infinity), continuous and differentiable.

    Args:
        score: (N, ...) -> (N,), the larger the better.
        beta: at least 0.
        at: what is scored: "output" (default), "input", or the path of a submodule.

    Raises:
        InputError: for another score, or a beta that is negative or not finite.

    Example:
        >>> Soft(lambda y: y.amax(-1), beta=1.0).weigh(torch.tensor([[0.0], [0.0]]))[:, 0]
        tensor([0.5000, 0.5000])
    """

    def __init__(self, score: Score, beta: float = 1.0, *, at: str = "output") -> None:
        super().__init__(score, at)
        if isinstance(beta, bool) or not isinstance(beta, (int, float)) or not 0 <= beta < float("inf"):
            raise InputError(given=f"beta={beta!r}", expected="a finite number of at least 0", remedy="pass beta=1.0")
        self.beta = float(beta)

    def weigh(self, scores: Tensor) -> Tensor:
        return (self.beta * scores).softmax(0)


class Learned(OrbitWeights):
    """Weights lambda(g x) / sum_h lambda(h x) of a network lambda: lambda-equitune.

    Args:
        network: (N, ...) -> (N,) or (N, 1), positive: end it with Softplus, or pass ``logits``.
        at: what the network sees: "input" (default), g x; "output", M(g x); or the path of a submodule of the model, whose
            features of the pretrained model are often the best ground.
        logits: the network gives log lambda, of any sign; the weights are its softmax over the group.

    Raises:
        InputError: if network is no module; when weighing, outside of compiled code, for a negative or vanishing lambda.

    Source: Basu et al., Efficient Equivariant Transfer Learning from Pretrained Models, NeurIPS 2023, equation 3.

    Example:
        >>> scheme = Learned(nn.Sequential(nn.Flatten(), nn.Linear(64, 1)), logits=True)
        >>> scheme.weigh(scheme.scores(torch.rand(4, 1, 8, 8))[:, None]).shape  # four elements, one sample
        torch.Size([4, 1])
    """

    def __init__(self, network: nn.Module, at: str = "input", *, logits: bool = False) -> None:
        super().__init__(at)
        if not isinstance(network, nn.Module):
            raise InputError(
                given=f"network={network!r} of type {type(network).__name__}",
                expected="a torch module from samples (N, ...) to positive numbers (N,)",
                remedy="nn.Sequential(nn.Flatten(), nn.Linear(n, 1), nn.Softplus())",
            )
        self.network, self.logits = network, bool(logits)

    def score(self, evidence: Tensor) -> Tensor:
        weights: Tensor = self.network(evidence)
        return weights

    def weigh(self, scores: Tensor) -> Tensor:
        if self.logits:
            return scores.softmax(0)
        total = scores.sum(0)
        if not torch.compiler.is_compiling() and (bool((scores < 0).any()) or not bool((total > 0).all())):
            raise InputError(
                given=f"weights of the network from {scores.min().item():.3g} to {scores.max().item():.3g}",
                expected="numbers of at least 0, not all 0 on an orbit",
                remedy="end the network with nn.Softplus(), or pass logits=True if it gives their logarithms",
            )
        return scores / total


def tied(scores: Tensor, tolerance: float | None = None) -> Tensor:
    """Which scores (|G|, B) are within the tolerance of the largest of their orbit; see :class:`Select`."""
    if tolerance is None:
        tolerance = torch.finfo(scores.dtype).eps ** 0.5
    return scores >= scores.amax(0) - tolerance * scores.abs().amax(0)


def weights_or_uniform(weights: object) -> OrbitWeights:
    """Weights, equal ones for None.

    Raises:
        InputError: for anything else.
    """
    if weights is None:
        return Uniform()
    if not isinstance(weights, OrbitWeights):
        raise InputError(
            given=f"weights={weights!r}",
            expected="Uniform(), Select(score), Soft(score, beta), Learned(network), or an OrbitWeights of your own",
            remedy="call the class: weights=Uniform()",
        )
    return weights
