"""What a plan is to be best at and what it begins from, as it is written on the command line."""

VARIANTS = {"even": "even", "travel": "travel", "last-year": "last_year"}
BEGINNINGS = {"nothing": "nothing", "last-year": "last_year", "draft": "draft"}
