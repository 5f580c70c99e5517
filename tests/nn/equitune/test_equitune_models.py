"""Equitune on models as other libraries write them: built from a configuration, nothing downloaded."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import torch
from torch import Tensor, nn

from invariants.nn import Equitune, ImageAction, Learned, PermutationAction, Select, TrivialAction, Uniform
from invariants.representations import CyclicGroup, DihedralGroup

transformers = pytest.importorskip("transformers")


def resnet() -> nn.Module:
    config = transformers.ResNetConfig(
        embedding_size=8, hidden_sizes=[8, 16], depths=[1, 1], layer_type="basic", num_labels=5
    )
    return transformers.ResNetForImageClassification(config)  # type: ignore[no-any-return]


def vit() -> nn.Module:
    config = transformers.ViTConfig(
        hidden_size=16, num_hidden_layers=2, num_attention_heads=2, intermediate_size=32, image_size=32, patch_size=8,
        num_labels=5,
    )  # fmt: skip
    return transformers.ViTForImageClassification(config)  # type: ignore[no-any-return]


class Clip(nn.Module):
    """Similarities of pictures to texts that are embedded once."""

    def __init__(self) -> None:
        super().__init__()
        text = {
            "vocab_size": 20,
            "hidden_size": 16,
            "num_hidden_layers": 1,
            "num_attention_heads": 2,
            "intermediate_size": 32,
        }
        vision = {**text, "image_size": 32, "patch_size": 8}
        del vision["vocab_size"]
        self.clip = transformers.CLIPModel(
            transformers.CLIPConfig(text_config=text, vision_config=vision, projection_dim=12)
        )
        self.clip.eval()
        with torch.no_grad():
            found = self.clip.text_model(input_ids=torch.randint(3, 19, (7, 6))).pooler_output
            self.texts = nn.Parameter(nn.functional.normalize(self.clip.text_projection(found), dim=-1))

    def forward(self, pixels: Tensor) -> Tensor:
        pictures = self.clip.visual_projection(self.clip.vision_model(pixel_values=pixels).pooler_output)
        return nn.functional.normalize(pictures, dim=-1) @ self.texts.T


class QNetwork(nn.Module):
    """States of a game as planes -> values of the moves, and what else the trainer wants of them."""

    def __init__(self) -> None:
        super().__init__()
        self.trunk = nn.Sequential(nn.Conv2d(3, 8, 3), nn.ReLU(), nn.Flatten(), nn.LazyLinear(16), nn.ReLU())
        self.values = nn.Linear(16, 4)
        self(torch.zeros(1, 3, 32, 32))

    def forward(self, state: Tensor) -> tuple[Tensor, None]:
        return self.values(self.trunk(state)), None


CASES: dict[str, tuple[Callable[[], nn.Module], Any]] = {
    "resnet": (resnet, "logits"),
    "vit": (vit, "logits"),
    "clip": (Clip, None),
    "q": (QNetwork, 0),
}


@pytest.mark.parametrize("name", CASES)
def test_exact_on_models_of_others(name: str) -> None:
    torch.manual_seed(0)
    make, output = CASES[name]
    model = make().double().eval()
    group = CyclicGroup(4) if name == "q" else DihedralGroup(4)
    act_out = PermutationAction(group) if name == "q" else TrivialAction(group)
    x = torch.randn(3, 3, 32, 32, dtype=torch.float64)
    x[1] = x[1] + x[1].rot90(2, (-2, -1))
    for weights in (
        Uniform(),
        Select(lambda y: y.amax(-1)),
        Learned(nn.Sequential(nn.Flatten(), nn.LazyLinear(1)), logits=True),
    ):
        module = Equitune(model, group, ImageAction.rotations(group), act_out, weights.double(), output=output)
        module(x)  # sets up what is lazy
        module.double()
        assert module.equivariance_error(x) <= 1e-12
        assert module.check(x).equivariance_error <= 1e-12


def test_features_of_a_model_of_others() -> None:
    torch.manual_seed(1)
    model = resnet().double().eval()
    group = CyclicGroup(4)
    turns = ImageAction.rotations(group)
    path = "resnet.encoder.stages.0"
    x = torch.randn(2, 3, 32, 32, dtype=torch.float64)
    for chunk in (None, 2):
        module = Equitune(model, group, turns, turns, Uniform(), path, chunk, output="logits")
        assert module.orbit_outputs(x).shape[:3] == (4, 2, 8)
        assert module.equivariance_error(x) <= 1e-12
        assert module(x).shape == (2, 5)
    lam = Learned(nn.Sequential(nn.Flatten(), nn.LazyLinear(1)), at=path, logits=True).double()
    weighted = Equitune(model, group, turns, TrivialAction(group), lam, output="logits")
    weighted(x)
    assert weighted.double().equivariance_error(x) <= 1e-12
