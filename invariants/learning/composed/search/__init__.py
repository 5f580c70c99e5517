"""Finding partial solutions: polynomials that kill given potentials, small products, and all of very few nodes."""

from .exhaustive import find_all
from .found import Found
from .polynomials import killing_polynomial
from .products import find_products
from .words import GLOBAL, R_C, R_N, R_STAR, exponents

__all__ = ["GLOBAL", "R_C", "R_N", "R_STAR", "Found", "exponents", "find_all", "find_products", "killing_polynomial"]
