"""The search for relative invariants: exact null spaces by degree and multiplier, Darboux polynomials, slices."""

from .darboux import LinearSearch, Search
from .families import by_families
from .fields import by_fields, by_logarithms, has_polynomial_slice
from .flat import by_flat_coordinates
from .found import Found, Incomplete, Progress, as_weight, letter_of_degree, tuple_name, with_distinct_letters
from .weights import absolute_monomials, scaled_weights

__all__ = [
    "Found",
    "Incomplete",
    "LinearSearch",
    "Progress",
    "Search",
    "absolute_monomials",
    "as_weight",
    "by_families",
    "by_fields",
    "by_flat_coordinates",
    "by_logarithms",
    "has_polynomial_slice",
    "letter_of_degree",
    "scaled_weights",
    "tuple_name",
    "with_distinct_letters",
]
