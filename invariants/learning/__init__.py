"""Training classifiers on pictures, and using them (torch; Lightning Fabric for training alone)."""

from .classifier import Classifier, load_classifier
from .evaluation import Score, evaluate
from .finetuning import FinetuneSettings, finetune
from .image_folder import ImageFolder
from .imagenette import Imagenette
from .networks import network_from
from .preprocessing import NORMALISATIONS, Preprocessing
from .settings import Settings
from .stl10 import STL10
from .training import fit

__all__ = [
    "NORMALISATIONS",
    "STL10",
    "Classifier",
    "FinetuneSettings",
    "ImageFolder",
    "Imagenette",
    "Preprocessing",
    "Score",
    "Settings",
    "evaluate",
    "finetune",
    "fit",
    "load_classifier",
    "network_from",
]
