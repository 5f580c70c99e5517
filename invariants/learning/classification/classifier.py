"""What training leaves behind: a network together with its classes and its preprocessing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor

from invariants.errors import FileFormatError, InputError

from ..loop import first_line, load
from ..pictures import Preprocessing, open_picture
from .networks import network_from

if TYPE_CHECKING:
    from PIL.Image import Image


class Classifier:
    """A network that knows its classes and how pictures are made ready for it.

    Args:
        spec: of the network, see :func:`network_from`.
        classes: their names.
        preprocessing: of the pictures.

    Raises:
        InputError: for numbers of classes or channels that differ; in a call: for what is no picture.

    Example:
        >>> spec = {"network": "pdinet", "in_channels": 3, "num_classes": 2, "depth": [1], "width": 4}
        >>> classifier = Classifier(spec, ["cat", "dog"], Preprocessing(size=16))
        >>> sorted(classifier(torch.rand(3, 16, 16)))
        ['cat', 'dog']
    """

    def __init__(self, spec: Mapping[str, Any], classes: Sequence[str], preprocessing: Preprocessing) -> None:
        given = (spec.get("num_classes"), spec.get("in_channels"))
        if given != (len(classes), preprocessing.channels):
            raise InputError(
                given=f"a network of {given[0]} classes and {given[1]} channels",
                expected=f"{len(classes)} classes and {preprocessing.channels} channels, as classes and preprocessing say",
                remedy="correct num_classes and in_channels",
            )
        self.spec, self.classes, self.preprocessing = dict(spec), tuple(classes), preprocessing
        self.network = network_from(spec)

    def __call__(self, picture: Image | str | Path | Tensor) -> dict[str, float] | list[dict[str, float]]:
        """Probabilities of the classes, the likeliest first.

        Args:
            picture: a Pillow image, a path, or values in [0, 1]: (C, size, size), or (B, C, size, size) for B pictures.

        Returns:
            Class name -> probability; a list of these for B pictures.

        Raises:
            InputError: see the class.
        """
        if isinstance(picture, Tensor):
            self._check(picture)
            images = picture if picture.dim() == 4 else picture[None]
        elif isinstance(picture, (str, Path)):
            images = self.preprocessing.picture(open_picture(Path(picture)))[None]
        elif hasattr(picture, "convert") and hasattr(picture, "size"):
            images = self.preprocessing.picture(picture)[None]
        else:
            raise InputError(
                given=f"a picture of type {type(picture).__name__}",
                expected="a Pillow image, a path, or a tensor",
                remedy="PIL.Image.fromarray(...) for arrays of bytes",
            )
        found = [self._named(row) for row in self.logits(images).softmax(1)]
        return found if isinstance(picture, Tensor) and picture.dim() == 4 else found[0]

    @torch.no_grad()
    def logits(self, images: Tensor) -> Tensor:
        """What the network, set to evaluation, says of images (B, C, H, W) in [0, 1]: (B, classes)."""
        weights = next(self.network.parameters())
        self.network.eval()
        out: Tensor = self.network(self.preprocessing.normalised(images.to(weights.device, weights.dtype)))
        return out

    def state(self) -> dict[str, Any]:
        """What a checkpoint holds of it."""
        return {
            "network": self.spec,
            "classes": list(self.classes),
            "preprocessing": asdict(self.preprocessing),
            "weights": self.network.state_dict(),
        }

    def _check(self, images: Tensor) -> None:
        size, channels = self.preprocessing.size, self.preprocessing.channels
        if images.dim() not in (3, 4) or images.shape[-3:] != (channels, size, size) or not images.is_floating_point():
            raise InputError(
                given=f"a tensor {tuple(images.shape)}, {images.dtype}",
                expected=f"floating point, ({channels}, {size}, {size}) or (batch, {channels}, {size}, {size})",
                remedy="give the Pillow image or the path: size and channels are then brought into line",
            )
        if images.numel() and not bool(((images > -1) & (images < 2)).all()):
            raise InputError(
                given=f"values from {float(images.min()):g} to {float(images.max()):g}",
                expected="values in [0, 1]",
                remedy="divide bytes by 255; normalisation is done here",
            )

    def _named(self, probabilities: Tensor) -> dict[str, float]:
        pairs = zip(self.classes, probabilities.tolist(), strict=True)
        return dict(sorted(pairs, key=lambda pair: -pair[1]))


def load_classifier(path: str | Path, device: str | torch.device = "cpu") -> Classifier:
    """The classifier of a checkpoint, ready for use.

    Args:
        path: best.pt or last.pt of a training.
        device: where it computes.

    Returns:
        The classifier, in evaluation mode.

    Raises:
        InputError: if there is no such file.
        FileFormatError: for a damaged file, or one of another kind.

    Example:
        >>> load_classifier("nowhere.pt")
        Traceback (most recent call last):
        invariants.errors.InputError: given: nowhere.pt, which is no file
        ...
    """
    state = load(path)
    try:
        weights, spec, classes = state["weights"], state["network"], state["classes"]
        if not isinstance(classes, list) or not all(isinstance(name, str) for name in classes):
            raise ValueError("its classes are no list of names")
        _require_weights_of(spec, weights)
        classifier = Classifier(spec, classes, Preprocessing(**state["preprocessing"]))
        # double precision stays double
        classifier.network.to(next(iter(weights.values())).dtype).load_state_dict(weights)
    except (ArithmeticError, AttributeError, LookupError, RuntimeError, StopIteration, TypeError, ValueError) as error:
        raise FileFormatError(
            given=f"{path}, whose parts do not fit together: {first_line(error)}",
            expected="a checkpoint of invariants.learning",
            remedy="give best.pt or last.pt of a training by this version",
        ) from error
    classifier.network.to(device).eval()
    return classifier


def _require_weights_of(spec: Any, weights: Any) -> None:
    """Refuse weights that are not those of the network, before memory is taken for a network of any size."""
    if not isinstance(spec, dict) or not isinstance(weights, dict):
        raise ValueError("its network or its weights are no dictionary")
    depth = spec.get("depth")
    if isinstance(depth, (list, tuple)) and sum(depth) > len(weights):
        raise ValueError(f"{len(weights)} weights of a network of {sum(depth)} layers")
    if not all(isinstance(value, Tensor) for value in weights.values()):
        raise ValueError("its weights are no tensors")
    if not next(iter(weights.values())).is_floating_point():
        raise ValueError("its weights are no real numbers")
    with torch.device("meta"):
        expected = network_from(spec).state_dict()
    wrong = [name for name in expected.keys() | weights.keys() if name not in expected or name not in weights]
    wrong = wrong or [name for name in expected if expected[name].shape != weights[name].shape]
    if wrong:
        name = min(wrong, key=str)
        raise ValueError(f"the weights {name} are missing, of another shape, or not of this network")
