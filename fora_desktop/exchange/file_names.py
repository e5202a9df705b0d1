"""The names of files (domain.file_names), for whoever writes them."""

from fora_desktop.domain.file_names import LONGEST, MOST_OCTETS, file_name, file_names

__all__ = ["LONGEST", "MOST_OCTETS", "file_name", "file_names"]
