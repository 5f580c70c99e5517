"""Sets of pictures, read from the files that a user gives, and what is done to them before a network sees them."""

from .image_folder import ImageFolder
from .imagenette import Imagenette
from .pictures import open_picture, picture_tensor
from .preprocessing import NORMALISATIONS, Preprocessing
from .stl10 import STL10

__all__ = ["NORMALISATIONS", "STL10", "ImageFolder", "Imagenette", "Preprocessing", "open_picture", "picture_tensor"]
