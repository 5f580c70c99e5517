"""Scripts that print measured figures; none is part of the tests."""
