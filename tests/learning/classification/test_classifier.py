"""What a user loads."""

from __future__ import annotations

import resource
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from PIL import Image

from invariants.errors import FileFormatError, InputError
from invariants.learning import Classifier, Preprocessing, load_classifier, network_from
from invariants.learning.loop import checkpoints
from invariants.nn import PDINet, ResNet

from ..conftest import draw

SPEC: dict[str, Any] = {"network": "pdinet", "in_channels": 3, "num_classes": 2, "depth": [1, 1], "width": 4}


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    torch.manual_seed(0)
    classifier = Classifier(SPEC, ["cat", "dog"], Preprocessing(16))
    classifier.network.train()(torch.rand(8, 3, 16, 16))  # running means that differ from the initial ones
    checkpoints.save(tmp_path / "best.pt", classifier.state())
    return tmp_path / "best.pt"


def test_a_picture_in_any_form_is_told_alike(saved: Path, tmp_path: Path) -> None:
    classifier = load_classifier(saved)
    assert not classifier.network.training
    picture = draw("across", 0)
    picture.save(tmp_path / "picture.png")
    told = classifier(picture)
    assert isinstance(told, dict) and set(told) == {"cat", "dog"}
    assert sum(told.values()) == pytest.approx(1)
    assert list(told.values()) == sorted(told.values(), reverse=True)
    tensor = classifier.preprocessing.picture(picture)
    assert classifier(tmp_path / "picture.png") == classifier(str(tmp_path / "picture.png")) == told
    assert classifier(tensor) == told
    assert classifier(tensor[None]) == [told]
    both = classifier(torch.stack([tensor, 1 - tensor]))
    assert isinstance(both, list) and both[0]["cat"] == pytest.approx(told["cat"], abs=1e-6)
    assert classifier(tensor.double()) == told
    assert isinstance(classifier(picture.convert("L")), dict)


def test_weights_and_running_means_come_back(saved: Path) -> None:
    classifier = load_classifier(saved)
    state = checkpoints.load(saved)["weights"]
    assert all(torch.equal(value, state[name]) for name, value in classifier.network.state_dict().items())


def test_specs() -> None:
    assert isinstance(network_from(SPEC), PDINet)
    resnet = {"network": "resnet", "in_channels": 3, "num_classes": 2, "depth": [1], "width": 4}
    assert isinstance(network_from(resnet), ResNet)
    sigma = network_from(SPEC | {"group": "affine", "options": {"policy": "regularised"}})
    assert isinstance(sigma, PDINet) and sigma.group == "affine"


@pytest.mark.parametrize(
    ("picture", "words"),
    [
        (None, r"type NoneType(.|\n)*Pillow image"),
        ([[1.0]], r"type list"),
        ("absent.png", r"absent.png, which is no file"),
        (torch.rand(3, 8, 8), r"\(3, 8, 8\)(.|\n)*\(3, 16, 16\)"),
        (torch.rand(1, 16, 16), r"\(1, 16, 16\)"),
        (torch.zeros(3, 16, 16, dtype=torch.uint8), r"uint8"),
        (torch.full((3, 16, 16), 255.0), r"255(.|\n)*divide bytes by 255"),
        (torch.full((3, 16, 16), float("nan")), r"nan"),
    ],
)
def test_wrong_pictures(saved: Path, picture: Any, words: str) -> None:
    with pytest.raises(InputError, match=words):
        load_classifier(saved)(picture)


@pytest.mark.parametrize(
    ("spec", "words"),
    [
        ({"network": "vgg"}, r"'vgg'(.|\n)*pdinet, resnet"),
        ({"layers": 3}, r"layers is unknown"),
        ({"num_classes": 3}, r"3 classes and 3 channels"),
        ({"in_channels": 1}, r"2 classes and 1 channels"),
        ({"group": "nobody"}, r"the group 'nobody'"),
        ({"depth": [0]}, r"depth=\[0\]"),
    ],
)
def test_wrong_specs(spec: dict[str, Any], words: str) -> None:
    with pytest.raises(InputError, match=words):
        Classifier(SPEC | spec, ["cat", "dog"], Preprocessing(16))


@pytest.mark.parametrize(
    "change", [{"weights": {}}, {"network": {}}, {"classes": ["one"]}, {"preprocessing": {"a": 1}}]
)
def test_checkpoints_whose_parts_do_not_fit(saved: Path, change: dict[str, Any]) -> None:
    checkpoints.save(saved, checkpoints.load(saved) | change)
    with pytest.raises(InputError):
        load_classifier(saved)
    checkpoints.save(saved, {"weights": {}})
    with pytest.raises(FileFormatError, match=r"do not fit together"):
        load_classifier(saved)


def test_a_grey_classifier_takes_colour_pictures() -> None:
    spec = SPEC | {"network": "resnet", "in_channels": 1}
    assert isinstance(Classifier(spec, ["cat", "dog"], Preprocessing(16, 1))(Image.new("RGB", (30, 20))), dict)


def with_network(**change: Any) -> Callable[[dict[str, Any]], object]:
    return lambda state: state["network"].update(change)


WRONG: dict[str, Callable[[dict[str, Any]], object]] = {
    "wide": with_network(width=20_000),
    "wide as the resnet": with_network(network="resnet", width=20_000, depth=50),
    "deep": with_network(depth=[10**9, 1]),
    "many stages": with_network(depth=[1] * 1000, width=[4] * 1000),
    "depth of words": with_network(depth=["a"]),
    "width a word": with_network(width="wide"),
    "options a list": with_network(options=[1]),
    "unknown options": with_network(options={"nothing": 1}),
    "a wide Gaussian": with_network(options={"sigma": 1e9}),
    "network a list": lambda s: s.update(network=[]),
    "classes of numbers": lambda s: s.update(classes=[1, 2]),
    "classes a word": lambda s: s.update(classes="ab"),
    "pictures large": lambda s: s["preprocessing"].update(size=10**7),
    "pictures of a long word": lambda s: s["preprocessing"].update(normalise="a" * 10_000),
    "pictures of odd names": lambda s: s["preprocessing"].update({1: 2}),
    "preprocessing a list": lambda s: s.update(preprocessing=[]),
    "weights of words": lambda s: s["weights"].update(dict.fromkeys(s["weights"], "x")),
    "weights of whole numbers": lambda s: s["weights"].update({k: v.long() for k, v in s["weights"].items()}),
    "weights missing": lambda s: s["weights"].popitem(),
    "weights of another shape": lambda s: s["weights"].update({k: v[:0] for k, v in s["weights"].items() if v.dim()}),
    "weights of odd names": lambda s: s["weights"].update({1: torch.ones(1)}),
}


@pytest.mark.parametrize("how", WRONG)
def test_wrong_parts_are_refused_before_a_network_is_made(how: str, saved: Path) -> None:
    state = checkpoints.load(saved)
    WRONG[how](state)
    checkpoints.save(saved, state)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with pytest.raises(FileFormatError, match="do not fit together") as error:
        load_classifier(saved)
    assert len(str(error.value)) < 1000
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 200 * 1024
