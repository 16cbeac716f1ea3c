"""What an event knows when a list comes in: found by the ids, addresses and names that lists use."""

from collections.abc import Callable, Container, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from eventdesk.domain.cells import Cells
from eventdesk.domain.fact import Draft
from eventdesk.domain.ids import GroupId, OrganisationId, PersonId, new_id
from eventdesk.domain.lists import ProblemCode
from eventdesk.domain.naming import known_as
from eventdesk.domain.organisation import Group, Organisation
from eventdesk.domain.person import Person
from eventdesk.domain.place import Room, Slot, Table
from eventdesk.domain.record import Record
from eventdesk.usecases.event import event_of
from eventdesk.usecases.ports import Reading

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Built:
    """What a line says: `record` is what it is about, as it was before, or made of the line where it is new;
    `keys` by field are what no second line may have, `after` are drafts that must follow."""

    record: Record
    is_new: bool
    values: Mapping[str, Any]
    keys: Mapping[str, str]
    after: tuple[Draft, ...] = ()


def about(
    kind: type[Record], before: Record | None, told: Mapping[str, Any], keys: Mapping[str, str], id: str = ""
) -> Built:
    """What is told of `before`, or of a new record (of this id, if any) where it is None."""
    values = {field: value for field, value in told.items() if value is not None}
    return Built(before or kind(id=id or new_id(), **values), before is None, values, keys)


class Known:
    """The records of an event by what lists call them; those that the list itself brings are added."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._all: dict[type[Record], tuple[Any, ...]] = {}
        self.event = event_of(reading)
        self.drafts: list[Draft] = []
        self.people = self.all(Person)
        organisations = self.all(Organisation)
        self.organisations = by(organisations, lambda one: known_as(one.name))
        self.organisation_names = {one.id: known_as(one.name) for one in organisations}
        self.groups = by(self.all(Group), lambda one: known_as(one.name))
        self.rooms = by(self.all(Room), lambda one: known_as(one.name))
        self.tables = by_several(self.all(Table), lambda one: known_as(one.number))
        self.slots = self.all(Slot)
        self.by_external = by(self.people, lambda one: one.external_id)
        self.by_email = by_several(self.people, lambda one: one.email.casefold())
        self.by_name = by_several(self.people, lambda one: known_as(one.name))
        for one in self.people:
            plain = known_as(f"{one.given} {one.family}")
            if plain != known_as(one.name):
                self.by_name.setdefault(plain, []).append(one)

    def all(self, cls: type[R]) -> tuple[R, ...]:
        """All records of this kind before the list, read once."""
        if cls not in self._all:
            self._all[cls] = self._reading.all(cls)
        return self._all[cls]

    def organisation(self, name: str, country: str) -> OrganisationId:
        """The organisation of this name, made if it is new."""
        found = self.organisations.get(known_as(name))
        if found is None:
            found = Organisation(id=new_id(), name=name, country=country)
            self.organisations[known_as(name)] = found
            self.organisation_names[found.id] = known_as(name)
            self.drafts.append(found.created())
        return OrganisationId(found.id)

    def group(self, name: str) -> Group:
        """The working group of this name, made if it is new."""
        found = self.groups.get(known_as(name))
        if found is None:
            found = Group(id=new_id(), name=name)
            self.groups[known_as(name)] = found
            self.drafts.append(found.created())
        return found

    def person(self, cells: Cells, field: str) -> PersonId | None:
        """Whom the columns of `field` point to; None where they are empty or do not point to one person."""
        values = cells.row.values
        words = [word for word in (values.get(f"{field}_id"), values.get(field)) if word]
        return self.one(cells, field, words, values.get(f"{field}_organisation", "")) if words else None

    def one(self, cells: Cells, field: str, words: Iterable[str], organisation: str = "") -> PersonId | None:
        """The one person called so: by external id, then e-mail, then name; the first word that is known."""
        found: list[Person] = []
        for word in words:
            found = self._called(word)
            if found:
                break
        if organisation and len(found) > 1:
            home = known_as(organisation)
            found = [one for one in found if self.organisation_names.get(one.organisation or "") == home]
        if len(found) == 1:
            return PersonId(found[0].id)
        code = ProblemCode.SEVERAL_PEOPLE if found else ProblemCode.UNKNOWN_PERSON
        cells.wrong(field, code, " ".join(words))
        return None

    def several(self, cells: Cells, field: str) -> tuple[PersonId, ...]:
        """All people of a cell that names several; a cell that is the name of one person is that one."""
        text = cells.row.values.get(field, "")
        parts = [text] if self._called(text) else cells.several(field) or ()
        return tuple(one for part in parts if (one := self.one(cells, field, [part])))

    def among(self, cells: Cells, field: str, people: Container[str]) -> PersonId | None:
        """The one of these people who is called so; None where the cell is empty or means none of them."""
        word = cells.text(field)
        found = [PersonId(one.id) for one in self._called(word) if one.id in people] if word else []
        if word and len(found) != 1:
            cells.wrong(field, ProblemCode.SEVERAL_PEOPLE if found else ProblemCode.UNKNOWN_PERSON)
            return None
        return found[0] if found else None

    def party(self, cells: Cells, field: str) -> str | None:
        """The person, or the organisation, that the columns of `field` point to, if any."""
        values = cells.row.values
        word, home = values.get(field, ""), values.get(f"{field}_organisation", "")
        if word and not self._called(word) and known_as(word) in self.organisations:
            return self.organisations[known_as(word)].id
        if word or values.get(f"{field}_id") or not home:
            return self.person(cells, field)
        found = self.organisations.get(known_as(home))
        if found is None:
            cells.wrong(f"{field}_organisation", ProblemCode.UNKNOWN_ORGANISATION)
        return found.id if found else None

    def _called(self, word: str) -> list[Person]:
        if word in self.by_external:
            return [self.by_external[word]]
        if "@" in word:
            return self.by_email.get(word.casefold(), [])
        return self.by_name.get(known_as(word), [])

    def room(self, cells: Cells, field: str = "room") -> Room | None:
        """The room of that name, which must be known."""
        name = cells.text(field)
        found = self.rooms.get(known_as(name)) if name else None
        if name and found is None:
            cells.wrong(field, ProblemCode.UNKNOWN_ROOM)
        return found

    def group_id(self, cells: Cells, field: str) -> GroupId | None:
        """The working group of that name, made if it is new."""
        name = cells.text(field)
        return GroupId(self.group(name).id) if name else None


def by(records: Iterable[R], key: Callable[[R], str]) -> dict[str, R]:
    """Records by a text of theirs, those without it left out; of several the first."""
    found: dict[str, R] = {}
    for record in records:
        found.setdefault(key(record), record)
    found.pop("", None)
    return found


def by_several(records: Iterable[R], key: Callable[[R], str]) -> dict[str, list[R]]:
    """All records of each text, those without it left out."""
    found: dict[str, list[R]] = {}
    for record in records:
        found.setdefault(key(record), []).append(record)
    found.pop("", None)
    return found
