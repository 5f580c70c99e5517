"""The faults of :mod:`tests.long.deliberate_faults`: each changes the mathematics, or what is promised, in silence."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Fault:
    """A piece of text and what stands in its place.

    Attributes:
        name: what the command line calls it.
        says: what is wrong then.
        files: those that it changes, all alike.
        before: the text, which each file holds once.
        after: what takes its place.
        tests: usual tests, files or node ids, of which one has to fail.
    """

    name: str
    says: str
    files: tuple[str, ...]
    before: str
    after: str
    tests: tuple[str, ...]

    def put_into(self, root: Path) -> str | None:
        """Change the files below a folder; says why where that cannot be."""
        for name in self.files:
            path = root / name
            text = path.read_text(encoding="utf-8") if path.is_file() else ""
            if (count := text.count(self.before)) != 1:
                return f"no longer applies: {name} holds the text {count} times"
            path.write_text(text.replace(self.before, self.after), encoding="utf-8")
        return None


def _runtime(name: str) -> tuple[str, str]:
    """A file of the runtime, and its copy in generated code."""
    return f"codegen/templates/runtime/{name}", f"generated/runtime/{name}"


_FUSED = tuple(
    f"tests/kernels/test_fused_layer.py::test_output_and_gradients_are_those_of_the_parts[{case}-weighted-True]"
    for case in ("long rows", "short rows")
)

FAULTS: tuple[Fault, ...] = (
    # -- prolongation ----------------------------------------------------------------------------------------------------
    Fault(
        "prolongation",
        "a sign in the prolongation of fields on the base",
        ("invariants/jets/jet_space.py",),
        "_accumulate(row, _raise(lower, k), -sp.diff(xi[k], base[i]))",
        "_accumulate(row, _raise(lower, k), sp.diff(xi[k], base[i]))",
        ("tests/jets/test_jet_space.py",),
    ),
    Fault(
        "graph-prolongation",
        "the prolongation of fields on graphs lacks its last term",
        ("invariants/jets/jet_space.py",),
        "value -= sum(slope[k, i] * self.coordinate(a, _raise(lower, k)) for k in range(n))",
        "value -= sum(slope[k, i] * self.coordinate(a, _raise(lower, k)) for k in range(n - 1))",
        ("tests/jets/test_jet_space.py",),
    ),
    Fault(
        "jet-index",
        "derivatives of one order stand in the opposite order",
        ("invariants/jets/jet_space.py",),
        "combinations_with_replacement(range(dimension), total)",
        "combinations_with_replacement(range(dimension - 1, -1, -1), total)",
        ("tests/jets/test_jet_space.py",),
    ),
    Fault(
        "flow",
        "the series of a flow has wrong coefficients",
        ("invariants/actions/flows.py",),
        "            total += term * t**k / sp.factorial(k)\n        else:",
        "            total += term * t**k / k\n        else:",
        ("tests/frames/test_moving_frame.py",),
    ),
    # -- search and proof ------------------------------------------------------------------------------------------------
    Fault(
        "dropped-invariant",
        "a derivation keeps all invariants but the last, beside the certificate of all",
        ("invariants/search/families.py",),
        "return Found(invariants, relative, certificate, tuple(kept)",
        "return Found(invariants[:-1], relative, certificate, tuple(kept)",
        ("tests/derivation/test_derivation.py",),
    ),
    Fault(
        "weight",
        "weights under the Jacobian determinant have the opposite sign",
        ("invariants/families/determinant.py",),
        "values.append(-total)",
        "values.append(total)",
        ("tests/search/test_relative.py",),
    ),
    Fault(
        "annihilation",
        "the last field is not asked whether it annihilates the invariants",
        ("invariants/certificate/proof.py",),
        "for k in range(action.dimension):",
        "for k in range(action.dimension - 1):",
        ("tests/test_certificate.py",),
    ),
    Fault(
        "no-annihilation",
        "no field is asked whether it annihilates the invariants",
        ("invariants/certificate/proof.py",),
        "for k in range(action.dimension):",
        "for k in range(0):",
        ("tests/test_certificate.py",),
    ),
    Fault(
        "common-multipliers",
        "weights are not held against the multipliers",
        ("invariants/certificate/prolonged_fields.py",),
        "weights.row_join(table).rank() != weights.rank()",
        "weights.row_join(table).rank() < weights.rank()",
        ("tests/test_certificate.py",),
    ),
    Fault(
        "mirrors",
        "invariants are proved without the reflections of the group",
        ("invariants/certificate/proof.py",),
        "for matrix in action.reflections:",
        "for matrix in action.reflections[:0]:",
        ("tests/search/test_orders.py::test_odd_invariants_are_proved_for_rigid_motions_and_refused_with_mirrors",),
    ),
    Fault(
        "recorded-counts",
        "the orbit dimension on record is not compared",
        ("invariants/certificate/proof.py",),
        'for name in ("jet_dimension", "orbit_dimension", "expected",',
        'for name in ("jet_dimension", "expected",',
        ("tests/derivation/test_statements.py",),
    ),
    Fault(
        "frame-constants",
        "constants of a cross-section are translated the wrong way",
        ("invariants/frames/moving_frame.py",),
        "return {z: v - moves.get(z, 0) for z, v in section.items()}",
        "return {z: v + moves.get(z, 0) for z, v in section.items()}",
        ("tests/frames/test_moving_frame.py::test_sections_along_a_skew_translation_are_refused",),
    ),
    Fault(
        "recurrence",
        "the correction of a recurrence formula has the opposite sign",
        ("invariants/calculus/invariant_calculus.py",),
        "value += sum(c * row[z]",
        "value -= sum(c * row[z]",
        ("tests/calculus/test_invariant_calculus.py",),
    ),
    Fault(
        "commutator",
        "a commutator has the opposite sign",
        ("invariants/calculus/invariant_calculus.py",),
        "self._turn(i, j, k) - self._turn(j, i, k)",
        "self._turn(j, i, k) - self._turn(i, j, k)",
        ("tests/calculus/test_invariant_calculus.py",),
    ),
    Fault(
        "joint-weights",
        "weights of joint invariants may say more than the multipliers",
        ("invariants/points/joint.py",),
        "weights.row_join(table).rank() != weights.rank() or table.rank() != weights.rank()",
        "weights.row_join(table).rank() != weights.rank()",
        ("tests/points/test_joint.py::test_a_weight_that_no_multiplier_has_is_caught",),
    ),
    Fault(
        "frame-off-group",
        "a frame of points is not asked whether it lies in the group",
        ("invariants/points/frame_proof.py",),
        "        if not forms:\n            return True",
        "        if forms is not None:\n            return True",
        ("tests/points/test_matrix_frames.py::test_a_frame_off_the_group_is_refused",),
    ),
    # -- stored derivations ----------------------------------------------------------------------------------------------
    Fault(
        "float",
        "a decimal fraction is read as a rational",
        ("invariants/exact/tree_size.py",),
        'r"-?[0-9]+(/[0-9]+)?\\Z"',
        'r"-?[0-9]+([/.][0-9]+)?\\Z"',
        ("tests/exact/test_expressions.py",),
    ),
    Fault(
        "unknown-name",
        "a name that nobody declared passes for one that is",
        ("invariants/exact/tree_size.py",),
        "and isinstance(rest[0], str) and rest[0] in self._symbols:",
        "and isinstance(rest[0], str) and rest[0].isidentifier():",
        ("tests/exact/test_expressions.py",),
    ),
    Fault(
        "nested-powers",
        "exponents of powers of powers are not multiplied before their bound is asked",
        ("invariants/exact/tree_size.py",),
        "power = max(base.power * times, Fraction(1))",
        "power = max(times, Fraction(1))",
        ("tests/exact/test_tree_size.py",),
    ),
    Fault(
        "logarithm-powers",
        "exponentials of logarithms count as one term",
        ("invariants/exact/tree_size.py",),
        "for size, by in argument.logarithms:",
        "for size, by in argument.logarithms[:0]:",
        ("tests/exact/test_tree_size.py",),
    ),
    Fault(
        "quoted-label",
        "names of invariants may hold quotes",
        ("invariants/exact/names.py",),
        '_FACTOR = r"[A-Za-z_][A-Za-z0-9_]*(?:\\^[0-9]+)?"',
        '_FACTOR = r"[^*/]+(?:\\^[0-9]+)?"',
        ("tests/derivation/test_storage.py",),
    ),
    Fault(
        "stated-weights",
        "a weight on record is not held against the one that is proved",
        ("invariants/certificate/statements.py",),
        "if tuple(stated) != by_family[pattern.family]:",
        "if tuple(stated) != by_family[pattern.family] and not any(stated):",
        ("tests/derivation/test_statements.py",),
    ),
    Fault(
        "weights-without-chain",
        "where there is no chain, a weight on record is not held against the one that is proved",
        ("invariants/certificate/statements.py",),
        "        if item.weight != weight:",
        "        if item.weight != weight and not any(item.weights):",
        ("tests/derivation/test_statements.py",),
    ),
    Fault(
        "stated-range",
        "a chain that serves any number of channels may say that it does not",
        ("invariants/certificate/statements.py",),
        "served = first_incomplete(algebra.chain, algebra.isotropy) is None",
        "served = False",
        ("tests/derivation/test_statements.py",),
    ),
    Fault(
        "stated-section",
        "a cross-section is not asked whether it is one",
        ("invariants/certificate/statements.py",),
        "    if not section:\n        return",
        "    if section is not None:\n        return",
        ("tests/derivation/test_statements.py",),
    ),
    Fault(
        "unproved-kernel",
        "kernels are printed of files that are not proved",
        ("codegen/spec.py",),
        "if not derivation.certificate.proved:",
        "if derivation.certificate.proved:",
        ("tests/codegen/test_quoting.py",),
    ),
    Fault(
        "stale-cache",
        "cached derivations are found again by another engine",
        ("codegen/cache.py",),
        'f"{spec.digest[:24]}-{engine_digest()[:16]}.json"',
        'f"{spec.digest[:24]}.json"',
        ("tests/codegen/test_cache.py",),
    ),
    Fault(
        "stale-text",
        "cached text is found again by another printer",
        ("codegen/cache.py",),
        "[derivation.digest, generator_digest(), engine_digest(), *key]",
        "[derivation.digest, engine_digest(), *key]",
        ("tests/codegen/test_cache.py",),
    ),
    Fault(
        "unproved-cache",
        "a cached derivation is used without a proof",
        ("codegen/cache.py",),
        "                found.certificate.verify(time_limit=DERIVE_SECONDS.value)\n",
        "",
        ("tests/codegen/test_cache.py",),
    ),
    Fault(
        "damaged-cache",
        "damaged files of the cache are used",
        ("codegen/templates/runtime/private_folder.py", "generated/runtime/private_folder.py"),
        "if data[-_TRAILER_BYTES:] != _trailer(path.name, content):",
        "if len(data) < _TRAILER_BYTES:",
        ("tests/codegen/test_private_folder.py",),
    ),
    Fault(
        "shared-cache",
        "folders and files that others may write to are used",
        ("codegen/templates/runtime/private_folder.py", "generated/runtime/private_folder.py"),
        "if found.st_mode & 0o022:",
        "if found.st_mode & 0o002:",
        ("tests/codegen/test_private_folder.py",),
    ),
    Fault(
        "engine-digest",
        "the digest of the engine holds the names of its files alone",
        ("codegen/spec.py",),
        """\
    for path in engine_sources():
        state.update(str(path.relative_to(root)).encode() + b"\\0" + path.read_bytes())
""",
        """\
    for path in engine_sources():
        state.update(str(path.relative_to(root)).encode() + b"\\0")
""",
        ("tests/codegen/test_cache.py",),
    ),
    Fault(
        "printer-digest",
        "the digest of what prints passes over its templates",
        ("codegen/spec.py",),
        'if p.suffix in (".py", ".j2")',
        'if p.suffix == ".py"',
        ("tests/codegen/test_cache.py",),
    ),
    # -- groups and representations --------------------------------------------------------------------------------------
    Fault(
        "product-order",
        "the multiplication table is read as b a",
        ("invariants/representations/groups/element_arithmetic.py",),
        "out[:, b] = self._find(self.permutations[:, self._on_base[b]])",
        "out[b, :] = self._find(self.permutations[:, self._on_base[b]])",
        ("tests/representations/groups/test_finite_group.py",),
    ),
    Fault(
        "large-product-order",
        "groups without a table multiply in the other order",
        ("invariants/representations/groups/element_arithmetic.py",),
        "self.permutations[a.ravel()], self._on_base[b.ravel()]",
        "self.permutations[b.ravel()], self._on_base[a.ravel()]",
        ("tests/representations/groups/test_finite_group.py",),
    ),
    Fault(
        "clebsch-gordan",
        "every coupling has the opposite sign",
        ("invariants/representations/lie/coupling.py",),
        "Fraction(-1 if k % 2 else 1, _factorials(below))",
        "Fraction(1 if k % 2 else -1, _factorials(below))",
        ("tests/representations/lie/test_lie_angular_momentum.py",),
    ),
    Fault(
        "wigner",
        "the small d matrix turns the other way",
        ("invariants/representations/lie/wigner_matrices.py",),
        "sign = -1 if (rise + k) % 2 else 1",
        "sign = -1 if k % 2 else 1",
        ("tests/representations/lie/test_lie_angular_momentum.py",),
    ),
    Fault(
        "inner-product",
        "the inner product of characters lacks its conjugate",
        ("invariants/representations/characters/characters.py",),
        "(a.conjugate() * b) * len(members)",
        "(a * b) * len(members)",
        ("tests/representations/test_spaces.py",),
    ),
    Fault(
        "fourier",
        "the matrix of a Fourier transform lacks the adjoint",
        ("invariants/representations/irreps/fourier_transform.py",),
        "for psi in self.irreps for c in psi(back)]",
        "for psi in self.irreps for c in psi(g)]",
        ("tests/representations/irreps/test_fourier_and_polynomials.py",),
    ),
    Fault(
        "orthonormal-basis",
        "invariant polynomials are shown on a basis of the wrong lengths",
        ("invariants/representations/invariant_polynomials.py",),
        "times_root(c / polynomial[first], reference / length)",
        "times_root(c / polynomial[first], length / reference)",
        ("tests/representations/irreps/test_fourier_and_polynomials.py",),
    ),
    # -- programs --------------------------------------------------------------------------------------------------------
    Fault(
        "adjoint",
        "the adjoint of a difference has a wrong sign",
        ("codegen/program.py",),
        "found = [(operands[0], bar), (operands[1], out.scale(bar, Fraction(-1)))]",
        "found = [(operands[0], bar), (operands[1], bar)]",
        ("tests/codegen/test_program.py",),
    ),
    Fault(
        "derivative",
        "the derivative of the cosine has a wrong sign",
        ("codegen/derivatives.py",),
        'out.scale(out.call("sin", x), Fraction(-1))',
        'out.call("sin", x)',
        ("tests/codegen/test_operations.py",),
    ),
    Fault(
        "shared-pairs",
        "terms that sums share have a wrong ratio",
        ("invariants/graph.py",),
        "coefficients = (Fraction(1), b[1] / a[1])",
        "coefficients = (Fraction(1), a[1] / b[1])",
        ("tests/test_graph.py",),
    ),
    Fault(
        "triton-constants",
        "constants of Triton kernels are added where they should be subtracted",
        ("codegen/backends/triton_steps.py",),
        "return operands[0] - operands[1]",
        "return operands[0] + operands[1]",
        ("tests/codegen/test_triton.py::test_constants_have_every_digit_of_the_working_type",),
    ),
    # -- kernels and layers ----------------------------------------------------------------------------------------------
    Fault(
        "odd-derivatives",
        "odd derivatives of pictures have the opposite sign",
        _runtime("gaussian_jets.py"),
        "target[derivative] = math.factorial(derivative) / scale**derivative",
        "target[derivative] = math.factorial(derivative) / (-scale) ** derivative",
        ("tests/kernels/test_gaussian_jets.py",),
    ),
    Fault(
        "mask",
        "no pixel is masked",
        _runtime("policies.py"),
        "good = rough + fine + total.log() / power >= math.log(floor)",
        "good = rough + fine + total.log() / power >= -math.inf",
        ("tests/kernels/test_policies.py",),
    ),
    Fault(
        "rounding",
        "bounds on rounding leave out the errors of jets",
        _runtime("rounding.py"),
        "yield (*_factors(less), first_error + m), coefficient * power",
        "yield (*_factors(less), first_error + m), coefficient * power * 1e-9",
        ("tests/kernels/test_exactness.py",),
    ),
    Fault(
        "mask-tile",
        "the fused layer takes tiles for exact without a look",
        _runtime("exactness.h"),
        "good &= sum * load(factor[list] + p) <= splat(T(bounds_.tolerance));",
        "good |= sum * load(factor[list] + p) <= splat(T(bounds_.tolerance));",
        ("tests/kernels/test_exactness.py",),
    ),
    Fault(
        "scale-exponent",
        "the powers of a scale do not take the weights into account",
        _runtime("policies.py"),
        "total = total + (square * (-2 * float(n) * fine).exp()).pow(int(m / n))",
        "total = total + (square * (-2 * float(n) * fine).exp()).pow(int(m))",
        ("tests/kernels/test_policies.py",),
    ),
    Fault(
        "layer-border",
        "the gradient of the fused layer stops a column before the end of what its filters read",
        _runtime("filters.h"),
        "{from, std::min(run.a + run.count + r, stencils_.width), from - (run.a - r)}",
        "{from, std::min(run.a + run.count + r - 1, stencils_.width), from - (run.a - r)}",
        _FUSED,
    ),
    Fault(
        "layer-statistics",
        "the fused layer's statistics pass over the last pixel of a tile that is not full",
        _runtime("layer.h"),
        "for (; p < count; ++p) {\n                sum[p % L]",
        "for (; p < count - 1; ++p) {\n                sum[p % L]",
        _FUSED,
    ),
    Fault(
        "layer-gradient",
        "the backward pass of the fused layer lacks what a feature adds to the variance",
        _runtime("layer.h"),
        "gradient_[k * P + p] += call_.shift[k] + call_.slope[k] * tile_[k * P + p];",
        "gradient_[k * P + p] += call_.shift[k];",
        _FUSED,
    ),
    Fault(
        "scale-gradient",
        "the backward pass of the fused layer takes scales for constants",
        _runtime("scales.h"),
        "out[p] * factor[p] + value[p] * gain[p]",
        "out[p] * factor[p] + T(0) * gain[p]",
        _FUSED,
    ),
    Fault(
        "running-variance",
        "running statistics take the biased variance",
        _runtime("layer.py"),
        "unbiased = variance * (count / max(count - 1, 1))",
        "unbiased = variance * 1.0",
        _FUSED,
    ),
    # -- networks --------------------------------------------------------------------------------------------------------
    Fault(
        "homography",
        "a homography is applied by its inverse",
        ("invariants/nn/perspective/homography.py",),
        "return sources(torch.linalg.inv(self._matrix), height, width)",
        "return sources(self._matrix, height, width)",
        ("tests/nn/perspective/test_homography.py",),
    ),
    Fault(
        "equitune",
        "outputs are not moved back by the inverse",
        ("invariants/nn/equitune/equitune.py",),
        "self._mixed(self.act_out(self.elements, outputs, inverse=True), scores)",
        "self._mixed(self.act_out(self.elements, outputs), scores)",
        ("tests/nn/equitune/test_equitune.py",),
    ),
    Fault(
        "image-action",
        "pictures are turned the other way",
        ("invariants/nn/actions/image_action.py",),
        "back = torch.from_numpy(values[self.group.inverses])",
        "back = torch.from_numpy(values)",
        ("tests/nn/actions/test_finite_actions.py",),
    ),
    Fault(
        "warp",
        "a batch of pictures is moved by the inverse homographies",
        ("invariants/nn/perspective/random_homography.py",),
        "sources(inverse, images.shape[-2]",
        "sources(matrices.double(), images.shape[-2]",
        ("tests/nn/perspective/test_random_homography.py",),
    ),
    Fault(
        "ties",
        "of equal scores those that rounding makes larger get all the weight",
        ("invariants/nn/equitune/orbit_weights.py",),
        "scores.amax(0) - tolerance * scores.abs().amax(0)",
        "scores.amax(0) - 0 * tolerance",
        ("tests/nn/equitune/test_equitune.py::test_scores_that_differ_by_rounding_share_the_weight",),
    ),
    Fault(
        "measured-border",
        "the error of equivariance counts pixels near the black border",
        ("invariants/nn/equivariance_error.py",),
        "_erode(_carried_whole(whole, features, act), margin)",
        "_carried_whole(whole, features, act)",
        ("tests/nn/test_equivariance_error.py",),
    ),
    Fault(
        "whitening",
        "whitened channels have the inverse covariance",
        ("invariants/nn/perspective/whitening.py",),
        "torch.diag_embed(values.rsqrt())",
        "torch.diag_embed(values.reciprocal())",
        ("tests/learning/pictures/test_pictures.py",),
    ),
    # -- training --------------------------------------------------------------------------------------------------------
    Fault(
        "step-seed",
        "every step of an epoch has the same draws",
        ("invariants/learning/loop/stage.py",),
        "seed_of(self._plan.seed, epoch, within, fabric.global_rank)",
        "seed_of(self._plan.seed, epoch, fabric.global_rank)",
        ("tests/learning/loop/test_training.py",),
    ),
    Fault(
        "process-seed",
        "all processes have the same draws",
        ("invariants/learning/loop/stage.py",),
        "seed_of(self._plan.seed, epoch, within, fabric.global_rank)",
        "seed_of(self._plan.seed, epoch, within, 0)",
        ("tests/learning/loop/test_two_processes.py",),
    ),
    Fault(
        "clip",
        "gradients are not clipped",
        ("invariants/learning/loop/stage.py",),
        "max_norm=method.clip,",
        "max_norm=method.clip * 1e9,",
        ("tests/learning/loop/test_training.py",),
    ),
    Fault(
        "old-gradients",
        "gradients of all steps add up",
        ("invariants/learning/loop/stage.py",),
        "self._stepper.zero_grad(set_to_none=True)",
        "self._stepper.zero_grad(set_to_none=True) if step == 0 else None",
        ("tests/learning/loop/test_training.py",),
    ),
    Fault(
        "finite-weights",
        "weights that are no longer finite are kept while the loss still is",
        ("invariants/learning/loop/stage.py",),
        "finite = bool(self._sum.isfinite()) and all(bool(p.isfinite().all()) for p in trained)",
        "finite = bool(self._sum.isfinite())",
        ("tests/learning/loop/test_training.py",),
    ),
    Fault(
        "optimiser",
        "a resumed training begins with a new optimiser",
        ("invariants/learning/loop/stage.py",),
        'load_optimiser(self._optimiser, state["optimiser"])',
        "None",
        ("tests/learning/loop/test_training.py",),
    ),
    Fault(
        "schedule",
        "a resumed training begins with a new schedule",
        ("invariants/learning/loop/stage.py",),
        'load_schedule(self._schedule, state["schedule"], done)',
        "pass",
        ("tests/learning/loop/test_training.py",),
    ),
    Fault(
        "written-in-place",
        "checkpoints are written over the old ones",
        ("codegen/templates/runtime/partial_files.py", "generated/runtime/partial_files.py"),
        """\
    beside = path.parent / partial_name()
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL |""",
        """\
    beside = path
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC |""",
        ("tests/learning/loop/test_checkpoints.py",),
    ),
    Fault(
        "two-trainings",
        "two trainings write to one folder",
        ("invariants/learning/loop/locks.py",),
        "if locked is False or",
        "if",
        ("tests/learning/loop/test_locks.py",),
    ),
    Fault(
        "other-samples",
        "a training goes on with other samples of the same sizes",
        ("invariants/learning/loop/fingerprints.py",),
        "            state.update(_of_file(files[k][0]))\n",
        "",
        ("tests/learning/loop/test_fingerprints.py",),
    ),
    Fault(
        "rows",
        "a training goes on without rows of figures that it had",
        ("invariants/learning/loop/stage.py",),
        "if rows < due or (self._number == 1 and rows > due):",
        "if rows < 0:",
        ("tests/learning/loop/test_stored_parts.py",),
    ),
    Fault(
        "compressed",
        "compressed checkpoints are unpacked",
        ("invariants/learning/loop/archives.py",),
        "if any(part.compress_type != zipfile.ZIP_STORED for part in parts):",
        "if not parts:",
        ("tests/learning/loop/test_checkpoints.py",),
    ),
    Fault(
        "training-order",
        "every epoch sees the same order",
        ("invariants/learning/loop/order.py",),
        "seed_of(self.seed, epoch)",
        "seed_of(self.seed)",
        ("tests/learning/loop/test_order.py",),
    ),
    Fault(
        "score",
        "the mean loss of a set does not weigh batches by their pictures",
        ("invariants/learning/classification/evaluation.py",),
        "loss.detach().float() * len(classes)",
        "loss.detach().float()",
        ("tests/learning/classification/test_training.py::test_it_learns_to_tell_stripes",),
    ),
    Fault(
        "frozen-weights",
        "weights see the features of the model that is trained",
        ("invariants/learning/equitune/finetuning.py",),
        "self._equituned.freeze_weights()",
        "self._equituned.scheme.requires_grad_(False)",
        ("tests/learning/equitune/test_finetuning.py",),
    ),
    # -- composed solutions -------------------------------------------------------------------------------------------
    Fault(
        "sum-potentials",
        "cross terms of the output count as often as squares",
        ("invariants/learning/composed/potentials.py",),
        "share = 1 / prod(factorial(n) for n in composition)",
        "share = 1 / factorial(s)",
        ("tests/learning/composed/test_potentials.py",),
    ),
    Fault(
        "khatri-rao",
        "a product of ring elements pairs nodes with themselves alone",
        ("invariants/learning/composed/ring.py",),
        "found = one[..., :, None] * two[..., None, :]",
        "found = one[..., :, None] * two[..., :1, None]",
        ("tests/learning/composed/test_ring.py",),
    ),
    Fault(
        "conjugate-outputs",
        "outputs of a network stand in characters that are not conjugated",
        ("invariants/learning/composed/network.py",),
        "output = (values.conj().T @ z[-1]).real",
        "output = (values.T @ z[-1]).real",
        ("tests/learning/composed/test_solutions.py", "tests/learning/composed/test_network.py"),
    ),
    Fault(
        "counted-pairs",
        "the loss of training sees the pairs kept for testing",
        ("invariants/learning/composed/grid.py",),
        ".mul_(of.counted[columns])",
        "",
        ("tests/learning/composed/test_network.py",),
    ),
    Fault(
        "table-certificate",
        "a table is proved by its right outputs alone",
        ("invariants/learning/composed/certificates.py",),
        "off = found - (right - exact_in(wanted))[:, None]",
        "off = (found - (right - exact_in(wanted))[:, None]) * 0",
        ("tests/learning/composed/test_certificates.py", "tests/learning/composed/test_non_abelian.py"),
    ),
    Fault(
        "opposite-nodes",
        "names take nodes and their negatives for different ones",
        ("invariants/learning/composed/factors.py",),
        "float(abs(one[:2] + two[:2]).max())",
        "float(abs(one[:2] - two[:2]).max())",
        ("tests/learning/composed/test_analysis.py",),
    ),
    Fault(
        "quaternion-signs",
        "a sign of the product of quaternions",
        ("invariants/learning/composed/non_abelian/bilinear.py",),
        "(1, 3, 2, 8), (2, 1, 3, 8), (3, 2, 1, 8)",
        "(1, 3, 2, 8), (2, 3, 1, 8), (3, 2, 1, 8)",
        ("tests/learning/composed/test_non_abelian.py",),
    ),
    Fault(
        "angles",
        "equations that contradict those before are taken",
        ("invariants/learning/composed/search/congruences.py",),
        "return None if value else",
        "return",
        ("tests/learning/composed/test_search.py",),
    ),
    # -- mean-field symmetries -----------------------------------------------------------------------------------------
    Fault(
        "noise-in-escapes",
        "products of a replica with itself count, which noise biases",
        ("invariants/learning/mean_field/discovery/escapes.py",),
        "torch.linalg.eigh((total.T @ total - _squares(residuals)) / scale)",
        "torch.linalg.eigh(total.T @ total / scale)",
        ("tests/learning/mean_field/discovery/test_escapes.py",),
    ),
    Fault(
        "inputs-in-drifts",
        "the part of the drift that inputs alone make is left out",
        ("invariants/learning/mean_field/discovery/drifts.py",),
        'errors["inputs"] = output - output.mean(0)',
        'errors["inputs"] = 0 * output',
        ("tests/learning/mean_field/discovery/test_discover.py",),
    ),
    Fault(
        "smallest-symmetry",
        "the finest colours are taken, and with them a small group",
        ("invariants/learning/mean_field/discovery/symmetries.py",),
        "if found[2] <= tolerance:",
        "if found[2] < 0:",
        ("tests/learning/mean_field/discovery/test_symmetries.py",),
    ),
    Fault(
        "signs-of-entries",
        "a permutation with signs carries entries without them",
        ("invariants/learning/mean_field/discovery/coloured_graph.py",),
        "return -1 if sum(s < 0 for s in signs) % 2 else 1",
        "return 1",
        ("tests/learning/mean_field/discovery/test_symmetries.py",),
    ),
    Fault(
        "rotation-sign",
        "rotations of a plane are reflections",
        ("invariants/learning/mean_field/discovery/rotations.py",),
        "copy_(-tensor.select(place, i))",
        "copy_(tensor.select(place, i))",
        ("tests/learning/mean_field/discovery/test_rotations.py",),
    ),
    # -- equivariance by contrast --------------------------------------------------------------------------------------
    Fault(
        "transposed-fit",
        "least squares give the transpose of the matrix that is applied",
        ("invariants/learning/contrast/least_squares.py",),
        "matrix = _solve(gram, cross, ridge).mT",
        "matrix = _solve(gram, cross, ridge)",
        ("tests/learning/contrast/test_least_squares.py",),
    ),
    Fault(
        "query-in-context",
        "a pair is predicted from a fit that it was part of",
        ("invariants/learning/contrast/losses.py",),
        "return x @ matrix - missed * share",
        "return x @ matrix - 0 * missed * share",
        ("tests/learning/contrast/test_losses.py",),
    ),
    Fault(
        "ties-are-hits",
        "observations embedded in one place count as found",
        ("invariants/learning/contrast/evaluation.py",),
        "accuracy=float(((1 - rank).clamp_min(0) / ties).mean()),",
        "accuracy=float((1 - rank).clamp_min(0).mean()),",
        ("tests/learning/contrast",),
    ),
    Fault(
        "copies-as-evidence",
        "matrices of one element count as often as they are given",
        ("invariants/learning/contrast/evidence.py",),
        "total += n / (1 + (n - 1) * share)",
        "total += n",
        ("tests/learning/contrast/test_discovery.py",),
    ),
    Fault(
        "shears-in-groups",
        "matrices far from every finite group are taken for elements of one",
        ("invariants/learning/contrast/discovery.py",),
        "if residual > FAR:",
        "if residual > 100:",
        ("tests/learning/contrast/test_discovery.py",),
    ),
    Fault(
        "absent-characters",
        "characters that do not occur are said to occur once",
        ("invariants/learning/contrast/multiplicities.py",),
        "found.nearest = tuple(max(0, round(v)) for v in found)",
        "found.nearest = tuple(max(1, round(v)) for v in found)",
        ("tests/learning/contrast/test_multiplicities.py",),
    ),
    Fault(
        "schreier-sims",
        "matrices of a group of permutations are not asked for its relations",
        ("invariants/representations/groups/permutation_group.py",),
        "if Stabilisers(together).order() != self.order:",
        "if Stabilisers(together).order() < self.order:",
        ("tests/representations/groups/test_permutation_group.py",),
    ),
)
