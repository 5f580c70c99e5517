"""Wrong input to the symbolic side: one row a mistake, each with its error and what the message must say."""

from __future__ import annotations

import pickle
import re
from functools import partial

import pytest
import sympy as sp

from invariants import (
    ActionError,
    DerivationError,
    FileFormatError,
    InputError,
    InvariantCalculus,
    JetSpace,
    LieAction,
    MovingFrame,
    RepereError,
    catalogue,
    conjugate,
    derive,
    draw_graph,
    joint_invariants,
    product,
    subgroup,
)
from invariants.calculus.equivariant_maps import equivariants
from invariants.derivation.derivation import Derivation
from invariants.jets.freeness import first_free_order, orbit_dimension

x, y, z, u, t, v, w = sp.symbols("x y z u t v w")


def fields(*rows, base=(x, y), name="g", **more):
    return lambda: LieAction.from_fields(name, base=base, fields=list(rows), **more)


def a_map(image=(x + t, y), identity=(0,), parameters=(t,), base=(x, y), name="g", **more):
    return lambda: LieAction.from_map(name, base=base, parameters=parameters, identity=identity, image=image, **more)


def section(values, name="affine", **more):
    return lambda: derive(catalogue.get(name), cross_section=values, **more)


def jets(**more):
    return JetSpace(catalogue.get("affine"), **({"order": 2} | more))


def se2():
    return catalogue.get("se2")


def small():
    return derive(se2(), order=1)


def calculus(order=2, **more):
    return InvariantCalculus.of(se2(), order, **more)


def other(action=None, base=(v, w), forward=(2 * x, 2 * y), backward=(v / 2, w / 2), name="k", **more):
    return lambda: conjugate(name, action or se2(), base=base, forward=forward, backward=backward, **more)


def cut(*constraints, name="s", **more):
    return lambda: subgroup(name, se2(), list(constraints), **({"parameters": (t, u, v)} | more))


def picture(path, derivation=small):
    def draw():
        pytest.importorskip("matplotlib")
        draw_graph(derivation(), path)

    return draw


SEARCHES = {
    "derive": lambda **more: derive(se2(), **more),
    "joint_invariants": lambda **more: joint_invariants(se2(), 2, **more),
    "equivariants": lambda **more: equivariants(se2(), **more),
}
LIMITS = {
    "time limit of text": ({"time_limit": "10"}, r"time_limit='10' of type str.*finite, positive number of seconds"),
    "no time limit": ({"time_limit": None}, r"time_limit=None of type NoneType.*leave it at"),
    "time limit true": ({"time_limit": True}, r"time_limit=True of type bool"),
    "time limit not a number": ({"time_limit": float("nan")}, r"time_limit=nan.*finite"),
    "time limit endless": ({"time_limit": float("inf")}, r"time_limit=inf.*finite.*at most"),
    "time limit beyond timers": ({"time_limit": 10**400}, r"time_limit=10+ .*at most 1e\+09"),
    "time limit zero": ({"time_limit": 0}, r"time_limit=0 expected: a finite, positive"),
    "degree of text": ({"max_degree": "3"}, r"max_degree='3'.*an integer of at least 1"),
    "no degree": ({"max_degree": None}, r"max_degree=None.*leave it at"),
    "progress true": ({"progress": True}, r"progress=True.*a function.*progress=print"),
    "progress of text": ({"progress": "yes"}, r"progress='yes'"),
}

U = sp.symbols("u0_x u0_y u0_xx u0_xy u0_yy")
LINE = [(1, 0), (0, 1), (0, u)]

ROWS = {
    "float coefficient": (fields((0.5, 0)), ActionError, r"0\.5 \(field 0\).*exact.*Rational"),
    "float inside": (fields((1, 0), (0, 0.1 * x)), ActionError, r"0\.1.*field 1.*algebraic numbers.*Rational"),
    "string coefficient": (fields(("x", 0)), ActionError, r"'x' of type str.*strings are never evaluated"),
    "complex coefficient": (fields((1j, 0)), ActionError, r"of type complex.*SymPy expression"),
    "none coefficient": (fields((None, 0)), ActionError, r"None of type NoneType"),
    "boolean coefficient": (fields((True, 0)), ActionError, r"True of type bool"),
    "imaginary unit": (fields((sp.I, 0)), ActionError, r"I in field 0.*rational powers"),
    "unknown symbol": (fields((z, 0)), ActionError, r"unknown symbol z in field 0: z.*only x, y.*declare"),
    "unknown symbols": (fields((z * u, 0)), ActionError, r"unknown symbols u, z"),
    "other assumptions": (fields((sp.Symbol("x", real=True), 0)), ActionError, r"unknown symbol x.*assumptions"),
    "short field": (fields((1, 0), (1,)), ActionError, r"field 1 = \(1,\).*2 coefficients.*x, y.*write a zero"),
    "long field": (fields((1, 0, 0)), ActionError, r"field 0.*2 coefficients"),
    "field is text": (fields("ab"), ActionError, r"field 0 = 'ab'"),
    "field is a number": (fields(3), ActionError, r"field 0 = 3.*2 coefficients"),
    "no fields": (fields(), ActionError, r"fields=\[\].*at least one vector field"),
    "fields are text": (lambda: LieAction.from_fields("g", base=(x,), fields="x"), ActionError, r"fields='x'"),
    "fields are a mapping": (lambda: LieAction.from_fields("g", base=(x,), fields={x: 1}), ActionError, r"fields=\{x"),
    "open bracket": (
        fields((1, 0), (x**3, 0)),
        ActionError,
        r"fields 0 and 1, whose bracket \[v0, v1\] = \(3\*x\*\*2, 0\).*close under the Lie bracket.*add that bracket",
    ),
    "second bracket open": (
        fields((1, 0), (0, 1), (x * y, 0)),
        ActionError,
        r"\[v0, v2\] = \(y, 0\) is not in the span",
    ),
    "dependent fields": (fields((1, 0), (0, 1), (2, 3)), ActionError, r"field 2 = \(2, 3\).*independent.*leave it out"),
    "zero field": (fields((1, 0), (0, 0)), ActionError, r"field 1 = \(0, 0\), zero"),
    "fields dependent by an identity": (
        fields((sp.sin(x) ** 2, 0), (sp.cos(x) ** 2 - 1, 0)),
        ActionError,
        r"field 1.*a combination",
    ),
    "repeated base": (fields((1, 0), base=(x, x)), ActionError, r"\(x, x\).*distinct symbols.*rename"),
    "fiber in base": (fields((1, 0), base=(x,), fiber=(x,)), ActionError, r"distinct symbols"),
    "base of text": (fields((1, 0), base="xy"), ActionError, r"base.*[Ss]ymbol"),
    "base of numbers": (fields((1, 0), base=(1, 2)), ActionError, r"base.*[Ss]ymbol"),
    "no base": (fields((), base=()), ActionError, r"base=\(\).*at least one symbol"),
    "base not a sequence": (fields((1,), base=3), ActionError, r"base.*[Ss]ymbol"),
    "name with a dash": (fields((1, 0), name="my-group"), ActionError, r"'my-group'.*Python identifier"),
    "name with a dot": (fields((1, 0), name="os.path"), ActionError, r"'os.path'.*Python identifier"),
    "name a number": (fields((1, 0), name=3), ActionError, r"the name 3"),
    "empty name": (fields((1, 0), name=""), ActionError, r"the name ''"),
    "unsupported function": (fields((sp.gamma(x), 0)), ActionError, r"gamma\(x\) in field 0.*rewrite"),
    "symbolic power": (fields((x**y, 0)), ActionError, r"x\*\*y in field 0"),
    "reflection of wrong size": (
        fields((1, 0), (0, 1), reflections=[[[1]]]),
        ActionError,
        r"reflection.*a 2 by 2 matrix",
    ),
    "reflection not an involution": (
        fields((1, 0), (0, 1), reflections=[[[0, -1], [1, 0]]]),
        ActionError,
        r"square is the identity.*\[\[1, 0\]",
    ),
    "reflection with a float": (
        fields((1, 0), (0, 1), reflections=[[[1.0, 0], [0, -1]]]),
        ActionError,
        r"1\.0 \(reflection\)",
    ),
    "map not the identity": (
        a_map(image=(x + t + 1, y)),
        ActionError,
        r"sends x to x \+ 1 at t=0.*x stays x.*correct `identity`",
    ),
    "map scaled": (a_map(image=(t * x, y)), ActionError, r"sends x to 0 at t=0"),
    "identity too long": (a_map(identity=(0, 0)), ActionError, r"identity=\(0, 0\).*1 value, for t"),
    "identity a float": (a_map(identity=(0.0,)), ActionError, r"0\.0 \(identity of t\)"),
    "identity a symbol": (a_map(identity=(x,)), ActionError, r"unknown symbol x in identity of t"),
    "image too short": (a_map(image=(x,)), ActionError, r"1 entry.*2 expressions, one for each of x, y"),
    "image with a stranger": (a_map(image=(x + t * z, y)), ActionError, r"unknown symbol z in image of x"),
    "parameter is a variable": (a_map(parameters=(x,)), ActionError, r"parameters \(x,\).*distinct"),
    "parameter without effect": (a_map(image=(x, y)), ActionError, r"field 0 = \(0, 0\)"),
    "map that is no group": (a_map(image=(x + t, y + t * x**2), parameters=(t,)), None, ""),
    "maps that do not close": (
        a_map(image=(x + t, y + u * x**2), parameters=(t, u), identity=(0, 0)),
        ActionError,
        r"\[v0, v1\] = \(0, 2\*x\)",
    ),
    "unknown catalogue name": (lambda: catalogue.get("projectiv"), InputError, r"'projectiv'.*one of.*projective"),
    "derive a name": (
        lambda: derive("projective"),
        InputError,
        r"'projective' of type str.*a LieAction.*catalogue\.get",
    ),
    "derive nothing": (lambda: derive(None), InputError, r"None of type NoneType.*a LieAction"),
    "order negative": (lambda: derive(catalogue.get("se2"), order=-1), InputError, r"order=-1.*at least 0.*order=2"),
    "order a float": (lambda: derive(catalogue.get("se2"), order=2.0), InputError, r"order=2\.0.*an integer"),
    "order true": (lambda: derive(catalogue.get("se2"), order=True), InputError, r"order=True.*an integer"),
    "no channels": (lambda: derive(catalogue.get("se2"), channels=0), InputError, r"channels=0.*at least 1"),
    "channels a float": (lambda: derive(catalogue.get("se2"), channels=1.5), InputError, r"channels=1\.5.*an integer"),
    "channels with a fiber": (
        lambda: derive(LieAction.from_fields("g", base=(x,), fiber=(u,), fields=LINE), channels=2),
        InputError,
        r"channels=2 with the fiber \(u,\).*left at 1",
    ),
    "base that hides a channel": (
        lambda: derive(LieAction.from_fields("g", base=(sp.Symbol("u0"),), fields=[(1,)])),
        InputError,
        r"base \(u0,\).*distinct names.*rename",
    ),
    "cross-section of a stranger": (
        section({z: 0}),
        InputError,
        r"cross-section coordinates z.*jet coordinates.*d\.jets\.coordinate",
    ),
    "cross-section with a float": (
        section({U[0]: 1.0}, "scale"),
        InputError,
        r"1\.0 \(cross-section value of u0_x\).*exact.*Rational",
    ),
    "cross-section evaluated": (section({U[0]: "1+1"}, "scale"), InputError, r"'1\+1' of type str.*never evaluated"),
    "cross-section irrational": (section({U[0]: sp.sqrt(2)}, "scale"), InputError, r"sqrt\(2\).*exact rationals"),
    "cross-section not transverse": (
        section({x: 0, y: 0, U[0]: 0}, "scale"),
        InputError,
        r"u0_x: 0.*3 coordinates, transverse.*leave cross_section",
    ),
    "cross-section too short": (section({x: 0, y: 0}, "similarity"), InputError, r"4 coordinates, transverse"),
    "cross-section too long": (
        section({x: 0, y: 0, U[0]: 0, U[1]: 1}, "se2"),
        InputError,
        r"3 coordinates, transverse",
    ),
    "cross-section of an invariant": (
        section({x: 0, y: 0, sp.Symbol("u0"): 0}, "scale"),
        InputError,
        r"3 coordinates, transverse",
    ),
    "cross-section of text": (
        section({"u0_x": 1}, "scale"),
        InputError,
        r"'u0_x' of type str.*a symbol.*jet coordinates",
    ),
    "cross-section not a mapping": (section([U[0]], "scale"), InputError, r"cross_section=\[u0_x\].*a mapping.*\{"),
    "channel out of range": (lambda: jets().coordinate(1, (0, 0)), InputError, r"coordinate\(1, \(0, 0\)\).*0\.\.0"),
    "index too high": (lambda: jets().coordinate(0, (2, 1)), InputError, r"\(2, 1\).*at most 2.*higher order"),
    "index too short": (lambda: jets().coordinate(0, (1,)), InputError, r"2 counts"),
    "index a number": (lambda: jets().coordinate(0, 1), InputError, r"coordinate\(0, 1\).*2 counts"),
    "invariantize a stranger": (
        lambda: derive(catalogue.get("se2")).frame.invariantize(z),
        InputError,
        r"an expression in z.*jet coordinates",
    ),
    "rewrite what is no invariant": (
        lambda: derive(catalogue.get("scale")).rewrite(U[0]),
        InputError,
        r"u0_x.*an absolute invariant",
    ),
    "rank of no channels": (lambda: derive(catalogue.get("se2")).rank(0), InputError, r"channels=0"),
    "features of other channels": (
        lambda: derive(catalogue.get("moebius")).features(3),
        InputError,
        r"3 channels for a derivation of moebius made for 1.*derive\(\.\.\., channels=3\)",
    ),
    "no closed form": (
        lambda: derive(
            LieAction.from_fields("shear", base=(x,), fiber=(u,), fields=[(1, 0), (0, 1), (x + u, u)]),
            order=3,
            max_degree=2,
        ),
        DerivationError,
        r"shear, order 3, 1 channel: .*no complete set up to degree 2; .*relative invariants found: u_xx.*to do",
    ),
    "coefficients without a fiber": (
        fields((1, 0), (0, u), base=(x,)),
        ActionError,
        r"field 0 = \(1, 0\).*1 coefficient, for x.*fiber=\(u,\)",
    ),
    "coefficients of several more": (fields((1, z, u), base=(x,)), ActionError, r"fiber=\(u, z\)"),
    "one field that is none": (fields(1, 0), ActionError, r"field 0 = 1 .*as in fields=\[\(1, 0\)\]"),
    "two names in a symbol": (fields((1,), base=sp.Symbol("x y")), ActionError, r"'x y' is one symbol.*symbols\("),
    "symbols that do not commute": (
        fields((1,), base=sp.Symbol("x", commutative=False)),
        ActionError,
        r"does not commute",
    ),
    "reflection without its brackets": (
        fields((1, 0), (0, 1), reflections=[[1, 0], [0, -1]]),
        ActionError,
        r"the reflection \[1, 0\].*reflections=\[\[\[",
    ),
    "reflection out of the span": (
        fields((1, 0), reflections=[[[0, 1], [1, 0]]]),
        ActionError,
        r"\[\[0, 1\], \[1, 0\]\], which carries field 0 = \(1, 0\) to \(0, 1\).*generators to generators",
    ),
    "action put together by hand": (lambda: LieAction("g", (x,), ((1,),)), ActionError, r"unchecked.*from_fields"),
    "bracket with a stranger": (lambda: se2().bracket(0, 9), InputError, r"generator 9 of se2.*0\.\.2"),
    "image a mapping": (a_map(image={x: x + t, y: y}), ActionError, r"image=\{.*2 expressions"),
    "map with an infinite slope": (
        a_map(image=(x + sp.sqrt(t), y)),
        ActionError,
        r"derivative by t is infinite.*smooth",
    ),
    "catalogue names in a list": (lambda: catalogue.get(["se2"]), InputError, r"the name \['se2'\].*one of"),
    "catalogue subjects in a list": (lambda: catalogue.names(["plane"]), InputError, r"\['plane'\].*one of plane"),
    "defaults of a list": (lambda: catalogue.defaults(["se2"]), InputError, r"the name \['se2'\]"),
    "new base of one symbol": (other(base=v), ActionError, r"new coordinates \(v,\).*2 new coordinates"),
    "new fiber of one symbol": (other(fiber=w), ActionError, r"new coordinates \(v, w, w\).*2 new coordinates"),
    "new base of text": (other(base="vw"), ActionError, r"base='vw'.*symbols"),
    "new base a number": (other(base=3), ActionError, r"base=3"),
    "no forward map": (other(forward=None), ActionError, r"forward=None.*2 expressions for v, w"),
    "forward map of text": (other(forward=("2*x", "y")), ActionError, r"'2\*x' of type str.*never evaluated"),
    "name of a conjugate": (other(name="k k", forward=(x, x)), ActionError, r"'k k'.*Python identifier"),
    "name of a subgroup": (cut(t, name="s y"), ActionError, r"'s y'.*Python identifier"),
    "name of a subgroup that is none": (
        lambda: subgroup("s y", catalogue.get("affine"), [v], parameters=sp.symbols("v c1:6")),
        ActionError,
        r"'s y'.*Python identifier",
    ),
    "constraint an equation": (cut(sp.Eq(t, u)), ActionError, r"the equation Eq\(t, u\).*difference.*t - u"),
    "constraint of text": (cut("t"), ActionError, r"'t' of type str \(constraint 0\)"),
    "constraint parameters of text": (cut(t, parameters="tuv"), ActionError, r"parameters='tuv'.*3 distinct symbols"),
    "name of a product left out": (
        lambda: product(se2(), catalogue.get("intensity")),
        ActionError,
        r"the name LieAction.*pass a name first",
    ),
    "factors in a list": (lambda: product("p", [se2()]), ActionError, r"of type list.*a LieAction"),
    "first free order of a name": (lambda: first_free_order("se2"), InputError, r"'se2' of type str.*a LieAction"),
    "orbits of a name": (lambda: orbit_dimension("se2", 1), InputError, r"'se2' of type str.*a LieAction"),
    "start of text": (lambda: first_free_order(se2(), start="1"), InputError, r"start='1'.*at least 0"),
    "start negative": (lambda: first_free_order(se2(), start=-1), InputError, r"start=-1.*at least 0"),
    "jets of a name": (lambda: JetSpace("se2", 1), InputError, r"'se2' of type str.*a LieAction"),
    "index of lists": (lambda: jets().coordinate(0, ([1], 0)), InputError, r"coordinate\(0, \(\[1\], 0\)\)"),
    "total derivative of text": (lambda: jets().total_derivative("x", 0), InputError, r"'x' of type str.*evaluated"),
    "total derivative nowhere": (lambda: jets().total_derivative(x, 5), InputError, r"direction 5.*0\.\.1"),
    "prolong a short field": (lambda: jets().prolong((1,)), InputError, r"\(1,\).*2 coefficients"),
    "prolong text": (lambda: jets().prolong(("x", 0)), InputError, r"'x' of type str.*never evaluated"),
    "prolong a mapping": (lambda: jets().prolong_map({x: x, y: y}), InputError, r"the map \{.*2 expressions"),
    "reflect by a small matrix": (lambda: jets().reflection([[1]]), InputError, r"\[\[1\]\].*size 2"),
    "frame with a name": (lambda: MovingFrame.of(jets(), {"x": 0}), InputError, r"'x' of type str.*a symbol"),
    "calculus with a name": (
        lambda: calculus(cross_section={"x": 0}),
        InputError,
        r"'x' of type str in the cross-section.*a symbol",
    ),
    "calculus of a name": (lambda: InvariantCalculus.of("se2", 2), InputError, r"'se2' of type str.*a LieAction"),
    "syzygies of a number": (lambda: calculus().syzygies(3), InputError, r"generators=3.*c\.invariants"),
    "syzygies of lists": (lambda: calculus().syzygies([[x]]), InputError, r"generators=\[\[x\]\]"),
    "syzygy of text": (
        lambda: calculus().holds("D_x I_u0 = 0"),
        InputError,
        r"'D_x I_u0 = 0' of type str.*a Syzygy.*c\.syzygies\(\)",
    ),
    "expand text": (lambda: calculus().expand("D_x I_u0"), InputError, r"'D_x I_u0' of type str.*never evaluated"),
    "expand nothing": (lambda: calculus().expand(None), InputError, r"None of type NoneType"),
    "expand a stranger": (lambda: calculus().expand(sp.Symbol("D_z I_u0")), InputError, r"D_z I_u0.*derivatives only"),
    "joint coordinate in a list": (
        lambda: joint_invariants(se2(), 2).coordinate(1, [x]),
        InputError,
        r"coordinate\(1, \[x\]\).*one of x, y",
    ),
    "joint point in a list": (
        lambda: joint_invariants(se2(), 2).coordinate([1], x),
        InputError,
        r"coordinate\(\[1\], x\).*1\.\.2",
    ),
    "text at a point": (lambda: joint_invariants(se2(), 2).space.at(1, "x"), InputError, r"at\(1, 'x'\)"),
    "kind of text matrices": (
        lambda: equivariants(se2(), 1, kind=[[["1+1"]], [[0]], [[0]]]),
        InputError,
        r"'1\+1' of type str \(matrix 0\).*never evaluated",
    ),
    "picture nowhere": (picture(None), InputError, r"picture None.*\.png or \.svg"),
    "picture a number": (picture(3), InputError, r"picture 3.*\.png or \.svg"),
    "picture of a name": (picture("g.svg", lambda: "se2"), InputError, r"'se2' of type str.*a Derivation"),
    "picture of an action": (picture("g.svg", se2), InputError, r"of type LieAction.*a Derivation"),
    "picture in a file": (picture(f"{__file__}/g.svg"), InputError, r"g\.svg, which cannot be written.*a folder"),
    "picture of no name": (picture("a\0b.svg"), InputError, r"cannot be written"),
    "derivation from nothing": (lambda: Derivation.from_json(None), FileFormatError, r"not JSON.*to_json\(\)"),
    **{
        f"{search}, {name}": (partial(call, **more), InputError, message)
        for search, call in SEARCHES.items()
        for name, (more, message) in LIMITS.items()
    },
}


@pytest.mark.parametrize(("call", "kind", "message"), ROWS.values(), ids=ROWS.keys())
def test_wrong_input_says_what_was_given_expected_and_to_do(call, kind, message):
    if kind is None:  # a neighbour of a mistake that is none: a curve of translations closes by itself
        assert call().dimension == 1
        return
    with pytest.raises(kind) as caught:
        call()
    text = str(caught.value).replace("\n", " ")
    assert isinstance(caught.value, RepereError) and isinstance(caught.value, ValueError)
    assert re.search(message, text), text
    assert all(word in text for word in ("given: ", "expected: ", "what to do: "))
    copy = pickle.loads(pickle.dumps(caught.value))
    assert type(copy) is type(caught.value) and str(copy) == str(caught.value)


def test_the_table_is_long_enough():
    assert len(ROWS) >= 25
