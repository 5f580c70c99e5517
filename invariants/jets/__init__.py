"""Jets: coordinates, prolongation of an action, isotropy at a point, vector fields on jets."""

from .analytic import rational_form, with_logarithm
from .flat_coordinates import FlatCoordinates
from .freeness import first_free_order, orbit_dimension
from .isotropy import Image, Isotropy
from .jet_space import JetSpace
from .strata import Stratum, strata
from .vector_fields import FieldSystem

__all__ = [
    "FieldSystem",
    "FlatCoordinates",
    "Image",
    "Isotropy",
    "JetSpace",
    "Stratum",
    "first_free_order",
    "orbit_dimension",
    "rational_form",
    "strata",
    "with_logarithm",
]
