"""Cached derivations belong to the engine that made them: every file that takes part in one is in its digest."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from codegen.spec import ABOVE_THE_ENGINE, engine_sources


def test_every_file_that_a_derivation_loads_is_in_the_digest() -> None:
    code = (
        "import sys, invariants; d = invariants.derive(invariants.catalogue.get('schwarzian'), order=3, channels=1); "
        "d.certificate.verify(); invariants.Derivation.from_json(d.to_json()); d.explain(); "
        "print(*(m.__file__ for n, m in sys.modules.items() if n.split('.')[0] == 'invariants'), sep='\\n')"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = {Path(line) for line in out.stdout.splitlines()}
    sources = set(engine_sources())
    assert len(loaded) > 40
    assert loaded <= sources


def test_training_is_no_part_of_it() -> None:
    assert not any(set(path.parts[-3:]) & set(ABOVE_THE_ENGINE) for path in engine_sources())
