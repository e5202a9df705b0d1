"""The reports of the register, each one name in `REPORTS`: window, command line and every format follow from it.

This layer knows the services that gather and the reports that make documents of what was gathered; neither knows the
other.
"""

from fora_desktop.reporting.kinds import REPORTS as REPORTS
from fora_desktop.reporting.kinds import Kind as Kind
from fora_desktop.reporting.kinds import Option as Option
from fora_desktop.reporting.kinds import UnknownReport as UnknownReport
from fora_desktop.reporting.kinds import find as find
