"""Reading and replacing what a submodule of a model gives, through a hook that rests unless it is asked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from torch import Tensor, nn

from invariants.errors import InputError


class Tap:
    """A forward hook on one submodule that calls ``function`` with its output, while there is one.

    Args:
        model: any module.
        path: of the submodule, as ``model.named_modules()`` gives it.

    Raises:
        InputError: if there is none of that path.
    """

    def __init__(self, model: nn.Module, path: str) -> None:
        names = dict(model.named_modules())
        if not path or path not in names:
            near = [name for name in names if name.count(".") == 0 and name]
            raise InputError(
                given=f"the path {path!r} in a {type(model).__name__}",
                expected=f"a submodule, for instance {', '.join(near[:8]) or '(it has none)'}",
                remedy="look at [name for name, _ in model.named_modules()]",
            )
        self.path = path
        self.function: Callable[[Any], Any] | None = None
        # kept for good: hooks that come and go are what torch.compile cannot follow
        names[path].register_forward_hook(self)

    def __call__(self, module: nn.Module, inputs: Any, output: Any) -> Any:
        return None if self.function is None else self.function(output)

    @contextmanager
    def calling(self, function: Callable[[Any], Any]) -> Iterator[None]:
        """Call a function with each output; what it returns, if anything, takes the output's place."""
        self.function = function
        try:
            yield
        finally:
            self.function = None


class Reached(Exception):
    """Raised by a tap to leave the model with what its submodule gave."""

    def __init__(self, features: Tensor) -> None:
        self.features = features
        super().__init__("left the model at a tap")
