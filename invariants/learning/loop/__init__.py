"""The one training loop: order and seeds, checkpoints, resuming, logs."""

from .checkpoints import first_line, load, save
from .loading import load_batches
from .logs import Row, tensorboard, write_table
from .order import TrainingOrder, dealt, seed_of
from .resuming import LAST, at_first, recipe_of, state_to_resume
from .settings import refuse, require_integers, require_positive, require_shares

__all__ = [
    "LAST",
    "Row",
    "TrainingOrder",
    "at_first",
    "dealt",
    "first_line",
    "load",
    "load_batches",
    "recipe_of",
    "refuse",
    "require_integers",
    "require_positive",
    "require_shares",
    "save",
    "seed_of",
    "state_to_resume",
    "tensorboard",
    "write_table",
]
