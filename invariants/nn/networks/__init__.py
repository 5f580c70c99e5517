"""Networks: PDINet and its convolutional twin, out of the same stages."""

from .invariant_stages import InvariantStages
from .pdinet import PHOTOGRAPHS, PDINet
from .resnet import ResNet
from .stages import StagedClassifier

__all__ = [
    "PHOTOGRAPHS",
    "InvariantStages",
    "PDINet",
    "ResNet",
    "StagedClassifier",
]
