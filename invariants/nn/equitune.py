"""Any pretrained model made equivariant to a finite group, without retraining it."""

from __future__ import annotations

import copy
from collections.abc import Callable
from contextlib import ExitStack
from typing import Any, NamedTuple

import torch
from torch import Tensor, nn
from torch.utils.checkpoint import checkpoint

from invariants.errors import InputError
from invariants.representations import FiniteGroup, Representation

from .equitune_checks import Report, examine
from .finite_actions import CoordinateAction, FiniteAction
from .model_taps import Reached, Tap
from .orbit_weights import OrbitWeights, Uniform

Which = str | int | Callable[[Any], Tensor] | None
"""A part of what a model returns."""


class _Orbit(NamedTuple):
    """The arguments of one pass of the model: moved inputs (elements B, ...), the others beside them, and B."""

    inputs: Tensor
    others: tuple[Any, ...]
    options: dict[str, Any]
    batch: int


class Equitune(nn.Module):
    """A model made equivariant: M_G(x) = sum over g of w_g(x) g^-1 M(g x), so that M_G(h x) = h M_G(x).

    The weights w_g(x) = lambda(g x) / sum_h lambda(h x) are equal (equitune), all on the element of the best score
    (equizero), soft, or learned (lambda-equitune). The whole orbit is one batched call of the model, |G| times one
    forward. With ``stage`` the features of a submodule are made equivariant, and what follows it sees them once.

    Args:
        model: any module; its first argument is what moves. Further arguments of the call are passed on, tensors whose
            first axis is that of x repeated along with it.
        group: a finite group.
        act_in, act_out: how it acts on the first argument (B, ...) and on what is averaged (B, ...); a Representation acts
            on the last axis. TrivialAction(group) for invariant outputs.
        weights: Uniform(), Select(score), Soft(score, beta) or Learned(network); Uniform() unless given.
        stage: "output", or the path of the submodule whose output is averaged.
        chunk: elements of the group in one pass of the model; all unless given. Fewer take less memory, in training as well,
            where passes are repeated instead of kept. With a stage the model then runs once more, on x.
        output: what of the model's result is meant where that is no tensor: a key such as "logits", an index, or a
            function.

    Raises:
        InputError: for arguments that do not fit together; in a call, for a result that is no tensor of as many samples
            (pass ``output``), or scores and weights as their schemes refuse.

    Source: Basu et al., Equi-Tuning, AAAI 2023, and Efficient Equivariant Transfer Learning from Pretrained Models, NeurIPS
        2023, equation 3.

    Example:
        >>> from invariants.nn import ImageAction, TrivialAction
        >>> from invariants.representations import CyclicGroup
        >>> G = CyclicGroup(4)
        >>> classifier = nn.Sequential(nn.Flatten(), nn.Linear(64, 10)).eval()
        >>> turned = Equitune(classifier, G, ImageAction.rotations(G), TrivialAction(G))
        >>> images = torch.rand(2, 1, 8, 8)
        >>> torch.allclose(turned(images), turned(images.rot90(1, (-2, -1))), atol=1e-6)
        True
    """

    def __init__(
        self,
        model: nn.Module,
        group: FiniteGroup,
        act_in: FiniteAction | Representation,
        act_out: FiniteAction | Representation,
        weights: OrbitWeights | None = None,
        stage: str = "output",
        chunk: int | None = None,
        *,
        output: Which = None,
    ) -> None:
        super().__init__()
        if not isinstance(model, nn.Module):
            raise InputError(
                given=f"model={model!r} of type {type(model).__name__}",
                expected="a torch module",
                remedy="wrap a function in a module whose forward calls it",
            )
        weights = Uniform() if weights is None else weights
        if not isinstance(weights, OrbitWeights):
            raise InputError(
                given=f"weights={weights!r}",
                expected="Uniform(), Select(score), Soft(score, beta), Learned(network), or an OrbitWeights of your own",
                remedy="call the class: weights=Uniform()",
            )
        if chunk is not None and (isinstance(chunk, bool) or not isinstance(chunk, int) or chunk < 1):
            raise InputError(
                given=f"chunk={chunk!r}",
                expected="a number of group elements, at least 1",
                remedy="leave chunk out for the whole orbit in one pass",
            )
        self.model, self.group, self.scheme = model, group, weights
        self.act_in, self.act_out = action_of(act_in, group, "act_in"), action_of(act_out, group, "act_out")
        self.stage, self.chunk, self.output = stage, chunk, output
        # what is averaged goes by the name of output
        self._at = "output" if weights.at == stage else weights.at
        self.reference: nn.Module | None = None
        self.elements: Tensor
        self.register_buffer("elements", torch.arange(group.order), persistent=False)
        self._stage = None if stage == "output" else Tap(model, stage)
        self._evidence = self._tap_evidence(model)
        self._reference_stage: Tap | None = None
        self._seen: Tensor | None = None

    def _tap_evidence(self, model: nn.Module) -> Tap | None:
        return None if self._at in (None, "input", "output") else Tap(model, str(self._at))

    def forward(self, x: Tensor, *others: Any, **options: Any) -> Tensor:
        self._require_batch(x)
        if self._stage is None or self.chunk is not None:
            outputs, scores = self._orbit(x, others, options)
            combined = self._combine(outputs, scores)
            if self._stage is None:
                return combined
            with self._stage.calling(lambda features: combined):
                return self._pick(self.model(x, *others, **options), x.shape[0])
        orbit = self._repeated(self.elements, x, others, options)
        kept: list[Tensor] = []

        def symmetrise(features: Tensor) -> Tensor:
            outputs = features.unflatten(0, (-1, orbit.batch))
            return self._combine(outputs, self._scores(orbit, features, kept))

        with ExitStack() as taps:
            taps.enter_context(self._stage.calling(symmetrise))
            self._listen(taps, kept)
            return self._pick(self.model(orbit.inputs, *orbit.others, **orbit.options), orbit.batch)

    def orbit_outputs(self, x: Tensor, *others: Any, **options: Any) -> Tensor:
        """M(g x) for every element, not yet moved back.

        Args:
            x: (B, ...).

        Returns:
            (|G|, B, ...), of the stage's features where there is a stage.
        """
        self._require_batch(x)
        return self._orbit(x, others, options)[0]

    def scores(self, x: Tensor, *others: Any, **options: Any) -> Tensor:
        """The numbers the weights are made of: (|G|, B); zeros where they are made of nothing."""
        self._require_batch(x)
        return self._orbit(x, others, options)[1]

    def weights(self, x: Tensor, *others: Any, **options: Any) -> Tensor:
        """w_g(x): (|G|, B), at least 0, of sum 1 over the group."""
        return self.scheme.weigh(self.scores(x, *others, **options))

    def selected(self, x: Tensor, *others: Any, **options: Any) -> Tensor:
        """The element of the largest weight, the first of equals: (B,)."""
        return self.weights(x, *others, **options).argmax(0)

    @torch.no_grad()
    def equivariance_error(self, x: Tensor, *others: Any, **options: Any) -> float:
        """The largest relative difference of M_G(g x) and g M_G(x).

        error = max over g and samples of ||M_G(g x) - g M_G(x)|| / max(||M_G(g x)||, ||M_G(x)||), L2. With a stage, of the
        features made equivariant; what follows need not be.

        Args:
            x: (B, ...).

        Returns:
            The error, a Python float.
        """
        self._require_batch(x)

        def symmetrised(batch: Tensor) -> Tensor:
            return self._combine(*self._orbit(batch, others, options))

        base, worst = symmetrised(x), 0.0
        for g in self.elements:
            moved = self.act_out(g[None], base[None])[0].flatten(1).to(torch.promote_types(base.dtype, torch.float32))
            found = symmetrised(self.act_in(g[None], x[None])[0]).flatten(1).to(moved.dtype)
            size = torch.maximum(found.norm(dim=1), moved.norm(dim=1))
            error = (found - moved).norm(dim=1)
            worst = max(worst, float((error / torch.where(size > 0, size, 1.0)).max()))
        return worst

    def check(self, x: Tensor | None = None, *others: Any, **options: Any) -> Report:
        """Whether everything is as the theorem wants it, on real tensors.

        Both actions obey g (h x) = (g h) x and undo their inverses; outputs have shapes that ``act_out`` takes; no dropout
        or batch normalisation is in training; the model gives the same output twice; weights are positive.

        Args:
            x: inputs (B, ...); a few of those of the first call unless given.

        Returns:
            What was measured.

        Raises:
            InputError: naming the first condition that fails.
        """
        if x is None:
            x = self._seen
        if x is None:
            raise InputError(
                given="check() before any call",
                expected="inputs to check on",
                remedy="pass a few: equituned.check(x)",
            )
        return examine(self, x, others, options)

    def freeze_weights(self) -> Equitune:
        """Keep the weights as they are while the model is trained on.

        Learned weights are no longer trained, and what they see of the model is taken from a copy of it as it is now.

        Returns:
            This module.

        Source: the public code of Basu et al., NeurIPS 2023.
        """
        self.scheme.requires_grad_(False)
        if self._at not in (None, "input"):
            self.reference = copy.deepcopy(self.model).eval().requires_grad_(False)
            self._evidence = self._tap_evidence(self.reference)
            self._reference_stage = None if self._stage is None else Tap(self.reference, self.stage)
        return self

    @torch.no_grad()
    def preimages(self, y: Tensor, inverse: Callable[[Tensor], Tensor]) -> tuple[Tensor, Tensor]:
        """Inputs that an equizero of an invertible model takes to y: x_g = g^-1 M^-1(g y), where x_g chooses g.

        Args:
            y: outputs (B, ...).
            inverse: M^-1 on batches.

        Returns:
            Candidates x_g (|G|, B, ...) and (|G|, B) bool, True where M_G(x_g) = y: x is among those.
        """
        moved = self.act_out(self.elements, y[None]).flatten(0, 1)
        found = inverse(moved).unflatten(0, (-1, y.shape[0]))
        candidates = self.act_in(self.elements, found, inverse=True)
        chosen = [self.weights(candidate)[g] > 0 for g, candidate in enumerate(candidates)]
        return candidates, torch.stack(chosen)

    def _orbit(self, x: Tensor, others: Any, options: Any) -> tuple[Tensor, Tensor]:
        """What is averaged (|G|, B, ...), and scores (|G|, B)."""
        chunk = self.group.order if self.chunk is None else self.chunk
        parts = []
        for elements in self.elements.split(chunk):
            if self.chunk is not None and torch.is_grad_enabled():
                parts.append(checkpoint(self._pass, elements, x, others, options, use_reentrant=False))
            else:
                parts.append(self._pass(elements, x, others, options))
        outputs, scores = (torch.cat(part) if len(part) > 1 else part[0] for part in zip(*parts, strict=True))
        return outputs, scores

    def _pass(self, elements: Tensor, x: Tensor, others: Any, options: Any) -> tuple[Tensor, Tensor]:
        orbit = self._repeated(elements, x, others, options)
        kept: list[Tensor] = []
        with ExitStack() as taps:
            self._listen(taps, kept)
            outputs = self._averaged(self.model, self._stage, orbit)
        return outputs.unflatten(0, (-1, orbit.batch)), self._scores(orbit, outputs, kept)

    def _repeated(self, elements: Tensor, x: Tensor, others: Any, options: Any) -> _Orbit:
        def repeat(value: Any) -> Any:
            if isinstance(value, Tensor) and value.dim() and value.shape[0] == x.shape[0]:
                return value.expand(elements.shape[0], *value.shape).flatten(0, 1)
            return value

        inputs = self.act_in(elements, x[None]).flatten(0, 1)
        return _Orbit(inputs, tuple(repeat(v) for v in others), {k: repeat(v) for k, v in options.items()}, x.shape[0])

    def _averaged(self, model: nn.Module, stage: Tap | None, orbit: _Orbit) -> Tensor:
        """What is averaged: the model's output, or that of the stage, where the model is left."""
        samples = orbit.inputs.shape[0]
        if stage is None:
            return self._pick(model(orbit.inputs, *orbit.others, **orbit.options), samples)
        try:
            with stage.calling(_leave):
                model(orbit.inputs, *orbit.others, **orbit.options)
        except Reached as reached:
            return require_samples(reached.features, samples)
        raise InputError(
            given=f"the stage {stage.path!r}, which the model does not call",
            expected="a submodule that takes part in the forward pass",
            remedy="choose another stage",
        )

    def _listen(self, taps: ExitStack, kept: list[Tensor]) -> None:
        """Keep what the weights look at within the model."""
        if self._evidence is not None:
            taps.enter_context(self._evidence.calling(kept.append))

    def _scores(self, orbit: _Orbit, outputs: Tensor, kept: list[Tensor]) -> Tensor:
        """Scores (elements, B) from whatever the scheme looks at."""
        at = self._at
        if at is None:
            dtype = outputs.real.dtype if outputs.is_floating_point() or outputs.is_complex() else torch.float32
            zeros = torch.zeros(orbit.inputs.shape[0], dtype=dtype, device=outputs.device)
            return zeros.unflatten(0, (-1, orbit.batch))
        if self.reference is not None:
            kept = []
            with torch.no_grad(), ExitStack() as taps:
                self._listen(taps, kept)
                outputs = self._averaged(self.reference, self._reference_stage, orbit)
        if at == "input":
            evidence = orbit.inputs
        elif at == "output":
            evidence = outputs
        elif kept and isinstance(kept[-1], Tensor) and kept[-1].shape[:1] == orbit.inputs.shape[:1]:
            evidence = kept[-1]
        else:
            raise InputError(
                given=f"weights at {at!r}, which "
                + ("gives no tensor with one entry a sample" if kept else "the model has not called by then"),
                expected="a submodule called before the stage, whose output is a tensor (N, ...)",
                remedy="choose another path for at=",
            )
        return self.scheme.scores(evidence).unflatten(0, (-1, orbit.batch))

    def _combine(self, outputs: Tensor, scores: Tensor) -> Tensor:
        """sum over g of w_g g^-1 y_g."""
        if not outputs.is_floating_point() and not outputs.is_complex():
            raise InputError(
                given=f"outputs of {outputs.dtype}",
                expected="floating-point numbers, which can be averaged",
                remedy="let the model return logits or probabilities instead of classes or tokens",
            )
        moved = self.act_out(self.elements, outputs, inverse=True)
        mixed = weighted(moved, self.scheme.weigh(scores))
        if self.scheme.straight_through and torch.is_grad_enabled():
            mean = moved.mean(0)
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

    def _require_batch(self, x: Any) -> None:
        if not isinstance(x, Tensor) or x.dim() < 1 or x.shape[0] == 0:
            raise InputError(
                given=f"input of shape {tuple(x.shape)}" if isinstance(x, Tensor) else f"a {type(x).__name__}",
                expected="a tensor (B, ...) with at least one sample",
                remedy="add the axis of samples, as in x[None]; further arguments come after the tensor that moves",
            )
        if self._seen is None and not torch.compiler.is_compiling():
            self._seen = x[:4].detach()

    def __getstate__(self) -> dict[str, Any]:
        return {**self.__dict__, "_seen": None}

    def extra_repr(self) -> str:
        return f"{self.group!r}, stage={self.stage!r}, chunk={self.chunk}"


def weighted(values: Tensor, weights: Tensor) -> Tensor:
    """sum over k of weights (K, B) values (K, B, ...), where a weight 0 leaves out whatever stands there."""
    shares = weights.view(*weights.shape, *[1] * (values.dim() - 2))
    kept = torch.where(shares > 0, values, torch.zeros((), dtype=values.dtype, device=values.device))
    return (shares * kept).sum(0).to(values.dtype)


def action_of(act: Any, group: FiniteGroup, name: str) -> FiniteAction:
    """An action, or that of a representation on the last axis, of this very group.

    Raises:
        InputError: for anything else.
    """
    if isinstance(act, Representation):
        act = CoordinateAction(act)
    if not isinstance(act, FiniteAction) or act.group is not group:
        raise InputError(
            given=f"{name}={act!r}" + (f" of {act.group!r}" if isinstance(act, FiniteAction) else ""),
            expected=f"an action of that very group object, {group!r}",
            remedy="make G once: Equitune(model, G, ImageAction.rotations(G), TrivialAction(G))",
        )
    return act


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


def _leave(features: Any) -> None:
    raise Reached(features)
