"""Networks that take noise from patches, free ones and those of a symmetry, trained on few patches each."""

from __future__ import annotations

import copy
from collections.abc import Callable

import torch
from torch import Tensor, nn

DECAYS = (0.0, 1e-3, 1e-2)
"""Weight decays that are tried; the one that is best on a quarter of the patches is kept."""

STEPS, LOOK = 300, 20


def trained(make: Callable[[], nn.Module], noisy: Tensor, clean: Tensor, seed: int) -> nn.Module:
    """The best of a few trainings: three quarters of the patches train, one quarter chooses decay and stopping step."""
    held = max(len(noisy) // 4, 1)
    best, chosen = float("inf"), None
    for decay in DECAYS:
        torch.manual_seed(seed)
        net = make()
        optimiser = torch.optim.Adam(net.parameters(), lr=0.02, fused=True)
        schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimiser, STEPS)
        for step in range(STEPS):
            loss = (net(noisy[held:]) - clean[held:]).square().mean()
            if decay:
                loss = loss + decay * sum(w.square().sum() for name, w in net.named_parameters() if "weight" in name)
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            schedule.step()
            if (step + 1) % LOOK == 0 and (found := error(net, noisy[:held], clean[:held])) < best:
                best, chosen = found, copy.deepcopy(net.state_dict())
    net = make()
    if chosen is not None:
        net.load_state_dict(chosen)
    return net.eval()


@torch.no_grad()
def error(net: nn.Module, noisy: Tensor, clean: Tensor) -> float:
    """Mean squared error of a pixel."""
    return float((net(noisy) - clean).square().mean())
