"""Irreducible representations by exact matrices, decomposition into them, the Fourier transform they make."""

from .decomposition import Decomposition, decompose
from .fourier_transform import FourierTransform, fourier
from .irreducible import Irrep, irreps

__all__ = [
    "Decomposition",
    "FourierTransform",
    "Irrep",
    "decompose",
    "fourier",
    "irreps",
]
