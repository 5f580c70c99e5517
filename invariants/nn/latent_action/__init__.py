"""Autoencoders on whose code a group acts: the model, its action on latents, and the poses it tells."""

from .autoencoder import LatentGroupAutoencoder
from .latent_action import LatentAction
from .latent_attention import LatentAttention
from .learned_split import LearnedSplit
from .membership import Membership
from .nearest_element import Estimate, nearest_element
from .numeric_matrices import numeric_matrices

__all__ = [
    "Estimate",
    "LatentAction",
    "LatentAttention",
    "LatentGroupAutoencoder",
    "LearnedSplit",
    "Membership",
    "nearest_element",
    "numeric_matrices",
]
