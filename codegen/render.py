"""From a derivation to the text of its generated files. Decisions are made here; templates place strings."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from fractions import Fraction
from functools import lru_cache
from pathlib import Path
from textwrap import wrap
from typing import Any

import jinja2

from invariants import Derivation
from invariants.errors import DerivationError

from .backends import Backend, Programs
from .channel_steps import channel_loop
from .emission import Program
from .majorants import Polynomial, majorants
from .operations import Call, Constant, Scale
from .program import adjoint_program, forward_program
from .quoting import FILTERS
from .schedule import ordered, peak_live, recomputed
from .spec import Spec

TEMPLATES = Path(__file__).parent / "templates"


@lru_cache(maxsize=16)
def environment(templates: str | Path) -> jinja2.Environment:
    """The templates of a folder, and those that all folders share."""

    def refuse(message: str) -> None:
        raise DerivationError(
            given=message, expected="a spec that the template can print", remedy="report this as a bug"
        )

    found = jinja2.Environment(
        # a name joined to a folder is a folder in it, a whole path stays what it is
        loader=jinja2.FileSystemLoader([TEMPLATES / templates, TEMPLATES]),
        undefined=jinja2.StrictUndefined,
        keep_trailing_newline=True,
    )
    found.globals["raise"] = refuse
    found.filters.update(FILTERS)
    return found


def programs(derivation: Derivation) -> Programs:
    """Forward, backward and double-backward program of a derivation, over arrays of channels and as a loop over them."""
    # without families over channels each invariant is one feature of all channels together, whichever of them it holds
    channels = derivation.jets.channels
    single = not derivation.any_channels and all(p.span + 1 == channels for p in derivation.patterns)
    forward = forward_program(derivation.graph, channels if single else None)
    jets, features = len(derivation.jets.indices), len(forward.outputs["features"])
    backward = adjoint_program(forward, {"jets": jets}, {"features": "grad_features"}, {"jets": "grad_jets"})
    double = adjoint_program(
        backward,
        {"jets": jets, "grad_features": features},
        {"grad_jets": "grad_grad_jets"},
        {"jets": "grad_jets", "grad_features": "grad_grad_features"},
    )
    return Programs(
        ordered(forward),
        ordered(backward),
        ordered(double),
        channel_loop(forward, jets),
        derivation.jets.indices,
        tuple(derivation.weights or ()),
    )


def render(derivation: Derivation, backend: Backend, name: str, command: str) -> dict[str, str]:
    """Text of every file of a backend for one derivation, by file name.

    Args:
        derivation: what to print.
        backend: where it will run.
        name: folder and kernel name.
        command: how to regenerate, for the header.
    """
    made = programs(derivation)
    forward, backward, double = made.forward, made.backward, made.double
    unknown = sorted(
        {
            i.operation.function
            for p in (forward, backward, double)
            for i in p.instructions
            if isinstance(i.operation, Call)
        }
        - backend.functions
    )
    if unknown:
        raise DerivationError(
            given=f"the function{'s' if len(unknown) > 1 else ''} {', '.join(unknown)} in {name}",
            expected=f"functions that the backend {backend.name!r} prints: {', '.join(sorted(backend.functions))}",
            remedy="use another backend, or rewrite the action",
        )
    for program in (forward, backward, double):
        _require_floats(program, name)
    spec = Spec(derivation.action, derivation.order, derivation.channels)
    pairs = [
        (forward.instructions[v], feature_name)
        for v, (feature_name, _) in zip(forward.outputs["features"], derivation.graph.graph["outputs"], strict=True)
        if v is not None
    ]
    spans = tuple(instruction.reach for instruction, _ in pairs)
    weights = derivation.weights or tuple(() for _ in pairs)
    values: dict[str, Any] = {
        "title": f"Differential invariants of {derivation.action.name}, order {derivation.order}.",
        "name": name,
        "class_name": "".join(part.capitalize() for part in name.split("_")),
        "description": f"the group {derivation.action.name!r} (dimension {derivation.action.dimension})",
        "digest": derivation.digest,
        "dimension": len(derivation.action.base),
        "order": derivation.order,
        "jets": len(derivation.jets.indices),
        "channels": "None" if derivation.any_channels else repr(derivation.jets.channels),
        "spans": repr(spans),
        "weights": [_fractions(row) for row in weights],
        "majorants": [None if found is None else _majorant(*found) for found in majorants(forward, made.indices)],
        "uses_base": repr(forward.uses("base")),
        "feature_names": [feature_name for _, feature_name in pairs],
        "command": command,
        "spec_line": _spec_line(derivation),
        "spec_digest": spec.digest,
        "proof": proof_line(derivation),
        "forward_histogram": histogram_line(forward),
        "backward_histogram": histogram_line(backward),
        "double_histogram": histogram_line(double),
        "schedule": schedule_line(made),
        "feature_lines": _feature_lines(derivation),
    }
    values |= backend.printed(made)
    jinja = environment(backend.templates)
    values["header"] = jinja.get_template("header.j2").render(values)
    files = {
        target: jinja.get_template(template).render(values).rstrip("\n") + "\n"
        for template, target in backend.files.items()
    }
    files["derivation.json"] = derivation.to_json()
    return files


def _require_floats(program: Program, name: str) -> None:
    """Refuse coefficients that no floating-point format holds."""
    for instruction in program.instructions:
        match instruction.operation:
            case Constant(value) | Scale(value):
                if abs(value) > sys.float_info.max or 0 < abs(value) < sys.float_info.min:
                    raise DerivationError(
                        given=f"a coefficient of about 10^{_decade(value)} in {name}",
                        expected="coefficients that float64 holds",
                        remedy="scale the coordinates or the generators",
                    )
            case _:
                pass


def _decade(value: Fraction) -> int:
    return round((abs(value.numerator).bit_length() - value.denominator.bit_length()) * 0.30103)


def _spec_line(derivation: Derivation) -> str:
    action = derivation.action
    served = "any number of channels" if derivation.any_channels else f"{derivation.jets.channels} channels"
    return (
        f"{action.name}: {action.dimension} generators on ({', '.join(map(str, action.variables))}), order "
        f"{derivation.order}, derived with {derivation.channels} channels, serves {served}"
    )


def proof_line(derivation: Derivation) -> str:
    """One line on what was proved."""
    c = derivation.certificate
    found = "all found" if c.complete else f"{c.independent} found"
    return (
        f"jets {c.jet_dimension} - orbits {c.orbit_dimension} = {c.expected} independent invariants, {found}, "
        f"annihilated by {derivation.action.dimension} generators"
    )


def histogram_line(program: Program) -> str:
    """Operations per channel and pixel: total, then by kind."""
    kinds = ", ".join(f"{kind} {count}" for kind, count in program.histogram.items())
    return f"{program.operations} operations per channel and pixel{f': {kinds}' if kinds else ''}"


def schedule_line(made: Programs) -> str:
    """What the backward pass saves and repeats, and how many values are alive at once."""
    again = recomputed(made.backward, ["grad_features"])
    peaks = ", ".join(str(peak_live(program)) for program in (made.forward, made.backward, made.double))
    return f"saves the jets alone, backward repeats {again} forward operations; values alive at once: {peaks}"


def _feature_lines(derivation: Derivation) -> list[str]:
    lines = []
    for k, (name, expr) in enumerate(derivation.graph_outputs()):
        weight = ", ".join(map(str, derivation.weights[k])) if derivation.weights and derivation.weights[k] else "0"
        lines += wrap(f"{name}, weight {weight}: {expr}", 108, subsequent_indent="    ", break_long_words=False)
    return lines


def _fractions(row: Sequence[Fraction]) -> str:
    inner = ", ".join(f"Fraction({w.numerator}, {w.denominator})" for w in row)
    return f"({inner},)" if row else "()"


def _majorant(polynomial: Polynomial, roundings: int) -> dict[str, Any]:
    terms = sorted(polynomial.items(), reverse=True)
    return {"terms": [repr((float(c), powers)) for powers, c in terms], "roundings": roundings}


def runtime_files() -> Mapping[str, str]:
    """The runtime beside generated code, by file name."""
    folder = TEMPLATES / "runtime"
    return {
        path.name: path.read_text(encoding="utf-8") for path in sorted(folder.iterdir()) if path.suffix in (".py", ".h")
    }


def summary(derivation: Derivation) -> dict[str, Any]:
    """What ``--list`` shows of a derivation."""
    made = programs(derivation)
    return {
        "order": derivation.order,
        "invariants": len(derivation.invariants),
        "operations": f"{made.forward.operations} / {made.backward.operations}",
        "proof": "complete" if derivation.certificate.complete else "incomplete",
    }
