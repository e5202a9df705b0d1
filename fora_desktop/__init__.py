"""Fora: the cooperation forums of a police district, their meeting quotas and their calendar."""

__version__ = "0.1.0"
