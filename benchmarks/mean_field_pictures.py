"""A symmetry of pictures that nobody told: found from noisy windows, and what a network gains that has it.

For each picture and seed: noisy 3 x 3 windows without labels give a subspace, the subspace a group, the group a network; it
is trained on few windows with labels, beside a free network of as many weights, a free one of as many hidden features, and
one of the same group with the pixels in a wrong order. Errors are of a pixel, on blocks of the picture that none has seen.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from examples.denoising import error, trained
from examples.patches import patches
from examples.symmetries_at_scale import networks, symmetry_of
from invariants.representations import FiniteGroup


@dataclass(frozen=True)
class Seen:
    """What was found in one half of a picture.

    Args:
        picture, seed: which.
        order: of the group; 1 for none.
        dimension: of the subspace, of 81.
        answer: of the search.
        errors: on the test half, by network and number of windows with labels.
    """

    picture: str
    seed: int
    order: int
    dimension: int
    answer: str
    errors: dict[str, dict[int, float]]


def measured(
    picture: str, seed: int, labelled: Sequence[int], tick: Callable[[], None] = lambda: None, train: bool = True
) -> Seen:
    """One seed of one picture."""
    windows = patches(picture, seed)
    seen = symmetry_of(windows, seed)
    symmetry = seen.symmetry
    errors: dict[str, dict[int, float]] = {}
    order = symmetry.group.order if symmetry is not None and isinstance(symmetry.group, FiniteGroup) else 1
    if train and symmetry is not None and order > 1:
        for name, make in networks(symmetry, seed).items():
            errors[name] = {}
            for n in labelled:
                net = trained(make, windows.noisy[:n], windows.clean[:n], seed)
                errors[name][n] = error(net, windows.test_noisy, windows.test_clean)
                tick()
    return Seen(picture, seed, order, seen.dimension, seen.answer, errors)
