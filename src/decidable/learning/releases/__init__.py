"""Policies as releases: draft, tested, published by another person, superseded; and tried in the shadow."""
