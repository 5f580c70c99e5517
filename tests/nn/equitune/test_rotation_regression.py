"""Regression of a function that rotations leave alone: a network alone, and the same made invariant by a moving frame."""

from __future__ import annotations

import pytest

from benchmarks import rotation_regression


@pytest.mark.slow
def test_a_network_made_invariant_learns_an_invariant_function_better() -> None:
    models = rotation_regression.models(rotation_regression.rotation_frame())
    found = {name: rotation_regression.from_nothing(make, 0, steps=300) for name, make in models.items()}
    alone, change = found.pop("network of 5 layers")
    assert change > 0.02
    assert found["canonical, one theta"][0] < 0.6 * alone
    assert all(error < alone and change < 1e-5 for error, change in found.values())


@pytest.mark.slow
def test_learned_weights_find_the_view_that_a_frozen_network_knows() -> None:
    errors = rotation_regression.frozen(rotation_regression.rotation_frame(), 0, steps=500)
    # the frame puts the first point on the other axis than the one the network was trained on
    learned = errors["four turns, learned weights"]
    assert learned < 2 * errors["upright"] + 0.1
    assert learned < min(errors["turned"], errors["in the frame"]) / 5
