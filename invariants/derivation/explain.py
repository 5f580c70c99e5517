"""A readable account of a derivation, for readers who know machine learning and not Lie groups.

The account is a list of blocks, written once and printed as Markdown or as one HTML page.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from typing import Protocol

import networkx as nx
import sympy as sp
from sympy.printing.latex import tex_greek_dictionary
from sympy.printing.pretty.pretty_symbology import greek_letters

from ..actions import LieAction
from ..calculus import InvariantCalculus
from ..certificate import Certificate, Invariant, RelativeInvariant
from ..errors import DerivationError, InputError
from ..exact import field_rank
from ..frames import MovingFrame
from ..graph import tree_operations
from ..jets import JetSpace

MAX_FORMULA = 120
"""Operations of a formula that is printed; longer ones are named, with the attribute that holds them."""
MAX_FRAME_JETS = 20
MAX_GRAPH_OPERATIONS = 10_000
MAX_CALCULUS = (4, 8, 30)
"""Order, dimension and jets up to which recurrences are worked out for the text."""
MAX_RECURRENCES = 24


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


@dataclass(frozen=True)
class Math:
    """A formula as LaTeX and as plain text."""

    latex: str
    plain: str


@dataclass(frozen=True)
class Code:
    """A word of a program."""

    text: str


Text = tuple["str | Math | Code", ...]


@dataclass(frozen=True)
class Heading:
    """A heading; level 1 is the title."""

    text: str
    level: int = 2


class Paragraph:
    """Running text."""

    def __init__(self, *text: str | Math | Code) -> None:
        self.text: Text = text


@dataclass(frozen=True)
class Bullets:
    """A list."""

    items: tuple[Text, ...]


@dataclass(frozen=True)
class Grid:
    """A table."""

    head: tuple[str, ...]
    rows: tuple[tuple[Text, ...], ...]


Block = Heading | Paragraph | Bullets | Grid


def explain(derivation: Explained, format: str = "markdown") -> str:
    """A readable account of a derivation: the action, the counts, the invariants, the proof and the graph.

    What would take long (the frame of a group of space, the graph of very large formulas) is left out, and the account
    says so and how to get it.

    Args:
        derivation: a Derivation, complete or the ``partial`` of a DerivationError.
        format: 'markdown', with LaTeX between dollar signs, or 'html', one page that needs nothing else.

    Returns:
        The text.

    Raises:
        InputError: for another format, or what is no derivation.

    Example:
        >>> from invariants import catalogue, derive
        >>> print(explain(derive(catalogue.get("se2"), order=1)).splitlines()[0])
        # se2: differential invariants up to order 1
    """
    if not isinstance(format, str) or format not in _WRITERS:
        raise InputError(
            given=f"format={format!r}", expected=f"one of {', '.join(_WRITERS)}", remedy="pass format='markdown'"
        )
    if not hasattr(derivation, "certificate"):
        raise InputError(
            given=f"{derivation!r} of type {type(derivation).__name__}",
            expected="a Derivation",
            remedy="pass derive(action, order=2)",
        )
    return _WRITERS[format](_account(derivation))


def latex_name(name: str) -> str:
    r"""LaTeX of the name of an invariant, a coordinate or a monomial in these.

    Args:
        name: such as ``u0_xx``, ``J01`` or ``(Q/T^2)^2``.

    Returns:
        LaTeX without dollar signs.

    Example:
        >>> print(latex_name("J01"), latex_name("(Qa00/u_xx^2)^2"))
        J_{01} (\mathit{Qa}_{00} / u_{xx}^{2})^{2}
        >>> print(latex_name("P/Q/T^2"))
        \frac{P}{Q \, T^{2}}
    """
    top, *bottom = name.split("/") if "(" not in name else [name]
    if bottom:
        return rf"\frac{{{latex_name(top)}}}{{{latex_name('*'.join(bottom))}}}"
    out = []
    for token in re.findall(r"\^-?\d+|\w+|.", name):
        if token.startswith("^") and len(token) > 1:
            out.append(f"^{{{token[1:]}}}")
        elif re.match(r"\w", token):
            out.append(_latex_word(token))
        else:
            out.append(_LATEX_SIGNS.get(token, rf"\text{{{_latex_text(token)}}}"))
    return "".join(out)


_LATEX_SIGNS = {"*": r" \, ", "/": " / "} | {sign: sign for sign in "()+-, "}


def _latex_word(word: str) -> str:
    """A head with subscripts: u0_xx is u_{0,xx}, J_9_10 is J_{9,10}, I_u0_x is I_{u0,x}."""
    match = re.fullmatch(r"([^\W\d_]+)(\d*)((?:_\w*)?)", word)
    if match is None:
        return word if word.isdigit() else rf"\mathit{{{_latex_text(word)}}}"
    head, number, rest = match.groups()
    if len(head) > 1:
        greek = tex_greek_dictionary.get(head, "\\" + head) if head.lower() in greek_letters else None
        head = greek or rf"\mathit{{{head}}}"
    below = [part for part in (number, *rest.split("_")) if part]
    return f"{head}_{{{','.join(below)}}}" if below else head


def _latex_text(text: str) -> str:
    return re.sub(r"([#$%&_{}])", r"\\\1", text).replace("\\\\", r"\textbackslash ")


def latex_expression(expr: sp.Expr) -> str:
    r"""LaTeX of an expression, its symbols named as :func:`latex_name` does.

    Example:
        >>> u = sp.Symbol("u0_xx")
        >>> print(latex_expression(2 * u**2))
        2 u_{0,xx}^{2}
    """
    return str(sp.latex(expr, symbol_names={s: latex_name(s.name) for s in expr.free_symbols}))


def _math(expr: object) -> Math:
    value = sp.sympify(expr)
    return Math(latex_expression(value), str(value).replace("**", "^"))


def _name(name: str) -> Math:
    return Math(latex_name(name), name)


def _equation(left: Math, right: object) -> Math:
    value = _math(right)
    return Math(f"{left.latex} = {value.latex}", f"{left.plain} = {value.plain}")


def _formula(expr: sp.Expr, where: str) -> Text:
    """An expression, or where it is kept if it is long."""
    count = tree_operations(expr)
    if count <= MAX_FORMULA:
        return (_math(expr),)
    return (f"{count} operations, too long to print; see ", Code(where))


def _defined(left: Math, expr: sp.Expr, where: str) -> Text:
    """A name and its expression, or where that is kept if it is long."""
    if tree_operations(expr) <= MAX_FORMULA:
        return (_equation(left, expr),)
    return (left, ": ", *_formula(expr, where))


def _listed(items: Iterable[Math]) -> Text:
    out: list[str | Math | Code] = []
    for item in items:
        out += [", ", item] if out else [item]
    return tuple(out)


def _plural(count: int, word: str) -> str:
    return f"{count} {word}{'' if count == 1 else 's'}"


def _account(d: Explained) -> list[Block]:
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
        f"{_plural(c.jet_dimension, 'jet coordinate')} - orbits of dimension {c.orbit_dimension} = "
        f"{_plural(c.expected, 'independent invariant')}; {c.independent} found. {verdict}"
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
            *_listed(_name(s.name) for s in action.fiber),
            " of ",
            base,
            ", such as curves or surfaces.",
        ]
    else:
        intro += [
            "It moves points (",
            base,
            f"); the {_plural(d.channels, 'channel')} ",
            *_listed(_name(s) for s in d.jets.dependents),
            " are carried along: at the moved point the transformed image has the value that the image had before.",
        ]
    blocks: list[Block] = [Heading("The action"), Paragraph(*intro)]
    blocks.append(Bullets(tuple((_generator(action, k),) for k in range(action.dimension))))
    for matrix in action.reflections:
        text = ("Besides, the invariants are unchanged by the mirror image ", _matrix(matrix), ".")
        blocks.append(Paragraph(*text))
    return blocks


def _matrix(rows: Sequence[Sequence[sp.Expr]]) -> Math:
    matrix = sp.Matrix(rows)
    return Math(str(sp.latex(matrix)), str(matrix.tolist()))


def _generator(action: LieAction, k: int) -> Math:
    latex, plain = [], []
    for c, z in zip(action.fields[k], action.variables, strict=True):
        if c == 0:
            continue
        factor = _math(c)
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
        jets = JetSpace(d.action, order, d.channels)
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
            f"Left out here: solving for the frame of {_plural(len(d.action.variables), 'variable')} and "
            f"{_plural(len(d.jets.coordinates), 'jet coordinate')} can take long. The invariants below do not need it; ",
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
    section = _listed(_equation(_name(z.name), v) for z, v in frame.cross_section.items())
    intro = (
        "Choose one representative of every orbit, the cross-section ",
        *section,
        "; the frame is the transformation that carries a jet there. Writing that the carried coordinates have these "
        "values gives the normalisation equations, one for each of them; solved, they give the parameters of the "
        "transformation.",
    )
    equations = tuple(_normalisation(z, v) for z, v in frame.cross_section.items())
    solved = tuple(
        _defined(_name(p.name), e, f"derivation.frame.parameters[{p.name}]") for p, e in frame.parameters.items()
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
    small = len(d.action.variables) <= 2 or d.action.dimension <= 2
    return small and len(d.jets.coordinates) <= MAX_FRAME_JETS


def _normalisation(z: sp.Symbol, value: sp.Expr) -> Text:
    name = _name(z.name)
    return (_equation(Math(rf"g \cdot {name.latex}", f"g.{name.plain}"), value),)


def _domain(frame: MovingFrame) -> Text:
    """Where the frame exists: denominators that vanish nowhere, radicands that are positive."""
    bottoms: set[sp.Expr] = set()
    radicands: set[sp.Expr] = set()
    for value in frame.parameters.values():
        for power in value.atoms(sp.Pow):
            base, exponent = power.as_base_exp()
            if exponent.is_negative:
                bottoms |= _factors(base)
            if not exponent.is_Integer:
                radicands.add(base)
    if not bottoms and not radicands:
        return ("It exists at every jet.",)
    parts: list[str | Math | Code] = ["It exists "]
    if bottoms:
        parts += ["where none of these vanishes: ", *_short(bottoms)]
    if radicands:
        parts += [", and " if bottoms else "", "where these, under a root, are positive: ", *_short(radicands)]
    return (*parts, ".")


def _factors(expr: sp.Expr) -> set[sp.Expr]:
    """Factors of an expression that are not constants, without their powers."""
    found = {f.as_base_exp()[0] for f in sp.Mul.make_args(expr)}
    return {f for f in found if f.free_symbols}


def _short(exprs: Iterable[sp.Expr]) -> Text:
    ordered = sorted(exprs, key=sp.default_sort_key)
    shown = [_math(e) for e in ordered if tree_operations(e) <= MAX_FORMULA]
    long = len(ordered) - len(shown)
    more = f" and {_plural(long, 'expression')} too long to print" if long else ""
    return (*_listed(shown), more.removeprefix(" and ") if not shown else more)


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
        ((_name(r.name),), (_weight(r),), _formula(r.expr, f"derivation.relative[{k}].expr"))
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
        name = _name(invariant.name)
        if invariant.name in own:
            items.append((name, ", as above"))
        elif d.relative:
            items.append((name, " (", Code(invariant.name), ")"))
        else:
            items.append(_defined(name, invariant.expr, f"derivation.invariants[{k}].expr"))
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
                bottoms |= {base} if base in names else _factors(base)
    head = Heading("Where they are singular")
    if not bottoms:
        return [head, Paragraph("Nowhere: no invariant has a denominator.")]
    known = sorted(names[b] for b in bottoms if b in names)
    rest = {b for b in bottoms if b not in names}
    parts: list[str | Math | Code] = [
        "These stand in denominators, and an invariant is undefined where its own vanish: "
    ]
    parts += _listed(_name(n) for n in known)
    if rest:
        parts += [", " if known else "", *_short(rest)]
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
            f"every one of the {_plural(d.action.dimension, 'prolonged generator')} "
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
    return [head, Bullets(tuple(items)), Paragraph(*again)]


_KINDS = {"jet": "jet coordinate", "base": "base coordinate", "call": "function call"}


def _graph(d: Explained) -> list[Block]:
    head = Heading("What the kernels compute")
    outputs = d.graph_outputs()
    if not outputs:
        return [head, Paragraph("Nothing: there are no invariants.")]
    size = sum(tree_operations(e) for _, e in outputs)
    if size > MAX_GRAPH_OPERATIONS:
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
        f"All formulas are merged into one graph of {_plural(graph.number_of_nodes(), 'node')} "
        f"({', '.join(_plural(kinds[k], _KINDS.get(k, k)) for k in sorted(kinds))}), where equal parts are computed once; "
        "a node holds for every channel i, and (i,i+1) means two neighbouring channels. Outputs: ",
        *_listed(_name(name) for name, _ in outputs),
        ".",
    )
    blocks: list[Block] = [
        head,
        Paragraph(*intro),
        Grid(("after this rule", "operations"), tuple(((rule,), (str(count),)) for rule, count in report)),
    ]
    redundant = graph.graph["redundant"]
    if redundant:
        names = _listed(_name(name) for name in redundant)
        blocks.append(Paragraph("Left out, as functions of the others: ", *names, "."))
    return blocks


def _recurrences(d: Explained) -> list[Block]:
    head = Heading("Derivatives of invariants")
    order, dimension, size = MAX_CALCULUS
    get = Code(f"invariants.calculus.InvariantCalculus.of(derivation.action, {d.order}, {d.channels}).report()")
    if d.order > order or d.action.dimension > dimension or len(d.jets.coordinates) > size:
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
        *_listed(_equation(_name(z.name), v) for z, v in calculus.cross_section.items()),
        ", with ",
        Math(r"I_{\dots}", "I_..."),
        " for the carried coordinate, the recurrence formulas are:",
    )
    blocks: list[Block] = [head, Paragraph(*intro), Bullets(tuple(formulas[:MAX_RECURRENCES]))]
    if len(formulas) > MAX_RECURRENCES:
        text = (f"The other {len(formulas) - MAX_RECURRENCES} are left out here; ", get, " gives them all.")
        blocks.append(Paragraph(*text))
    return blocks


def _recurrence_formulas(calculus: InvariantCalculus) -> list[Text]:
    out = []
    for z, symbol in calculus.invariants.items():
        for i, x in enumerate(calculus.jets.base):
            image = _name(symbol.name)
            left = Math(rf"\mathcal{{D}}_{{{latex_name(x.name)}}} {image.latex}", f"D_{x} {image.plain}")
            out.append(_defined(left, calculus.recurrence(i, z), f"InvariantCalculus.recurrence({i}, {z})"))
    return out


def _markdown(blocks: Sequence[Block]) -> str:
    return "\n\n".join(_markdown_block(b) for b in blocks) + "\n"


def _markdown_block(block: Block) -> str:
    if isinstance(block, Heading):
        return f"{'#' * block.level} {_plain_markdown(block.text)}"
    if isinstance(block, Paragraph):
        return _markdown_text(block.text)
    if isinstance(block, Bullets):
        return "\n".join(f"- {_markdown_text(item)}" for item in block.items)
    # a bar would end the cell, in a formula too
    rows = [" | ".join(_markdown_text(c).replace("|", r"\|") for c in row) for row in block.rows]
    return "\n".join(
        [f"| {' | '.join(block.head)} |", f"|{' --- |' * len(block.head)}", *(f"| {row} |" for row in rows)]
    )


def _markdown_text(text: Text) -> str:
    out = []
    for piece in text:
        if isinstance(piece, Math):
            out.append(f"${piece.latex}$")
        elif isinstance(piece, Code):
            out.append(f"`{piece.text}`")
        else:
            out.append(_plain_markdown(piece))
    return "".join(out)


def _plain_markdown(text: str) -> str:
    # an underscore inside a word is no emphasis
    return re.sub(r"([\\`*$<>|]|(?<!\w)_|_(?!\w))", r"\\\1", text)


_STYLE = """
:root { color-scheme: light dark; --ink: #1c1e21; --paper: #ffffff; --line: #c9ced6; --code: #f1f3f6; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e4e6ea; --paper: #17191c; --line: #444a54; --code: #23272d; }
}
body { background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, sans-serif; max-width: 52rem;
       margin: 2rem auto; padding: 0 1rem; }
code { background: var(--code); border-radius: 3px; padding: 0.1em 0.3em; font-size: 0.9em; overflow-wrap: anywhere; }
table { border-collapse: collapse; display: block; overflow-x: auto; }
th, td { border: 1px solid var(--line); padding: 0.3em 0.7em; text-align: left; vertical-align: top; }
"""


def _html(blocks: Sequence[Block]) -> str:
    title = next(b.text for b in blocks if isinstance(b, Heading))
    body = "\n".join(_html_block(b) for b in blocks)
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n{body}\n</body>\n</html>\n"
    )


def _html_block(block: Block) -> str:
    if isinstance(block, Heading):
        return f"<h{block.level}>{escape(block.text)}</h{block.level}>"
    if isinstance(block, Paragraph):
        return f"<p>{_html_text(block.text)}</p>"
    if isinstance(block, Bullets):
        items = "\n".join(f"<li>{_html_text(item)}</li>" for item in block.items)
        return f"<ul>\n{items}\n</ul>"
    head = "".join(f"<th>{escape(h)}</th>" for h in block.head)
    rows = "\n".join(f"<tr>{''.join(f'<td>{_html_text(c)}</td>' for c in row)}</tr>" for row in block.rows)
    return f"<table>\n<tr>{head}</tr>\n{rows}\n</table>"


def _html_text(text: Text) -> str:
    # without scripts nothing would typeset LaTeX: formulas are plain text
    out = []
    for piece in text:
        if isinstance(piece, Math):
            out.append(f"<code>{escape(piece.plain)}</code>")
        elif isinstance(piece, Code):
            out.append(f"<code>{escape(piece.text)}</code>")
        else:
            out.append(escape(piece))
    return "".join(out)


_WRITERS = {"markdown": _markdown, "html": _html}
