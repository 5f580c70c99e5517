"""Classifiers of pictures: trained, tested, saved, used."""

from .classifier import Classifier, load_classifier
from .evaluation import Score, evaluate
from .networks import network_from
from .settings import Settings
from .training import fit

__all__ = ["Classifier", "Score", "Settings", "evaluate", "fit", "load_classifier", "network_from"]
