"""The search for relative invariants: exact null spaces by degree and multiplier, Darboux polynomials, slices."""

from .darboux import LinearSearch, Search
from .families import by_families
from .fields import by_fields, by_logarithms, has_polynomial_slice
from .flat import by_flat_coordinates
from .found import Found, Incomplete, Progress, letter_of_degree, with_distinct_letters

__all__ = [
    "Found",
    "Incomplete",
    "LinearSearch",
    "Progress",
    "Search",
    "by_families",
    "by_fields",
    "by_flat_coordinates",
    "by_logarithms",
    "has_polynomial_slice",
    "letter_of_degree",
    "with_distinct_letters",
]
