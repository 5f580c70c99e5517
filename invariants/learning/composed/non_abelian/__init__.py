"""Perfect networks for groups that need not be Abelian, from few products of matrices."""

from .irrep_solutions import IrrepPart, IrrepSolution, compose_irreps

__all__ = ["IrrepPart", "IrrepSolution", "compose_irreps"]
