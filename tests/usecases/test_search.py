"""Finding people through a real file: as it is now, whoever changed it, and as far as the desk may."""

import pickle
from collections.abc import Iterable
from dataclasses import replace

import pytest

from eventdesk.domain.badge import Badge
from eventdesk.domain.ids import OrganisationId, PersonId
from eventdesk.domain.organisation import Organisation
from eventdesk.domain.person import Person
from eventdesk.domain.rights import DeskRole
from eventdesk.domain.roster import Newcomer
from eventdesk.domain.search import FoundIn, Match, Nearness, SearchRow
from eventdesk.search.index import Index
from eventdesk.store.file import EventFile
from eventdesk.usecases.access import set_pin
from eventdesk.usecases.checkin import check_in, scan
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.finder import Finder
from eventdesk.usecases.people import add_person, edit_person, new_badge, remove_person
from eventdesk.usecases.post import Post
from eventdesk.usecases.search import find, get_ready
from eventdesk.usecases.undo import undo_last
from tests.usecases.conftest import SmallEvent

ADA, BO = PersonId("ada"), PersonId("bo")


def found(desk: Desk, text: str) -> list[str]:
    return [one.card.id for one in find(desk, text)]


def test_a_name_half_right_is_found_with_organisation_and_country(event: SmallEvent) -> None:
    edit_person(event.desk, BO, country="DE")
    (one,) = find(event.desk, "Mulelr Bo")
    assert (one.card.name, one.card.organisation, one.card.country) == ("Bo Müller", "Südwind GmbH", "DE")
    assert one.match is not None
    assert one.match.nearness is Nearness.CLOSE
    assert [one.card.name[start:end] for start, end in one.match.name] == ["Bo", "Müller"]
    assert found(event.desk, "nordd") == [ADA]
    assert found(event.desk, "m") == []


def test_what_changes_is_found_at_once(event: SmallEvent) -> None:
    desk = event.desk
    assert found(desk, "sorensen") == [ADA]
    new = add_person(desk, Newcomer("Zoë", "IJsselstein", organisation="Duinkaper B.V."))
    assert isinstance(new, Person)
    assert found(desk, "ijselstein") == found(desk, "duinkaper") == [new.id]
    edit_person(desk, ADA, family="Østergaard")
    assert found(desk, "sorensen") == []
    assert found(desk, "oestergaard") == [ADA]
    remove_person(desk, PersonId(new.id))
    assert found(desk, "ijsselstein") == []
    undo_last(desk)
    assert found(desk, "ijsselstein") == [new.id]
    with desk.writing() as writing:
        firm = writing.get(Organisation, "north")
        assert firm is not None
        renamed = firm.changed(name="Klitmark ApS")
        assert renamed is not None
        writing.record([renamed])
    assert found(desk, "klitmark") == [ADA]
    match = find(desk, "klitmark")[0].match
    assert match is not None
    assert (match.nearness, match.fields) == (Nearness.EXACT, (FoundIn.ORGANISATION,))
    assert (match.name, match.organisation) == ((), ((0, 8),))


def test_a_badge_is_found_by_its_letters_until_it_is_another_ones(event: SmallEvent) -> None:
    desk, code = event.desk, event.codes["ada"]
    assert found(desk, code[:8]) == [BO, ADA, "cy"]
    assert found(desk, code[-6:]) == [ADA]
    new_badge(desk, ADA)
    assert found(desk, code[-6:]) == []
    with desk.writing() as writing:
        (badge,) = [one for one in writing.all(Badge) if one.person == BO]
        moved = badge.changed(person=PersonId("cy"))
        assert moved is not None
        writing.record([moved])
    assert found(desk, event.codes["bo"]) == ["cy"]


def test_who_is_awaited_comes_first_and_scans_change_it(event: SmallEvent) -> None:
    desk = event.desk
    people = [add_person(desk, Newcomer(given, "Holm")) for given in ("Anna", "Berit")]
    anna, berit = (PersonId(one.id) for one in people if isinstance(one, Person))
    assert found(desk, "holm") == [anna, berit]
    check_in(desk, anna)
    assert found(desk, "holm") == [berit, anna]
    assert [one.inside for one in find(desk, "holm")] == [False, True]
    undo_last(desk)
    assert found(desk, "holm") == [anna, berit]
    edit_person(desk, anna, cancelled=True)
    assert found(desk, "holm") == [berit, anna]


def test_what_another_program_commits_is_found_too(event: SmallEvent) -> None:
    assert found(event.desk, "holm") == []
    with EventFile.open(event.file.path, "Desk 2") as other:
        new = add_person(Desk(other, event.clock, "Desk 2"), Newcomer("Anna", "Holm"))
        assert isinstance(new, Person)
        assert found(event.desk, "holm") == [new.id]
        scan(Desk(other, event.clock, "Desk 2"), event.codes["bo"])
    assert find(event.desk, "muller")[0].inside


def test_a_desk_finds_no_more_than_its_role_may(event: SmallEvent) -> None:
    edit_person(event.desk, BO, email="sk84@example.org", phone="+45 12 34 56 78")
    set_pin(event.desk, DeskRole.ORGANISER, "2468")
    helper = replace(event.desk, post=Post(DeskRole.HELPER))
    assert found(helper, "muller") == [BO]
    assert found(event.desk, "sk84@") == found(event.desk, "345678") == [BO]
    assert found(helper, "sk84@") == found(helper, "345678") == []
    assert found(replace(event.desk, post=Post(DeskRole.KIOSK)), "muller") == []


def test_people_are_read_little_by_little(event: SmallEvent) -> None:
    with event.desk.writing() as writing:
        writing.record(
            Person(id=f"p{n}", given="Anna", family="Holm", organisation=OrganisationId("north")).created()
            for n in range(400)
        )
    finder = event.desk.finder
    assert [finder.catch_up(event.file, 300), finder.catch_up(event.file, 300)] == [False, True]
    assert get_ready(event.desk)
    assert len(find(event.desk, "holm", 500)) == 400


def test_in_another_process_a_finder_begins_anew(event: SmallEvent) -> None:
    found(event.desk, "muller")
    desk: Desk = replace(event.desk, finder=pickle.loads(pickle.dumps(event.desk.finder)))
    assert found(desk, "muller") == [BO]
    with pytest.raises(RuntimeError, match="without an index"):
        find(Desk(event.file, event.clock, "Desk 1"), "muller")


def test_who_is_gone_meanwhile_is_not_told(event: SmallEvent) -> None:
    desk = replace(event.desk, finder=Finder(Stray))
    assert find(desk, "muller") == ()


class Stray:
    """An index that is behind the file."""

    def update(self, rows: Iterable[SearchRow], gone: Iterable[PersonId] = ()) -> None:
        """Take in nothing."""

    def search(self, text: str, count: int = 20, *, private: bool = True) -> tuple[Match, ...]:
        """Somebody who was removed."""
        return (Match(PersonId("who"), Nearness.EXACT, 1.0),)


def test_the_index_of_a_desk_is_made_once(event: SmallEvent) -> None:
    assert isinstance(event.desk.finder.caught_up(event.file), Index)
    assert event.desk.finder.caught_up(event.file) is event.desk.finder.caught_up(event.file)
