"""compile(): a kernel in memory, from the same text that generate() writes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, overload

import sympy as sp

from invariants import Derivation

from .backends import TORCH, select
from .execution import execute
from .linear.items import item_of
from .linear.rendering import render_linear, source_file
from .render import render
from .spec import require_name, require_proved

if TYPE_CHECKING:
    from generated.runtime.kernel import Kernel

_COMPILED: dict[str, Any] = {}


@overload
def compile(item: Derivation) -> Kernel: ...
@overload
def compile(item: Any) -> Any: ...


def compile(item: Any) -> Any:
    """A torch kernel in memory, without writing files.

    Args:
        item: a Derivation; or a Representation of a finite group or a Lie algebra, a MatrixLieAlgebra, a FixedSpace, an
            EquivariantBasis, a FourierTransform or a TensorProduct of :mod:`invariants.representations`; a Quotient of
            :mod:`invariants.quotients`; or an exact SymPy matrix.

    Returns:
        For a Derivation, jets (batch, channels, J, *spatial) -> features (batch, K, *spatial). For a representation,
        elements (...) and vectors (..., n) -> (..., n). For a matrix or a projector, (..., n) -> (..., m). For a basis,
        weights (..., K) -> matrices (..., m, n). For a tensor product, (..., n1) and (..., n2) -> (..., m). For a Fourier
        transform, (..., order) -> (..., order), with its inverse as a method. For a Lie algebra, a kernel with the methods
        exp, coordinates (..., dim) -> matrices (..., n, n), and log, which undoes it. For a representation of one,
        coordinates (..., dim) and vectors (..., d) -> (..., d), the exponential acting; by_matrices takes matrices
        (..., n, n) of the group instead, and matrices and matrices_of give those of the representation. For a quotient, a
        kernel with the methods project, mean_curvature, project_with_curvature, log_volume, regular and center of states
        (..., N, n).

    Raises:
        InputError: for anything else, or coefficients that are not exact.
        CertificateError: for a derivation that was read from a file and is not proved.

    Example:
        >>> import sympy as sp
        >>> import torch
        >>> from invariants import catalogue, derive
        >>> kernel = compile(derive(catalogue.get("projective"), order=2, channels=2))
        >>> kernel(torch.randn(1, 3, 6, 8, 8)).shape
        torch.Size([1, 13, 8, 8])
        >>> compile(sp.Matrix([[1, 1], [1, -1]]))(torch.tensor([3.0, 1.0]))
        tensor([4., 2.])
    """
    if isinstance(item, Derivation):
        return _of_derivation(item)
    made = item_of(item, "matrix" if isinstance(item, sp.MatrixBase) else None)
    require_name(made.name)
    key = f"{made.name} {made.digest}"
    if key not in _COMPILED:
        texts = render_linear(made, ("torch", "cpp", "triton"), "codegen.compile(item)")
        file = f"<repere kernel {made.name} {made.digest[:12]}>"
        namespace = _run(texts["kernel.py"], made.name, file)
        for name in made.maps:
            namespace[f"{name}_map"].sources = {"cpp": texts.get(source_file(name))}.get
        if made.quotient is not None:
            namespace["kernel"].sources = {
                "cpp": texts.get("kernel.cpp"),
                "triton": texts.get("kernel_triton.py"),
            }.get
        _COMPILED[key] = namespace["kernel"]
    return _COMPILED[key]


def _of_derivation(derivation: Derivation) -> Kernel:
    key = derivation.digest
    if key not in _COMPILED:
        require_proved(derivation)
        name = derivation.action.name
        require_name(name)
        text = render(derivation, TORCH, name, "codegen.compile(derivation)")["kernel.py"]
        kernel = _COMPILED[key] = _run(text, name, f"<repere kernel {name} {key[:12]}>")["kernel"]
        kernel.sources = partial(_source, derivation, name)
    found: Kernel = _COMPILED[key]
    return found


def _run(text: str, name: str, file: str) -> dict[str, Any]:
    """The names that a generated module defines."""
    namespace = {"__name__": f"generated.{name}.kernel", "__package__": f"generated.{name}", "__file__": file}
    return execute(text, file, namespace)


def _source(derivation: Derivation, name: str, backend: str) -> str:
    """The text that another backend compiles, printed when it is wanted."""
    (file,) = set(select(backend).files.values())
    return render(derivation, select(backend), name, "codegen.compile(derivation)")[file]
