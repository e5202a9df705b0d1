"""The sections of Forudsætninger: what the year plan keeps to, and what it would like."""
