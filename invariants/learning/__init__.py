"""Training: one loop, and the methods that stand on it: classifiers of pictures, finetuning of equituned models (torch)."""

from .classification import Classifier, Score, Settings, evaluate, fit, load_classifier, network_from
from .equitune import FinetuneSettings, finetune
from .pictures import NORMALISATIONS, STL10, ImageFolder, Imagenette, Preprocessing

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
