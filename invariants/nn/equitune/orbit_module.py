"""What every average over an orbit shares: a model run on moved inputs, scores of each, weights, and the mean."""

from __future__ import annotations

import copy
from collections.abc import Callable
from contextlib import ExitStack
from typing import Any, NamedTuple, Self

import torch
from torch import Tensor, nn
from torch.utils.checkpoint import checkpoint

from invariants.errors import InputError

from .model_taps import Reached, Tap
from .orbit_weights import OrbitWeights, weights_or_uniform

Which = str | int | Callable[[Any], Tensor] | None
"""A part of what a model returns."""


class Pass(NamedTuple):
    """The arguments of one pass of the model: moved inputs (n B, ...), the others beside them, and B."""

    inputs: Tensor
    others: tuple[Any, ...]
    options: dict[str, Any]
    batch: int

    @classmethod
    def of(cls, moved: Tensor, others: tuple[Any, ...], options: dict[str, Any]) -> Pass:
        """From moved inputs (n, B, ...); tensors of B rows are repeated along with them."""
        count, batch = moved.shape[:2]

        def repeat(value: Any) -> Any:
            if isinstance(value, Tensor) and value.dim() and value.shape[0] == batch:
                return value.expand(count, *value.shape).flatten(0, 1)
            return value

        repeated = {key: repeat(value) for key, value in options.items()}
        return cls(moved.flatten(0, 1), tuple(repeat(value) for value in others), repeated, batch)


class OrbitModule(nn.Module):
    """A model averaged over moved inputs: sum over k of w_k y_k, y_k = M(x_k) moved back, w_k from a score of each.

    A subclass says what the x_k are (``_orbit``) and how outputs are moved back.

    Args:
        model, weights, stage, chunk, output: as of :class:`Equitune`.

    Attributes:
        scheme: the weights.
        reference: the model as it was when the weights were frozen; None before.

    Raises:
        InputError: for arguments that do not fit together.
    """

    def __init__(
        self, model: nn.Module, weights: OrbitWeights | None, stage: str, chunk: int | None, output: Which
    ) -> None:
        super().__init__()
        if not isinstance(model, nn.Module):
            raise InputError(
                given=f"model={model!r} of type {type(model).__name__}",
                expected="a torch module",
                remedy="wrap a function in a module whose forward calls it",
            )
        weights = weights_or_uniform(weights)
        if chunk is not None and (isinstance(chunk, bool) or not isinstance(chunk, int) or chunk < 1):
            raise InputError(
                given=f"chunk={chunk!r}",
                expected="a number of elements, at least 1",
                remedy="leave chunk out for the whole orbit in one pass",
            )
        self.model, self.scheme = model, weights
        self.stage, self.chunk, self.output = stage, chunk, output
        # what is averaged goes by the name of output
        self._at = "output" if weights.at == stage else weights.at
        self._stage, self._evidence = self._taps(model)
        self.reference: nn.Module | None = None
        self._reference_stage: Tap | None = None

    def _taps(self, model: nn.Module) -> tuple[Tap | None, Tap | None]:
        """Where the model is averaged, and where the weights look at it, if within."""
        stage = None if self.stage == "output" else Tap(model, self.stage)
        return stage, None if self._at in (None, "input", "output") else Tap(model, str(self._at))

    def orbit_outputs(self, x: Tensor, *others: Any, **options: Any) -> Tensor:
        """What the model makes of every moved input, not yet moved back.

        Args:
            x: (B, ...).

        Returns:
            (K, B, ...), K the number of moved inputs; of the stage's features where there is a stage.
        """
        return self._orbit(x, others, options)[0]

    def scores(self, x: Tensor, *others: Any, **options: Any) -> Tensor:
        """The numbers the weights are made of: (K, B); zeros where they are made of nothing."""
        return self._orbit(x, others, options)[1]

    def weights(self, x: Tensor, *others: Any, **options: Any) -> Tensor:
        """The weights (K, B), at least 0, of sum 1 over the first axis."""
        return self.scheme.weigh(self.scores(x, *others, **options))

    def selected(self, x: Tensor, *others: Any, **options: Any) -> Tensor:
        """The number of the largest weight, the first of equals: (B,)."""
        return self.weights(x, *others, **options).argmax(0)

    def freeze_weights(self) -> Self:
        """Keep the weights as they are while the model is trained on.

        Learned weights are no longer trained, and what they see of the model is taken from a copy of it as it is now.

        Returns:
            This module.

        Source: the public code of Basu et al., NeurIPS 2023.
        """
        self.scheme.requires_grad_(False)
        if self._at not in (None, "input"):
            self.reference = copy.deepcopy(self.model).eval().requires_grad_(False)
            self._reference_stage, self._evidence = self._taps(self.reference)
        return self

    def _orbit(self, x: Tensor, others: tuple[Any, ...], options: dict[str, Any]) -> tuple[Tensor, Tensor]:
        """What is averaged (K, B, ...), and scores (K, B)."""
        raise NotImplementedError

    def _run(
        self, moved: Callable[[slice], Tensor], count: int, others: tuple[Any, ...], options: dict[str, Any]
    ) -> tuple[Tensor, Tensor]:
        """What is averaged and scores, of ``count`` moved inputs, as many at a time as the chunk says.

        Args:
            moved: (n, B, ...) for some of 0 ... count - 1.
        """

        def one(part: slice) -> tuple[Tensor, Tensor]:
            run = Pass.of(moved(part), others, options)
            kept: list[Any] = []
            with ExitStack() as taps:
                self._listen(taps, kept)
                outputs = require_numbers(self._averaged(self.model, self._stage, run))
            return outputs.unflatten(0, (-1, run.batch)), self._scores(run, outputs, kept)

        if self.chunk is None:
            return one(slice(0, count))
        parts = []
        for first in range(0, count, self.chunk):
            part = slice(first, min(first + self.chunk, count))
            again = torch.is_grad_enabled()
            parts.append(checkpoint(one, part, use_reentrant=False) if again else one(part))
        outputs, scores = (torch.cat(part) for part in zip(*parts, strict=True))
        return outputs, scores

    def _averaged(self, model: nn.Module, stage: Tap | None, run: Pass) -> Tensor:
        """What is averaged: the model's output, or that of the stage, where the model is left."""
        samples = run.inputs.shape[0]
        if stage is None:
            return self._pick(model(run.inputs, *run.others, **run.options), samples)
        try:
            with stage.calling(_leave):
                model(run.inputs, *run.others, **run.options)
        except Reached as reached:
            return require_samples(reached.features, samples)
        raise InputError(
            given=f"the stage {stage.path!r}, which the model does not call",
            expected="a submodule that takes part in the forward pass",
            remedy="choose another stage",
        )

    def _listen(self, taps: ExitStack, kept: list[Any]) -> None:
        """Keep what the weights look at within the model."""
        if self._evidence is not None:
            taps.enter_context(self._evidence.calling(kept.append))

    def _scores(self, run: Pass, outputs: Tensor, kept: list[Any]) -> Tensor:
        """Scores (n, B) from whatever the scheme looks at."""
        at = self._at
        if at is None:
            zeros = torch.zeros(run.inputs.shape[0], dtype=outputs.real.dtype, device=outputs.device)
            return zeros.unflatten(0, (-1, run.batch))
        if self.reference is not None:
            kept = []
            with torch.no_grad(), ExitStack() as taps:
                self._listen(taps, kept)
                outputs = self._averaged(self.reference, self._reference_stage, run)
        if at == "input":
            evidence = run.inputs
        elif at == "output":
            evidence = outputs
        elif kept and isinstance(kept[-1], Tensor) and kept[-1].shape[:1] == run.inputs.shape[:1]:
            evidence = kept[-1]
        else:
            raise InputError(
                given=f"weights at {at!r}, which "
                + ("gives no tensor with one entry a sample" if kept else "the model has not called by then"),
                expected="a submodule called before the stage, whose output is a tensor (N, ...)",
                remedy="choose another path for at=",
            )
        return self.scheme.scores(evidence).unflatten(0, (-1, run.batch))

    def _mixed(self, outputs: Tensor, scores: Tensor) -> Tensor:
        """sum over k of w_k y_k, of outputs (K, B, ...) that are moved back."""
        mixed = weighted(outputs, self.scheme.weigh(scores))
        if self.scheme.straight_through and torch.is_grad_enabled():
            mean = outputs.mean(0)
            return mean + (mixed - mean).detach()
        return mixed

    def _pick(self, result: Any, samples: int) -> Tensor:
        """The tensor that is meant in a model's result."""
        which = self.output
        try:
            if callable(which):
                result = which(result)
            elif which is not None:
                result = getattr(result, which) if isinstance(which, str) and hasattr(result, which) else result[which]
        except (KeyError, IndexError, TypeError) as error:
            raise InputError(
                given=f"output={which!r} of a {type(result).__name__}",
                expected=f"one of {list(result)}" if isinstance(result, dict) else "a key, index or function that fits",
                remedy="look at what model(x) returns",
            ) from error
        return require_samples(result, samples)


def weighted(values: Tensor, weights: Tensor) -> Tensor:
    """sum over k of weights (K, B) values (K, B, ...), where a weight 0 leaves out whatever stands there."""
    shares = weights.view(*weights.shape, *[1] * (values.dim() - 2))
    kept = torch.where(shares > 0, values, torch.zeros((), dtype=values.dtype, device=values.device))
    return (shares * kept).sum(0).to(values.dtype)


def require_samples(result: Any, samples: int) -> Tensor:
    """A tensor with one entry a sample.

    Raises:
        InputError: for anything else.
    """
    if not isinstance(result, Tensor) or result.dim() < 1 or result.shape[0] != samples:
        what = f"shape {tuple(result.shape)}" if isinstance(result, Tensor) else f"type {type(result).__name__}"
        raise InputError(
            given=f"a result of {what}, for {samples} samples",
            expected=f"a tensor ({samples}, ...)",
            remedy='say which part is meant, as in output="logits" or output=0, or lambda r: r[0]; with a stage whose '
            "model reads the size of its input later on, pass chunk=group.order",
        )
    return result


def require_numbers(outputs: Tensor) -> Tensor:
    """What can be averaged.

    Raises:
        InputError: for outputs that are no floating-point numbers.
    """
    if not outputs.is_floating_point() and not outputs.is_complex():
        raise InputError(
            given=f"outputs of {outputs.dtype}",
            expected="floating-point numbers, which can be averaged",
            remedy="let the model return logits or probabilities instead of classes or tokens",
        )
    return outputs


def require_batch(x: Any) -> None:
    """Refuse what is no batch.

    Raises:
        InputError: for anything but a tensor (B, ...) with B of at least 1.
    """
    if not isinstance(x, Tensor) or x.dim() < 1 or x.shape[0] == 0:
        raise InputError(
            given=f"input of shape {tuple(x.shape)}" if isinstance(x, Tensor) else f"a {type(x).__name__}",
            expected="a tensor (B, ...) with at least one sample",
            remedy="add the axis of samples, as in x[None]; further arguments come after the tensor that moves",
        )


def largest_difference(found: Tensor, wanted: Tensor) -> float:
    """max over samples of ||found - wanted|| / max(||found||, ||wanted||), L2, of (B, ...); 0 where both vanish."""
    dtype = torch.promote_types(found.dtype, torch.float32)
    # masked logits are -inf on both sides
    both = (found == wanted) & ~wanted.isfinite()
    a, b = (torch.where(both, 0, y).flatten(1).to(dtype) for y in (found, wanted))
    size = torch.maximum(a.norm(dim=1), b.norm(dim=1))
    return float(((a - b).norm(dim=1) / torch.where(size > 0, size, 1.0)).max())


def _leave(features: Any) -> None:
    raise Reached(features)
