"""so3_points: orbits of so3 on any number of points of 3 dimensions: projection and mean curvature.

Generated; do not edit. Regenerate with: python -m codegen

Spec       orbits of so3 on any number of points of 3 dimensions: projection and mean curvature
Spec hash  281bd73ca75ff5175458586e9512b3bbe81d935df0414eae0da7bf303bd3369e
Operations 54 operations a point and projection; 3 fields beside 0 translations

"""

from .kernel import kernel

__all__ = ["kernel"]
