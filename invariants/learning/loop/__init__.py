"""The one training loop: any method, on any devices, resumed to the same bits; see :func:`train` and :class:`Method`."""

from .batches import Batches, Order, load_batches
from .checkpoints import first_line, load, save
from .fingerprints import fingerprint, fingerprint_of_files
from .logs import Row
from .method import Method, Report, Step
from .order import TrainingOrder, dealt, seed_of
from .plan import Plan, SteppedSettings
from .resuming import recipe_of, samples_of
from .settings import refuse, require_integers, require_integers_or_none, require_positive, require_shares
from .single_device import one_cpu, one_thread, train_small
from .training import Training, train

__all__ = [
    "Batches",
    "Method",
    "Order",
    "Plan",
    "Report",
    "Row",
    "Step",
    "SteppedSettings",
    "Training",
    "TrainingOrder",
    "dealt",
    "fingerprint",
    "fingerprint_of_files",
    "first_line",
    "load",
    "load_batches",
    "one_cpu",
    "one_thread",
    "recipe_of",
    "refuse",
    "require_integers",
    "require_integers_or_none",
    "require_positive",
    "require_shares",
    "samples_of",
    "save",
    "seed_of",
    "train",
    "train_small",
]
