"""Tasks on pictures that installed packages carry, or that are drawn: trained as taken, tested through homographies.

A task for validation has pictures of its own to test on, so that settings can be chosen without those of the test.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache, partial
from typing import Any

import numpy as np
import torch
from torch import Tensor

from examples.alphabet import OTHER_FONTS, font_files
from examples.camera import Camera
from examples.digits import digits
from examples.glyphs import classes, glyphs
from examples.graphics import NAMES, graphics
from examples.photographs import PLAIN, TEST, TRAIN, Patches, load
from examples.places import Places
from invariants.nn import PHOTOGRAPHS, PRESETS, RandomHomography, whiten

Pictures = tuple[Tensor, Tensor]
"""Images and classes."""

CONDITIONS: dict[str, RandomHomography] = {
    "as taken": PLAIN,
    **{name: RandomHomography.preset(name) for name in PRESETS},
    **{f"{name}, upright": RandomHomography(a["displacement"]) for name, a in PRESETS.items()},
}
"""How test pictures are seen; upright: the same displacements of the corners without a rotation."""


def _flat(**degradation: Any) -> dict[str, RandomHomography]:
    return {
        "as taken": Camera(**degradation),
        "2 %, upright": Camera(0.02, **degradation),
        **{name: Camera.preset(name, **degradation) for name in PRESETS},
    }


POOR: dict[str, Any] = {"noise": 0.05, "jpeg": 50}
NOISY = _flat(**POOR)
FLAT = _flat() | {f"{name}, noise 5 %, JPEG 50": NOISY[name] for name in ("as taken", "strongest")}
"""How flat graphics are seen, their border replicated; noise and compression come after the homography, as in a camera."""

OTHERS = {f"{name}, other fonts": view for name, view in _flat().items()}
LETTERS = FLAT | OTHERS
"""Those of characters, also of fonts that are not trained on."""

AUGMENTATION = RandomHomography.preset("strongest")
TEST_SEED, VALIDATION_SEED = 999, 998
TEST_SPLIT, VALIDATION = "test", "validation"
SPLITS = (TEST_SPLIT, VALIDATION)
"""What the pictures that a task tests on are for."""

SETS = 4
PER_PLACE, PER_PLACE_TEST = 40, 20
PER_PHOTOGRAPH, PER_PHOTOGRAPH_TEST = 136, 100
"""Pictures of each class in a set and in a test; sets for the epochs to take in turn."""
GRAPHICS, GRAPHICS_TEST = 1000, 400
"""Pictures in all."""
PER_GLYPH, PER_GLYPH_TEST = 30, 5
"""Pictures of each character."""
DIGITS_VALIDATION = 300
"""Of the 1200 to train on."""


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
        conditions: how test pictures are seen.
        augmentation: how those of augmented networks are.
    """

    train: Callable[[int, RandomHomography], Sequence[Pictures]]
    test: Callable[[RandomHomography, int], Pictures]
    channels: int
    classes: int
    depth: tuple[int, ...]
    width: tuple[int, ...]
    fields: tuple[int, ...]
    epochs: int
    options: Mapping[str, Any] = field(default_factory=dict)
    conditions: Mapping[str, RandomHomography] = field(default_factory=lambda: CONDITIONS)
    augmentation: RandomHomography = AUGMENTATION


@cache
def _patches() -> Patches:
    return Patches(load())


@cache
def _places() -> Places:
    return Places(_patches())


def _whitened(drawn: Pictures) -> Pictures:
    return whiten(drawn[0]), drawn[1]


@cache
def places(split: str = TEST_SPLIT) -> Task:
    """Which of some fifty places on the photographs a picture shows; colours whitened."""
    test_seed = TEST_SEED if split == TEST_SPLIT else VALIDATION_SEED

    @lru_cache(maxsize=2)
    def train(seed: int, transform: RandomHomography) -> list[Pictures]:
        rng = np.random.default_rng(seed)
        return [_whitened(_places().draw(PER_PLACE, rng, transform)) for _ in range(SETS)]

    @cache
    def drawn(transform: RandomHomography) -> Pictures:
        return _whitened(_places().draw(PER_PLACE_TEST, np.random.default_rng(test_seed), transform))

    def test(transform: RandomHomography, seed: int) -> Pictures:
        return drawn(transform)

    return Task(train, test, 3, len(_places().centres), (1, 1, 1), (24, 36, 72), (6, 9, 16), 8, PHOTOGRAPHS)


@cache
def photographs(split: str = TEST_SPLIT) -> Task:
    """Which photograph a patch comes from, by its texture; test patches from other tiles; colours whitened.

    For validation the tiles change places.
    """
    train_on, test_on = (TRAIN, TEST) if split == TEST_SPLIT else (TEST, TRAIN)

    @lru_cache(maxsize=2)
    def train(seed: int, transform: RandomHomography) -> list[Pictures]:
        rng = np.random.default_rng(seed)
        return [_whitened(_patches().draw(PER_PHOTOGRAPH, train_on, rng, transform)) for _ in range(SETS)]

    @cache
    def drawn(transform: RandomHomography) -> Pictures:
        return _whitened(_patches().draw(PER_PHOTOGRAPH_TEST, test_on, np.random.default_rng(TEST_SEED), transform))

    def test(transform: RandomHomography, seed: int) -> Pictures:
        return drawn(transform)

    return Task(train, test, 3, len(_patches().names), (1, 1, 1), (32, 48, 96), (6, 9, 14), 8, PHOTOGRAPHS)


def handwriting(split: str = TEST_SPLIT) -> Task:
    """Handwritten digits, grey; another split with every seed; for validation, of those to train on."""

    def part(name: str, seed: int) -> Pictures:
        images, classes = digits(TEST_SPLIT if (name, split) == ("test", TEST_SPLIT) else "train", seed)
        if split == TEST_SPLIT:
            return images, classes
        kept = slice(DIGITS_VALIDATION) if name == "test" else slice(DIGITS_VALIDATION, None)
        return images[kept], classes[kept]

    def train(seed: int, transform: RandomHomography) -> list[Pictures]:
        return _seen(part("train", seed), seed, transform)

    def test(transform: RandomHomography, seed: int) -> Pictures:
        images, classes = part("test", seed)
        return transform(images, torch.Generator().manual_seed(TEST_SEED)), classes

    options = {"sigma": (1.3, 1.0), "invariant_layers": 5, "halvings": 2, "detail": None}
    return Task(train, test, 1, 10, (2, 2, 1), (16, 24, 48), (6, 9, 14), 25, options)


def signs(split: str = TEST_SPLIT, channels: int = 3, conditions: Mapping[str, RandomHomography] = FLAT) -> Task:
    """Ten flat signs of one colour on another, or the luma of the same pictures; others with every seed."""

    def train(seed: int, transform: RandomHomography) -> list[Pictures]:
        images, classes = graphics("train", seed, count=GRAPHICS, channels=channels)
        if transform is PLAIN:
            images = conditions["as taken"](images, torch.Generator().manual_seed(seed))
        return _seen((images, classes), seed, transform)

    def test(transform: RandomHomography, seed: int) -> Pictures:
        images, classes = graphics(split, seed, count=GRAPHICS_TEST, channels=channels)
        return transform(images, _test_generator(split, seed)), classes

    fields = {3: (3, 4, 8), 1: (4, 6, 9)}[channels]
    strongest = conditions["strongest"]
    options = {"noise": 0.1} if conditions is NOISY else {}
    return Task(train, test, channels, len(NAMES), (2, 2, 1), (16, 24, 48), fields, 8, options, conditions, strongest)


def characters(split: str = TEST_SPLIT) -> Task:
    """More than a hundred characters, grey; others with every seed."""
    known = classes()

    def train(seed: int, transform: RandomHomography) -> list[Pictures]:
        return _seen(glyphs("train", seed, count=PER_GLYPH * len(known)), seed, transform)

    def test(transform: RandomHomography, seed: int) -> Pictures:
        fonts = font_files(names=OTHER_FONTS) if transform in OTHERS.values() else font_files()
        images, drawn = glyphs(split, seed, count=PER_GLYPH_TEST * len(known), fonts=fonts)
        return transform(images, _test_generator(split, seed)), drawn

    shape = (2, 2, 1), (16, 24, 48), (5, 8, 17)
    return Task(train, test, 1, len(known), *shape, 10, {}, LETTERS, FLAT["strongest"])


def _seen(drawn: Pictures, seed: int, transform: RandomHomography) -> list[Pictures]:
    """The pictures as taken, or eight sets of the same, each seen otherwise."""
    images, classes = drawn
    if transform is PLAIN:
        return [(images, classes)]
    generator = torch.Generator().manual_seed(seed)
    return [(transform(images, generator), classes) for _ in range(8)]


def _test_generator(split: str, seed: int) -> torch.Generator:
    """Views of their own for every split and seed, the same for every network."""
    return torch.Generator().manual_seed(1000 * seed + (TEST_SEED if split == TEST_SPLIT else VALIDATION_SEED))


TASKS: dict[str, Callable[..., Task]] = {
    "places": places,
    "digits": handwriting,
    "photographs": photographs,
    "graphics": signs,
    "graphics-grey": partial(signs, channels=1),
    "graphics-noisy": partial(signs, conditions=NOISY),
    "graphics-noisy-grey": partial(signs, channels=1, conditions=NOISY),
    "glyphs": characters,
}
"""Name -> task; its argument is one of :data:`SPLITS`. Noisy: pictures to train on are so, too."""
