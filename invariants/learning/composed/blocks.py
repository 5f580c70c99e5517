"""Named partial solutions at one character, of the paper and beside it."""

from __future__ import annotations

import math
from fractions import Fraction
from typing import Any

import numpy as np
import sympy as sp
from numpy.typing import NDArray

from invariants.errors import InputError
from invariants.representations import FiniteGroup
from invariants.representations.characters import dual_of
from invariants.representations.numbers import Number, cyclotomic_field

from .ring import RingElement, require_room, require_summands

_I = cyclotomic_field(4).root_of_unity(1)
_W = cyclotomic_field(3).root_of_unity(1)


def syn() -> RingElement:
    """z_syn: a = b = c = (1, w, w^2) with w = exp(2 pi i/3); abc = 3, and of the other sums aac = bbc = 3 alone is left.

    Example:
        >>> syn().potential("abc"), syn().potential("aac"), syn().potential("a-bc")
        (3, 3, 0)
    """
    return RingElement([[1, _W, _W * _W]] * 3)


def syn_ab(alpha: Any = sp.I, beta: Any = 1) -> RingElement:
    """z_syn,alpha beta: a = (1, alpha w, beta w-), b = (1, alpha- w, beta- w-), c = (1, w, w-).

    Args:
        alpha, beta: of absolute value 1; exact numbers or floats.

    Raises:
        InputError: for another absolute value.

    Example:
        >>> syn_ab().potential("abc"), (c4() * syn_ab()).potential("aac")
        (3, 0)
    """
    (x, x_), (y, y_) = _unit("alpha", alpha), _unit("beta", beta)
    if isinstance(x, complex) or isinstance(y, complex):
        x, x_, y, y_ = map(complex, (x, x_, y, y_))
    w, w_ = _like(_W, x, y), _like(_W * _W, x, y)
    return RingElement([[1, x * w, y * w_], [1, x_ * w, y_ * w_], [1, w, w_]])


def nu(value: Any = 1) -> RingElement:
    """z_nu: a = (1, nu), b = (1, -nu), c = (1, -nu-^2); kills aac and bbc, with nu^4 = 1 a-a-c and b-b-c as well.

    Args:
        value: nu, of absolute value 1; an exact number or a float.

    Raises:
        InputError: for another absolute value.

    Example:
        >>> nu().potential("aac"), nu().potential("abc")
        (0, 2)
    """
    x, x_ = _unit("nu", value)
    return RingElement([[1, x], [1, -x], [1, -(x_ * x_)]])


def c4() -> RingElement:
    """z_4c, which is z_nu at nu = i: kills a-bc and ab-c as well; abc- = 2 is left, and R_n.

    Example:
        >>> c4().potential("a-bc"), c4().potential("abc-")
        (0, 2)
    """
    return nu(_I)


def xi(value: Any = 1, gamma: Any = sp.I) -> RingElement:
    """z_xi: a = (1, xi), b = (1, -gamma xi-), c = (1, gamma); kills abc-, whatever gamma is. In the paper it is i.

    abc = 1 - gamma^2, which is largest at i; the potentials of R_n are 1 + gamma. Trained networks stand beyond i: R_n is
    smaller there, compared with abc (docs/composed.md). For another gamma than i or -i, abc is not real before
    ``xi(...) * RingElement.generator(1, 1, u)`` with u = i/gamma.

    Args:
        value, gamma: of absolute value 1; exact numbers or floats; gamma^2 is not 1.

    Raises:
        InputError: for other values.

    Example:
        >>> xi().potential("abc-"), xi().potential("abc")
        (0, 2)
    """
    (x, x_), (g, _) = _unit("xi", value), _unit("gamma", gamma)
    if g * g == 1 if isinstance(g, Number) else abs(g * g - 1) < 1e-9:
        raise InputError(given=f"gamma={gamma!r}", expected="a number other than 1 and -1", remedy="sympy.I")
    if isinstance(x, complex) or isinstance(g, complex):
        x, x_, g = complex(x), complex(x_), complex(g)
    return RingElement([[1, x], [1, -(g * x_)], [1, g]])


def c3() -> RingElement:
    """z_3c: a = (1, w, w-), b = (1, w-, w), c = (1, 1, 1); kills a-bc, ab-c and all of R_*; abc- = 3 is left, and R_n.

    Example:
        >>> c3().potential("aac"), c3().potential("abc-")
        (0, 3)
    """
    return RingElement([[1, _W, _W * _W], [1, _W * _W, _W], [1, 1, 1]])


def self_dual() -> RingElement:
    """Two real nodes for a character that is its own conjugate: 4ab = (a + b)^2 - (a - b)^2. It is z_nu at nu = 1.

    Example:
        >>> self_dual().potential("abc")
        2
    """
    return nu(1)


def polarisation(summands: int) -> RingElement:
    """2^(s-1) real nodes with x_1 ... x_s = 1/(2^(s-1) s!) sum of the signs' product times (x_1 +- x_2 ... +- x_s)^s.

    Args:
        summands: s.

    Example:
        >>> polarisation(3).order, polarisation(2) == self_dual()
        (4, True)
    """
    block = RingElement.one(summands)
    require_room(2 ** (summands - 1), summands + 1)
    for p in range(1, summands):
        signs = [[-1 if row in (p, summands) else 1] for row in range(summands + 1)]
        block = block * (RingElement.one(summands) + RingElement(signs))
    return block


def cyclic(summands: int = 2) -> RingElement:
    """A block that is global by itself, for any number s of summands: 1 + u + ... + u^(L - 1), L = 2 3^(s - 1).

    u = (z, z^3, ..., z^(3^(s - 2)), z^(4 3^(s - 2)), z^-e) with z = exp(2 pi i/L) and e the sum of the other exponents. Of
    every potential but that of all rows, r(u) is a root of unity other than 1, whose L powers sum to zero (Theorem 4).

    Args:
        summands: s.

    Example:
        >>> [cyclic(s).order for s in (2, 3, 4)], cyclic().potential("abc"), cyclic().potential("aac")
        ([6, 18, 54], 6, 0)
    """
    require_summands(summands)
    length = 2 * 3 ** (summands - 1)
    require_room(length, summands + 1)
    exponents = [3**p for p in range(summands - 1)] + [4 * 3 ** (summands - 2)]
    exponents.append(-sum(exponents))
    field = cyclotomic_field(length)
    return RingElement([[field.root_of_unity(e * t, length) for t in range(length)] for e in exponents])


def memorisation(group: FiniteGroup, summands: int = 2) -> RingElement:
    """z_M: a node for each tuple of elements, with indicators of them as inputs and of their product as output.

    Without the trivial character, and normalised: z_pk = phi_k(g_p)-/|G|, z_ck = phi_k(g_1 ... g_s).

    Args:
        group: Abelian.
        summands: s.

    Returns:
        |G|^s nodes at all characters, exact.

    Example:
        >>> from invariants.representations import AbelianGroup
        >>> memorisation(AbelianGroup(3)).potential([(0, 1), (1, 1), (2, 1)])
        1
    """
    dual = dual_of(group)
    require_summands(summands)
    d, n = dual.order, dual.root_order
    require_room(d**summands, summands + 1, d)
    field = cyclotomic_field(n)
    elements, target = tuples(group, summands)
    rows = []
    for p in range(summands + 1):
        scale = Fraction(1, d) if p < summands else 1
        roots = np.empty(n, dtype=object)
        roots[:] = [field.root_of_unity(-e if p < summands else e, n) * scale for e in range(n)]
        row = roots[dual.exponents[:, elements[p] if p < summands else target]]
        row[0] = field.zero
        rows.append(row)
    return RingElement(np.stack(rows), dual)


def tuples(group: FiniteGroup, summands: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """All tuples of elements, (s, |G|^s), and their products, (|G|^s,)."""
    elements = np.indices((group.order,) * summands).reshape(summands, -1)
    target = elements[0]
    for line in elements[1:]:
        target = group.products(target, line)
    return elements, target


def _unit(name: str, value: Any) -> tuple[Any, Any]:
    """A number of absolute value 1 and its conjugate."""
    if getattr(value, "shape", None) == ():  # of NumPy or torch
        value = value.item()
    if isinstance(value, (float, complex)):
        number = complex(value)
        if math.isfinite(abs(number)) and abs(abs(number) - 1) < 1e-9:
            return number, number.conjugate()
    else:
        exact = RingElement.generator(value, 1, 1).entries[0, 0]
        if exact * exact.conjugate() == 1:
            return exact, exact.conjugate()
    raise InputError(
        given=f"{name}={value!r}",
        expected="a number of absolute value 1",
        remedy="sympy.I, sympy.exp(2*sympy.pi*sympy.I/5), (3 + 4*sympy.I)/5, or cmath.exp(0.3j)",
    )


def _like(constant: Number, *others: Any) -> Any:
    """An exact constant, in floating point where one of the others is."""
    return complex(constant) if any(isinstance(v, complex) for v in others) else constant
