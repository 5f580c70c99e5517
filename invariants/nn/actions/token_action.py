"""Groups that exchange words of a vocabulary: on token ids, and on scores of the next token."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np
import torch
from torch import Tensor

from invariants.errors import InputError
from invariants.representations import FiniteGroup

from .finite_actions import FiniteAction, PermutationAction, images_of_points

FORMS = ("{}", " {}")
"""How a word may stand in a text: first, and after a space; many tokenizers keep two tokens."""


class TokenAction(FiniteAction):
    """A group that exchanges words: ids -> ids, entry by entry; all other tokens stay.

    Each list holds d words that the group permutes alike: g sends word i to word g(i), as ["man", "woman"] with
    ["he", "she"] under CyclicGroup(2). On scores of the next token acts ``on_logits()``; input and output embeddings that
    are tied need nothing else.

    Args:
        group: the finite group.
        lists: lists of d words, or of token ids.
        vocabulary: the words in the order of their ids, or a mapping of words to ids; or a tokenizer (Hugging Face's, or
            any object with ``encode`` and ``__len__``); or the number of tokens, where the lists hold ids.
        points: what the group does to the places 0 ... d-1; left out: as :class:`PermutationAction`, or on itself where d is
            the order of the group.
        forms: the shapes in which words are looked up with a tokenizer: as they stand and after a space, unless given. A
            shape in which no word is one token is left out.
        size: number of scores a model gives, where it is larger than the vocabulary (padded embeddings).

    Attributes:
        lists: the lists as token ids, each shape in which they were found a list of its own.

    Raises:
        InputError: for lists of another length, overlapping ones, unknown words, special tokens, and words that are not one
            token; in a call, for what is no integer or, outside of compiled code, no token.

    Source: Basu et al., Equi-Tuning, AAAI 2023, for equality words.

    Example:
        >>> from invariants.representations import CyclicGroup
        >>> act = TokenAction(CyclicGroup(2), [["man", "woman"]], vocabulary=["the", "man", "woman", "runs"])
        >>> act(torch.tensor([1]), torch.tensor([[[0, 1, 3]]])).tolist()
        [[[0, 2, 3]]]
    """

    def __init__(
        self,
        group: FiniteGroup,
        lists: Sequence[Sequence[Any]],
        vocabulary: Any,
        points: Any = None,
        *,
        forms: Sequence[str] = FORMS,
        size: int | None = None,
    ) -> None:
        super().__init__(group)
        words = _checked_lists(lists)
        length = len(words[0])
        images = images_of_points(self.group, points, length)
        if images.shape[1] != length:
            raise InputError(
                given=f"lists of {length} words for {self.group!r}, which permutes {images.shape[1]} places",
                expected=f"{images.shape[1]} words in each list",
                remedy="take a group of as many places, or pass points= with what each generator does to the places",
            )
        count = _count(vocabulary)
        self.lists = _ids(words, vocabulary, tuple(forms))
        self.size = count if size is None else size
        if self.size < count:
            raise InputError(
                given=f"size={size!r} for a vocabulary of {count}",
                expected="at least as many scores as tokens",
                remedy="pass the last axis of the model's logits, or leave size out",
            )
        table = np.tile(np.arange(self.size), (self.group.order, 1))
        for ids in self.lists:
            table[:, ids] = np.array(ids)[images]
        self.table: Tensor
        self.register_buffer("table", torch.from_numpy(table), persistent=False)

    def on_logits(self, dim: int = -1) -> PermutationAction:
        """The same exchange of the entries of an axis: of logits or probabilities of the next token.

        Args:
            dim: the axis.

        Example:
            >>> from invariants.representations import CyclicGroup
            >>> act = TokenAction(CyclicGroup(2), [[1, 2]], vocabulary=3).on_logits()
            >>> act(torch.tensor([1]), torch.tensor([[[0.1, 0.2, 0.7]]])).squeeze().tolist()
            [0.10000000149011612, 0.699999988079071, 0.20000000298023224]
        """
        return PermutationAction(self.group, self.table.cpu().numpy(), dim)

    def move(self, elements: Tensor, x: Tensor) -> Tensor:
        if x.is_floating_point() or x.is_complex() or x.dtype == torch.bool:
            raise InputError(
                given=f"tokens of {x.dtype}",
                expected="integer token ids",
                remedy="for logits and probabilities use action.on_logits()",
            )
        if not torch.compiler.is_compiling() and x.numel():
            low, high = (int(bound) for bound in torch.aminmax(x))
            if low < 0 or high >= self.size:
                raise InputError(
                    given=f"ids from {low} to {high}",
                    expected=f"0 to {self.size - 1}",
                    remedy="replace padding marks such as -100 by a token, and hide it with an attention mask",
                )
        rows = elements.view(-1, *[1] * (x.dim() - 1))
        return self.table[rows, x.long()].to(x.dtype)

    def extra_repr(self) -> str:
        return f"{self.group.name}, {len(self.lists)} lists of {len(self.lists[0])} among {self.size} tokens"


def _checked_lists(lists: Any) -> list[list[Any]]:
    known = isinstance(lists, Iterable) and not isinstance(lists, (str, bytes))
    words = [list(item) for item in lists if not isinstance(item, (str, int))] if known else []
    if not words or len(words) < len(list(lists)) or len({len(item) for item in words}) > 1 or not words[0]:
        shape = ", ".join(str(len(item)) for item in words) if words else repr(lists)
        raise InputError(
            given=f"lists of {shape} words",
            expected="lists that all have the same number of words",
            remedy='TokenAction(CyclicGroup(2), [["man", "woman"], ["he", "she"]], tokenizer)',
        )
    return words


def _count(vocabulary: Any) -> int:
    """Number of tokens."""
    if isinstance(vocabulary, int) and not isinstance(vocabulary, bool):
        return vocabulary
    if not isinstance(vocabulary, (str, bytes)) and hasattr(vocabulary, "__len__"):
        count = len(vocabulary)
        if isinstance(vocabulary, Mapping):
            if sorted(vocabulary.values()) == list(range(count)):
                return count
        elif hasattr(vocabulary, "encode") or len(set(vocabulary)) == count:
            return count
    raise InputError(
        given=f"vocabulary={vocabulary!r}"[:200],
        expected="different words in the order of their ids, a mapping of words to the ids 0 ... n-1, a tokenizer, or n",
        remedy="pass the tokenizer of the model",
    )


def _ids(words: list[list[Any]], vocabulary: Any, forms: tuple[str, ...]) -> list[list[int]]:
    if isinstance(vocabulary, int):
        found = [_given_ids(item, vocabulary) for item in words]
    elif not isinstance(vocabulary, Mapping) and hasattr(vocabulary, "encode"):
        found = [ids for item in words for ids in _tokenized(item, vocabulary, forms)]
    else:
        named = isinstance(vocabulary, Mapping)
        places = dict(vocabulary) if named else {word: k for k, word in enumerate(vocabulary)}
        found = []
        for item in words:
            unknown = [word for word in item if word not in places]
            if unknown:
                raise InputError(
                    given=f"the word {unknown[0]!r}, which the vocabulary lacks",
                    expected="words of the vocabulary",
                    remedy="look at its spelling and case, or add it to the vocabulary",
                )
            found.append([places[word] for word in item])
    seen: dict[int, Any] = {}
    for ids in found:
        for token in ids:
            if token in seen:
                raise InputError(
                    given=f"the token {token} twice: in {seen[token]} and in {ids}",
                    expected="lists without a common word",
                    remedy="keep each word in one list, at one place",
                )
            seen[token] = ids
    return found


def _given_ids(item: list[Any], count: int) -> list[int]:
    if not all(isinstance(k, (int, np.integer)) and not isinstance(k, bool) and 0 <= k < count for k in item):
        raise InputError(
            given=f"the list {item!r} for a vocabulary of {count} tokens",
            expected=f"token ids from 0 to {count - 1}",
            remedy="pass a tokenizer or the list of words as vocabulary= to use words",
        )
    return [int(k) for k in item]


def _tokenized(item: list[Any], tokenizer: Any, forms: tuple[str, ...]) -> list[list[int]]:
    """The list as ids, once for each shape in which all its words are one token."""
    special = set(getattr(tokenizer, "all_special_ids", ()))
    found: list[list[int]] = []
    broken: list[str] = []
    for form in forms:
        pieces = {word: _encode(tokenizer, form.format(word)) for word in item}
        single = [word for word in item if _is_one_token(word, pieces[word], tokenizer, special)]
        if len(single) == len(item):
            ids = [pieces[word][0] for word in item]
            if ids not in found:
                found.append(ids)
        elif single:
            others = [word for word in item if word not in single]
            raise InputError(
                given=f"{form.format(others[0])!r}, which the tokenizer writes as {pieces[others[0]]}, beside "
                f"{form.format(single[0])!r}, one token",
                expected="words that are one token each, none of them special: only those can change places",
                remedy="replace the whole list by one-token words, or choose the shapes with forms=",
            )
        else:
            broken.append(f"{form.format(item[0])!r} as {pieces[item[0]]}")
    if not found:
        raise InputError(
            given=f"the list {item!r}, none of whose words is one token ({'; '.join(broken)})",
            expected="words that are one token each",
            remedy="use other words, or a tokenizer that has them",
        )
    return found


def _is_one_token(word: str, ids: list[int], tokenizer: Any, special: set[int]) -> bool:
    if len(ids) != 1 or ids[0] in special:
        return False
    if not hasattr(tokenizer, "decode"):
        return True
    # a tokenizer may leave out letters that it does not know
    return str(tokenizer.decode(ids)).strip().casefold() == word.strip().casefold()


def _encode(tokenizer: Any, text: str) -> list[int]:
    try:
        return list(tokenizer.encode(text, add_special_tokens=False))
    except TypeError:  # tokenizers without special tokens
        return list(tokenizer.encode(text))
