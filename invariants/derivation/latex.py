"""LaTeX of names and expressions, named as a derivation names them."""

from __future__ import annotations

import re

import sympy as sp
from sympy.printing.latex import tex_greek_dictionary
from sympy.printing.pretty.pretty_symbology import greek_letters


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
