"""Alembic's entry: the connection is handed in by fora_desktop.storage.migrate, or by the command line for authors."""

from alembic import context

from fora_desktop.storage.history import METADATA

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=METADATA, render_as_batch=True, transactional_ddl=False)
context.run_migrations()
