"""Alembic's entry: fora_desktop.storage.migrate hands in a connection, in whose transaction everything happens."""

from alembic import context

from fora_desktop.storage.history import METADATA

connection = context.config.attributes["connection"]
if not connection.in_transaction():
    raise RuntimeError("The caller begins the transaction, or half a migration could be kept.")
context.configure(connection=connection, target_metadata=METADATA, render_as_batch=True)
context.run_migrations()
