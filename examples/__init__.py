"""Examples: each runs on a CPU in a few minutes and prints its figures."""
