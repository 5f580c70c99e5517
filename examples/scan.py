"""SCAN: 20,910 commands of a small grammar and the actions that they stand for (Lake and Baroni 2018), by rule.

    C: S | S and S | S after S
    S: V | V twice | V thrice
    V: U | D | U opposite SIDE | U around SIDE | turn opposite SIDE | turn around SIDE
    D: U SIDE | turn SIDE
    U: walk | look | run | jump
    SIDE: left | right

The split add_jump trains on every command without "jump" and on "jump" alone, and tests on all others.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

import torch
from torch import Tensor

PAD, START, END = 0, 1, 2
"""Tokens that are no words, alike in both vocabularies."""
SPECIAL = ("<pad>", "<start>", "<end>")
VERBS = ("walk", "look", "run", "jump")
SIDES = ("left", "right")
INPUT_WORDS = (*SPECIAL, *VERBS, "turn", *SIDES, "opposite", "around", "twice", "thrice", "and", "after")
OUTPUT_WORDS = (*SPECIAL, *(verb.upper() for verb in VERBS), "LTURN", "RTURN")
LONGEST = 48
"""Actions of the longest command, such as "walk around left thrice and run around right thrice"."""

BARE_SHARE = 0.1
"""Share of "jump" alone among the lines that add_jump trains on: 1,467 of 14,670."""


def phrases() -> list[str]:
    """The 34 phrases V, without repetition and conjunction."""
    verbs = [*VERBS, *(f"{verb} {side}" for verb in (*VERBS, "turn") for side in SIDES)]
    return verbs + [f"{v} {how} {s}" for v in (*VERBS, "turn") for how in ("opposite", "around") for s in SIDES]


def commands() -> list[str]:
    """All 20,910 commands: 102 sentences, and any two of them joined by "and" or "after"."""
    sentences = [phrase + times for phrase in phrases() for times in ("", " twice", " thrice")]
    return sentences + [f"{a} {word} {b}" for word in ("and", "after") for a, b in product(sentences, repeat=2)]


def interpret(command: str) -> list[str]:
    """The actions of a command.

    Args:
        command: of the grammar.

    Returns:
        Words out of OUTPUT_WORDS.

    Raises:
        ValueError: if the command is not of the grammar.

    Example:
        >>> interpret("jump opposite left after walk around left")[-3:]
        ['LTURN', 'LTURN', 'JUMP']
    """
    for word, swapped in ((" and ", False), (" after ", True)):
        first, found, second = command.partition(word)
        if found:
            parts = [_sentence(first), _sentence(second)]
            return parts[1] + parts[0] if swapped else parts[0] + parts[1]
    return _sentence(command)


def _sentence(text: str) -> list[str]:
    phrase, _, last = text.rpartition(" ")
    times = {"twice": 2, "thrice": 3}.get(last, 1)
    return _phrase(phrase if times > 1 else text) * times


def _phrase(text: str) -> list[str]:
    if text not in _PHRASES:
        raise ValueError(f"{text!r} is no phrase of SCAN")
    verb, *rest = text.split()
    action = [] if verb == "turn" else [verb.upper()]
    if not rest:
        return action
    turn = f"{rest[-1][0].upper()}TURN"
    if rest[0] == "around":
        return [turn, *action] * 4
    return [turn] * (2 if rest[0] == "opposite" else 1) + action


_PHRASES = frozenset(phrases())


@dataclass(frozen=True)
class Pairs:
    """Commands and their actions as tokens.

    Attributes:
        prompts: (N, T) words of commands, PAD behind them.
        targets: (N, LONGEST + 1) actions and END, PAD behind them.
    """

    prompts: Tensor
    targets: Tensor

    @classmethod
    def of(cls, chosen: Sequence[str]) -> Pairs:
        """The pairs of some commands."""
        words, actions = ({w: i for i, w in enumerate(names)} for names in (INPUT_WORDS, OUTPUT_WORDS))
        prompts = [[words[w] for w in command.split()] for command in chosen]
        targets = [[*(actions[a] for a in interpret(command)), END] for command in chosen]
        return cls(_padded(prompts, max(map(len, prompts))), _padded(targets, LONGEST + 1))

    def __len__(self) -> int:
        return len(self.prompts)

    def __getitem__(self, rows: Tensor) -> Pairs:
        return Pairs(self.prompts[rows], self.targets[rows])

    def sizes(self) -> Tensor:
        """Actions of each, END included: (N,)."""
        return (self.targets != PAD).sum(1)


def _padded(rows: list[list[int]], width: int) -> Tensor:
    return torch.tensor([row + [PAD] * (width - len(row)) for row in rows])


def add_jump() -> tuple[list[str], list[str]]:
    """The commands to train on, "jump" the last, and those to test on: 13,204 and 7,706.

    The published file of the first repeats "jump" until it is a tenth of the lines; here BARE_SHARE is for whoever draws.
    """
    known = [c for c in commands() if "jump" not in c]
    return [*known, "jump"], [c for c in commands() if "jump" in c and c != "jump"]
