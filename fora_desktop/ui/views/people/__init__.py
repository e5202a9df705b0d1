"""The parts of Personer og roller."""
