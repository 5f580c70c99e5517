"""Tasks on real pictures that installed packages carry: trained on pictures as taken, tested through homographies."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import Any

import numpy as np
import torch
from torch import Tensor

from examples.digits import digits
from examples.photographs import PLAIN, TEST, TRAIN, Patches, load
from examples.places import Places
from invariants.nn import PRESETS, RandomHomography, whiten

Pictures = tuple[Tensor, Tensor]
"""Images and classes."""

CONDITIONS: dict[str, RandomHomography] = {
    "as taken": PLAIN,
    **{name: RandomHomography.preset(name) for name in PRESETS},
    **{f"{name}, upright": RandomHomography(a["displacement"]) for name, a in PRESETS.items()},
}
"""How test pictures are seen; upright: the same displacements of the corners without a rotation."""

AUGMENTATION = RandomHomography.preset("strongest")
TEST_SEED = 999
SETS = 4
PER_PLACE, PER_PLACE_TEST = 40, 20
PER_PHOTOGRAPH, PER_PHOTOGRAPH_TEST = 136, 100
"""Pictures of each class in a set and in a test; sets for the epochs to take in turn."""


@dataclass(frozen=True)
class Task:
    """What is learnt, and the size of the networks for it.

    Attributes:
        train: seed and transform -> sets of pictures, taken in turn by the epochs.
        test: transform and seed -> pictures.
        channels, classes: of the pictures.
        depth, width: of PDINet; its twins follow.
        fields: regular fields of escnn's network, which make it as large.
        epochs: passes over a set.
        options: of PDINet.
    """

    train: Callable[[int, RandomHomography], Sequence[Pictures]]
    test: Callable[[RandomHomography, int], Pictures]
    channels: int
    classes: int
    depth: tuple[int, ...]
    width: tuple[int, ...]
    fields: tuple[int, ...]
    epochs: int
    options: dict[str, Any] = field(default_factory=dict)


@cache
def _patches() -> Patches:
    return Patches(load())


@cache
def _places() -> Places:
    return Places(_patches())


def _whitened(drawn: Pictures) -> Pictures:
    return whiten(drawn[0]), drawn[1]


@cache
def places() -> Task:
    """Which of some fifty places on the photographs a picture shows; colours whitened."""

    @lru_cache(maxsize=2)
    def train(seed: int, transform: RandomHomography) -> list[Pictures]:
        rng = np.random.default_rng(seed)
        return [_whitened(_places().draw(PER_PLACE, rng, transform)) for _ in range(SETS)]

    @cache
    def drawn(transform: RandomHomography) -> Pictures:
        return _whitened(_places().draw(PER_PLACE_TEST, np.random.default_rng(TEST_SEED), transform))

    def test(transform: RandomHomography, seed: int) -> Pictures:
        return drawn(transform)

    return Task(train, test, 3, len(_places().centres), (1, 1, 1), (24, 36, 72), (6, 9, 16), 8)


@cache
def photographs() -> Task:
    """Which photograph a patch comes from, by its texture; test patches from other tiles; colours whitened."""

    @lru_cache(maxsize=2)
    def train(seed: int, transform: RandomHomography) -> list[Pictures]:
        rng = np.random.default_rng(seed)
        return [_whitened(_patches().draw(PER_PHOTOGRAPH, TRAIN, rng, transform)) for _ in range(SETS)]

    @cache
    def drawn(transform: RandomHomography) -> Pictures:
        return _whitened(_patches().draw(PER_PHOTOGRAPH_TEST, TEST, np.random.default_rng(TEST_SEED), transform))

    def test(transform: RandomHomography, seed: int) -> Pictures:
        return drawn(transform)

    return Task(train, test, 3, len(_patches().names), (1, 1, 1), (32, 48, 96), (6, 9, 14), 8)


def handwriting() -> Task:
    """Handwritten digits, grey; another split with every seed."""

    def train(seed: int, transform: RandomHomography) -> list[Pictures]:
        images, classes = digits("train", seed)
        if transform is PLAIN:
            return [(images, classes)]
        generator = torch.Generator().manual_seed(seed)
        return [(transform(images, generator), classes) for _ in range(8)]

    def test(transform: RandomHomography, seed: int) -> Pictures:
        images, classes = digits("test", seed)
        return transform(images, torch.Generator().manual_seed(TEST_SEED)), classes

    options = {"sigma": 1.3, "invariant_layers": 5, "halvings": 2}
    return Task(train, test, 1, 10, (2, 2, 1), (16, 24, 48), (6, 9, 14), 25, options)


TASKS: dict[str, Callable[[], Task]] = {"places": places, "digits": handwriting, "photographs": photographs}
