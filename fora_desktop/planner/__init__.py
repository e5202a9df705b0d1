"""From a question to an answer (`domain/plan.py`): the year plan, without a database and without a window."""
