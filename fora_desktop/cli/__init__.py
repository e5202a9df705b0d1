"""The command line: what Fora does without a screen, for people, for scheduled tasks and for other programs."""
