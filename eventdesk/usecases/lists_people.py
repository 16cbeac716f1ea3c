"""People out of a list: whom a line is about, what it says of them, their organisation, groups and badge."""

from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from eventdesk.domain.badge import Badge
from eventdesk.domain.cells import Cells
from eventdesk.domain.code import CodeOrigin, new_code, origin
from eventdesk.domain.fact import Draft
from eventdesk.domain.ids import OrganisationId, PersonId, new_id
from eventdesk.domain.lists import ListRow, ProblemCode
from eventdesk.domain.naming import folded, known_as
from eventdesk.domain.organisation import Membership, SizeClass
from eventdesk.domain.person import Consent, Person, Role
from eventdesk.domain.record import Record
from eventdesk.usecases.lists_known import Built, Known
from eventdesk.usecases.lists_states import payment, registration

MOST_MEETINGS = 200
"""More of one person in one day is a slip of the pen."""

_FIELDS: Mapping[str, Callable[[Cells, str], Any]] = {
    **dict.fromkeys(("external_id", "title", "job", "phone", "box"), Cells.text),
    **dict.fromkeys(("notes", "attention", "offers", "needs"), Cells.long_text),
    **dict.fromkeys(("ambassador_of", "markets"), Cells.countries),
    **dict.fromkeys(
        ("guaranteed", "most_meetings", "most_in_row"),
        lambda cells, field: cells.number(field, 0, MOST_MEETINGS),
    ),
    "country": Cells.country,
    "email": Cells.email,
    "languages": Cells.languages,
    "roles": lambda cells, field: cells.choices(field, Role),
    "vip": Cells.yes,
    "consent": lambda cells, field: cells.choice(field, Consent),
    "fields": Cells.several,
}
"""How the cells of these columns are read, each by itself."""
_MOMENTS = frozenset(["valid_from", "valid_until", "present_from", "present_until"])
"""Times of the event's day."""
_PERIODS = (("valid_from", "valid_until"), ("present_from", "present_until"))


class PeopleLines:
    """Reads the lines of a list of people one after the other; `rows` are all of them."""

    def __init__(self, known: Known, rows: Sequence[ListRow]) -> None:
        self.known = known
        self.named = frozenset(row.values.get("external_id", "") for row in rows)
        self.shared = _shared(rows)
        starts = known.event.starts
        self.day = starts.astimezone(known.event.tz).date() if starts else None
        self.owners: dict[str, set[PersonId]] = {}
        for badge in known.all(Badge):
            if badge.person is not None:
                self.owners.setdefault(badge.code, set()).add(badge.person)
        self.there = {one.id for one in known.people}
        self.members: dict[str, dict[PersonId, None]] = {}
        self.homes: dict[str, dict[str, Any]] = {}

    def built(self, cells: Cells) -> Built:
        """What one line says."""
        values = _values(cells, self.day)
        home = cells.text("organisation")
        labels = {
            "membership": cells.choice("membership", Membership),
            "size": cells.choice("size", SizeClass),
            "kind": cells.text("organisation_kind"),
        }
        groups = cells.several("groups") or ()
        keys, before = _keys(values, home or ""), self._before(values, home or "")
        if before and _is_called_whole(before, values, cells):
            del values["given"], values["family"]
        person = PersonId(before.id if before else new_id())
        if values.get("email", "").casefold() in self.shared:
            cells.warn("email", ProblemCode.EMAIL_SHARED)
        badge = self._badge(cells, person, is_new=before is None)
        if not cells.problems:
            if home:
                values["organisation"] = self.known.organisation(home, values.get("country", ""))
                told = {key: value for key, value in labels.items() if value}
                self.homes.setdefault(values["organisation"], {}).update(told)
            for name in groups:
                self.members.setdefault(self.known.group(name).id, {})[person] = None
        record = before or Person(id=person, **values)
        return Built(record, before is None, values, keys, badge)

    def rest(self, kept: Container[str]) -> list[tuple[Record, Draft]]:
        """What the lines of the people that are `kept` said together of organisations and groups."""
        organisations = {one.id: one for one in self.known.organisations.values()}
        groups = {one.id: one for one in self.known.groups.values()}
        told: list[tuple[Record, Draft | None]] = [
            (organisations[id], organisations[id].changed(**labels)) for id, labels in self.homes.items()
        ]
        for id, members in self.members.items():
            joining = [member for member in members if member in kept]
            people = tuple(dict.fromkeys([*groups[id].people, *joining]))
            told.append((groups[id], groups[id].changed(people=people)))
        return [(record, draft) for record, draft in told if draft]

    def _before(self, values: dict[str, Any], home: str) -> Person | None:
        """Whom the event knows already: by external id, e-mail, or name with organisation."""
        external = values.get("external_id", "")
        if external in self.known.by_external:
            return self.known.by_external[external]
        name, mail = _known_name(values), values.get("email", "").casefold()
        same = [one for one in self.known.by_email.get(mail, []) if self._may_be(one, external, name)]
        if len(same) > 1 or mail in self.shared:
            same = [one for one in same if known_as(one.name) == name]
        if len(same) == 1:
            return same[0]
        for one in self.known.by_name.get(name, []):
            at = self.known.organisation_names.get(one.organisation or OrganisationId(""), "")
            other = values.get("email") and one.email
            if at == known_as(home) and not other and self._may_be(one, external, name):
                return one
        return None

    def _may_be(self, one: Person, external: str, name: str) -> bool:
        """Whether a line with this id may mean somebody: ids tell people apart who share an address, but who
        has the same name and whose own id the list no longer names was given a new one."""
        if not (external and one.external_id):
            return True
        return one.external_id not in self.named and known_as(one.name) == name

    def _badge(self, cells: Cells, person: PersonId, *, is_new: bool) -> tuple[Draft, ...]:
        code = cells.code("code")
        if code is None:
            if not is_new:
                return ()
            code = self._fresh_code()
        owners = self.owners.setdefault(code, set())
        if any(one != person and one in self.there for one in owners):
            self._share(cells, code)
        if person in owners:
            return ()
        owners.add(person)
        self.there.add(person)
        return (Badge(id=new_id(), person=person, code=code).created(),)

    def _share(self, cells: Cells, code: str) -> None:
        """Several people may hold one ticket of another system; a code of ours is one person's alone."""
        if origin(self.known.event.key, code) is CodeOrigin.OURS:
            cells.wrong("code", ProblemCode.CODE_TAKEN)
        else:
            cells.warn("code", ProblemCode.CODE_SHARED)

    def _fresh_code(self) -> str:
        key = self.known.event.key
        made = iter(lambda: new_code(key) if key else new_id(), "")
        return next(code for code in made if code not in self.owners)


def _values(cells: Cells, day: date | None) -> dict[str, Any]:
    told: dict[str, Any] = _name(cells)
    for field in cells.row.values:
        if field in _FIELDS:
            told[field] = _FIELDS[field](cells, field)
        elif field in _MOMENTS:
            told[field] = cells.moment(field, day)
    for begins, ends in _PERIODS:
        if told.get(begins) and told.get(ends) and told[ends] <= told[begins]:
            cells.wrong(ends, ProblemCode.BAD_ORDER)
    registered = cells.day("registered")
    told["registered"] = registered and registered.isoformat()
    told["cancelled"], told["status"] = registration(cells)
    told["payment"] = payment(cells)
    return {field: value for field, value in told.items() if value is not None}


def _name(cells: Cells) -> dict[str, str | None]:
    """The name in its parts; a whole name is taken apart at its comma or before its last word."""
    given, family, shown = cells.text("given"), cells.text("family"), cells.text("shown")
    full = cells.text("full") or shown
    if given or family:
        return {"given": given or "", "family": family or "", "shown": shown}
    if not full:
        cells.wrong("family" if "family" in cells.row.values else "full", ProblemCode.MISSING)
        return {}
    before, comma, after = full.partition(",")
    if comma and after.strip():
        return {"given": after.strip(), "family": before.strip(), "shown": shown}
    first, _, last = full.rpartition(" ")
    return {"given": first, "family": last, "shown": shown}


def _is_called_whole(known: Person, values: Mapping[str, Any], cells: Cells) -> bool:
    """Whether a line has nothing but the whole name that somebody has anyway: its parts are known better."""
    if cells.text("given") or cells.text("family") or "family" not in values:
        return False
    whole = f"{values['given']} {values['family']}".strip()
    return whole in (known.name, f"{known.given} {known.family}".strip())


def _keys(values: dict[str, Any], home: str) -> dict[str, str]:
    """What no second line may have: its id, and its name with its address, or without both with its home."""
    keys, name = {"external_id": values.get("external_id", "")}, _known_name(values)
    if mail := values.get("email", "").casefold():
        keys["email"] = f"{mail}|{name}"
    if not any(keys.values()):
        keys["family"] = f"{name}|{known_as(home)}"
    return {field: key for field, key in keys.items() if key}


def _known_name(values: Mapping[str, Any]) -> str:
    return known_as(values.get("shown") or f"{values.get('given', '')} {values.get('family', '')}")


def _shared(rows: Iterable[ListRow]) -> frozenset[str]:
    """The addresses under which people of several names are on the list, as one who registers colleagues."""
    names: dict[str, set[tuple[str, ...]]] = {}
    for row in rows:
        told = tuple(folded(row.values.get(part, "")) for part in ("given", "family", "full", "shown"))
        names.setdefault(row.values.get("email", "").casefold(), set()).add(told)
    return frozenset(mail for mail, several in names.items() if mail and len(several) > 1)
