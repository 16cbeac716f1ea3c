"""Telling: of people whose day changes, where a desk saw them last and whether their sheet still holds."""

from collections.abc import Collection

from eventdesk.domain.ids import PersonId
from eventdesk.domain.organisation import Organisation
from eventdesk.domain.person import Person, by_family
from eventdesk.domain.records import Records
from eventdesk.domain.repaired import ToTell
from eventdesk.domain.rights import Right
from eventdesk.domain.sheet import SheetState
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.ports import Reading


def to_tell(
    desk: Desk, reading: Reading, people: Collection[PersonId], *, changing: Records | None = None
) -> tuple[ToTell, ...]:
    """Whom to tell, by family name; phone numbers where the desk may see them.

    Before a change, `changing` is how it leaves the event: a sheet that holds now will not then, and some
    are on the list only then.
    """
    states = {sheet.person: sheet.state for sheet in reading.agendas.sheets(people)}
    contact = desk.may(Right.CONTACT)
    found = (reading.get(Person, id_) or (changing.get(Person, id_) if changing else None) for id_ in people)
    told = []
    for person in sorted((one for one in found if one and not one.removed), key=by_family):
        id_ = PersonId(person.id)
        home = reading.get(Organisation, person.organisation) if person.organisation else None
        if home is None and changing:
            home = changing.get(Organisation, person.organisation)
        last = max(reading.checkpoints.passages_of(id_), key=lambda passage: passage.order, default=None)
        state = states.get(id_, SheetState.NOT_PRINTED)
        told.append(
            ToTell(
                id_,
                person.name,
                home.name if home else "",
                person.phone if contact else "",
                reading.desks.get(last.desk, "") if last else "",
                last.at if last else None,
                SheetState.CHANGED if changing and state is SheetState.CURRENT else state,
            )
        )
    return tuple(told)
