"""Every bound of the library: its value, why there is one, what lifts it, and what one reads where it bites."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

Number = TypeVar("Number", int, float)


@dataclass(frozen=True)
class Limit(Generic[Number]):
    """A bound, under its name.

    Attributes:
        name: says what is bounded.
        value: the bound itself; times are in seconds.
        reason: why there is one.
        option: how a caller lifts it; None where there is no way.
        words: what one reads where it bites: the class and the beginning of an error, with ... for what depends on the
            input, or in words what happens instead.
    """

    name: str
    value: Number
    reason: str
    option: str | None
    words: str


# exact: expressions read from files
EXPRESSION_NODES = Limit(
    "EXPRESSION_NODES",
    200_000,
    reason="nodes of an expression in a file; reading one must end soon, whatever the file holds",
    option=None,
    words="FileFormatError: given: a tree of over",
)
EXPRESSION_LEVELS = Limit(
    "EXPRESSION_LEVELS",
    200,
    reason="levels of an expression in a file; deeper ones exhaust the stack of Python",
    option=None,
    words="FileFormatError: given: a tree of over",
)
EXPRESSION_DIGITS = Limit(
    "EXPRESSION_DIGITS",
    2_000,
    reason="digits of a number in a file; a power of few characters may have millions",
    option=None,
    words="FileFormatError: given: a power of over",
)
EXPRESSION_EXPONENT = Limit(
    "EXPRESSION_EXPONENT",
    64,
    reason="numerator and denominator of an exponent in a file; multiplied out, a power fills the memory",
    option=None,
    words="FileFormatError: given: the exponent",
)
DECLARED_EXPONENT = Limit(
    "DECLARED_EXPONENT",
    10_000,
    reason="exponents of an expression that is declared; multiplied out, a power fills the memory",
    option=None,
    words="ActionError: given: the exponent",
)
EXPRESSION_TERMS = Limit(
    "EXPRESSION_TERMS",
    1_000_000,
    reason="terms of an expression in a file, multiplied out as proofs do; more fill the memory",
    option=None,
    words="FileFormatError: given: an expression of over",
)
EXPRESSION_DEGREE = Limit(
    "EXPRESSION_DEGREE",
    64,
    reason="algebraic degree of the constants of an expression in a file; whether one is zero is found from its minimal "
    "polynomial",
    option=None,
    words="FileFormatError: given: a constant of an algebraic degree of over",
)
EXPRESSION_ARGUMENT = Limit(
    "EXPRESSION_ARGUMENT",
    1_000,
    reason="size of a constant under an exponential or a sine in a file; its value has as many digits",
    option=None,
    words="FileFormatError: given: ... of a constant that may be larger than",
)
NAME_LENGTH = Limit(
    "NAME_LENGTH",
    64,
    reason="characters of a name in a file; names become identifiers and names of folders",
    option=None,
    words="FileFormatError: given: the name",
)

LABEL_LENGTH = Limit(
    "LABEL_LENGTH",
    200,
    reason="characters of the name of an absolute invariant, a product of powers of names, which is printed",
    option=None,
    words="InputError: given: an invariant named",
)

# exact: ranks at random points
EXPONENT_DENOMINATOR = Limit(
    "EXPONENT_DENOMINATOR",
    5040,
    reason="denominators in arguments of exponentials and sines divide it: functions of a/2, a/3, ..., a/10 are then powers "
    "of one value",
    option=None,
    words="DerivationError: given: expressions with no regular point in",
)
REGULAR_POINT_TRIES = Limit(
    "REGULAR_POINT_TRIES",
    64,
    reason="draws of a point at which functions have values; each square root halves the chance of a draw",
    option=None,
    words="DerivationError: given: expressions with no regular point in",
)
FIELD_RANK_TRIES = Limit(
    "FIELD_RANK_TRIES",
    64,
    reason="draws of points at which vector fields have values; each square root halves the chance of a draw",
    option=None,
    words="nothing: the largest rank met counts, and 0 where no draw had values",
)
FIELD_RANK_POINTS = Limit(
    "FIELD_RANK_POINTS",
    2,
    reason="points whose larger rank counts; one is enough but for about one draw in 10^18",
    option=None,
    words="nothing: a rank that is too small at both points would make a proof fail",
)
NUMERIC_RANK_TRIES = Limit(
    "NUMERIC_RANK_TRIES",
    12,
    reason="draws of a point at which functions are evaluated to 120 digits, which takes long",
    option=None,
    words="nothing: the points met so far count; where there is none, the functions count as independent",
)
NUMERIC_RANK_POINTS = Limit(
    "NUMERIC_RANK_POINTS",
    3,
    reason="points compared to 120 digits: functions with branches may depend on one another on one of them alone",
    option=None,
    words="nothing: the lowest rank at these points counts",
)

# exact: equations, ansatz, time
ELIMINATION_TERMS = Limit(
    "ELIMINATION_TERMS",
    2_000,
    reason="terms of an equation; elimination beyond grows without end",
    option=None,
    words="nothing: elimination is given up, and rewriting tries an ansatz",
)
FIT_COLUMNS = Limit(
    "FIT_COLUMNS",
    800,
    reason="coefficients in the largest ansatz for a quotient of polynomials that is worth its time",
    option=None,
    words="DerivationError: given: ... and the fundamental invariants of",
)
FIT_DEGREE = Limit(
    "FIT_DEGREE",
    12,
    reason="degree of numerator and denominator in such an ansatz; its size grows as a power of it",
    option=None,
    words="DerivationError: given: ... and the fundamental invariants of",
)
TIMER_SECONDS = Limit(
    "TIMER_SECONDS",
    10**9,
    reason="longest time limit: what the timers of every system can hold",
    option=None,
    words="InputError: given: time_limit=",
)
PROOF_SECONDS = Limit(
    "PROOF_SECONDS",
    10.0,
    reason="for the proof of a complete set, half the time limit where that is more: a search that ended in time is worth a "
    "longer proof",
    option="time_limit=",
    words='DerivationError, with "the proof of what was found took too long", where nothing else is complete',
)
PARTIAL_PROOF_SECONDS = Limit(
    "PARTIAL_PROOF_SECONDS",
    5.0,
    reason="for the proof of what a search that ended early has found, a tenth of the time limit where that is more",
    option="time_limit=",
    words='DerivationError, with "the proof of what was found took too long", and no partial result',
)

# actions
FLOW_TERMS = Limit(
    "FLOW_TERMS",
    16,
    reason="terms of the series of a flow that is not linear; one that goes on has no end that is known",
    option=None,
    words="DerivationError: given: the normalisation equations of",
)
STORED_ACTION_ENTRIES = Limit(
    "STORED_ACTION_ENTRIES",
    256,
    reason="fields, variables or reflections of an action in a file; reading one must end soon, whatever the file holds",
    option=None,
    words="FileFormatError: given: ... that is not a list of at most",
)

# representations: numbers and finite groups
SQUARE_ROOT_CONDUCTOR = Limit(
    "SQUARE_ROOT_CONDUCTOR",
    120,
    reason="order of the roots of unity among which square roots of irrational numbers are looked for, one by one",
    option=None,
    words="nothing: the length of a basis vector stays under a root, which is printed",
)
PERMUTATION_GROUP_ORDER = Limit(
    "PERMUTATION_GROUP_ORDER",
    10_000,
    reason="elements of a group of permutations: all are listed",
    option="FiniteGroup.from_permutations(..., limit=)",
    words="InputError: given: permutations of ... points that generate more than",
)
MATRIX_GROUP_ORDER = Limit(
    "MATRIX_GROUP_ORDER",
    2_000,
    reason="elements of a group of exact matrices: all products are computed",
    option="FiniteGroup.from_matrices(..., limit=)",
    words="InputError: given: matrices with more than",
)
GROUP_ENTRIES = Limit(
    "GROUP_ENTRIES",
    20_000_000,
    reason="order times points of a group of permutations: 80 MB",
    option=None,
    words="InputError: given: permutations of ... points that generate more than",
)
GROUP_TABLE_ORDER = Limit(
    "GROUP_TABLE_ORDER",
    3_000,
    reason="elements of a group whose whole multiplication table is held: 36 MB",
    option=None,
    words="InputError: given: a table",
)
NAMED_GROUP_ORDER = Limit(
    "NAMED_GROUP_ORDER",
    3_000,
    reason="elements of cyclic, dihedral, quaternion, abelian and product groups: all are listed as permutations",
    option=None,
    words="InputError: given: a group of order",
)
SYMMETRIC_GROUP_POINTS = Limit(
    "SYMMETRIC_GROUP_POINTS",
    7,
    reason="points of a symmetric or alternating group: all of its elements are listed, and 8! = 40320",
    option=None,
    words="InputError: given: ...Group(",
)
NORMAL_SUBGROUPS = Limit(
    "NORMAL_SUBGROUPS",
    1_000,
    reason="normal subgroups, of a group without Abelian direct factors, among which those of a product are looked for",
    option=None,
    words="nothing: a group that is a product of others alone is named by another product, or made of permutations",
)
COMPLEMENT_LIFTS = Limit(
    "COMPLEMENT_LIFTS",
    20_000,
    reason="elements tried as generators of a complement of one normal subgroup; each generates a subgroup",
    option=None,
    words="nothing: the group is named by another semidirect product, or made of permutations",
)

# representations: matrices
REPRESENTATION_DIMENSION = Limit(
    "REPRESENTATION_DIMENSION",
    4_096,
    reason="dimension of a representation: exact matrices of all generators are held",
    option=None,
    words="InputError: given: a dimension of",
)
INVARIANT_RING_MONOMIALS = Limit(
    "INVARIANT_RING_MONOMIALS",
    1_500,
    reason="monomials of one degree in the search for generators of an invariant ring: the null space would take minutes",
    option=None,
    words="InputError: given: ... monomials of degree",
)
STABILISER_CANDIDATES = Limit(
    "STABILISER_CANDIDATES",
    150,
    reason="subgroups looked at for a larger one, once one determines an irreducible representation; each takes its "
    "characters",
    option=None,
    words="nothing: the matrices may hold longer numbers than with a larger subgroup",
)
STABILISER_SUBGROUPS = Limit(
    "STABILISER_SUBGROUPS",
    400,
    reason="subgroups looked at for one that determines an irreducible representation; each takes its characters",
    option=None,
    words="InputError: given: a character of degree",
)
STABILISER_PATIENCE = Limit(
    "STABILISER_PATIENCE",
    250,
    reason="sets of generators in turn that give no new subgroup, after which few are to be expected",
    option=None,
    words="InputError: given: a character of degree",
)
STABILISER_KERNEL_ORDER = Limit(
    "STABILISER_KERNEL_ORDER",
    2_000,
    reason="elements of a group whose kernels of characters of degree 1 are among those subgroups: all characters are "
    "computed",
    option=None,
    words="nothing: those kernels are met later or not at all",
)
IRREDUCIBLE_PROOF_OPERATIONS = Limit(
    "IRREDUCIBLE_PROOF_OPERATIONS",
    2_000_000,
    reason="multiplications up to which the relations of an irreducible representation are proved anew",
    option=None,
    words="nothing: beyond, the construction and the traces are the proof",
)
FOURIER_MATRIX_ORDER = Limit(
    "FOURIER_MATRIX_ORDER",
    512,
    reason="elements of a group whose Fourier transform is written as a dense exact matrix",
    option=None,
    words="InputError: given: a matrix for",
)

# representations: Lie algebras and angular momentum
LIE_ALGEBRA_SIZE = Limit(
    "LIE_ALGEBRA_SIZE",
    16,
    reason="n of the named algebras so(n), sl(n), ...: all brackets of their generators are computed",
    option=None,
    words="InputError: given: MatrixLieAlgebra.",
)
LIE_CLOSURE_DIMENSION = Limit(
    "LIE_CLOSURE_DIMENSION",
    100,
    reason="dimension of a Lie algebra that is generated by brackets",
    option="MatrixLieAlgebra.generated_by(..., limit=)",
    words="InputError: given: ... matrices whose brackets span more than",
)
COMPONENT_PRODUCTS = Limit(
    "COMPONENT_PRODUCTS",
    200,
    reason="products of components of a group that are multiplied out to find their relations; there may be no end of them",
    option=None,
    words="nothing: relations among later products are not proved",
)
POLYNOMIAL_DEGREE = Limit(
    "POLYNOMIAL_DEGREE",
    8,
    reason="degree up to which a representation is searched among polynomials in the entries of a group's matrices",
    option=None,
    words="InputError: given: matrices of the group for",
)
POLYNOMIAL_UNKNOWNS = Limit(
    "POLYNOMIAL_UNKNOWNS",
    4_000,
    reason="entries of an intertwiner that is searched there, an exact null space: more take minutes",
    option=None,
    words="InputError: given: matrices of the group for",
)
TURN_DENOMINATOR = Limit(
    "TURN_DENOMINATOR",
    1_000,
    reason="denominator of a part of a half turn that is read off an eigenvalue; exact projectors then prove it",
    option=None,
    words="InputError: given: a matrix that is not unipotent",
)
SPIN = Limit(
    "SPIN",
    100,
    reason="spin of an irreducible representation of rotations, half the weight of one of sl(2): exact matrices of 2j + 1 "
    "rows",
    option=None,
    words="InputError: given: spin=",
)
WIGNER_SPIN = Limit(
    "WIGNER_SPIN",
    16,
    reason="spin of Wigner's matrices: they are dense, and each entry is a sum",
    option=None,
    words="InputError: given: spin=",
)
TENSOR_PRODUCT_DEGREE = Limit(
    "TENSOR_PRODUCT_DEGREE",
    16,
    reason="highest degree of the spherical harmonics in a tensor product: each path has a table of couplings",
    option=None,
    words="InputError: given: lmax=",
)

# jets
JET_ORDER = Limit(
    "JET_ORDER",
    8,
    reason="highest derivative: there are binomial(n + order, order) coordinates a channel; prolonged fields grow faster",
    option=None,
    words="InputError: given: order=",
)

# frames
SECTION_CONSTANTS = Limit(
    "SECTION_CONSTANTS",
    4,
    reason="constants 0, 1, 2, 3 tried for a coordinate of an automatic cross-section; each takes a rank",
    option="cross_section=",
    words="DerivationError: given: generators of ... that are singular or tangent at",
)
FRAME_SECTIONS = Limit(
    "FRAME_SECTIONS",
    24,
    reason="cross-sections on which a moving frame is solved for; each may take seconds",
    option="cross_section=",
    words="DerivationError: given: the normalisation equations of",
)
SECTION_DRAWS = Limit(
    "SECTION_DRAWS",
    3,
    reason="draws of a point at which a cross-section is seen to be transverse; each takes a rank",
    option=None,
    words="nothing: a cross-section that seems tangent at each of them is passed over",
)

# search: families over channels
NULL_SPACE_COLUMNS = Limit(
    "NULL_SPACE_COLUMNS",
    4_000,
    reason="monomials in a null space for families: a dense echelon form of this many columns takes about a minute",
    option=None,
    words='the null space is left out; where the set is not complete, DerivationError, with "a null space in ... monomials, '
    'at multidegree ... was left out"',
)
COCYCLE_STEPS = Limit(
    "COCYCLE_STEPS",
    24,
    reason="multiples of a multiplier that no scaling determines, up and down, among the weights of families",
    option=None,
    words="the search goes on without families of larger weights",
)
CHARACTER_DEGREES = Limit(
    "CHARACTER_DEGREES",
    4,
    reason="degrees up to which a generator is seen to multiply polynomials; sums of eigenvalues grow fast with them",
    option=None,
    words="the search goes on as if the generator multiplied none of higher degree",
)
FAMILY_SLOTS = Limit(
    "FAMILY_SLOTS",
    3,
    reason="channels that a relative invariant of degree four or more may hold; each multiplies the monomials",
    option=None,
    words="the search goes on without those of more channels",
)
FAMILY_WINDOW = Limit(
    "FAMILY_WINDOW",
    5,
    reason="channels up to which a chain of families is built and may begin to repeat",
    option="channels=",
    words="the search goes on without chains that begin to repeat later",
)
FAMILY_LEVELS_BEYOND = Limit(
    "FAMILY_LEVELS_BEYOND",
    2,
    reason="degrees searched for a chain for any number of channels, once one serves the number asked for",
    option="channels=",
    words="nothing: the derivation's any_channels is False",
)

# search: relative invariants of the prolonged fields
FIELD_COLUMNS = Limit(
    "FIELD_COLUMNS",
    1_500,
    reason="monomials in a null space for relative invariants of fields: many weights are tried in each",
    option=None,
    words='the null space is left out; where the set is not complete, DerivationError, with "a null space in ... monomials '
    'of degree ... was too large to try"',
)
FIELD_MONOMIALS = Limit(
    "FIELD_MONOMIALS",
    1_000_000,
    reason="monomials of one degree that are listed: more fill the memory",
    option=None,
    words='the degree is left out; where the set is not complete, DerivationError, with "the search in ... variables at '
    'degree ... was too large to try"',
)
WEIGHT_REACH = Limit(
    "WEIGHT_REACH",
    40,
    reason="multiples of the first multiplier that no scaling determines, up and down; a matrix pencil finds all at once",
    option=None,
    words="the search goes on without relative invariants of larger weights",
)
FURTHER_WEIGHT_REACH = Limit(
    "FURTHER_WEIGHT_REACH",
    2,
    reason="multiples of each further such multiplier, or as many as the degree: all combinations are tried",
    option="max_degree=",
    words="the search goes on without relative invariants of larger weights",
)
LOGARITHM_DEGREE = Limit(
    "LOGARITHM_DEGREE",
    4,
    reason="degree of relative invariants whose logarithms are tried, and of those sought with their help",
    option=None,
    words='DerivationError, with "no complete set with the logarithm of a relative invariant"',
)
LOGARITHM_FACTORS = Limit(
    "LOGARITHM_FACTORS",
    3,
    reason="relative invariants whose logarithms are tried: each takes a search of its own",
    option=None,
    words='DerivationError, with "no complete set with the logarithm of a relative invariant, 3 tried"',
)

# points
JOINT_POINTS = Limit(
    "JOINT_POINTS",
    9,
    reason="points of a joint invariant, or of a frame: each adds a multiplier of its own to the search",
    option=None,
    words="InputError: given: points=",
)
JOINT_DEGREE = Limit(
    "JOINT_DEGREE",
    6,
    reason="degree of joint relative invariants; null spaces grow fast with it",
    option="joint_invariants(..., max_degree=)",
    words="DerivationError: given: ... points, order ...: no complete set up to degree",
)
JOINT_SECONDS = Limit(
    "JOINT_SECONDS",
    60.0,
    reason="for the search for joint invariants",
    option="joint_invariants(..., time_limit=)",
    words="DerivationError: given: ... points, order ...: no complete set within",
)
MATRIX_FRAME_SECONDS = Limit(
    "MATRIX_FRAME_SECONDS",
    60.0,
    reason="for the equations of a frame of points",
    option="matrix_frame(..., time_limit=)",
    words="DerivationError: given: the frame of",
)

# calculus
EQUIVARIANT_DEGREE = Limit(
    "EQUIVARIANT_DEGREE",
    6,
    reason="degree of the components of equivariant maps, plus one; null spaces grow fast with it",
    option="equivariants(..., max_degree=)",
    words="nothing: the frame of the result is None",
)
EQUIVARIANT_SECONDS = Limit(
    "EQUIVARIANT_SECONDS",
    60.0,
    reason="for the search for equivariant maps",
    option="equivariants(..., time_limit=)",
    words="DerivationError: given: ...: no basis within",
)
REWRITE_SECONDS = Limit(
    "REWRITE_SECONDS",
    20.0,
    reason="for rewriting one expression in the fundamental invariants",
    option=None,
    words="DerivationError: given: ..., not rewritten within",
)
REWRITE_ELIMINATION_SECONDS = Limit(
    "REWRITE_ELIMINATION_SECONDS",
    2.0,
    reason="for the elimination on one cross-section, so that there is time for others",
    option=None,
    words="nothing: another cross-section and an ansatz are tried",
)
REWRITE_FIRST_COLUMNS = Limit(
    "REWRITE_FIRST_COLUMNS",
    200,
    reason="coefficients in an ansatz that is tried before elimination on further cross-sections",
    option=None,
    words="nothing: larger ones are tried last, up to FIT_COLUMNS",
)
REWRITE_POWERS = Limit(
    "REWRITE_POWERS",
    3,
    reason="highest power of an expression that is seen to be a function of the invariants where the expression is none",
    option=None,
    words="DerivationError: given: ... and the fundamental invariants of",
)
MESSAGE_NODES = Limit(
    "MESSAGE_NODES",
    300,
    reason="nodes of an expression that an error prints; printing more may take longer than the rest",
    option=None,
    words='the error names "Add of ... parts" instead',
)

# derivation: the search
DERIVE_DEGREE = Limit(
    "DERIVE_DEGREE",
    12,
    reason="degree of relative invariants; null spaces grow fast with it",
    option="derive(..., max_degree=)",
    words="DerivationError: given: ..., order ..., ... channel...: no complete set up to degree",
)
DERIVE_SECONDS = Limit(
    "DERIVE_SECONDS",
    300.0,
    reason="for the searches and the moving frame together",
    option="derive(..., time_limit=)",
    words="DerivationError: given: ..., order ..., ... channel...: ...no complete set within",
)
SEARCH_SHARE = Limit(
    "SEARCH_SHARE",
    0.7,
    reason="part of the time left that one search may take, so that there is time for the others",
    option="derive(..., time_limit=)",
    words="DerivationError: given: ..., order ..., ... channel...: ...no complete set within",
)
ALGEBRAICITY_SECONDS = Limit(
    "ALGEBRAICITY_SECONDS",
    10.0,
    reason="for the eigenvalues that tell whether logarithms are needed",
    option=None,
    words="nothing: without an answer logarithms are tried last",
)
SHORT_SEARCH_ENTRIES = Limit(
    "SHORT_SEARCH_ENTRIES",
    1_200_000,
    reason="entries of null spaces in a short search for families, where they have many monomials in the base",
    option=None,
    words="nothing: the whole search follows after others",
)
SHORT_SEARCH_DEGREE = Limit(
    "SHORT_SEARCH_DEGREE",
    3,
    reason="degree up to which polynomials are searched before flat coordinates, which are quicker and less readable",
    option=None,
    words="nothing: the whole search follows after others",
)

# derivation: files
STORED_CHANNELS = Limit(
    "STORED_CHANNELS",
    64,
    reason="channels of a derivation in a file; reading one must end soon, whatever the file holds",
    option=None,
    words="FileFormatError: given: ... where an integer from 1 to 64 belongs",
)
STORED_ITEMS = Limit(
    "STORED_ITEMS",
    4_096,
    reason="entries of a list in a file, terms of a polynomial among them; reading one must end soon",
    option=None,
    words="FileFormatError: given: list where a list of at most",
)
STORED_JETS = Limit(
    "STORED_JETS",
    10_000,
    reason="coordinates of the jet space of a file, which is made before the rest is read",
    option=None,
    words="FileFormatError: given: a jet space of over",
)
STORED_COUNT = Limit(
    "STORED_COUNT",
    10**6,
    reason="dimensions and numbers of invariants in a certificate",
    option=None,
    words="FileFormatError: given: ... where an integer from 0 to 1000000 belongs",
)
STORED_SLOTS = Limit(
    "STORED_SLOTS",
    8,
    reason="channels that one family in a file holds: its polynomial is put at all tuples of them",
    option=None,
    words="FileFormatError: given: ... where an integer from 0 to 8 belongs",
)
STORED_OFFSET = Limit(
    "STORED_OFFSET",
    64,
    reason="offset of a channel of a pattern in a file: jet spaces of as many channels are made of it",
    option=None,
    words="FileFormatError: given: ... where an integer from 0 to 64 belongs",
)
STORED_CHARACTERS = Limit(
    "STORED_CHARACTERS",
    2**24,
    reason="characters of a derivation file; JSON takes some twenty times as many bytes once read",
    option=None,
    words="FileFormatError: given: a text of over",
)
READ_SECONDS = Limit(
    "READ_SECONDS",
    3.0,
    reason="time to read a derivation or an action from a file, which takes 0.1 s at most for those of the catalogue",
    option="time_limit of from_json and from_dict",
    words="FileFormatError: given: ... whose reading takes more than",
)
CLOSURE_SECONDS = Limit(
    "CLOSURE_SECONDS",
    8.0,
    reason="time to check that declared fields close under the bracket; simplification need not end",
    option="time_limit of from_fields, from_map and the constructions",
    words="ActionError: given: ... whose check takes more than",
)
VERIFY_SECONDS = Limit(
    "VERIFY_SECONDS",
    6.0,
    reason="time to prove a derivation again, which takes 1 s at most for those of the catalogue; some files have no end",
    option="time_limit of certificate.verify",
    words="CertificateError: not proved: the proof takes more than",
)
QUOTIENT_SECONDS = Limit(
    "QUOTIENT_SECONDS",
    60.0,
    reason="time to prove the formulas of a quotient, which takes 10 s for rigid motions of four points in space",
    option="time_limit of Quotient.certificate.verify",
    words="CertificateError: not proved: the proof takes more than",
)
PROOF_MEBIBYTES = Limit(
    "PROOF_MEBIBYTES",
    640.0,
    reason="memory that reading a file or proving it again may take; hostile ones fill any",
    option="memory_limit of from_json and certificate.verify",
    words="CertificateError: not proved: the proof fills more than",
)

# derivation: text and pictures
EXPLAINED_FRAME_JETS = Limit(
    "EXPLAINED_FRAME_JETS",
    20,
    reason="jet coordinates up to which the text solves for a moving frame",
    option=None,
    words="nothing: the text says where the frame is",
)
EXPLAINED_FRAME_DIMENSION = Limit(
    "EXPLAINED_FRAME_DIMENSION",
    2,
    reason="variables, or else dimension of the group, up to which it does: two angles of a turn make equations that take "
    "minutes",
    option=None,
    words="nothing: the text says where the frame is",
)
EXPLAINED_GRAPH_OPERATIONS = Limit(
    "EXPLAINED_GRAPH_OPERATIONS",
    10_000,
    reason="operations of formulas whose shared graph the text counts: sharing takes long",
    option=None,
    words='nothing: the text says "Left out here", and where the graph is',
)
EXPLAINED_RECURRENCE_ORDER = Limit(
    "EXPLAINED_RECURRENCE_ORDER",
    4,
    reason="order up to which the text works out recurrence formulas: they are long",
    option=None,
    words='nothing: the text says "The recurrence formulas are left out here", and what gives them',
)
EXPLAINED_RECURRENCE_DIMENSION = Limit(
    "EXPLAINED_RECURRENCE_DIMENSION",
    8,
    reason="dimension of the group up to which it does",
    option=None,
    words='nothing: the text says "The recurrence formulas are left out here", and what gives them',
)
EXPLAINED_RECURRENCE_JETS = Limit(
    "EXPLAINED_RECURRENCE_JETS",
    30,
    reason="jet coordinates up to which it does",
    option=None,
    words='nothing: the text says "The recurrence formulas are left out here", and what gives them',
)
EXPLAINED_RECURRENCES = Limit(
    "EXPLAINED_RECURRENCES",
    24,
    reason="recurrence formulas that the text prints",
    option=None,
    words='nothing: the text says "The other ... are left out here", and what gives them',
)
EXPLAINED_OPERATIONS = Limit(
    "EXPLAINED_OPERATIONS",
    120,
    reason="operations of a formula that the text prints: nobody reads longer ones",
    option=None,
    words='nothing: the text says "... operations, too long to print", and where the formula is',
)
DRAWN_NODES = Limit(
    "DRAWN_NODES",
    320,
    reason="nodes of a graph that is drawn: beyond, no label could be read",
    option=None,
    words="InputError: given: a graph of",
)

# codegen
KERNEL_CHANNELS = Limit(
    "KERNEL_CHANNELS",
    8,
    reason="channels of a derivation for a kernel: two are enough for families that serve any number",
    option=None,
    words="InputError: given: channels=",
)
ACTION_TABLE_ENTRIES = Limit(
    "ACTION_TABLE_ENTRIES",
    4_000_000,
    reason="entries of all matrices of a group in a kernel of its action: more would be megabytes of generated tables",
    option=None,
    words="InputError: given: ... matrices of",
)
PRINTED_TERMS = Limit(
    "PRINTED_TERMS",
    1_200,
    reason="terms of a map that its kernel prints line by line: longer texts are slow to compile",
    option=None,
    words="nothing: the kernel loops over tables",
)
QUOTIENT_TERMS = Limit(
    "QUOTIENT_TERMS",
    1_200,
    reason="terms of the maps of a quotient that its C++ prints line by line: rotations of ten dimensions have more",
    option=None,
    words="nothing: torch stands in for C++, and a warning says so",
)

CACHED_BYTES = Limit(
    "CACHED_BYTES",
    2**26,
    reason="bytes of an entry of the cache that is read: those of the catalogue have less than a hundredth",
    option=None,
    words="nothing: the derivation or the text is made anew",
)

# nn
MIRROR_FRAMES = Limit(
    "MIRROR_FRAMES",
    64,
    reason="elements that the reflections of an action generate: there is a frame of points for each",
    option=None,
    words="InputError: given: the reflections of",
)
COMPARED_PAIRS = Limit(
    "COMPARED_PAIRS",
    4096,
    reason="pairs of elements of a group whose products the check of an equituned model compares",
    option=None,
    words="nothing: of larger groups, generators with all elements are compared; the report counts them",
)
PICTURE_SIZES = Limit(
    "PICTURE_SIZES",
    16,
    reason="sizes of pictures whose index tables an action keeps: each holds a number for every element and pixel",
    option=None,
    words="nothing: tables are made anew",
)
MEASURE_FRAME_STEPS = Limit(
    "MEASURE_FRAME_STEPS",
    24,
    reason="Newton steps for the frame of two measures: fourteen reach rounding error from any start met in practice",
    option=None,
    words="nothing: the picture counts as one without a frame",
)
DESCRIPTOR_SIGMA = Limit(
    "DESCRIPTOR_SIGMA",
    7,
    reason="pixels of the widest scale of descriptors: neighbourhoods are cut at nine times as many, and stencils end at 64",
    option=None,
    words="InputError: given: sigmas=",
)
GREY_ORDERS = Limit(
    "GREY_ORDERS",
    2,
    reason="orders above that of a network searched for an invariant of a single channel: each takes a derivation",
    option=None,
    words="InputError: given: one channel, for",
)

# learning
CHECKPOINT_VALUES = Limit(
    "CHECKPOINT_VALUES",
    1_000_000,
    reason="values of a checkpoint beyond those stored: a list that is in ten places of another, and so on, has no end",
    option=None,
    words="FileFormatError: given: ... which cannot be read: it holds over",
)
CHECKPOINT_LEVELS = Limit(
    "CHECKPOINT_LEVELS",
    100,
    reason="levels of lists and dictionaries of a checkpoint; deeper ones exhaust the stack of Python",
    option=None,
    words="FileFormatError: given: ... which cannot be read: it holds lists in over",
)
CHECKPOINT_VIEW_BYTES = Limit(
    "CHECKPOINT_VIEW_BYTES",
    2**28,
    reason="bytes that the tensors of a checkpoint show beyond those of its file; one stored number may be shown as a "
    "tensor of any size, which fills the memory once it is copied",
    option=None,
    words="FileFormatError: given: ... which cannot be read: its tensors show",
)
FINGERPRINT_BYTES = Limit(
    "FINGERPRINT_BYTES",
    2**30,
    reason="bytes of the content of a set that are compared when a training is resumed: about two seconds",
    option=None,
    words="nothing: names and sizes of all files are compared, and the content of some",
)
PICTURE_SIDE = Limit(
    "PICTURE_SIDE",
    16_384,
    reason="pixels of a side to which pictures are brought: three gigabytes a picture",
    option=None,
    words="InputError: given: size=",
)

COMPOSED_TERMS = Limit(
    "COMPOSED_TERMS",
    10_000_000,
    reason="products of exact numbers in potentials: a minute or two; a node at one pair of characters has 32 of them",
    option=None,
    words="InputError: given: exact potentials of",
)
COMPOSED_COEFFICIENTS = Limit(
    "COMPOSED_COEFFICIENTS",
    2**26,
    reason="potentials of a trained network that are kept at once: |G|^3 for two summands, in a gigabyte",
    option=None,
    words="InputError: given: potentials of",
)
COMPOSED_ROOTS = Limit(
    "COMPOSED_ROOTS",
    72,
    reason="order of the roots of unity in a search for products; pairs of nodes number its fourth power: a gigabyte",
    option=None,
    words="InputError: given: roots of unity of order",
)
COMPOSED_ENTRIES = Limit(
    "COMPOSED_ENTRIES",
    2**26,
    reason="numbers of composed nodes, (summands + 1) times characters for each: gigabytes of exact ones",
    option=None,
    words="InputError: given: ... nodes: ",
)
TRANSPORT_ENTRIES = Limit(
    "TRANSPORT_ENTRIES",
    2**26,
    reason="pairs of particles in optimal transport: a table of half a gigabyte, and a minute or more",
    option=None,
    words="InputError: given: optimal transport between",
)

# learning: mean-field symmetries
ROTATION_ENTRIES = Limit(
    "ROTATION_ENTRIES",
    2**26,
    reason="coefficients of the equations for rotations that fix a subspace of parameters, planes times vectors times "
    "parameters: half a gigabyte",
    option=None,
    words="InputError: given: ... planes of rotation",
)
ROTATION_ALGEBRA = Limit(
    "ROTATION_ALGEBRA",
    36,
    reason="dimension of a group of rotations, as that of nine coordinates, that is made an exact Lie algebra: its brackets "
    "are proved to close, which takes minutes beyond",
    option=None,
    words="nothing: the generators come as floating-point numbers alone",
)

LIMITS: tuple[Limit[int] | Limit[float], ...] = tuple(v for v in list(vars().values()) if isinstance(v, Limit))
"""All of them, in the order above."""
