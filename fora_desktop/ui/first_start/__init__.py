"""The pages of the first start: from nothing to a register, each step skipped or come back to at will."""
