"""Distributions of clouds whose denoisers are known: for tests, examples and comparisons (torch)."""

from .dihedral_chain import DihedralChain, dihedral, end_to_end
from .gaussian_mixture import GaussianMixture
from .matrix_fisher import matrix_fisher
from .plane_figures import PlaneFigures

__all__ = ["DihedralChain", "GaussianMixture", "PlaneFigures", "dihedral", "end_to_end", "matrix_fisher"]
