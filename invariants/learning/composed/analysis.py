"""What a trained network is made of: its nodes by character, and which of the known solutions they are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from invariants.errors import InputError
from invariants.representations import FiniteGroup
from invariants.representations.characters import DualGroup, dual_of

from .factors import factorise
from .network import spectrum
from .ring import RingElement, plain, same_group
from .training import TrainedNetwork

Complex = NDArray[np.complex128]

ACTIVE = 0.02
"""|a b c| of a node, as a share of the largest at its character, below which it does not count: a quarter of its size."""
SAME = 0.05
"""Distance of the inputs of two nodes from multiples of one another, as a share of their size, at which they are one."""
LEARNED = 0.1
"""r_kkk as a share of its mean, below which a character is not learned."""
ROUNDING = 1e-36
"""|a b c|, as a share of the largest a or b, squared, and c, that is nothing but rounding of doubles."""
WORDS = ("a-bc", "ab-c", "abc-", "aac", "a-a-c", "bbc", "b-b-c")
GENERIC = 3


@dataclass(frozen=True)
class Frequency:
    """One pair of conjugate characters in a network.

    Args:
        character: one of the two, by its number.
        label: what the group calls it.
        character_order: its order in the dual group; at 2 it is its own conjugate, and at 4 fewer potentials have to vanish.
        order: how many nodes it has, those whose inputs are multiples of one another counted once.
        nodes: which, every one of them.
        strength: r_kkk, where the mean over all is 1.
        kind: the name of the solution, "unnamed", or "not learned".
        angles: of what the name leaves open, in radians.
        factor_residual: distance from the nearest product of smaller factors, 0 for one, two and three nodes; NaN for other
            primes and more than 12 nodes.
        factorises: whether that is below the tolerance.
        residuals: of each potential that has to vanish, by its word, as a share of sum_j |a b c|; R_n is that of these nodes
            alone, which other ones may cancel.
        block: (3, order), entries at the character, node by node scaled to the same sizes.
        sentence: all that in words.
    """

    character: int
    label: Any
    character_order: int
    order: int
    nodes: tuple[int, ...]
    strength: float
    kind: str
    angles: dict[str, float]
    factor_residual: float
    factorises: bool
    residuals: dict[str, float]
    block: Complex = field(repr=False)
    sentence: str = field(repr=False)

    @property
    def named(self) -> bool:
        """Whether it is one of the known solutions."""
        return self.kind not in ("unnamed", "not learned", "z_nu")  # z_nu alone leaves R_c


@dataclass(frozen=True)
class Analysis:
    """What :func:`analyse` finds.

    Args:
        group: whose products are computed.
        frequencies: one for each pair of conjugate characters and each that is its own.
        silent: nodes without a part in any product.
        conjugated: whether the output table stands in characters that are not conjugated: the outputs are then numbered by
            inverses.
        loss: of the network, scaled as is best for it, so that factors in the objective do not matter.
    """

    group: FiniteGroup
    frequencies: tuple[Frequency, ...]
    silent: tuple[int, ...]
    conjugated: bool
    loss: float

    def frequency(self, character: Any) -> Frequency:
        """That of a character or its conjugate, by number or label.

        Raises:
            InputError: if there is none such.
        """
        dual = dual_of(self.group)
        k = dual.index(character)
        for found in self.frequencies:
            if found.character in (k, int(dual.inverses[k])):
                return found
        raise InputError(
            given=f"character {character!r}",
            expected="one other than the trivial one",
            remedy=f"1 to {dual.order - 1}",
        )

    def orders(self) -> dict[int, int]:
        """How many frequencies have how many nodes."""
        return dict(sorted(Counter(f.order for f in self.frequencies).items()))

    def kinds(self) -> dict[str, int]:
        """How many frequencies are of each kind."""
        return dict(Counter(f.kind for f in self.frequencies).most_common())

    def share(self, *kinds: str) -> float:
        """The share of frequencies of these kinds; of all named ones if none is given."""
        if not kinds:
            return sum(f.named for f in self.frequencies) / len(self.frequencies)
        return sum(f.kind in kinds for f in self.frequencies) / len(self.frequencies)

    def explain(self) -> str:
        """A sentence for each frequency."""
        head = f"{self.group!r}: {len(self.frequencies)} frequencies, {len(self.silent)} silent nodes, loss {self.loss:.3g}"
        if self.conjugated:
            head += "; outputs are numbered by inverses"
        return "\n".join([head, *(f"  {f.sentence}" for f in self.frequencies)])


def analyse(network: Any, group: FiniteGroup | None = None, *, tolerance: float = 0.15) -> Analysis:
    """Read which solutions a network has found, character by character.

    Nothing depends on factors in front of the objective, on how large the weights are, or on whether the output table is in
    characters or in conjugate ones; entries are compared after each node is scaled to |a| |b| = |c|^2 = 1.

    Args:
        network: a QuadraticGroupNetwork, what training or :func:`compose` gives, a RingElement with a group, or three tables
            of weights (a, b, c), arrays or tensors: (|G|, nodes), or as torch.nn.Linear keeps them, (nodes, |G|) for a and
            b. Complex ones are coefficients in characters.
        group: of tables of weights, whose rows are in the order of its elements, G.label(0), G.label(1), ...
        tolerance: largest difference of an entry, of absolute value 1, at which a solution has its name.

    Raises:
        InputError: for tables that do not fit the group, are not finite, or have nothing in them, or more than two summands.

    Source: Tian (2024), Section 6, names the solutions; ratios instead of permutations are ours.

    Example:
        >>> from invariants.representations import AbelianGroup
        >>> from .solutions import compose
        >>> found = analyse(compose(AbelianGroup(7), "6").network())
        >>> found.kinds(), found.orders()
        ({'z_nu*z_syn': 3}, {6: 3})
    """
    _require_tolerance(tolerance)
    z, dual = _coefficients(network, group)
    z, conjugated = _upright(z, dual)
    pairs = sorted([k for k, _ in dual.pairs] + list(dual.self_dual))
    strengths = np.array([(z[0, k] * z[1, k] * z[2, k]).sum() for k in range(dual.order)])
    mean = abs(strengths[1:].real.mean())
    energy = np.stack([(abs(z[:2, k]) ** 2).sum(axis=0) for k in pairs])
    home = energy.argmax(axis=0)
    products = np.stack([abs(z[0, k] * z[1, k] * z[2, k]) for k in pairs])
    part = products[home, np.arange(z.shape[2])]
    largest = part.max(initial=0.0)
    found, used = [], set()
    for place, k in enumerate(pairs):
        here = np.flatnonzero(home == place)
        strongest = max(part[here].max(initial=0.0), ACTIVE * largest)
        nodes = here[part[here] > ACTIVE * strongest] if strongest else here[:0]
        if strengths[k].real < LEARNED * mean or not len(nodes):
            nodes = nodes[:0]
        used |= set(nodes.tolist())
        found.append(
            _frequency(z[:, k][:, nodes], nodes, k, dual, strengths[k].real / mean if mean else 0.0, tolerance)
        )
    silent = tuple(j for j in range(z.shape[2]) if j not in used)
    return Analysis(dual.group, tuple(found), silent, conjugated, _best_loss(z, dual))


def _frequency(
    block: Complex, nodes: NDArray[np.intp], k: int, dual: DualGroup, strength: float, tolerance: float
) -> Frequency:
    label, character_order = dual.label(k), int(dual.orders[k])
    block = _merged(block)
    count = block.shape[1]
    given = (k, label, character_order, count, tuple(nodes.tolist()), float(strength))
    if not count:
        words = f"character {label} of order {character_order} is not learned: no node computes it"
        return Frequency(*given, "not learned", {}, float("nan"), False, {}, block, words)
    residuals = _residuals(block, character_order)
    unit = _levelled(block)
    real = character_order == 2
    found = factorise(unit, tolerance, real)
    kind = found.name or "unnamed"
    # a prime number of nodes has no factors
    residual = found.residual if np.isfinite(found.residual) else float("nan")
    factorises = residual <= tolerance
    return Frequency(
        *given, kind, found.angles, residual, factorises, residuals, unit,
        _sentence(label, character_order, count, kind, found.angles, residual, factorises, residuals),
    )  # fmt: skip


def _merged(block: Complex) -> Complex:
    """Nodes whose inputs are multiples of one another as one: (a, b, c), (t a, t b, c') do what (a, b, c + t^2 c') does."""
    found: list[Complex] = []
    for node in block.T:
        for other in found:
            t = float((other[:2].conj() @ node[:2]).real / (abs(other[:2]) ** 2).sum())
            if np.linalg.norm(node[:2] - t * other[:2]) <= SAME * np.linalg.norm(node[:2]):
                other[2] += t**2 * node[2]
                break
        else:
            found.append(node.copy())
    if not found:
        return block
    merged = np.stack(found, axis=1)
    sizes = abs(merged.prod(axis=0))
    # what cancels is no node
    return merged[:, sizes > ACTIVE * sizes.max(initial=0.0)]


def _levelled(block: Complex) -> Complex:
    """Each node scaled so that |a| |b| = |c|^2, and all so that the mean size is 1."""
    inputs = np.sqrt(abs(block[0]) * abs(block[1]))
    t = (abs(block[2]) / inputs) ** (1 / 3)
    scaled = np.stack([block[0] * t, block[1] * t, block[2] / t**2])
    found: Complex = scaled / abs(scaled[2]).mean()
    return found


def _residuals(block: Complex, order: int) -> dict[str, float]:
    """Potentials that have to vanish, as shares of the terms of abc."""
    z = RingElement(block)
    size = float(abs(block.prod(axis=0)).sum())
    words: dict[str, tuple[str, ...]] = {"R_n": ("aa-c", "bb-c")}
    if order == 4:  # k + k is its own conjugate
        words |= {"aac": ("aac", "a-a-c"), "bbc": ("bbc", "b-b-c")}
    if order != 2:
        words |= {w: (w,) for w in WORDS if not (order == 4 and w in ("aac", "a-a-c", "bbc", "b-b-c"))}
    return {name: abs(sum(z.potential(w) for w in parts)) / size for name, parts in words.items()}


def _sentence(
    label: Any,
    order: int,
    count: int,
    kind: str,
    angles: dict[str, float],
    residual: float,
    factorises: bool,
    residuals: dict[str, float],
) -> str:
    where = f"character {label} of order {order}" + (", its own conjugate" if order == 2 else "")
    angle = "".join(f", {name} at {value / np.pi:+.2f} pi" for name, value in angles.items())
    if kind == "unnamed":
        what = "no known solution" + (
            f", though a product of smaller factors up to {residual:.2g}" if factorises and count > GENERIC else ""
        )
    else:
        what = f"{kind}{angle}, up to {residual:.2g}" if residual else f"{kind}{angle}"
    others = {name: value for name, value in residuals.items() if name != "R_n"}
    worst = max(others, key=lambda name: others[name]) if others else None
    kept = f"; largest other sum {worst} {others[worst]:.2g}" if worst else ""
    constant = residuals["R_n"]
    return f"{where}: {count} node{'s' if count > 1 else ''}, {what}{kept}; R_n {constant:.2g}" + (
        ", cancelled elsewhere if the loss is zero" if constant > 0.1 else ""
    )


def _best_loss(z: Complex, dual: DualGroup) -> float:
    """The loss of the best multiple: (d - 1)/d - mean(P o at the right element)^2/mean(|P o|^2), row by row of the table."""
    d, g = dual.order, np.arange(dual.order)
    a, b = (dual.values.T @ row for row in z[:2])
    c = dual.values[1:].conj().T @ z[2, 1:]
    total = squares = 0.0
    for first in range(d):
        outputs = (a[first] + b) ** 2 @ c.T
        total += float(outputs[g, dual.group.products(np.array(first), g)].real.sum())
        squares += float((abs(outputs) ** 2).sum())
    return max((d - 1) / d - (total**2 / (d**2 * squares) if squares else 0.0), 0.0)


def _upright(z: Complex, dual: DualGroup) -> tuple[Complex, bool]:
    """With the output in conjugate characters, whichever the table was in."""
    turned = z.copy()
    turned[2] = z[2][dual.inverses]
    sums = [abs((x[0] * x[1] * x[2]).sum(axis=1)[1:].sum()) for x in (z, turned)]
    return (turned, True) if sums[1] > sums[0] else (z, False)


def _coefficients(network: Any, group: FiniteGroup | None) -> tuple[Complex, DualGroup]:
    network = network.network if isinstance(network, TrainedNetwork) else network
    element = network if isinstance(network, RingElement) else getattr(network, "element", None)
    if isinstance(element, RingElement):
        if group is not None and not same_group(dual_of(group), element.dual):
            raise InputError(
                given=f"{group!r} beside what has its group, {element.group!r}",
                expected="a group with tables of weights alone",
                remedy="analyse(network)",
            )
        if element.dual is None or element.summands != 2:
            raise InputError(
                given=f"{element!r} for {element.summands} summands",
                expected="nodes at all characters of a group, for two summands",
                remedy="block.at(G, k) puts a block at a character",
            )
        return _require_some(element.to_float().entries), element.dual
    if group is None:
        raise InputError(
            given=f"{type(network).__name__} without a group",
            expected="a QuadraticGroupNetwork, a solution, or tables (a, b, c) and their group",
            remedy="analyse((a, b, c), AbelianGroup(23))",
        )
    dual = dual_of(group)
    network = plain(network)
    tables = [_table(t) for t in network] if isinstance(network, (Sequence, np.ndarray)) else []
    d = dual.order
    if len(tables) == 3 and all(t.ndim == 2 for t in tables):
        # torch.nn.Linear keeps (nodes, |G|) for the inputs
        a, b = (t.T if t.shape[0] != d and t.shape[1] == d else t for t in tables[:2])
        c = tables[2].T if tables[2].shape[0] != d and tables[2].shape[1] == d else tables[2]
        if a.shape == b.shape == c.shape and a.shape[0] == d:
            if any(np.iscomplexobj(t) for t in (a, b, c)):
                return _require_some(np.stack([a, b, c]).astype(np.complex128)), dual
            found = _require_some(spectrum([a, b, c], dual).entries)
            if a.shape[1] == d:  # as many nodes as elements: only what they compute tells the two ways apart
                turned = spectrum([a.T, b.T, c], dual).entries
                found = min(found, turned, key=lambda z: _best_loss(_upright(z, dual)[0], dual))
            return found, dual
    shapes = [tuple(t.shape) for t in tables]
    raise InputError(
        given=f"tables of shapes {shapes} for {group!r}",
        expected=f"three tables ({d}, nodes) of weights a, b, c",
        remedy="row g of a table holds the weights of element g; torch.nn.Linear's weight is transposed by itself",
    )


def _table(values: Any) -> NDArray[Any]:
    try:
        found = np.asarray(plain(values))
        return found.astype(np.complex128 if np.iscomplexobj(found) else np.float64)
    except (TypeError, ValueError) as error:
        raise InputError(
            given=f"a table of type {type(values).__name__}: {error}",
            expected="numbers in rows of one length",
            remedy="an array or a tensor (|G|, nodes)",
        ) from error


def _require_some(z: Complex) -> Complex:
    with np.errstate(all="ignore"):
        # so that no product overflows: nothing depends on these two factors
        z = z / np.repeat([abs(z[:2]).max(initial=0.0), abs(z[2]).max(initial=0.0)], [2, 1])[:, None, None]
    if not np.isfinite(z).all() or not abs(z[0, 1:] * z[1, 1:] * z[2, 1:]).max(initial=0.0) > ROUNDING:
        raise InputError(
            given="weights that are NaN, infinite, or of which no node has an input and an output",
            expected="finite weights of a network that computes something",
            remedy="check the order of the tables: a, b, c",
        )
    return z


def _require_tolerance(tolerance: Any) -> None:
    if isinstance(tolerance, bool) or not isinstance(tolerance, (int, float)) or not 0 < tolerance < 1:
        raise InputError(given=f"tolerance={tolerance!r}", expected="a number between 0 and 1", remedy="tolerance=0.15")
