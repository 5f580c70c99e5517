"""What is said of a derivation to readers who know machine learning and not Lie groups, written once for every printer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Protocol

import networkx as nx
import sympy as sp

from ..actions import LieAction
from ..calculus import InvariantCalculus
from ..certificate import Certificate, Invariant, RelativeInvariant
from ..errors import DerivationError, InputError
from ..exact import field_rank
from ..frames import MovingFrame
from ..graph import tree_operations
from ..jets import JetSpace
from ..limits import (
    EXPLAINED_FRAME_DIMENSION,
    EXPLAINED_FRAME_JETS,
    EXPLAINED_GRAPH_OPERATIONS,
    EXPLAINED_RECURRENCE_DIMENSION,
    EXPLAINED_RECURRENCE_JETS,
    EXPLAINED_RECURRENCE_ORDER,
    EXPLAINED_RECURRENCES,
)
from .blocks import Block, Bullets, Code, Grid, Heading, Math, Paragraph, Text
from .latex import latex_name
from .phrases import defined, equation, factors, formula, listed, matrix_form, named, plural, short_formula, short_list


class Explained(Protocol):
    """What an account needs of a derivation."""

    @property
    def action(self) -> LieAction:
        """The group action."""

    @property
    def order(self) -> int:
        """Highest derivative."""

    @property
    def channels(self) -> int:
        """Number of channels."""

    @property
    def invariants(self) -> tuple[Invariant, ...]:
        """Absolute invariants."""

    @property
    def relative(self) -> tuple[RelativeInvariant, ...]:
        """Relative invariants."""

    @property
    def certificate(self) -> Certificate:
        """What was proved."""

    @property
    def jets(self) -> JetSpace:
        """The jet space."""

    @property
    def frame(self) -> MovingFrame:
        """The moving frame, solved when first asked for."""

    @property
    def graph(self) -> nx.DiGraph:
        """The dependency graph of the kernels."""

    def graph_outputs(self) -> list[tuple[str, sp.Expr]]:
        """What the kernels compute."""


def account(d: Explained) -> list[Block]:
    """Everything there is to say, from the action to the recurrence formulas."""
    blocks: list[Block] = [Heading(f"{d.action.name}: differential invariants up to order {d.order}", 1)]
    for part in (_summary, _action, _prolonged, _counts, _frame, _relative, _absolute, _singular, _proof, _graph):
        blocks += part(d)
    return blocks + _recurrences(d)


def _summary(d: Explained) -> list[Block]:
    c = d.certificate
    if c.complete:
        verdict = "This set is complete: near generic jets every other invariant is a function of these."
    else:
        verdict = f"This set is INCOMPLETE: {c.expected - c.independent} more exist and were not found."
    text = (
        f"{plural(c.jet_dimension, 'jet coordinate')} - orbits of dimension {c.orbit_dimension} = "
        f"{plural(c.expected, 'independent invariant')}; {c.independent} found. {verdict}"
    )
    return [Paragraph(text)]


def _action(d: Explained) -> list[Block]:
    action = d.action
    base = Math(
        ", ".join(latex_name(z.name) for z in action.base),
        ", ".join(map(str, action.base)),
    )
    intro: list[str | Math | Code] = [
        f"The group {action.name} has dimension {action.dimension}: that many numbers say which transformation is meant. "
        "Each generator is a velocity field, how fast every point moves when one of these numbers starts to change. "
    ]
    if action.fiber:
        intro += [
            "It moves points and values together: the graphs of functions ",
            *listed(named(s.name) for s in action.fiber),
            " of ",
            base,
            ", such as curves or surfaces.",
        ]
    else:
        intro += [
            "It moves points (",
            base,
            f"); the {plural(d.channels, 'channel')} ",
            *listed(named(s) for s in d.jets.dependents),
            " are carried along: at the moved point the transformed image has the value that the image had before.",
        ]
    blocks: list[Block] = [Heading("The action"), Paragraph(*intro)]
    blocks.append(Bullets(tuple((_generator(action, k),) for k in range(action.dimension))))
    for matrix in action.reflections:
        text = ("Besides, the invariants are unchanged by the mirror image ", matrix_form(matrix), ".")
        blocks.append(Paragraph(*text))
    return blocks


def _generator(action: LieAction, k: int) -> Math:
    latex, plain = [], []
    for c, z in zip(action.fields[k], action.variables, strict=True):
        if c == 0:
            continue
        factor = formula(c)
        if c == 1:
            latex.append(rf"\partial_{{{latex_name(z.name)}}}")
            plain.append(f"d_{z}")
        else:
            bracket = c.is_Add
            shown = rf"\left({factor.latex}\right)" if bracket else factor.latex
            latex.append(rf"{shown} \, \partial_{{{latex_name(z.name)}}}")
            plain.append(f"({factor.plain})*d_{z}" if bracket else f"{factor.plain}*d_{z}")
    return Math(f"v_{{{k + 1}}} = {_sum(latex)}", f"v_{k + 1} = {_sum(plain)}")


def _sum(terms: Sequence[str]) -> str:
    return " + ".join(terms).replace("+ -", "- ")


def _prolonged(d: Explained) -> list[Block]:
    return [
        Heading("What the derivatives do"),
        Paragraph(
            "A transformation of points also changes all derivatives, by the chain rule; the prolonged generators "
            f"are the velocities of the derivatives up to order {d.order}, and a function of these derivatives is "
            "invariant exactly if every prolonged generator differentiates it to zero."
        ),
    ]


def _counts(d: Explained) -> list[Block]:
    rows = []
    free: int | None = None
    for order in range(d.order + 1):
        jets = JetSpace.of(d.action, order, d.channels)
        size = len(jets.coordinates)
        last = order == d.order
        orbits = d.certificate.orbit_dimension if last else field_rank(jets.fields, jets.coordinates)
        if free is None and orbits == d.action.dimension:
            free = order
        rows.append(tuple((str(value),) for value in (order, size, orbits, size - orbits)))
    if free is None:
        verdict = (
            f"Up to order {d.order} the orbits stay below the dimension {d.action.dimension} of the group: some "
            "transformations leave a generic jet where it is."
        )
    else:
        verdict = (
            f"From order {free} on the orbits have the dimension {d.action.dimension} of the group, which is locally free "
            "there: a generic jet tells which transformation was applied, up to finitely many."
        )
    return [
        Heading("How many invariants there are"),
        Paragraph(
            "A jet is a point with the values and derivatives there. The group sweeps each jet along its orbit; what "
            "remains to tell orbits apart is the number of jet coordinates less the dimension of the orbits."
        ),
        Grid(("order", "jet coordinates", "orbit dimension", "invariants"), tuple(rows)),
        Paragraph(verdict),
    ]


def _frame(d: Explained) -> list[Block]:
    head = Heading("Moving frame")
    if not _frame_is_cheap(d):
        text = (
            f"Left out here: solving for the frame of {plural(len(d.action.variables), 'variable')} and "
            f"{plural(len(d.jets.coordinates), 'jet coordinate')} can take long. The invariants below do not need it; ",
            Code("derivation.frame"),
            " computes it.",
        )
        return [head, Paragraph(*text)]
    try:
        frame = d.frame
    except DerivationError as error:
        reason = (
            f"It has none in closed form by the methods here ({error.given}); the polynomial relative invariants below "
            "were found instead, from linear equations alone."
        )
        return [head, Paragraph(reason)]
    section = listed(equation(named(z.name), v) for z, v in frame.cross_section.items())
    intro = (
        "Choose one representative of every orbit, the cross-section ",
        *section,
        "; the frame is the transformation that carries a jet there. Writing that the carried coordinates have these "
        "values gives the normalisation equations, one for each of them; solved, they give the parameters of the "
        "transformation.",
    )
    equations = tuple(_normalisation(z, v) for z, v in frame.cross_section.items())
    solved = tuple(
        defined(named(p.name), e, f"derivation.frame.parameters[{p.name}]") for p, e in frame.parameters.items()
    )
    blocks: list[Block] = [head, Paragraph(*intro), Bullets(equations)]
    if solved:
        kinds = (
            "Solved for the parameters (t of a shear-like motion, s of a scaling, c and s the cosine and sine of a turn; "
            "where the group has translations, the point itself is moved to the origin first):"
        )
        blocks += [Paragraph(kinds), Bullets(solved)]
    return [*blocks, Paragraph(*_domain(frame))]


def _frame_is_cheap(d: Explained) -> bool:
    """Whether to solve for the frame: two angles of a turn in space already make equations that take minutes."""
    if not d.relative:  # the frame is all there is
        return d.certificate.complete
    small = min(len(d.action.variables), d.action.dimension) <= EXPLAINED_FRAME_DIMENSION.value
    return small and len(d.jets.coordinates) <= EXPLAINED_FRAME_JETS.value


def _normalisation(z: sp.Symbol, value: sp.Expr) -> Text:
    name = named(z.name)
    return (equation(Math(rf"g \cdot {name.latex}", f"g.{name.plain}"), value),)


def _domain(frame: MovingFrame) -> Text:
    """Where the frame exists: denominators that vanish nowhere, radicands that are positive."""
    bottoms: set[sp.Expr] = set()
    radicands: set[sp.Expr] = set()
    for value in frame.parameters.values():
        for power in value.atoms(sp.Pow):
            base, exponent = power.as_base_exp()
            if exponent.is_negative:
                bottoms |= factors(base)
            if not exponent.is_Integer:
                radicands.add(base)
    if not bottoms and not radicands:
        return ("It exists at every jet.",)
    parts: list[str | Math | Code] = ["It exists "]
    if bottoms:
        parts += ["where none of these vanishes: ", *short_list(bottoms)]
    if radicands:
        parts += [", and " if bottoms else "", "where these, under a root, are positive: ", *short_list(radicands)]
    return (*parts, ".")


def _relative(d: Explained) -> list[Block]:
    head = Heading("Relative invariants")
    if not d.relative:
        text = (
            "None were used: the invariants below are those of the moving frame."
            if d.invariants
            else "None were found."
        )
        return [head, Paragraph(text)]
    rows = tuple(
        ((named(r.name),), (_weight(r),), short_formula(r.expr, f"derivation.relative[{k}].expr"))
        for k, r in enumerate(d.relative)
    )
    return [head, Paragraph(_meaning(d)), Grid(("name", "weight", "formula"), rows)]


def _meaning(d: Explained) -> str:
    first = "Polynomials that the group carries to a multiple of themselves: division by nothing, so kernels compute these. "
    if not any(any(r.weights) for r in d.relative):
        return first + "All weights are zero here: the multiple is one, and each is an invariant by itself."
    if max(len(r.weights) for r in d.relative) > 1:
        return first + "There are several independent multipliers, and the weight holds the power of each."
    if d.action.fiber:
        return first + "The multiple is a power of one multiplier, and the weight is that power."
    return first + (
        "The multiple is a power of one multiplier (the Jacobian determinant of the map, where the group changes area or "
        "volume), and the weight is that power."
    )


def _weight(item: RelativeInvariant) -> Math:
    text = ", ".join(map(str, item.weights))
    text = f"({text})" if len(item.weights) > 1 else text
    return Math(text, text)


def _absolute(d: Explained) -> list[Block]:
    own = {r.name for r in d.relative}
    items: list[Text] = []
    for k, invariant in enumerate(d.invariants):
        name = named(invariant.name)
        if invariant.name in own:
            items.append((name, ", as above"))
        elif d.relative:
            items.append((name, " (", Code(invariant.name), ")"))
        else:
            items.append(defined(name, invariant.expr, f"derivation.invariants[{k}].expr"))
    if not items:
        return [Heading("Absolute invariants"), Paragraph("None.")]
    if all(i.name in own for i in d.invariants):
        intro = "The relative invariants themselves, since their weights are zero."
    elif d.relative:
        intro = "Quotients in which the multiples cancel: the group leaves their values as they are."
    else:
        intro = "The coordinates that the frame carries along, off the cross-section: the group leaves their values."
    return [Heading("Absolute invariants"), Paragraph(intro), Bullets(tuple(items))]


def _singular(d: Explained) -> list[Block]:
    names = {r.expr: r.name for r in d.relative}
    bottoms: set[sp.Expr] = set()
    for invariant in d.invariants:
        for factor in sp.Mul.make_args(invariant.expr):
            base, exponent = factor.as_base_exp()
            if exponent.is_negative:
                bottoms |= {base} if base in names else factors(base)
    head = Heading("Where they are singular")
    if not bottoms:
        return [head, Paragraph("Nowhere: no invariant has a denominator.")]
    known = sorted(names[b] for b in bottoms if b in names)
    rest = {b for b in bottoms if b not in names}
    parts: list[str | Math | Code] = [
        "These stand in denominators, and an invariant is undefined where its own vanish: "
    ]
    parts += listed(named(n) for n in known)
    if rest:
        parts += [", " if known else "", *short_list(rest)]
    end = (
        "."
        if not known
        else (
            ". Kernels return the relative invariants, which are defined everywhere; how a network divides is a choice "
            "(the policies of InvariantFeatures)."
        )
    )
    return [head, Paragraph(*parts, end)]


def _proof(d: Explained) -> list[Block]:
    c = d.certificate
    items: list[Text] = [
        (
            f"every one of the {plural(d.action.dimension, 'prolonged generator')} "
            f"{'differentiates' if c.annihilated else 'was NOT shown to differentiate'} every absolute invariant to zero, "
            "as an identity",
        ),
        (f"the rank of their gradients is {c.independent}, where there are {c.expected}",),
        (
            f"the orbits have dimension {c.orbit_dimension} in {c.jet_dimension} coordinates (ranks are taken exactly, at "
            "random points modulo a prime)",
        ),
    ]
    if d.relative:
        verb = "multiplies" if c.multipliers else "was NOT shown to multiply"
        items.append((f"every prolonged generator {verb} each relative invariant as its weight says",))
    again: Text = ("Prove it again from the action alone with ", Code("derivation.certificate.verify()"), ".")
    head = Heading("What was proved")
    if not c.complete:
        again = ("The certificate says INCOMPLETE: what is listed is proved, and more invariants exist.",)
    if not c.proved:
        head = Heading("What its file says was proved")
        again = (
            "It was read from a file and is not proved here: ",
            Code("derivation.certificate.verify()"),
            " does so.",
        )
    return [head, Bullets(tuple(items)), Paragraph(*again)]


_KINDS = {"jet": "jet coordinate", "base": "base coordinate", "call": "function call"}


def _graph(d: Explained) -> list[Block]:
    head = Heading("What the kernels compute")
    outputs = d.graph_outputs()
    if not outputs:
        return [head, Paragraph("Nothing: there are no invariants.")]
    size = sum(tree_operations(e) for _, e in outputs)
    if size > EXPLAINED_GRAPH_OPERATIONS.value:
        text = (
            f"Left out here: the formulas have {size} operations, and sharing them takes long. ",
            Code("derivation.graph"),
            " does it.",
        )
        return [head, Paragraph(*text)]
    graph = d.graph
    kinds = Counter(kind for _, kind in graph.nodes(data="kind"))
    report = graph.graph["report"]
    intro = (
        f"All formulas are merged into one graph of {plural(graph.number_of_nodes(), 'node')} "
        f"({', '.join(plural(kinds[k], _KINDS.get(k, k)) for k in sorted(kinds))}), where equal parts are computed once; "
        "a node holds for every channel i, and (i,i+1) means two neighbouring channels. Outputs: ",
        *listed(named(name) for name, _ in outputs),
        ".",
    )
    blocks: list[Block] = [
        head,
        Paragraph(*intro),
        Grid(("after this rule", "operations"), tuple(((rule,), (str(count),)) for rule, count in report)),
    ]
    redundant = graph.graph["redundant"]
    if redundant:
        names = listed(named(name) for name in redundant)
        blocks.append(Paragraph("Left out, as functions of the others: ", *names, "."))
    return blocks


def _recurrences(d: Explained) -> list[Block]:
    head = Heading("Derivatives of invariants")
    get = Code(f"invariants.calculus.InvariantCalculus.of(derivation.action, {d.order}, {d.channels}).report()")
    if (
        d.order > EXPLAINED_RECURRENCE_ORDER.value
        or d.action.dimension > EXPLAINED_RECURRENCE_DIMENSION.value
        or len(d.jets.coordinates) > EXPLAINED_RECURRENCE_JETS.value
    ):
        return [
            head,
            Paragraph("The recurrence formulas are left out here, since they are long; ", get, " gives them."),
        ]
    try:
        calculus = InvariantCalculus.of(d.action, d.order, d.channels)
        formulas = _recurrence_formulas(calculus)
    except InputError as error:
        reason = f"Recurrence formulas are left out: given {error.given}, expected {error.expected}."
        return [head, Paragraph(reason)]
    intro = (
        "Differentiating along invariant directions gives invariants of the next order. Written in the coordinates carried "
        "to the cross-section ",
        *listed(equation(named(z.name), v) for z, v in calculus.cross_section.items()),
        ", with ",
        Math(r"I_{\dots}", "I_..."),
        " for the carried coordinate, the recurrence formulas are:",
    )
    blocks: list[Block] = [head, Paragraph(*intro), Bullets(tuple(formulas[: EXPLAINED_RECURRENCES.value]))]
    if len(formulas) > EXPLAINED_RECURRENCES.value:
        text = (f"The other {len(formulas) - EXPLAINED_RECURRENCES.value} are left out here; ", get, " gives them all.")
        blocks.append(Paragraph(*text))
    return blocks


def _recurrence_formulas(calculus: InvariantCalculus) -> list[Text]:
    out = []
    for z, symbol in calculus.invariants.items():
        for i, x in enumerate(calculus.jets.base):
            image = named(symbol.name)
            left = Math(rf"\mathcal{{D}}_{{{latex_name(x.name)}}} {image.latex}", f"D_{x} {image.plain}")
            out.append(defined(left, calculus.recurrence(i, z), f"InvariantCalculus.recurrence({i}, {z})"))
    return out
