"""Which pictures suit which group."""

from .diagnose import diagnose
from .diagnosis import Diagnosis, ScaleFigures
from .feature_error import FeatureError

__all__ = ["Diagnosis", "FeatureError", "ScaleFigures", "diagnose"]
