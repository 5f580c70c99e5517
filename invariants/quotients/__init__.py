"""Quotients by isometries, exactly: horizontal projections, volumes and mean curvatures of orbits."""

from .certificate import QuotientCertificate
from .euclidean import KillingField
from .quotient import Quotient
from .splitting import Splitting

__all__ = ["KillingField", "Quotient", "QuotientCertificate", "Splitting"]
