"""Equivariant laws over sequences from an autoregressive model, one cache for each branch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

import torch
from torch import Tensor, nn

from invariants.errors import InputError
from invariants.representations import FiniteGroup

from ..actions import TokenAction
from .equitune import action_of
from .orbit_module import Pass
from .orbit_weights import OrbitWeights, weights_or_uniform


class AutoregressiveModel(Protocol):
    """What a model of sequences must do to be driven token by token; rows of a batch are independent."""

    def begin(self, prompts: Tensor, **options: Any) -> tuple[Tensor, Any]:
        """Prompts (N, T) -> logits (N, V) of the first token, and a cache."""

    def step(self, tokens: Tensor, cache: Any) -> tuple[Tensor, Any]:
        """Tokens (N,) that were chosen -> logits (N, V) of the next, and the cache; the old one is not used again."""

    def select(self, cache: Any, rows: Tensor) -> Any:
        """The cache of some rows (M,)."""


@dataclass(frozen=True)
class Branches:
    """Where the branches of a batch of sequences stand.

    Attributes:
        elements: of the group, one for each branch and sample, (K, B).
        log_weights: of the branches, normalised over them, (K, B); -inf for branches that are not followed.
        log_probs: each branch's log-probabilities of the next token, moved back, (K, B, V).
        cache: the model's, of K B rows.
    """

    elements: Tensor
    log_weights: Tensor
    log_probs: Tensor
    cache: Any


class SequenceEquitune(nn.Module):
    """An autoregressive model made equivariant as a law: P(y | x) = sum over g of w_g(x) P_M(g y | g x).

    The elements, or their weights, are chosen once for each sequence, from the prompt x: then P is a law over sequences,
    P(g y | g x) = P(y | x), and its conditionals are mixtures of the branches' with weights w_g(x) P_M(g y_<t | g x). Each
    branch keeps a cache of its own; branches of weight 0 are not followed, so an equizero costs |G| prompts and then one
    model. With ``mixture="step"`` the weights stay those of the prompt, which for equal ones is EquiLM: the mean of the
    branches' probabilities at each step, another equivariant law.

    Args:
        model: with ``begin``, ``step`` and ``select``, see :class:`AutoregressiveModel`; for Hugging Face's,
            :class:`CausalLanguageModel`.
        group: a finite group.
        act_in, act_out: how it exchanges tokens of prompts and of what is written.
        weights: Uniform(), Select(score), Soft(score, beta) or Learned(network), at "output", the logits (N, V) of the first
            token, or at "input", the prompts (N, T).
        mixture: "sequence" or "step".

    Raises:
        InputError: for arguments that do not fit together; in a call, as the actions and weights.

    Source: Basu et al., Equi-Tuning, AAAI 2023, for EquiLM. The weights of the conditionals are our own derivation.

    Example:
        >>> from invariants.representations import CyclicGroup
        >>> class Chain:  # the next token depends on the last one alone
        ...     logits = torch.randn(4, 4)
        ...     def begin(self, prompts):
        ...         return self.logits[prompts[:, -1]], None
        ...     def step(self, tokens, cache):
        ...         return self.logits[tokens], None
        ...     def select(self, cache, rows):
        ...         return None
        >>> G = CyclicGroup(2)
        >>> exchange = TokenAction(G, [[1, 2]], vocabulary=4)
        >>> law = SequenceEquitune(Chain(), G, exchange, exchange)
        >>> here, there = law.log_probs(torch.tensor([[0, 1], [0, 2]]), torch.tensor([[2, 3, 1], [1, 3, 2]]))
        >>> torch.allclose(here, there)
        True
    """

    def __init__(
        self,
        model: Any,
        group: FiniteGroup,
        act_in: TokenAction,
        act_out: TokenAction,
        weights: OrbitWeights | None = None,
        mixture: str = "sequence",
    ) -> None:
        super().__init__()
        lacking = [name for name in ("begin", "step", "select") if not callable(getattr(model, name, None))]
        if lacking:
            raise InputError(
                given=f"a {type(model).__name__} without {', '.join(lacking)}",
                expected="a model that is driven token by token: begin, step and select",
                remedy="for a model of transformers pass CausalLanguageModel(model)",
            )
        for name, act in (("act_in", act_in), ("act_out", act_out)):
            if not isinstance(action_of(act, group, name), TokenAction):
                raise InputError(
                    given=f"{name}={act!r}",
                    expected="a TokenAction: ids are moved, and scores of the next token are moved back",
                    remedy="TokenAction(group, lists, tokenizer)",
                )
        weights = weights_or_uniform(weights)
        if weights.at not in (None, "input", "output"):
            raise InputError(
                given=f"weights={weights!r}",
                expected='weights of nothing, of "input" or of "output"',
                remedy='pass at="output" for a function of the logits of the first token',
            )
        if mixture not in ("sequence", "step"):
            raise InputError(
                given=f"mixture={mixture!r}", expected='"sequence" or "step"', remedy='leave mixture out for "sequence"'
            )
        self.model, self.group, self.scheme, self.mixture = model, group, weights, mixture
        self.act_in, self.act_out, self.on_logits = act_in, act_out, act_out.on_logits()
        self.elements: Tensor
        self.register_buffer("elements", torch.arange(group.order), persistent=False)

    def begin(self, prompts: Tensor, **options: Any) -> Branches:
        """The branches at the end of the prompts.

        Args:
            prompts: (B, T), integer.
            options: for the model's ``begin``; tensors of B rows are repeated along with the prompts.

        Returns:
            The branches that have weight, at least one a sample.
        """
        if not isinstance(prompts, Tensor) or prompts.dim() != 2 or not prompts.numel():
            raise InputError(
                given=f"prompts of shape {tuple(prompts.shape)}" if isinstance(prompts, Tensor) else repr(prompts),
                expected="token ids (B, T), at least one each",
                remedy="add the axis of samples with prompt[None]; begin empty prompts with the token of the beginning",
            )
        order, batch = self.group.order, len(prompts)
        run = Pass.of(self.act_in(self.elements, prompts[None]), (), options)
        logits, cache = self.model.begin(run.inputs, **run.options)
        self._require_logits(logits, order * batch)
        evidence = run.inputs if self.scheme.at == "input" else logits
        scores = logits.new_zeros(order * batch) if self.scheme.at is None else self.scheme.scores(evidence)
        weights = self.scheme.weigh(scores.view(order, batch))
        followed = int((weights > 0).sum(0).max())
        if followed == order:
            elements = self.elements[:, None].expand(order, batch)
        else:
            elements = weights.argsort(dim=0, descending=True, stable=True)[:followed]
            rows = (elements * batch + torch.arange(batch, device=elements.device)).flatten()
            logits, cache = logits[rows], self.model.select(cache, rows)
        log_weights = weights.gather(0, elements).log()
        return Branches(elements, log_weights, self._moved_back(elements, logits), cache)

    def next_log_probs(self, branches: Branches) -> Tensor:
        """log P(next token | what stands): (B, V)."""
        return (branches.log_weights[..., None] + branches.log_probs).logsumexp(0)

    def advance(self, branches: Branches, tokens: Tensor) -> Branches:
        """The branches after one more token each: (B,); the branches given are used up."""
        elements = branches.elements.flatten()
        written = tokens.expand_as(branches.elements).reshape(-1, 1)
        logits, cache = self.model.step(self.act_out(elements, written)[:, 0], branches.cache)
        log_weights = branches.log_weights
        if self.mixture == "sequence":
            index = tokens.expand_as(branches.elements)[..., None]
            joint = log_weights + branches.log_probs.gather(-1, index)[..., 0]
            total = joint.logsumexp(0)
            # what follows an impossible token is anything
            log_weights = torch.where(total > -torch.inf, joint - total, log_weights)
        return Branches(branches.elements, log_weights, self._moved_back(branches.elements, logits), cache)

    def log_probs(self, prompts: Tensor, continuations: Tensor, **options: Any) -> Tensor:
        """log P(y_t | x, y_<t) of given continuations.

        Args:
            prompts: (B, T).
            continuations: (B, S).
            options: as for ``begin``.

        Returns:
            (B, S); the sum over the last axis is log P(y | x).
        """
        found = []
        branches = self.begin(prompts, **options)
        for t, tokens in enumerate(continuations.unbind(1)):
            found.append(self.next_log_probs(branches).gather(1, tokens[:, None].long())[:, 0])
            if t + 1 < continuations.shape[1]:
                branches = self.advance(branches, tokens)
        return torch.stack(found, 1)

    @torch.no_grad()
    def generate(
        self,
        prompts: Tensor,
        steps: int,
        end: int | None = None,
        *,
        generator: torch.Generator | None = None,
        temperature: float = 0.0,
        **options: Any,
    ) -> Tensor:
        """Continuations, token by token.

        At temperature 0 the most probable token is taken, the first of equals: prompts that the group leaves alone make the
        words it exchanges equally probable, and only drawing is then equivariant, as a law.

        Args:
            prompts: (B, T).
            steps: tokens to write.
            end: after this token a sequence has ended, and the rest is this token.
            generator: source of randomness.
            temperature: 0 for the most probable token, 1 to draw from the law, between and above p^(1/temperature).
            options: as for ``begin``.

        Returns:
            (B, steps), integer.
        """
        if isinstance(steps, bool) or not isinstance(steps, int) or steps < 1:
            raise InputError(given=f"steps={steps!r}", expected="an integer of at least 1", remedy="pass steps=20")
        if isinstance(temperature, bool) or not isinstance(temperature, (int, float)) or not temperature >= 0:
            raise InputError(
                given=f"temperature={temperature!r}", expected="a number of at least 0", remedy="pass 1.0 to draw"
            )
        written: list[Tensor] = []
        branches = self.begin(prompts, **options)
        ended = torch.zeros(len(prompts), dtype=torch.bool, device=prompts.device)
        for t in range(steps):
            log_probs = self.next_log_probs(branches)
            if temperature:
                shares = (log_probs / temperature).softmax(-1)
                tokens = torch.multinomial(shares, 1, generator=generator)[:, 0]
            else:
                tokens = log_probs.argmax(-1)
            if end is not None:
                tokens = torch.where(ended, end, tokens)
                ended = ended | (tokens == end)
            written.append(tokens)
            if bool(ended.all()) or t + 1 == steps:
                break
            branches = self.advance(branches, tokens)
        found = torch.stack(written, 1)
        if end is not None:
            found = nn.functional.pad(found, (0, steps - found.shape[1]), value=end)
        return found

    def _moved_back(self, elements: Tensor, logits: Tensor) -> Tensor:
        """Log-probabilities of the branches (K B, V) as those of the tokens of the law, (K, B, V)."""
        dtype = torch.promote_types(logits.dtype, torch.float32)
        log_probs = logits.to(dtype).log_softmax(-1)
        back = self.on_logits(elements.flatten(), log_probs[:, None], inverse=True)
        return back.view(*elements.shape, -1)

    def _require_logits(self, logits: Any, rows: int) -> None:
        size = self.act_out.size
        if not isinstance(logits, Tensor) or logits.shape != (rows, size):
            shape = tuple(logits.shape) if isinstance(logits, Tensor) else type(logits).__name__
            raise InputError(
                given=f"logits {shape} from the model's begin, for {rows} prompts",
                expected=f"({rows}, {size}): one score for each token that act_out knows",
                remedy="pass size= to TokenAction where the model has more scores than the tokenizer has tokens",
            )
