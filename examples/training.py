"""Training and testing two classifiers alike."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import torch
from torch import Tensor, nn

EPOCHS, BATCH, RATE, DECAY, SMOOTHING, CLIP = 8, 50, 2e-2, 1e-2, 0.05, 1.0


def parameters(network: nn.Module) -> int:
    """Number of trainable numbers."""
    return sum(p.numel() for p in network.parameters())


def train(
    network: nn.Module,
    sets: Sequence[tuple[Tensor, Tensor]],
    seed: int,
    step: Callable[[float], None] = lambda loss: None,
    epochs: int = EPOCHS,
) -> None:
    """AdamW with one cycle of the learning rate; epoch e uses the set of patches e modulo their number.

    Args:
        network: trained in place.
        sets: images (N, C, H, W) and classes.
        seed: of the order of the patches.
        step: called with the loss after each step.
        epochs: passes.
    """
    generator = torch.Generator().manual_seed(seed)
    optimiser = torch.optim.AdamW(network.parameters(), lr=RATE, weight_decay=DECAY)
    steps = [len(sets[e % len(sets)][0]) // BATCH for e in range(epochs)]
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, RATE, total_steps=sum(steps), pct_start=0.2)
    network.train()
    for epoch in range(epochs):
        images, classes = sets[epoch % len(sets)]
        order = torch.randperm(len(images), generator=generator)
        for chosen in order[: steps[epoch] * BATCH].split(BATCH):
            loss = nn.functional.cross_entropy(network(images[chosen]), classes[chosen], label_smoothing=SMOOTHING)
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), CLIP)
            optimiser.step()
            schedule.step()
            step(loss.item())


@torch.no_grad()
def accuracy(network: nn.Module, images: Tensor, classes: Tensor) -> float:
    """Fraction of patches told right."""
    network.eval()
    guesses = torch.cat([network(part).argmax(1) for part in images.split(110)])
    return float((guesses == classes).float().mean())
