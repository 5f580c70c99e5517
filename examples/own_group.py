"""A group that is not in the catalogue, in ten lines, all the way to a trained network.

Similarities together with mirror images: declared by four generators and a reflection, derived, compiled in memory, made
into a network that is trained on photographs as taken and tested on turned, mirrored and enlarged ones.

    python -m examples.own_group [--seeds 3]
"""

from __future__ import annotations

import argparse
import math
from collections.abc import Sequence
from statistics import mean

import numpy as np
import sympy as sp
import torch

from examples.photographs import TEST, TRAIN, Patches, load
from examples.training import accuracy, parameters, train
from invariants import LieAction, derive
from invariants.nn import PHOTOGRAPHS, Homography, InvariantFeatures, PDINet, ResNet, equivariance_error, whiten

OUTER, SIZE = 64, 32
PER_PHOTOGRAPH, PER_PHOTOGRAPH_TEST = 136, 60
ELEMENTS = {
    "as taken": (0.0, 1.0, False),
    "turned 45°": (math.pi / 4, 1.0, False),
    "turned 90°": (math.pi / 2, 1.0, False),
    "mirrored, turned": (2.0, 1.0, True),
    "enlarged, turned": (0.8, 1.25, False),
}
"""Elements of the group: angle, factor, whether mirrored."""


def matrix(angle: float, factor: float, mirrored: bool) -> list[list[float]]:
    """The group element as a homography."""
    c, s, m = factor * math.cos(angle), factor * math.sin(angle), -1.0 if mirrored else 1.0
    return [[c, -s * m, 0.0], [s, c * m, 0.0], [0.0, 0.0, 1.0]]


def middle_of(images: torch.Tensor, element: tuple[float, float, bool]) -> torch.Tensor:
    """The middle of the images after a group element, whitened."""
    edge = (OUTER - SIZE) // 2
    moved = images if element == ELEMENTS["as taken"] else Homography(matrix(*element))(images)
    return whiten(moved[..., edge : edge + SIZE, edge : edge + SIZE])


def main(argv: Sequence[str] | None = None) -> int:
    """Derive, compile, train, test."""
    parser = argparse.ArgumentParser(description="A user's own group, from its generators to a trained network.")
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--epochs", type=int, default=6)
    arguments = parser.parse_args(argv)

    x, y = sp.symbols("x y")
    mirrors = LieAction.from_fields(
        "mirror_similarity",
        base=(x, y),
        fields=[(1, 0), (0, 1), (x, y), (-y, x)],
        reflections=[[[1, 0], [0, -1]]],
    )
    derivation = derive(mirrors, order=2, channels=2)
    print(derivation.report())

    patches = Patches(load(), size=OUTER)
    classes = len(patches.names)
    photographs, labels = patches.draw(PER_PHOTOGRAPH_TEST, TEST, np.random.default_rng(999))
    tests = {name: middle_of(photographs, element) for name, element in ELEMENTS.items()}
    features = InvariantFeatures(derivation, in_channels=3, sigma=1.5)
    for name in ("turned 90°", "enlarged, turned"):
        error = equivariance_error(features, photographs[:20].double(), matrix(*ELEMENTS[name]), margin=9)
        print(f"relative change of the features, {name}: {error:.1e}")
    scores: dict[str, dict[str, list[float]]] = {n: {e: [] for e in ELEMENTS} for n in ("PDINet", "ResNet")}
    for seed in range(arguments.seeds):
        drawn, targets = patches.draw(PER_PHOTOGRAPH, TRAIN, np.random.default_rng(seed))
        training = [(middle_of(drawn, ELEMENTS["as taken"]), targets)]
        for name in scores:
            torch.manual_seed(seed)
            ours = PDINet(derivation, 3, classes, depth=(1, 1, 1), width=(24, 36, 72), **PHOTOGRAPHS)
            network = ours if name == "PDINet" else ResNet.twin(ours)
            if seed == 0:
                print(f"{name}: {parameters(network)} parameters")
            train(network, training, seed, epochs=arguments.epochs)
            for element, images in tests.items():
                scores[name][element].append(accuracy(network, images, labels))
    print(f"percent right, mean of {arguments.seeds} seeds")
    for element in ELEMENTS:
        cells = "  ".join(f"{name} {100 * mean(values[element]):.1f}" for name, values in scores.items())
        print(f"{element:<18}{cells}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
