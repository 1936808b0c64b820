"""Decidable: AI decisions that an organisation can answer for."""

__version__ = "0.1.0"
