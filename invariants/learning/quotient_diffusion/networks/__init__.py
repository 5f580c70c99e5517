"""Denoisers: an equivariant graph network, and a plain transformer (torch)."""

from .equivariant_denoiser import EquivariantDenoiser
from .preconditioning import Preconditioning
from .transformer_denoiser import TransformerDenoiser

__all__ = ["EquivariantDenoiser", "Preconditioning", "TransformerDenoiser"]
