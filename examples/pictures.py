"""Pictures written whole or not at all."""

from __future__ import annotations

from pathlib import Path

from matplotlib import pyplot as plt
from matplotlib.figure import Figure


def save(figure: Figure, path: Path, dpi: int = 80) -> Path:
    """Write a figure beside its file, then take the file's place; closes the figure and returns the path."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_suffix(".tmp.png")
    figure.savefig(temporary, dpi=dpi)
    plt.close(figure)
    temporary.replace(path)
    return path
