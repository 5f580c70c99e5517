"""The test of an escape: right under the null, without bias, blind to nothing it says it sees."""

from __future__ import annotations

import pytest
import torch

from invariants.learning.mean_field.discovery.drifts import mean_drifts
from invariants.learning.mean_field.discovery.escapes import leading_escape


def noise(seed: int, *shape: int) -> torch.Tensor:
    return torch.randn(*shape, dtype=torch.float64, generator=torch.Generator().manual_seed(seed))


@pytest.mark.parametrize("shape", [(16, 1, 4), (12, 4, 9)])
def test_chances_are_what_they_say(shape: tuple[int, ...]) -> None:
    generator = torch.Generator().manual_seed(0)
    found = [leading_escape(noise(k, *shape), generator).p_value for k in range(80)]
    for chance in (0.1, 0.3, 0.5):
        assert abs(sum(p < chance for p in found) / len(found) - chance) < 0.18
    assert min(found) > 2e-4


def test_noise_does_not_bias_the_size() -> None:
    direction = torch.tensor([0.6, 0.0, 0.8, 0.0], dtype=torch.float64)
    generator = torch.Generator().manual_seed(0)
    sizes = [leading_escape(direction + noise(k, 16, 4, 4), generator).size for k in range(60)]
    with_bias = [float((direction + noise(k, 16, 4, 4)).square().sum(2).mean()) ** 0.5 for k in range(60)]
    assert abs(sum(sizes) / len(sizes) - 1) < 0.06 and sum(with_bias) / len(with_bias) > 2


def test_an_escape_at_the_limit_is_seen_about_half_the_time() -> None:
    generator = torch.Generator().manual_seed(0)
    limit = leading_escape(noise(1, 16, 8, 5), generator).limit
    direction = torch.eye(5, dtype=torch.float64)[0]
    seen = [leading_escape(limit * direction + noise(k, 16, 8, 5), generator).p_value < 1e-5 for k in range(40)]
    assert 5 < sum(seen) < 40
    assert all(leading_escape(3 * limit * direction + noise(k, 16, 8, 5), generator).p_value < 1e-5 for k in range(20))


def test_the_direction_is_right_and_replicas_do_not_share_signs_by_chance() -> None:
    direction = torch.tensor([0.0, 0.6, 0.8], dtype=torch.float64)
    weights = noise(3, 6)
    residuals = weights[:, None] * direction + 0.1 * noise(4, 16, 6, 3)
    found = leading_escape(residuals, torch.Generator().manual_seed(0))
    combined = torch.einsum("knp,n->p", residuals, found.probes)
    assert abs(float(combined @ direction) / float(combined.norm())) > 0.99


def test_nothing_at_all_is_no_escape() -> None:
    found = leading_escape(torch.zeros(16, 4, 3, dtype=torch.float64), torch.Generator().manual_seed(0))
    assert (found.size, found.p_value) == (0.0, 1.0)


def test_drifts_are_gradients_of_means(monkeypatch: pytest.MonkeyPatch) -> None:
    def activation(x: torch.Tensor, z: torch.Tensor) -> torch.Tensor:
        return torch.stack([torch.tanh(x @ z.T), (x @ z.T) ** 2], 2)

    x, z, e = noise(0, 50, 3), noise(1, 4, 3), noise(2, 50, 2)
    monkeypatch.setattr(
        "invariants.learning.mean_field.discovery.drifts.VALUES", 100
    )  # in chunks that do not divide 50
    found = mean_drifts(activation, z, x, [e, 2 * e])
    s = x @ z.T
    by_hand = ((1 - torch.tanh(s) ** 2) * e[:, :1] + 2 * s * e[:, 1:]).T @ x / 50
    assert torch.allclose(found[0], by_hand, atol=1e-12) and torch.allclose(found[1], 2 * by_hand, atol=1e-12)
