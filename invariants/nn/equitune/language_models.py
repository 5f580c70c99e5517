"""Causal language models of the transformers library, driven token by token."""

from __future__ import annotations

import inspect
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from invariants.errors import InputError


class CausalLanguageModel(nn.Module):
    """A causal language model of transformers for :class:`SequenceEquitune`: begin, step, select.

    Prompts of several lengths are padded on the left, with an attention mask (B, T) that is 0 there; positions count from
    the first token that is none of the padding.

    Args:
        model: a module whose call takes ``input_ids``, ``attention_mask``, ``past_key_values`` and ``use_cache`` and returns
            ``logits`` (N, T, V) and ``past_key_values``, such as AutoModelForCausalLM gives.

    Raises:
        InputError: for another module; in a call, for a mask of another shape or with padding on the right.

    Example:
        >>> from transformers import GPT2Config, GPT2LMHeadModel
        >>> model = CausalLanguageModel(GPT2LMHeadModel(GPT2Config(vocab_size=20, n_embd=8, n_layer=1, n_head=2)).eval())
        >>> logits, cache = model.begin(torch.tensor([[3, 5, 8]]))
        >>> logits, cache = model.step(logits.argmax(-1), cache)
        >>> logits.shape
        torch.Size([1, 20])
    """

    def __init__(self, model: nn.Module) -> None:
        super().__init__()
        known = inspect.signature(model.forward).parameters if isinstance(model, nn.Module) else {}
        if "input_ids" not in known or "past_key_values" not in known:
            raise InputError(
                given=f"a {type(model).__name__}",
                expected="a causal language model of transformers, with input_ids and past_key_values",
                remedy="AutoModelForCausalLM.from_pretrained(path); other models bring begin, step and select themselves",
            )
        self.model = model
        self._positions = "position_ids" in known

    def begin(self, prompts: Tensor, attention_mask: Tensor | None = None) -> tuple[Tensor, Any]:
        """Prompts (N, T) -> logits (N, V) of the next token, and the cache."""
        mask = torch.ones_like(prompts) if attention_mask is None else attention_mask
        if mask.shape != prompts.shape or not bool((mask[:, -1] == 1).all()):
            raise InputError(
                given=f"an attention mask of shape {tuple(mask.shape)} for prompts {tuple(prompts.shape)}"
                + (", with padding on the right" if mask.shape == prompts.shape else ""),
                expected="a mask like the prompts, whose last column is 1",
                remedy='tokenizer.padding_side = "left"',
            )
        positions = (mask.cumsum(1) - 1).clamp_min(0)
        return self._call(prompts, mask, positions, None)

    def step(self, tokens: Tensor, cache: Any) -> tuple[Tensor, Any]:
        """Tokens (N,) -> logits (N, V) of the next, and the cache."""
        past, mask = cache
        mask = nn.functional.pad(mask, (0, 1), value=1)
        return self._call(tokens[:, None], mask, mask.sum(1, keepdim=True) - 1, past)

    def select(self, cache: Any, rows: Tensor) -> Any:
        """The cache of some rows."""
        past, mask = cache
        past.batch_select_indices(rows)
        return past, mask[rows]

    def _call(self, ids: Tensor, mask: Tensor, positions: Tensor, past: Any) -> tuple[Tensor, Any]:
        options = {"position_ids": positions} if self._positions else {}
        result = self.model(input_ids=ids, attention_mask=mask, past_key_values=past, use_cache=True, **options)
        return result.logits[:, -1], (result.past_key_values, mask)


def load_language_model(path: str | Path, **options: Any) -> tuple[CausalLanguageModel, Any]:
    """A causal language model and its tokenizer, by transformers.

    Args:
        path: a folder that ``save_pretrained`` wrote, or the name of a model to download.
        options: for ``AutoModelForCausalLM.from_pretrained``, such as dtype=torch.float64.

    Returns:
        The model, in evaluation, and the tokenizer, padding on the left.

    Raises:
        InputError: without transformers, or if nothing can be loaded from there.
    """
    try:
        from transformers import AutoModelForCausalLM, AutoTokenizer
    except ImportError as error:
        raise InputError(
            given="a language model without the package transformers",
            expected="transformers, 4.50 or later",
            remedy='pip install "repere[language]"',
        ) from error
    try:
        model = AutoModelForCausalLM.from_pretrained(path, **options)
        tokenizer = AutoTokenizer.from_pretrained(path, padding_side="left")
    except (OSError, ValueError) as error:
        raise InputError(
            given=f"{str(path)!r}: {str(error).splitlines()[0]}",
            expected="a folder with config.json, weights and tokenizer, or the name of a model that can be downloaded",
            remedy="write one with model.save_pretrained(folder) and tokenizer.save_pretrained(folder)",
        ) from error
    return CausalLanguageModel(model.eval()), tokenizer
