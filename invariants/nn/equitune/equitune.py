"""Any pretrained model made equivariant to a finite group, without retraining it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from typing import Any

import torch
from torch import Tensor, nn

from invariants.errors import InputError
from invariants.representations import FiniteGroup, Representation

from ..actions import CoordinateAction, FiniteAction
from .checks import Report, examine
from .orbit_module import OrbitModule, Pass, Which, largest_difference, require_batch, require_numbers
from .orbit_weights import OrbitWeights


class Equitune(OrbitModule):
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
        super().__init__(model, weights, stage, chunk, output)
        self.group = group
        self.act_in, self.act_out = action_of(act_in, group, "act_in"), action_of(act_out, group, "act_out")
        self.elements: Tensor
        self.register_buffer("elements", torch.arange(group.order), persistent=False)
        self._seen: Tensor | None = None

    def forward(self, x: Tensor, *others: Any, **options: Any) -> Tensor:
        if self._stage is None or self.chunk is not None:
            combined = self._combine(*self._orbit(x, others, options))
            if self._stage is None:
                return combined
            with self._stage.calling(lambda features: combined):
                return self._pick(self.model(x, *others, **options), x.shape[0])
        require_batch(x)
        run = Pass.of(self.act_in(self.elements, x[None]), others, options)
        kept: list[Any] = []

        def symmetrise(features: Tensor) -> Tensor:
            outputs = require_numbers(features).unflatten(0, (-1, run.batch))
            return self._combine(outputs, self._scores(run, features, kept))

        with ExitStack() as taps:
            taps.enter_context(self._stage.calling(symmetrise))
            self._listen(taps, kept)
            return self._pick(self.model(run.inputs, *run.others, **run.options), run.batch)

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

        def symmetrised(batch: Tensor) -> Tensor:
            return self._combine(*self._orbit(batch, others, options))

        base = symmetrised(x)
        pairs = ((self.act_in(g, x[None])[0], self.act_out(g, base[None])[0]) for g in self.elements.split(1))
        return max(largest_difference(symmetrised(moved), wanted) for moved, wanted in pairs)

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
        return examine(self, self.act_in, self.act_out, self.equivariance_error, x, others, options)

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

    def _orbit(self, x: Tensor, others: tuple[Any, ...], options: dict[str, Any]) -> tuple[Tensor, Tensor]:
        require_batch(x)
        if self._seen is None and not torch.compiler.is_compiling():
            self._seen = x[:4].detach()
        return self._run(lambda part: self.act_in(self.elements[part], x[None]), self.group.order, others, options)

    def _combine(self, outputs: Tensor, scores: Tensor) -> Tensor:
        """sum over g of w_g g^-1 y_g."""
        return self._mixed(self.act_out(self.elements, outputs, inverse=True), scores)

    def __getstate__(self) -> dict[str, Any]:
        return {**self.__dict__, "_seen": None}

    def extra_repr(self) -> str:
        return f"{self.group!r}, stage={self.stage!r}, chunk={self.chunk}"


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
