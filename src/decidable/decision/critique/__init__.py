"""The critic: a model of another family, its own probabilities, and its objections."""
