"""The codes of the badges, for whoever reads scans."""

import json
from collections.abc import Sequence

from sqlalchemy import Connection

from eventdesk.store.rows import chunks, marks
from eventdesk.store.statement import run


class CodesQueries:
    """Satisfies CodesReads of the use-cases."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def known(self, texts: Sequence[str]) -> frozenset[str]:
        """Those of the texts that are the code of a badge."""
        found: set[str] = set()
        for chunk in chunks(texts):
            sql = f"SELECT code FROM badge WHERE removed = 0 AND code IN ({marks(len(chunk))})"
            found.update(code for (code,) in run(self._connection, sql, tuple(chunk)))
        return frozenset(found) - {""}

    def all(self) -> frozenset[str]:
        """The codes of all badges, in one line of answer.

        After each line other threads may have the interpreter: of thousands, each would wait for them.
        """
        sql = "SELECT json_group_array(code) FROM badge WHERE removed = 0 AND code <> ''"
        return frozenset(json.loads(run(self._connection, sql).fetchone()[0]))
