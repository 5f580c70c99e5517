"""derive(): the whole way from an action to a certified, complete, small set of invariants."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import cached_property, partial
from hashlib import sha256
from time import monotonic

import networkx as nx
import sympy as sp

from ..actions import LieAction, is_algebraic, require_action
from ..calculus import rewrite
from ..certificate import Certificate, Invariant, RelativeInvariant, prove
from ..errors import CertificateError, DerivationError, InputError
from ..exact import jacobian_rank, require_limits, to_tree, within
from ..families import Family, Pattern, candidates, chain_rank, instances, polynomial_expression, tuple_name
from ..frames import MovingFrame, exact_section
from ..graph import GraphBuilder, tree_operations
from ..jets import FlatCoordinates, Isotropy, JetSpace, Stratum, first_free_order, strata
from ..limits import (
    ALGEBRAICITY_SECONDS,
    DERIVE_DEGREE,
    DERIVE_SECONDS,
    PROOF_MEBIBYTES,
    READ_SECONDS,
    SEARCH_SHARE,
    SHORT_SEARCH_DEGREE,
    SHORT_SEARCH_ENTRIES,
)
from ..search import (
    Found,
    Incomplete,
    Progress,
    by_families,
    by_fields,
    by_flat_coordinates,
    by_logarithms,
    has_polynomial_slice,
)
from .explain import explain
from .latex import latex_expression, latex_name
from .storage import FORMAT, family_data, json_lines, read_parts

Method = Callable[[LieAction, int, int, int, float, Progress], Found]


@dataclass(frozen=True)
class Derivation:
    """A certified, complete set of differential invariants of an action; made by :func:`derive`.

    Attributes:
        action, order, channels: what was derived.
        invariants: fundamental absolute invariants.
        relative: polynomial relative invariants with their weights; empty where only a frame was found.
        certificate: what was proved.
        families, patterns: relative invariants as families over channels, and the chain that evaluates them.
        weights: weight of each pattern.
        any_channels: whether the chain serves any number of channels.
        section: the cross-section asked for, if one was.
    """

    action: LieAction
    order: int
    channels: int
    invariants: tuple[Invariant, ...]
    relative: tuple[RelativeInvariant, ...]
    certificate: Certificate
    families: tuple[Family, ...] = field(repr=False, default=())
    patterns: tuple[Pattern, ...] = field(repr=False, default=())
    weights: tuple[tuple[Fraction, ...], ...] = field(repr=False, default=())
    any_channels: bool = False
    section: tuple[tuple[sp.Symbol, sp.Expr], ...] = field(repr=False, default=())

    def __post_init__(self) -> None:
        subject = self.certificate.subject
        told = (self.action, self.order, self.channels, self.invariants, self.relative, self.section)
        parts = (subject.action, subject.order, subject.channels, subject.invariants, subject.relative, subject.section)
        chain = subject.chain
        evaluated = (
            ((), (), (), False)
            if chain is None
            else (chain.families, chain.patterns, chain.weights, chain.any_channels)
        )
        if told != parts or (self.families, self.patterns, self.weights, self.any_channels) != evaluated:
            raise InputError(
                given=f"a derivation of {self.action.name} with the certificate of another",
                expected="a certificate of the same action, order, channels and invariants",
                remedy="derive(action), or prove(action, order, channels, invariants) of invariants.certificate",
            )

    @cached_property
    def jets(self) -> JetSpace:
        """The jet space of this derivation."""
        return JetSpace.of(self.action, self.order, self.channels)

    @cached_property
    def frame(self) -> MovingFrame:
        """The moving frame, solved when first asked for."""
        return MovingFrame.of(self.jets, dict(self.section) or None)

    @cached_property
    def isotropy(self) -> Isotropy:
        """The isotropy algebra on the jets, for actions on the base alone."""
        return Isotropy.of(self.action, self.order)

    @cached_property
    def graph(self) -> nx.DiGraph:
        """Shared subexpressions of what the kernels evaluate; ``graph.graph['report']`` counts operations by rule."""
        builder = GraphBuilder(self._graph_symbols())
        order = {
            s: sum(self._slot_jets.indices[j]) for s, (kind, _, j) in self._graph_symbols().items() if kind == "jet"
        }
        redundant = self._redundant()
        outputs = self.graph_outputs()
        if redundant:
            every = [*outputs, *redundant]
            builder.report.append(("all members of the families", sum(tree_operations(e) for _, e in every)))
        builder.add_outputs(outputs, order)
        builder.extract_pairs()
        graph = builder.finish()
        graph.graph["redundant"] = tuple(name for name, _ in redundant)
        return graph

    def _redundant(self) -> list[tuple[str, sp.Expr]]:
        """Members of the families inside the window that the chain leaves out: functions of those it keeps."""
        window = max((p.span for p in self.patterns), default=-1) + 1
        left_out = [p for span in range(window) for p in candidates(self.families, span) if p not in self.patterns]
        return [(self._pattern_name(p), self._pattern_expression(p)) for p in left_out]

    @cached_property
    def _slot_jets(self) -> JetSpace:
        slots = max([self.channels, *(p.span + 1 for p in self.patterns)]) if not self.action.fiber else 1
        return JetSpace.of(self.action, self.order, slots)

    def _graph_symbols(self) -> dict[sp.Symbol, tuple[str, int, int]]:
        jets = self._slot_jets
        table = {z: ("base", 0, i) for i, z in enumerate(jets.base)}
        for a in range(jets.channels):
            for j, index in enumerate(jets.indices):
                table[jets.coordinate(a, index)] = ("jet", a, j)
        return table

    def graph_outputs(self) -> list[tuple[str, sp.Expr]]:
        """Name and expression of each pattern of the chain, in channels i = 0, 1, ...: what kernels compute."""
        if not self.patterns:
            return [(i.name, i.expr) for i in self.invariants]
        return [(self._pattern_name(p), self._pattern_expression(p)) for p in self.patterns]

    def _pattern_expression(self, pattern: Pattern) -> sp.Expr:
        return polynomial_expression(self.families[pattern.family].at(pattern.offsets), self._slot_jets)

    def _pattern_name(self, pattern: Pattern) -> str:
        names = ",".join("i" if o == 0 else f"i+{o}" for o in pattern.offsets)
        return f"{self.families[pattern.family].letter}({names})"

    def features(self, channels: int) -> tuple[str, ...]:
        """Names of the features of the chain for this number of channels, in the order in which kernels return them.

        Raises:
            InputError: if the derivation does not serve this number.
        """
        self.require_channels(channels)
        if not self.patterns:
            return tuple(i.name for i in self.invariants)
        if not self.any_channels:
            return tuple(r.name for r in self.relative)
        return tuple(
            tuple_name(self.families[self.patterns[k].family].letter, t) for k, t in instances(self.patterns, channels)
        )

    def require_channels(self, channels: int) -> None:
        """Raise InputError unless this derivation serves this number of channels."""
        if not isinstance(channels, int) or isinstance(channels, bool) or channels < 1:
            raise InputError(given=f"channels={channels!r}", expected="an integer of at least 1", remedy="pass 3, say")
        if not self.any_channels and channels != self.channels:
            raise InputError(
                given=f"{channels} channels for a derivation of {self.action.name} made for {self.channels}",
                expected=f"{self.channels} channels: its chain does not extend to other numbers",
                remedy=f"derive(..., channels={channels})",
            )

    def rank(self, channels: int, seed: int = 0) -> int:
        """Independent absolute invariants of the chain for any number of channels, exactly (modulo a prime).

        That is the rank of the features less the number of independent multipliers among them.
        """
        self.require_channels(channels)
        if not self.any_channels:
            return self.certificate.independent
        rows = [list(self.weights[k]) for k, _ in instances(self.patterns, channels)]
        multipliers = sp.Matrix(rows).rank() if rows and rows[0] else 0
        return chain_rank(self.families, self.patterns, self.isotropy, channels, seed) - int(multipliers)

    def strata(self, degree: int | None = None) -> tuple[tuple[Stratum, int], ...]:
        """How many invariants there are, and how many are found, where channels depend on one another.

        On the stratum of rank r the gradients of all channels span r directions: they are functions of r of them, as all
        are functions of one where one colour meets another. Each of the two numbers is exact: the second is a rank that
        was reached, and cannot be larger than the first.

        Args:
            degree: of these functions, 1 for affine ones; any without it.

        Returns:
            For each rank from 0 its stratum, and the independent invariants that the relative ones here give on it.

        Raises:
            InputError: for an action that mixes base and fiber, or a degree that is none.

        Example:
            >>> from invariants import catalogue
            >>> for order in (2, 3):
            ...     d = derive(catalogue.get("projective"), order, channels=2)
            ...     print(order, [(s.rank, s.invariants, found) for s, found in d.strata(degree=1)])
            2 [(0, 2, 2), (1, 3, 3), (2, 6, 6)]
            3 [(0, 2, 2), (1, 6, 6), (2, 14, 14)]
        """
        named = [(r.expr, r.weights) for r in self.relative] or [(i.expr, ()) for i in self.invariants]
        every = strata(self.action, self.order, self.channels, degree=degree)
        return tuple((stratum, stratum.independent(named)) for stratum in every)

    def agrees_with_frame(self) -> bool:
        """Whether frame and relative invariants agree, exactly, both ways.

        Every fundamental invariant, rewritten in the frame's normalised invariants by the replacement rule, is itself;
        and every normalised invariant is a function of the fundamental ones: it leaves their Jacobian rank as it is.
        Where that function is explicit, :meth:`rewrite` gives it.
        """
        if not all(self.frame.agrees(i.expr) for i in self.invariants):
            return False
        both = [i.expr for i in self.invariants] + list(self.frame.invariants.values())
        return jacobian_rank(both, self.jets.coordinates) == self.certificate.independent

    def rewrite(self, expr: sp.Expr | Invariant) -> sp.Expr:
        """An invariant, rewritten in terms of the fundamental set: symbols named as ``invariants``.

        Two invariants that agree on a cross-section are equal; there the fundamental ones are solved for the free
        coordinates, or the quotient is found by linear algebra. No frame is solved for.

        Args:
            expr: an invariant, in the coordinates of ``jets``.

        Returns:
            The expression in the fundamental set; with roots only where it is no quotient of polynomials in them.

        Raises:
            InputError: if the expression is not an invariant, or not an exact expression in the jet coordinates.
            DerivationError: if it takes several values where the fundamental invariants take one (a power of it that does
                not is named), or if no way here gives it within 20 s.

        Source: the replacement rule, M. Fels and P. Olver, Moving coframes II, Acta Appl. Math. 55 (1999), section 4.

        Example:
            >>> from invariants import catalogue
            >>> d = derive(catalogue.get("se2"), order=2)
            >>> u_xx, u_xy, u_yy = (d.jets.coordinate(0, i) for i in ((2, 0), (1, 1), (0, 2)))
            >>> [str(i.name) for i in d.invariants], d.rewrite(u_xx * u_yy - u_xy**2)  # the Hessian determinant
            (['u0', 'L0', 'Qa00', 'Qb00', 'T000'], (L0**2 - Qb00)/2)
        """
        given = expr.expr if isinstance(expr, Invariant) else expr
        return rewrite(self.jets, self.invariants, given, dict(self.section))

    def report(self) -> str:
        """Counts, invariants and operations after each rule, as text."""
        c = self.certificate
        verdict = "complete" if c.complete else "INCOMPLETE"
        if not c.proved:
            verdict += " by its file, and not proved here: certificate.verify()"
        lines = [
            f"{self.action.name}, order {self.order}, {self.channels} channel{'s' if self.channels > 1 else ''}",
            f"jets {c.jet_dimension} - orbits {c.orbit_dimension} = {c.expected} independent invariants; found "
            f"{c.independent}, {verdict}, annihilated by all {self.action.dimension} generators",
            self._freeness(),
        ]
        lines += [f"  {r.name} (weight {r.weight}) = {r.expr}" for r in self.relative]
        redundant = self.graph.graph["redundant"]
        if redundant:
            lines.append(f"left out as functions of the others: {', '.join(redundant)}")
        lines += [f"operations, {rule}: {count}" for rule, count in self.graph.graph["report"]]
        return "\n".join(lines)

    def explain(self, format: str = "markdown") -> str:
        """The derivation told in words, for readers who do not know Lie groups, as 'markdown' or one 'html' page.

        Raises:
            InputError: for another format.

        Example:
            >>> from invariants import catalogue
            >>> "T000/J01^2" in derive(catalogue.get("projective"), order=2, channels=2).explain()
            True
        """
        return explain(self, format)

    def _freeness(self) -> str:
        """Whether the action is locally free at this order, and where it first is."""
        r = self.action.dimension
        if self.certificate.orbit_dimension == r:
            return f"locally free at order {self.order}: orbits have the dimension {r} of the group"
        order = first_free_order(self.action, self.channels, self.order + 1)
        where = f"free from order {order} on" if order is not None else "free at no order searched"
        return f"not locally free at order {self.order} (orbits {self.certificate.orbit_dimension} of {r}); {where}"

    @cached_property
    def digest(self) -> str:
        """Hash of the whole derivation; the same for equal input on every machine."""
        return sha256(self.to_json().encode()).hexdigest()

    def to_json(self) -> str:
        """The derivation as a stable JSON text: equal input gives equal bytes.

        Example:
            >>> from invariants import catalogue
            >>> d = derive(catalogue.get("se2"), order=1)
            >>> Derivation.from_json(d.to_json()) == d
            True
        """
        c = self.certificate
        data = {
            "format": FORMAT,
            "action": self.action.to_dict(),
            "order": self.order,
            "channels": self.channels,
            "any_channels": self.any_channels,
            "invariants": [{"name": i.name, "expr": to_tree(i.expr)} for i in self.invariants],
            "relative": [
                {"name": r.name, "expr": to_tree(r.expr), "weight": [str(w) for w in r.weights]} for r in self.relative
            ],
            "families": [family_data(f) for f in self.families],
            "patterns": [[p.family, list(p.offsets)] for p in self.patterns],
            "weights": [[str(w) for w in row] for row in self.weights],
            "cross_section": [[z.name, str(v) if v.is_Rational else to_tree(v)] for z, v in self.section],
            "certificate": {
                "jet_dimension": c.jet_dimension,
                "orbit_dimension": c.orbit_dimension,
                "expected": c.expected,
                "independent": c.independent,
                "annihilated": c.annihilated,
                "multipliers": c.multipliers,
            },
        }
        return json_lines(data)

    @classmethod
    def from_json(
        cls,
        text: str,
        *,
        time_limit: float = READ_SECONDS.value,
        memory_limit: float = PROOF_MEBIBYTES.value,
    ) -> Derivation:
        """Read a derivation; everything in it is data. Prove it with ``certificate.verify()`` before trusting it.

        Args:
            text: as :meth:`to_json` gives.
            time_limit: seconds.
            memory_limit: mebibytes by which the process may grow.

        Raises:
            FileFormatError: for anything that is not what :meth:`to_json` writes, or is not read within the limits.
            InputError: for limits that are none.
        """
        return cls(**read_parts(text, time_limit=time_limit, memory_limit=memory_limit))

    def _repr_latex_(self) -> str:
        named = self.relative or self.invariants
        rows = [f"{latex_name(r.name)} &= {latex_expression(r.expr)}" for r in named]
        return r"$\begin{aligned}" + r"\\ ".join(rows) + r"\end{aligned}$"

    def __repr__(self) -> str:
        return (
            f"Derivation({self.action.name}, order={self.order}, channels={self.channels}: "
            f"{len(self.invariants)} invariants, {'complete' if self.certificate.complete else 'incomplete'})"
        )


def derive(
    action: LieAction,
    order: int = 2,
    channels: int = 1,
    *,
    cross_section: Mapping[sp.Symbol, object] | None = None,
    max_degree: int = DERIVE_DEGREE.value,
    time_limit: float = DERIVE_SECONDS.value,
    progress: Progress | None = None,
) -> Derivation:
    """Derive a complete set of differential invariants, and prove it.

    Polynomial relative invariants from exact null spaces, divided into absolute ones: over families of channels where the
    action is on the base alone, of the prolonged fields themselves otherwise. Where these are not enough, coordinates in
    which the group is affine, logarithms, or a moving frame.

    Args:
        action: the group action.
        order: highest derivative used.
        channels: scalar channels u0, u1, ... of an action on the base alone.
        cross_section: jet coordinates and exact constants for the moving frame; chosen automatically if left out.
        max_degree: highest degree of relative invariants searched.
        time_limit: seconds for the searches and the moving frame; proofs of what they found may take half as long again,
            and are given ten seconds at least.
        progress: called with a line of text as the search goes on.

    Returns:
        A :class:`Derivation` whose certificate is complete.

    Raises:
        InputError: for a wrong order, number of channels or cross-section.
        DerivationError: where no complete set was found; says what was, and holds it as ``partial``, a proved derivation
            whose certificate is not complete.

    Source: relative invariants as semi-invariants of the isotropy representation; P. Olver, Equivalence, Invariants and
    Symmetry, chapters 2-5. Moving frame: Fels and Olver (1999).

    Example:
        >>> from invariants import catalogue
        >>> d = derive(catalogue.get("projective"), order=2, channels=2)
        >>> [r.name for r in d.relative], d.certificate.expected
        (['u0', 'u1', 'J01', 'T000', 'T111', 'T001', 'T011'], 6)
    """
    require_action(action)
    require_limits(max_degree, time_limit, progress, (DERIVE_DEGREE.value, DERIVE_SECONDS.value))
    jets = JetSpace.of(action, order, channels)
    section = tuple(exact_section({} if cross_section is None else cross_section).items())
    if section:  # a bad cross-section is refused before the search
        _check_section(jets, dict(section), time_limit)
    found = _search(action, order, channels, max_degree, time_limit, progress or (lambda line: None), jets, section)
    return Derivation(
        action,
        order,
        channels,
        found.invariants,
        found.relative,
        replace(found.certificate, subject=replace(found.certificate.subject, section=section)),
        found.families,
        found.patterns,
        found.weights,
        found.any_channels,
        section,
    )


def _check_section(jets: JetSpace, section: Mapping[sp.Symbol, sp.Expr], time_limit: float) -> None:
    try:
        with within(time_limit):
            MovingFrame.of(jets, section)
    except TimeoutError:
        raise DerivationError(
            given=f"the cross-section {section}",
            expected=f"normalisation equations that are solved within {time_limit:.3g} s",
            remedy="give simpler constants, raise time_limit, or leave cross_section out",
        ) from None


def _search(
    action: LieAction,
    order: int,
    channels: int,
    max_degree: int,
    time_limit: float,
    say: Progress,
    jets: JetSpace,
    section: Sequence[tuple[sp.Symbol, sp.Expr]],
) -> Found:
    """The first method that gives a complete set; what the others found is kept for the message."""
    deadline = monotonic() + time_limit
    reasons: list[str] = []
    best: Found | None = None
    methods = _methods(action, time_limit)
    for method in methods:
        left = deadline - monotonic()
        try:
            # some time is kept for the methods that follow
            found = method(action, order, channels, max_degree, max(left * SEARCH_SHARE.value, 0.01), say)
        except Incomplete as stop:
            reasons.append(stop.reached)
            if best is None or (stop.found and stop.found.certificate.independent > best.certificate.independent):
                best = stop.found
        except DerivationError as error:
            reasons.append(f"{error.given} (expected {error.expected})")
        except CertificateError as error:  # a reflection that mixes what the connected group keeps
            reasons.append(str(error))
        else:
            return found
    if not action.reflections:  # a frame is one of the connected group: its invariants may change sign in a mirror
        say(f"{action.name}: moving frame")
        try:
            with within(max(deadline - monotonic(), 1.0)):
                frame = MovingFrame.of(jets, dict(section) or None)
                invariants = tuple(Invariant(f"I_{z}", e) for z, e in frame.invariants.items())
                certificate = prove(action, order, channels, invariants)
            if certificate.complete:
                return Found(invariants, (), certificate)
            reasons.append(f"the moving frame gave {certificate}")
        except TimeoutError:
            reasons.append("the moving frame took longer than the time left")
        except DerivationError as error:
            reasons.append(error.given)
    raise _not_found(action, order, channels, reasons, best)


def _methods(action: LieAction, time_limit: float) -> list[Method]:
    """Searches that may give a complete set, the most telling first."""
    with suppress(TimeoutError), within(min(ALGEBRAICITY_SECONDS.value, time_limit)):
        if not is_algebraic(action):  # then there are logarithms in every complete set
            return [by_logarithms, by_fields]
    flat: list[Method] = []
    translations = len(action.translations)
    coordinates = FlatCoordinates.of(action) if translations < len(action.variables) else None
    if coordinates is not None:
        flat = [_by_low_degree, partial(by_flat_coordinates, coordinates=coordinates)]
    if action.fiber or not has_polynomial_slice(action):
        return [*flat, by_fields, by_logarithms]
    if translations == len(action.base):
        return [by_families, by_fields, by_logarithms]
    # without translations families have many monomials in the base coordinates: a short search for them comes first
    return [partial(by_families, budget=SHORT_SEARCH_ENTRIES.value), *flat, by_fields, by_families, by_logarithms]


def _by_low_degree(
    action: LieAction, order: int, channels: int, max_degree: int, time_limit: float, say: Progress
) -> Found:
    """Polynomials of low degree alone: where there are enough, they are preferred to what flat coordinates give."""
    return by_fields(action, order, channels, min(SHORT_SEARCH_DEGREE.value, max_degree), time_limit, say)


def _not_found(
    action: LieAction, order: int, channels: int, reasons: Sequence[str], best: Found | None
) -> DerivationError:
    names = ", ".join(f"{r.name} of weight {r.weight}" for r in best.relative) if best else ""
    error = DerivationError(
        given=f"{action.name}, order {order}, {channels} channel{'s' if channels > 1 else ''}: "
        f"{'; '.join(dict.fromkeys(reasons))}; polynomial relative invariants found: {names or 'none'}"
        + (f" ({best.certificate.independent} of {best.certificate.expected} invariants)" if best else ""),
        expected="polynomial relative invariants that are complete, or normalisation equations that can be solved",
        remedy="raise max_degree or time_limit, lower the order, or change the number of channels; what was found is "
        "in the error's `partial`",
    )
    if best is not None:
        # what is not complete is no chain for kernels
        certificate = replace(best.certificate, subject=replace(best.certificate.subject, chain=None))
        error.partial = Derivation(action, order, channels, best.invariants, best.relative, certificate)
    return error
