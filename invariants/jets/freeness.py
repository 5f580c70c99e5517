"""How large the orbits are at each order, and the first order at which an action is locally free."""

from __future__ import annotations

from ..actions import LieAction, require_action
from ..errors import InputError
from ..exact import field_rank
from ..limits import JET_ORDER
from .jet_space import JetSpace


def orbit_dimension(action: LieAction, order: int, channels: int = 1) -> int:
    """Generic dimension of the orbits on the jets of one order, exactly: the rank of the prolonged fields.

    Args:
        action: the group action.
        order: highest derivative.
        channels: scalar channels of an action on the base alone.

    Returns:
        At most the dimension of the group; equal to it where the action is locally free.

    Raises:
        InputError: for what is no action, or an order or number of channels out of range.

    Source: P. Olver, Equivalence, Invariants and Symmetry, chapter 5 (stabilisation of orbit dimensions).

    Example:
        >>> from invariants import catalogue
        >>> [orbit_dimension(catalogue.get("projective_curve"), order) for order in (0, 1, 2, 6)]
        [2, 3, 4, 8]
    """
    require_action(action)
    jets = JetSpace.of(action, order, 1 if action.fiber else channels)
    return field_rank(jets.fields, jets.coordinates)


def first_free_order(action: LieAction, channels: int = 1, start: int = 0) -> int | None:
    """The first order at which orbits have the dimension of the group, so that moving frames exist near generic jets.

    Args:
        action: the group action.
        channels: scalar channels of an action on the base alone; more channels make it free earlier.
        start: order at which to begin.

    Returns:
        The order; None if it is not free up to the highest order of a jet space.

    Raises:
        InputError: for what is no action, or a start or number of channels out of range.

    Example:
        >>> from invariants import catalogue
        >>> first_free_order(catalogue.get("projective"), 1), first_free_order(catalogue.get("projective"), 2)
        (3, 2)
    """
    require_action(action)
    if isinstance(start, bool) or not isinstance(start, int) or start < 0:
        raise InputError(
            given=f"start={start!r}", expected="an integer of at least 0", remedy="leave it out to begin at order 0"
        )
    return next(
        (k for k in range(start, JET_ORDER.value + 1) if orbit_dimension(action, k, channels) == action.dimension), None
    )
