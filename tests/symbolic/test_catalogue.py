"""Counts of independent invariants: every catalogue entry, every number of channels, against the known formulas."""

from __future__ import annotations

import subprocess
import sys

import pytest
import sympy as sp

from invariants import catalogue

# orbit dimension in the jets of enough channels; invariants of C channels of second order: 2 + 6C minus that
ORBITS = {
    "translation": 2,
    "scale": 3,
    "se2": 3,
    "e2": 3,
    "similarity": 4,
    "sa2": 5,
    "affine": 6,
    "projective": 8,
    "moebius": 6,
}
FEATURES = {
    "translation": lambda c: 6 * c,
    "scale": lambda c: 6 * c,
    "se2": lambda c: 6 * c - 1,
    "e2": lambda c: 6 * c - 1,
    "similarity": lambda c: 6 * c - 1,
    "sa2": lambda c: 6 * c - 3,
    "affine": lambda c: 6 * c - 3,
    "projective": lambda c: 6 * c - 5 if c > 1 else 2,
    "moebius": lambda c: 6 * c - 3,
}


def expected(name, channels):
    return 1 if (name, channels) == ("projective", 1) else 2 + 6 * channels - ORBITS[name]


def test_the_catalogue_is_what_these_tables_cover():
    assert set(catalogue.names()) == set(ORBITS) == set(FEATURES)


@pytest.mark.parametrize("channels", [1, 2, 3])
@pytest.mark.parametrize("name", catalogue.names())
def test_counts(name, channels, derived):
    certificate = derived(name, channels).certificate
    assert certificate.jet_dimension == 2 + 6 * channels
    assert certificate.expected == certificate.independent == expected(name, channels)
    assert certificate.complete and certificate.annihilated and certificate.multipliers
    assert len(derived(name, channels).invariants) == expected(name, channels)
    certificate.verify()


@pytest.mark.parametrize("name", catalogue.names())
def test_one_derivation_serves_any_number_of_channels(name, derived):
    derivation = derived(name, 2)
    for channels in range(1, 9):
        assert derivation.rank(channels) == expected(name, channels)
        assert derivation.rank(channels, seed=5) == expected(name, channels)
        assert len(derivation.features(channels)) == len(set(derivation.features(channels)))
        assert len(derivation.features(channels)) == FEATURES[name](channels)


@pytest.mark.parametrize("name", ["affine", "projective"])
def test_the_chain_does_not_depend_on_the_channels_of_the_derivation(name, derived):
    two, three = derived(name, 2), derived(name, 3)
    assert two.features(5) == three.features(5)
    assert two.families == three.families and two.patterns == three.patterns


@pytest.mark.parametrize(("channels", "count"), [(1, 1), (2, 2), (3, 5), (4, 8)])
def test_first_order_affine_counts(channels, count, derived):
    # C functions, and ratios of the 2 by 2 minors of C gradients: 2C - 4 of them, for C >= 2
    certificate = derived("affine", channels, 1).certificate
    assert certificate.jet_dimension == 2 + 3 * channels
    assert certificate.complete and certificate.independent == count


def test_third_order_projective_invariants_of_one_channel(derived):
    # pdinet.md: beside u, relative invariants (degree, weight) = (3, 2), (4, 4), (6, 6), (8, 6); 12 - 8 = 4 absolute
    derivation = derived("projective", 1, 3)
    assert derivation.certificate.expected == derivation.certificate.independent == 4
    jets = [s for s in derivation.jets.coordinates if s.name.startswith("u0_")]
    types = sorted((sp.Poly(r.expr, *jets).total_degree(), r.weight) for r in derivation.relative if r.name != "u0")
    assert types == [(3, 2), (4, 4), (6, 6), (8, 6)]


def test_importing_the_symbolic_side_imports_no_torch():
    code = "import sys, invariants; print('torch' in sys.modules, 'codegen' in sys.modules)"
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout.split() == ["False", "False"]
