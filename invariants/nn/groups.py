"""From what a user names a group by, a catalogue name or a Derivation, to its generated kernel."""

from __future__ import annotations

import importlib
import importlib.util
import warnings
from collections.abc import Iterator
from pathlib import Path

import numpy as np

import generated
import invariants
from generated.runtime.kernel import Kernel
from invariants import Derivation, LieAction, catalogue, derive
from invariants.errors import DerivationError, InputError
from invariants.jets import strata
from invariants.limits import GREY_ORDERS


def kernel_of(group: str | Derivation) -> Kernel:
    """The kernel of a catalogue action, imported from ``generated``, or of a Derivation, compiled in memory.

    Args:
        group: a name such as 'projective', or what :func:`invariants.derive` returned. The channels of an image are the
            fiber of an action that has one: intensities under a gauge action, heights under an action on surfaces.

    Returns:
        The registered kernel.

    Raises:
        InputError: for an unknown name, or a derivation without polynomial invariants.

    Example:
        >>> kernel_of("projective").out_channels(3)
        13
    """
    _require_own_kernels()
    if isinstance(group, Derivation):
        _require_image_kernel(group)
        from codegen import compile as compile_kernel

        return compile_kernel(group)
    if not isinstance(group, str):
        raise InputError(
            given=f"group={group!r} of type {type(group).__name__}",
            expected="a catalogue name or a Derivation",
            remedy="pass 'projective', or derive(your_action, order=2, channels=2)",
        )
    named = group.isidentifier() and group != "runtime" and importlib.util.find_spec(f"generated.{group}") is not None
    kernel = importlib.import_module(f"generated.{group}").kernel if named else None
    if not isinstance(kernel, Kernel):  # linear maps are kept beside the invariants of actions
        in_catalogue = group in catalogue.names()
        raise InputError(
            given=f"the group {group!r}",
            expected=f"one of {', '.join(catalogue.names())}, or a Derivation",
            remedy=f"python -m codegen {group}"
            if in_catalogue
            else "declare the action with LieAction.from_fields and pass derive(action, order=2, channels=2)",
        )
    return kernel


def first_kernel_of(group: str | Derivation, kernel: Kernel, channels: int) -> Kernel:
    """The kernel for an image: that of the later layers, or one of higher order where parallel gradients need it.

    Where all channels are functions of one, as of one colour on another, they have the invariants of a single channel. If
    a single one has none of this order but its value, the first layer takes derivatives of the next.

    Args:
        group: what the network is built on.
        kernel: of its later layers, for any number of channels.
        channels: of the image.

    Raises:
        InputError: for one channel, if no order up to two above that of `kernel` gives it a further invariant.

    Example:
        >>> [first_kernel_of("projective", kernel_of("projective"), channels).spec.order for channels in (1, 3)]
        [3, 3]
        >>> first_kernel_of("affine", kernel_of("affine"), channels=3).spec.order
        2
    """
    if _tells_apart(kernel):
        return kernel
    if isinstance(group, str):
        stored = catalogue.parallel_order(group)
        if stored is not None:
            return kernel_of(f"{group}_o{stored}")
        if channels > 1:  # a search may take minutes, and only parallel gradients would gain by it
            return kernel
    action = group.action if isinstance(group, Derivation) else catalogue.get(group)
    derived_with = group.channels if isinstance(group, Derivation) and channels > 1 else 1
    order = kernel.spec.order
    for higher in shape_orders(action, order):
        try:
            derivation = derive(action, order=higher, channels=derived_with)
        except DerivationError:
            if channels == 1:
                raise
            break
        serves = derivation.any_channels or derived_with == channels
        if derivation.patterns and serves:
            return kernel_of(derivation)
    if channels > 1:
        warnings.warn(
            f"{action.name}: no invariants found of an order above {order} for channels with parallel gradients; where one "
            "colour meets another, this network sees values alone",
            stacklevel=3,
        )
        return kernel
    raise InputError(
        given=f"one channel, for {action.name}",
        expected=f"absolute invariants of one channel at an order up to {order + GREY_ORDERS.value}, beside its value",
        remedy="use pictures of several channels, or a smaller group",
    )


def shape_orders(action: LieAction, order: int) -> Iterator[int]:
    """Orders above one, within the search, at which one channel has invariants beside its value, the first of them first.

    Args:
        action: on the base alone.
        order: of the kernel at hand.

    Example:
        >>> list(shape_orders(catalogue.get("projective"), 2))
        [3, 4]
    """
    for higher in range(order + 1, order + GREY_ORDERS.value + 1):
        if strata(action, higher, 1)[-1].invariants > 1:
            yield higher


def _tells_apart(kernel: Kernel) -> bool:
    """Whether one channel has an absolute invariant beside its value."""
    weights = np.array(kernel.spec.feature_weights(1), dtype=float)
    return len(weights) - int(np.linalg.matrix_rank(weights)) > 1


def _require_own_kernels() -> None:
    """Refuse a package of the same name that stands before ours on the path: its kernels may be old."""
    found, ours = Path(str(generated.__file__)).parent, Path(str(invariants.__file__)).parent.parent / "generated"
    if found.resolve() != ours.resolve():
        raise InputError(
            given=f"a package 'generated' at {found}, which hides the library's own",
            expected=f"the one at {ours}",
            remedy="start Python from another folder, or give your own folder another name: --out my_package/kernels",
        )


def _require_image_kernel(derivation: Derivation) -> None:
    if not derivation.patterns:
        raise InputError(
            given=f"{derivation.action.name}, whose invariants come from a moving frame alone",
            expected="polynomial relative invariants, which have a singularity policy",
            remedy="derive with a higher max_degree or more channels, or use codegen.compile(derivation) on jets",
        )
