"""The account of a derivation in words, its page, and the picture of its graph."""

from __future__ import annotations

import re
import struct
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
import sympy as sp

from invariants import ActionError, Derivation, DerivationError, InputError, Invariant, LieAction, catalogue, derive
from invariants.certificate import prove
from invariants.derivation.drawing import draw_graph
from invariants.derivation.explain import explain
from invariants.derivation.latex import latex_expression, latex_name
from invariants.limits import DRAWN_NODES

VOID = {"meta"}


@pytest.fixture(scope="module")
def derivations(derived: Callable[..., Derivation]) -> dict[str, Derivation]:
    made = {name: derived(name) for name in ("projective", "se2", "e2", "scale")}
    made |= {name: derived(name, 1, order) for name, order in (("se2_curve", 3), ("similarity_curve", 4))}
    return made | {
        "sphere": derived("sphere", order=1),
        "frame": _by_frame(made["se2"]),
        "partial": _partial("se3", 2, 2),
    }


def _by_frame(derivation: Derivation) -> Derivation:
    """The same group by its moving frame alone."""
    invariants = tuple(Invariant(f"I_{z}", e) for z, e in derivation.frame.invariants.items())
    certificate = prove(derivation.action, derivation.order, derivation.channels, invariants)
    return Derivation(derivation.action, derivation.order, derivation.channels, invariants, (), certificate)


def _partial(name: str, order: int, degree: int) -> Derivation:
    with pytest.raises(DerivationError) as stop:
        derive(catalogue.get(name), order=order, max_degree=degree)
    assert isinstance(stop.value.partial, Derivation)
    return stop.value.partial


NAMES = ["projective", "se2", "e2", "scale", "se2_curve", "similarity_curve", "sphere", "frame", "partial"]


class Page(HTMLParser):
    """Open tags, and the text between."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: set[str] = set()
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.add(tag)
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def page_of(text: str) -> Page:
    page = Page()
    page.feed(text)
    page.close()
    assert page.open == []
    return page


def counts_of(text: str) -> tuple[int, ...]:
    found = re.search(
        r"(\d+) jet coordinates? - orbits of dimension (\d+) = (\d+) independent invariants?; (\d+) found", text
    )
    assert found
    return tuple(map(int, found.groups()))


@pytest.mark.parametrize("name", NAMES)
def test_every_invariant_and_the_certificate_are_told(name: str, derivations: dict[str, Derivation]) -> None:
    derivation = derivations[name]
    certificate = derivation.certificate
    expected = (
        certificate.jet_dimension,
        certificate.orbit_dimension,
        certificate.expected,
        certificate.independent,
    )
    markdown, page = derivation.explain(), page_of(explain(derivation, "html"))
    for text in (markdown, page.text):
        assert counts_of(text) == expected
        assert ("INCOMPLETE" in text) == (name == "partial")
    for item in (*derivation.invariants, *derivation.relative):
        assert f"${latex_name(item.name)}" in markdown
        assert item.name in page.text
    last = f"| {derivation.order} | {expected[0]} | {expected[1]} | {expected[2]} |"
    assert last in markdown
    for k in range(derivation.action.dimension):
        assert f"$v_{{{k + 1}}} = " in markdown
    for rule, count in derivation.graph.graph["report"]:
        assert f"| {rule} | {count} |" in markdown
    assert all(line.count("$") % 2 == 0 for line in markdown.splitlines())
    assert markdown == derivation.explain()


@pytest.mark.parametrize("name", NAMES)
def test_the_page_stands_alone(name: str, derivations: dict[str, Derivation]) -> None:
    text = derivations[name].explain("html")
    page = page_of(text)
    assert page.seen <= {
        *("html", "head", "meta", "title", "style", "body"),
        *("h1", "h2", "p", "ul", "li", "code", "table", "tr", "th", "td"),
    }
    assert "http" not in text and "prefers-color-scheme: dark" in text
    assert page.text.count("<") == text.count("&lt;")


def test_what_a_reader_may_not_trust_is_escaped() -> None:
    odd = sp.Symbol("a<b>&'|$`")
    with pytest.raises(ActionError, match="printed into code"):
        LieAction.from_fields("odd", base=(odd,), fields=[(1,)])


def test_the_frame_is_told_where_it_has_a_closed_form(derivations: dict[str, Derivation]) -> None:
    text = derivations["projective"].explain()
    assert all(f"$g \\cdot {latex_name(z.name)} = " in text for z in derivations["projective"].frame.cross_section)
    for parameter, value in derivations["projective"].frame.parameters.items():
        assert f"${latex_name(parameter.name)} = {latex_expression(value)}$" in text
    assert "where none of these vanishes: $u_{0,x}$, $u_{0,x} u_{1,y} - u_{0,y} u_{1,x}$" in text
    assert "where these, under a root, are positive: $u_{0,x}^{2} + u_{0,y}^{2}$" in derivations["se2"].explain()
    assert "none in closed form" in derivations["se2_curve"].explain()


def test_singular_sets_are_those_of_the_denominators(derivations: dict[str, Derivation]) -> None:
    def denominators(name: str) -> str:
        return derivations[name].explain().split("## Where they are singular\n\n")[1].split("\n")[0]

    assert "$J_{01}$." in denominators("projective")
    assert "$u_{xx}$." in denominators("similarity_curve")
    assert denominators("se2").startswith("Nowhere")
    assert "u_{0,x}^{2} + u_{0,y}^{2}" in denominators("frame")


def test_recurrences_of_plane_curves(derivations: dict[str, Derivation]) -> None:
    text = derivations["se2_curve"].explain()
    # D_s kappa_s = kappa_ss: in normalised invariants, u_xxxx - 3 u_xx^3
    assert r"$\mathcal{D}_{x} I_{u,xxx} = - 3 I_{u,xx}^{3} + I_{u,xxxx}$" in text


def test_what_is_left_out_is_said(derivations: dict[str, Derivation], derived: Callable[..., Derivation]) -> None:
    space = derived("se3")
    assert "frame" not in vars(space)
    text = space.explain()
    assert "frame" not in vars(space), "the frame of a group of space takes minutes"
    assert "Left out here: solving for the frame" in text and "`derivation.frame`" in text
    big = derived("projective", 4)
    assert re.search(r"The other \d+ are left out here; `invariants\.calculus\.InvariantCalculus\.of\(", big.explain())
    high = derived("affine_curve", 1, 5).explain()
    assert "The recurrence formulas are left out here" in high


def test_a_long_formula_is_named_with_where_it_is(derivations: dict[str, Derivation]) -> None:
    derivation = derivations["projective"]
    u = derivation.jets.coordinate(0, (0, 0))
    long = sp.expand(sum(z * (k + 2) for k, z in enumerate(derivation.jets.coordinates)) ** 3)
    relative = (replace(derivation.relative[0], expr=long * u), *derivation.relative[1:])
    certificate = replace(derivation.certificate, subject=replace(derivation.certificate.subject, relative=relative))
    grown = replace(derivation, relative=relative, certificate=certificate)
    assert "too long to print; see `derivation.relative[0].expr`" in grown.explain()


@pytest.mark.parametrize(
    ("name", "latex"),
    [
        ("u", "u"),
        ("u_xx", "u_{xx}"),
        ("u0_xy", "u_{0,xy}"),
        ("J01", "J_{01}"),
        ("J_9_10", "J_{9,10}"),
        ("Qa00", r"\mathit{Qa}_{00}"),
        ("I_u0_x", "I_{u0,x}"),
        ("theta", r"\theta"),
        ("T/J^2", r"\frac{T}{J^{2}}"),
        ("Qb*Qa^2/u_xx^4", r"\frac{\mathit{Qb} \, \mathit{Qa}^{2}}{u_{xx}^{4}}"),
        ("(Q/T^2)^2", "(Q / T^{2})^{2}"),
        ("T(i,i+1)", "T(i,i+1)"),
        ("a$b", r"a\text{\$}b"),
        ("_odd", r"\mathit{\_odd}"),
    ],
)
def test_names_in_latex(name: str, latex: str) -> None:
    assert latex_name(name) == latex


def test_notebooks_show_readable_latex(derivations: dict[str, Derivation]) -> None:
    text = derivations["similarity_curve"]._repr_latex_()
    assert r"\mathit{Qa} &= u_{x}^{2} + 1" in text
    assert text.startswith(r"$\begin{aligned}") and text.endswith(r"\end{aligned}$")


def test_without_any_invariant(tmp_path: Path) -> None:
    bare = _partial("projective_curve", 7, 2)
    assert not bare.invariants
    text = bare.explain()
    assert counts_of(text)[3] == 0 and "INCOMPLETE" in text and "Nothing: there are no invariants." in text
    page_of(bare.explain("html"))
    with pytest.raises(InputError, match="a graph of 0 nodes"):
        draw_graph(bare, tmp_path / "graph.png")


def test_another_format_is_refused(derivations: dict[str, Derivation]) -> None:
    with pytest.raises(InputError, match="markdown, html"):
        derivations["se2"].explain("pdf")


@pytest.mark.parametrize("name", NAMES)
def test_pictures(name: str, derivations: dict[str, Derivation], tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    derivation = derivations[name]
    png, svg, again = tmp_path / "graph.png", tmp_path / "graph.svg", tmp_path / "more" / "graph.SVG"
    for path in (png, svg, again):
        draw_graph(derivation, path)
    data = png.read_bytes()
    assert data.startswith(b"\x89PNG\r\n\x1a\n") and data.endswith(b"IEND\xaeB`\x82")
    width, height = struct.unpack(">II", data[16:24])
    root = ElementTree.fromstring(svg.read_text(encoding="utf-8"))
    assert root.tag.endswith("svg")
    # SVG is measured in points, PNG drawn at 150 a inch
    inches = [float(root.attrib[side].removesuffix("pt")) / 72 for side in ("width", "height")]
    assert [width, height] == pytest.approx([150 * inches[0], 150 * inches[1]], abs=2)
    assert inches[0] >= 7
    assert svg.read_bytes() == again.read_bytes()
    assert {p.name for p in tmp_path.iterdir()} == {"graph.png", "graph.svg", "more"}


def test_the_picture_has_every_node_once_and_none_overlap(derivations: dict[str, Derivation]) -> None:
    from invariants.derivation.drawing import _layers, _places

    for derivation in derivations.values():
        graph = derivation.graph
        edges, columns = _layers(graph)
        places = _places(columns, edges)
        nodes = [key for key in places if key[0] == "node"]
        assert sorted(number for _, number, _ in nodes) == sorted(graph)
        assert sum(key[0] == "output" for key in places) == len(graph.graph["outputs"])
        for edge in edges:
            assert [key[2] for key in edge.path] == list(range(edge.path[0][2], edge.path[-1][2] + 1))
        solid = [places[key] for key in places if key[0] != "lane"]
        for k, (x, y) in enumerate(solid):
            assert all(x != a or abs(y - b) > 0.4 for a, b in solid[:k])


def test_pictures_that_cannot_be_drawn(
    derivations: dict[str, Derivation], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(InputError, match=r"\.png or \.svg"):
        draw_graph(derivations["se2"], tmp_path / "graph.jpg")
    monkeypatch.setattr("invariants.derivation.drawing.DRAWN_NODES", replace(DRAWN_NODES, value=5))
    with pytest.raises(InputError, match="at most 5"):
        draw_graph(derivations["se2"], tmp_path / "graph.png")
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    with pytest.raises(InputError, match=r'pip install "repere\[matplotlib\]"'):
        draw_graph(derivations["se2"], tmp_path / "graph.png")
    assert not list(tmp_path.iterdir())
