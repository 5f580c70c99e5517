"""Perfect networks by algebra: partial solutions at each character, put together and proved."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from functools import partial
from itertools import accumulate
from math import factorial
from typing import TYPE_CHECKING, Any

import numpy as np

from invariants.errors import InputError
from invariants.representations import FiniteGroup
from invariants.representations.characters import DualGroup, dual_of
from invariants.representations.numbers import RATIONALS

from .blocks import c3, c4, cyclic, memorisation, nu, polarisation, syn, xi
from .certificates import GlobalCertificate, PotentialCertificate, memorisation_certificate
from .potentials import Potentials, input_power, potentials, simplest
from .ring import RingElement, require_room, require_summands

if TYPE_CHECKING:
    import torch

    from .network import QuadraticGroupNetwork

Plan = str | Mapping[Any, RingElement]

PLANS = ("4/6", "6", "9", "smallest", "means", "cyclic", "memorise")


class Solution:
    """A network as nodes in characters, with the proof that it is perfect.

    Args:
        dual: characters of the group.
        blocks: a normalised block for each pair of conjugate characters, by one of them; empty for memorisation.
        element: the nodes at all characters, or what gives them.
        hidden: how many nodes.
        summands: s; x_1 + ... + x_s is computed.
        certificate: what proves it.

    Attributes:
        group: as given.
        hidden: how many nodes.
        summands: s.
        blocks: by character.
        certificate: `verify()` proves it.
    """

    def __init__(
        self,
        dual: DualGroup,
        blocks: Mapping[int, RingElement],
        element: RingElement | Callable[[], RingElement],
        hidden: int,
        summands: int,
        certificate: GlobalCertificate | None = None,
    ) -> None:
        self.dual, self.group, self.blocks = dual, dual.group, dict(blocks)
        self.hidden, self.summands = hidden, summands
        self._element = element
        self._certificate = certificate

    def __repr__(self) -> str:
        return f"Solution({self.group!r}, {self.hidden} nodes)"

    @property
    def element(self) -> RingElement:
        """The nodes at all characters."""
        if not isinstance(self._element, RingElement):
            self._element = self._element()
        return self._element

    @property
    def certificate(self) -> GlobalCertificate:
        """What proves that the loss is zero; `verify()` raises CertificateError where it is not."""
        return PotentialCertificate(self.element) if self._certificate is None else self._certificate

    @property
    def orders(self) -> dict[int, int]:
        """How many nodes each pair of conjugate characters has, by one of them."""
        return {k: block.order for k, block in self.blocks.items()}

    def potentials(self) -> Potentials:
        """The sum potentials, exact where the entries are."""
        return potentials(self.element, trivial_inputs=True)

    def norm(self, *, minimal: bool = True) -> float:
        """The sum of squares of the weights, in the paper's objective.

        Args:
            minimal: with each node scaled so that it is smallest; otherwise with the blocks' factors shared by all rows.
        """
        return (self.element.balanced() if minimal else _cube_roots(self.element)).norm()

    def network(
        self, dtype: torch.dtype | None = None, *, scale: float | None = None, minimal_norm: bool = True
    ) -> QuadraticGroupNetwork:
        """The solution as a torch module.

        Args:
            dtype: of the weights; torch's default if left out.
            scale: of the outputs; 1/(s! |G|), as in the paper's objective, if left out; 1 as in its code.
            minimal_norm: each node scaled so that the sum of squares is smallest.

        Returns:
            QuadraticGroupNetwork: element numbers (B,) in, (B, |G|) out.
        """
        from .network import QuadraticGroupNetwork  # torch

        return QuadraticGroupNetwork.from_element(self.element, dtype=dtype, scale=scale, minimal_norm=minimal_norm)

    def explain(self) -> str:
        """In words: how many nodes for which characters."""
        if not self.blocks:
            return f"{self.hidden} nodes, one for each tuple of elements of {self.group!r}"
        counted: dict[tuple[int, bool], list[Any]] = {}
        for k, block in self.blocks.items():
            counted.setdefault((block.order, self.dual.inverses[k] == k), []).append(self.dual.label(k))
        lines = [f"{self.hidden} nodes for {self.group!r}, |G| = {self.group.order}"]
        for (order, real), labels in sorted(counted.items()):
            what = "character that is its own conjugate" if real else "pair of conjugate characters"
            lines.append(f"  {order} node{'s' if order > 1 else ''} for each {what}: {', '.join(map(str, labels))}")
        if self.hidden > sum(self.orders.values()):
            lines.append("  1 node with constant inputs, which cancels the constants of all others")
        return "\n".join(lines)


def compose(group: FiniteGroup, plan: Plan = "4/6", *, summands: int = 2, carriers: int = 1) -> Solution:
    """A network that multiplies in an Abelian group without error, put together from partial solutions.

    | plan | nodes | for a pair of conjugate characters |
    | --- | --- | --- |
    | "6" | 6 pairs + 2 self-dual | z_nu * z_syn |
    | "4/6" | 2 |G|, without pairs 2 (|G| - 1) | z_4c * z_xi; its R_n is cancelled by one pair z_nu * z_syn |
    | "smallest" | 4 pairs + self-dual + 1, without self-dual ones 2 |G| | z_4c * z_xi; cancelled at a self-dual character |
    | "means" | 3 pairs of order 3 + 4 other pairs + self-dual + 1 | z_syn with means, z_4c * z_xi; inputs have means |
    | "9" | 9 pairs + 2 self-dual | z_3c * z_syn |
    | "cyclic" | 2 3^(s-1) pairs + 2^(s-1) self-dual | 1 + u + ... + u^(2 3^(s-1) - 1), for any number of summands |
    | "memorise" | |G|^s | one node for each tuple |

    Nodes that can carry the R_n of others have sum ab = sum ab- = sum a^2 = sum b^2 = 0, so that a constant added to their
    outputs changes nothing else. With a mapping, all blocks that can do so share what is left of R_n. Whether a mapping is
    global is not asked here but by the certificate, so that partial solutions can be looked at. A self-dual character needs
    one node alone, (phi(x) + phi(y))^2 = 2 + 2 phi(x + y), where its constant is cancelled elsewhere.

    With means in the inputs, which the paper excludes, one node of constant inputs cancels all constants, and z_syn is
    global at characters of order 3: k + k is -k there, and what is left of its squares is cancelled by the inputs' product
    with their mean, -1/2. For Z3^n nothing is left over, and its 3 (|G| - 1)/2 nodes are as few as can be
    (docs/composed.md).

    Args:
        group: Abelian, of at least two elements.
        plan: a name, or a block for each character by its number or its residues; the conjugate one follows.
        summands: s; plans but "cyclic", "memorise" and a mapping are for 2.
        carriers: pairs that carry R_n in the plan "4/6"; more of them make more nodes, and a smaller norm.

    Returns:
        The solution; `solution.certificate.verify()` proves it, exactly.

    Raises:
        InputError: for a group that is not Abelian or has one element, an unknown plan, a block that is empty, cannot be
            normalised, or is not real at a self-dual character.

    Source: Tian (2024), Corollaries 2 to 4 and the construction of mixed orders; what serves self-dual characters and more
    summands is ours.

    Example:
        >>> from invariants.representations import AbelianGroup
        >>> solution = compose(AbelianGroup(5, 5))
        >>> solution.certificate.verify()
        >>> solution.hidden, compose(AbelianGroup(23), "6").hidden
        (50, 66)
    """
    dual = dual_of(group)
    require_summands(summands)
    if isinstance(plan, str) and plan == "memorise":
        certificate = memorisation_certificate(group, summands)
        return Solution(dual, {}, partial(memorisation, group, summands), group.order**summands, summands, certificate)
    if isinstance(plan, Mapping):
        blocks = _given(dual, plan, summands)
        carrying = [k for k in blocks if _can_carry(dual, k, blocks[k])]
    else:
        blocks, carrying = _named(dual, plan, summands, carriers)
    blocks = {k: block.normalised() for k, block in blocks.items()}
    element = _assemble(dual, blocks, carrying)
    if plan == "means":
        element = _with_means(element, [k for k in blocks if dual.orders[k] == 3], blocks)
    return Solution(dual, blocks, element, element.order, element.summands)


def _named(dual: DualGroup, plan: Any, summands: int, carriers: int) -> tuple[dict[int, RingElement], list[int]]:
    if not isinstance(plan, str) or plan not in PLANS:
        raise InputError(
            given=f"plan={plan!r}",
            expected=f"one of {', '.join(map(repr, PLANS))}, or a mapping from characters to blocks",
            remedy='compose(G, "4/6")',
        )
    real = {k: polarisation(summands) for k in dual.self_dual}
    pairs = [k for k, _ in dual.pairs]
    if plan == "cyclic":
        return {k: cyclic(summands) for k in pairs} | real, []
    if summands != 2:
        raise InputError(
            given=f"plan={plan!r} for summands={summands!r}",
            expected="2 summands: these blocks have rows a, b and c",
            remedy='plan="cyclic" or "memorise" for more',
        )
    six = nu() * syn()
    if plan in ("6", "9"):
        return {k: six if plan == "6" else c3() * syn() for k in pairs} | real, []
    if isinstance(carriers, bool) or not isinstance(carriers, int) or not carriers >= 1:
        raise InputError(given=f"carriers={carriers!r}", expected="an integer of at least 1", remedy="leave it out")
    four = c4() * xi()
    if plan == "means" or (plan == "smallest" and real):
        carrying = list(real)[:1] if plan == "smallest" else []
        single = {k: RingElement.one() for k in real if k not in carrying}
        three = {k: syn() for k in pairs if plan == "means" and dual.orders[k] == 3}
        return dict.fromkeys(pairs, four) | three | {k: real[k] for k in carrying} | single, carrying
    carrying = pairs[:carriers]
    return {k: six if k in carrying else four for k in pairs} | real, carrying


def _given(dual: DualGroup, plan: Mapping[Any, RingElement], summands: int) -> dict[int, RingElement]:
    blocks: dict[int, RingElement] = {}
    for character, block in plan.items():
        k = dual.index(character)
        if not isinstance(block, RingElement) or block.dual is not None or not block.order:
            raise InputError(
                given=f"{block!r} at character {character!r}",
                expected="a block with at least one node",
                remedy="nu() * syn(), c4() * xi(), self_dual(), or RingElement([[...], [...], [...]])",
            )
        if k in blocks or (int(dual.inverses[k]) in blocks and dual.inverses[k] != k):
            raise InputError(
                given=f"blocks at character {character!r} and at its conjugate, or twice",
                expected="a block for one of the two: the other one has its conjugate",
                remedy=f"leave out {dual.label(int(dual.inverses[k]))!r}",
            )
        block.at(dual, k)  # says where it cannot be
        blocks[k] = block
    rows = sorted({block.summands for block in blocks.values()})
    if len(rows) > 1 or (summands != 2 and rows not in ([], [summands])):
        raise InputError(
            given=f"blocks for {', '.join(map(str, rows))} summands, summands={summands}",
            expected="blocks for one number of summands",
            remedy="a block has a row for each summand and one for the output: cyclic(s), polarisation(s)",
        )
    if not blocks:
        raise InputError(given="an empty plan", expected="a block for each character", remedy='compose(G, "4/6")')
    return blocks


def _assemble(dual: DualGroup, blocks: Mapping[int, RingElement], carrying: list[int]) -> RingElement:
    """All blocks side by side, the constants of R_n cancelled on the nodes of some."""
    rows = next(iter(blocks.values())).summands + 1
    hidden = sum(block.order for block in blocks.values())
    require_room(hidden, rows, dual.order)
    exact = all(block.is_exact for block in blocks.values())
    places = _places(blocks)
    fill: Any = RATIONALS.zero if exact else 0.0
    entries = np.full((rows, dual.order, hidden), fill, dtype=object if exact else np.complex128)
    for k, block in blocks.items():
        upright = block if exact else block.to_float()
        entries[:, dual.inverses[k], places[k]] = upright.conjugate().entries
        entries[:, k, places[k]] = upright.entries
    element = RingElement(entries, dual)
    left = _constants(element) if carrying else {}
    if not any(left.values()):
        return element
    zero = (0,) * element.summands
    nodes = [j for k in carrying for j in range(places[k].start, places[k].stop)]
    size = sum((input_power(element, dual, j).get(zero, 0) for j in nodes), RATIONALS.zero if exact else 0j)
    size = simplest(size)
    for k, value in left.items():
        entries[-1, k, nodes] = entries[-1, k, nodes] + value / size * -1
    return RingElement(entries, dual)


def _places(blocks: Mapping[int, RingElement]) -> dict[int, slice]:
    """Which nodes belong to which character where blocks stand side by side."""
    ends = accumulate(block.order for block in blocks.values())
    return {k: slice(end - blocks[k].order, end) for k, end in zip(blocks, ends, strict=True)}


def _constants(element: RingElement) -> dict[int, Any]:
    """What is left of R_n, by output character."""
    assert element.dual is not None
    found, zero = potentials(element, trivial_inputs=True), (0,) * element.summands
    return {k: simplest(found.value(*zero, k)) for k in range(1, element.dual.order)}


def _with_means(element: RingElement, threes: list[int], blocks: Mapping[int, RingElement]) -> RingElement:
    """The mean -1/2 at the nodes of some characters, and a node whose first input is constant for what is left of R_n."""
    entries = element.entries.copy()
    places = _places(blocks)
    for k in threes:
        entries[0, 0, places[k]] = RATIONALS.rational(Fraction(-1, 2))
    element = RingElement(entries, element.dual)
    left = _constants(element)
    if not any(left.values()):
        return element
    node = RingElement.one(element.summands, element.dual).entries * 0
    node[0, 0, 0] = RATIONALS.one
    for k, value in left.items():
        node[-1, k, 0] = value * -factorial(element.summands)
    return element + RingElement(node, element.dual)


def _can_carry(dual: DualGroup, k: int, block: RingElement) -> bool:
    """Whether equal outputs of all nodes give nothing but a constant, and that not zero."""
    at = block.at(dual, k)
    total: dict[tuple[int, ...], Any] = {}
    for j in range(at.order):
        for m, value in input_power(at, dual, j).items():
            total[m] = total[m] + value if m in total else value
    constant = total.pop((0,) * at.summands, 0)
    if block.is_exact:
        return bool(constant) and not any(total.values())
    return abs(constant) > 0 and all(abs(value) <= 1e-9 * abs(constant) for value in total.values())


def _cube_roots(element: RingElement) -> RingElement:
    """Each node scaled so that the blocks' common factor is shared by all rows."""
    z = element.to_float()
    output = abs(z.entries[-1]).max(axis=0)
    t = np.where(output > 0, output, 1.0) ** (1 / (z.summands + 1))
    entries = z.entries * t
    entries[-1] = z.entries[-1] / np.where(output > 0, t**z.summands, 1.0)
    return RingElement(entries, z.dual)
