"""`find`: whoever is meant, in words and as JSON, with how near and by what."""

from pathlib import Path

from eventdesk.domain.organisation import Organisation
from eventdesk.domain.person import Person
from eventdesk.store.file import EventFile
from tests.cli.conftest import Run


def somebody(event: Path) -> tuple[Person, Organisation]:
    """One of the people of the event, with a long family name."""
    with EventFile.open(event, "Desk 1") as file, file.reading() as reading:
        people = [one for one in reading.all(Person) if len(one.family) > 7 and one.family.isascii()]
        home = reading.get(Organisation, people[0].organisation or "")
        assert home is not None
        return people[0], home


def test_a_slip_is_told_as_one(event: Path, run: Run) -> None:
    person, home = somebody(event)
    mistyped = person.family[:3] + person.family[4:]
    said = run("find", event, f"{mistyped} {person.given}", "--json")
    (first, *_) = said.data["people"]
    assert (said.exit, first["id"], first["near"], first["by"]) == (0, person.id, "close", ["name"])
    said = run("find", event, f"{mistyped} {person.given}")
    assert said.out.splitlines()[0] == (
        f"{person.name} · {home.name}, {person.country} · not in · {person.id}"
    )


def test_address_telephone_and_number_are_told_as_such(event: Path, run: Run) -> None:
    person, _ = somebody(event)
    for text, field in ((person.email, "email"), (person.phone, "phone"), (person.external_id, "number")):
        told = {one["id"]: one["by"] for one in run("find", event, text, "--json").data["people"]}
        assert told[person.id] == [field]
