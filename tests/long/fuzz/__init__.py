"""Hostile input, drawn from seeds, for as long as one likes: ``python -m tests.long.fuzz``."""
