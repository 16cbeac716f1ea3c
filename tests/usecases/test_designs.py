"""Designs of an event: kept, changed, taken back, merged from desks that write nonsense, chosen for all."""

from dataclasses import replace
from io import BytesIO
from typing import cast

import pytest
from PIL import Image

from eventdesk.domain.badgelook import BadgeLook
from eventdesk.domain.badgesheet import BadgeSheet
from eventdesk.domain.design import Box, Design, Element, Field, OwnDesign
from eventdesk.domain.event import BadgeOrder, Event
from eventdesk.domain.ids import PersonId
from eventdesk.domain.media import MEDIA
from eventdesk.domain.person import Person
from eventdesk.domain.picture import Picture
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.rights import DeskRole
from eventdesk.usecases.access import set_pin
from eventdesk.usecases.badges import badge_sheets, badges_printed
from eventdesk.usecases.designs import (
    OnOffer,
    badge_look,
    choose_look,
    designs,
    keep_design,
    keep_picture,
    remove_design,
    shipped,
    with_design,
)
from eventdesk.usecases.people import edit_person
from eventdesk.usecases.undo import undo
from tests.records import put
from tests.usecases.conftest import SmallEvent


def own(name: str = "Ours") -> Design:
    design = shipped()[1].design
    assert design is not None
    return replace(design, name=name)


def kept(event: SmallEvent, design: Design, key: str = "") -> OnOffer:
    offer = keep_design(event.desk, design, key)
    assert isinstance(offer, OnOffer)
    return offer


def look(event: SmallEvent, **wishes: object) -> BadgeLook:
    found = badge_look(event.desk, **wishes)  # type: ignore[arg-type]
    assert isinstance(found, BadgeLook)
    return found


def logo(side: int = 20) -> bytes:
    file = BytesIO()
    Image.new("RGBA", (side, side), "teal").save(file, "PNG")
    return file.getvalue()


def test_three_good_designs_and_one_for_labels_come_with_the_program(event: SmallEvent) -> None:
    offered = designs(event.desk)
    assert [one.key for one in offered] == ["band", "calm", "strong", "label"]
    assert all(one.usable and not one.own for one in offered)
    assert look(event).design == offered[0].design
    assert look(event).medium is MEDIA["a6"]


def test_a_design_is_kept_changed_undone_and_removed(event: SmallEvent) -> None:
    offer = kept(event, own())
    assert designs(event.desk)[0].name == "Ours"
    changed = keep_design(event.desk, replace(own(), accent="#990000"), offer.key, "recolour")
    assert isinstance(changed, OnOffer)
    assert (changed.key, changed.usable) == (offer.key, True)
    assert look(event, design="ours").design.accent == "#990000"
    assert kept(event, replace(own(), accent="#990000"), offer.key) == changed
    assert not isinstance(undo(event.desk, "recolour"), Refused)
    assert look(event, design=offer.key).design.accent != "#990000"
    assert isinstance(remove_design(event.desk, offer.key), OwnDesign)
    assert [one.key for one in designs(event.desk)] == [one.key for one in shipped()]
    assert remove_design(event.desk, "nobody's") == Refused(Reason.NO_SUCH_DESIGN, ("nobody's",))
    assert remove_design(event.desk, offer.key) == Refused(Reason.NO_SUCH_DESIGN, (offer.key,))


def test_two_designs_are_not_called_the_same(event: SmallEvent) -> None:
    offer = kept(event, own())
    assert keep_design(event.desk, own("OURS ")) == Refused(Reason.NAME_TAKEN, (offer.key,))
    assert keep_design(event.desk, own("calm")) == Refused(Reason.NAME_TAKEN, ("calm",))


def test_a_design_with_flaws_is_not_kept(event: SmallEvent) -> None:
    refused = keep_design(event.desk, replace(own(), name=" ", layouts=()))
    assert isinstance(refused, Refused)
    assert (refused.reason, refused.about) == (Reason.BAD_DESIGN, ("name", "layout"))


@pytest.mark.parametrize("data", ["", "{", '{"name": "x"}', '{"name": "x", "layout": [{"size": [1, 1]}]}'])
def test_what_another_desk_wrote_wrongly_stops_no_badge(event: SmallEvent, data: str) -> None:
    put(event.desk, OwnDesign(id="odd", name="Odd", data=data))
    assert isinstance(choose_look(event.desk, badge_design="odd"), Event)
    (odd, *_) = designs(event.desk)
    assert (odd.name, odd.usable) == ("Odd", False)
    assert look(event).design == shipped()[0].design
    assert badge_look(event.desk, design="odd") == Refused(Reason.BAD_DESIGN, ("odd",))


def test_the_event_remembers_what_its_badges_are_printed_by(event: SmallEvent) -> None:
    assert isinstance(choose_look(event.desk, badge_design="strong", badge_medium="a4-8"), Event)
    found = look(event)
    assert (found.design, found.medium, found.marks) == (shipped()[2].design, MEDIA["a4-8"], True)
    assert not look(event, marks=False).marks
    assert look(event, single=True).medium is MEDIA["a6"]
    assert look(event, single=True, medium="62x100").medium is MEDIA["62x100"]
    assert not look(event, medium="L4785").marks
    assert isinstance(choose_look(event.desk, crop_marks=False, two_sided=True), Event)
    assert (look(event).marks, look(event).two_sided, look(event, two_sided=False).two_sided) == (
        False,
        True,
        False,
    )
    assert badge_look(event.desk, design="moon") == Refused(Reason.NO_SUCH_DESIGN, ("moon",))
    assert badge_look(event.desk, medium="moon") == Refused(Reason.NO_SUCH_MEDIUM, ("moon",))
    assert choose_look(event.desk, badge_design="moon") == Refused(Reason.NO_SUCH_DESIGN, ("moon",))
    assert choose_look(event.desk, badge_medium="moon") == Refused(Reason.NO_SUCH_MEDIUM, ("moon",))


def test_logos_are_kept_once_and_come_with_the_look(event: SmallEvent) -> None:
    picture = keep_picture(event.desk, "logo.png", logo())
    assert isinstance(picture, Picture)
    assert keep_picture(event.desk, "again.png", logo()) == replace(picture, name="again.png")
    with event.desk.reading() as reading:
        assert [one.name for one in reading.all(Picture)] == ["logo.png"]
    refused = keep_picture(event.desk, "notes.txt", b"no picture")
    assert refused == Refused(Reason.NO_PICTURE, ("notes.txt",))
    design = own()
    shown = Element(Field.LOGO, Box(1, 1, 9, 9), picture=picture.id)
    layouts = (replace(design.layouts[0], elements=(shown,)), *design.layouts[1:])
    design = replace(design, layouts=layouts)
    offer = kept(event, design)
    assert look(event, design=offer.key).pictures == ((picture.id, logo()),)
    assert with_design(event.desk, look(event), design).pictures == ((picture.id, logo()),)
    missing = replace(design, layouts=(replace(layouts[0], elements=(replace(shown, picture="gone"),)),))
    assert with_design(event.desk, look(event), missing).pictures == ()


def test_who_may_not_change_settings_changes_no_design(event: SmallEvent) -> None:
    set_pin(event.desk, DeskRole.ORGANISER, "1234")
    event.desk.post.rest_as(DeskRole.HELPER)
    event.desk.post.lock()
    refused = [
        keep_design(event.desk, own()),
        remove_design(event.desk, "x"),
        keep_picture(event.desk, "logo.png", logo()),
        choose_look(event.desk, badge_design="calm"),
    ]
    assert {cast("Refused", one).reason for one in refused} == {Reason.NOT_ALLOWED}


def people(sheets: tuple[BadgeSheet, ...]) -> list[str]:
    return [sheet.person for sheet in sheets]


def test_badges_come_in_the_order_of_the_event_or_in_the_one_asked_for(event: SmallEvent) -> None:
    for person, box in (("ada", "B 2"), ("bo", "A 10"), ("cy", "A 9")):
        with event.desk.writing() as writing:
            known = writing.get(Person, person)
            assert known is not None
            draft = known.changed(box=box)
            assert draft is not None
            writing.record([draft])
    assert people(badge_sheets(event.desk)) == ["bo", "ada", "cy"]
    assert people(badge_sheets(event.desk, order=BadgeOrder.ORGANISATION)) == ["ada", "bo", "cy"]
    assert isinstance(choose_look(event.desk, badge_order=BadgeOrder.BOX), Event)
    assert people(badge_sheets(event.desk)) == ["cy", "bo", "ada"]


def test_agendas_that_come_with_badges_are_remembered_as_printed(event: SmallEvent) -> None:
    sheets = badge_sheets(event.desk, with_agendas=True)
    days = {sheet.person: sheet.agenda.meetings for sheet in sheets if sheet.agenda}
    assert days == {"ada": 1, "bo": 1, "cy": 0}
    assert len(badges_printed(event.desk, sheets, "print-1")) == 6
    assert len(badges_printed(event.desk, sheets, "print-1")) == 6
    (again, *_) = badge_sheets(event.desk, with_agendas=True)
    assert again.agenda is not None
    assert (again.state, again.agenda.state) == ("current", "current")


def test_a_shown_name_is_parted_on_the_badge(event: SmallEvent) -> None:
    edit_person(event.desk, PersonId("bo"), shown="Bobby Müller")
    sheet = next(one for one in badge_sheets(event.desk) if one.person == "bo")
    assert (sheet.name, sheet.given, sheet.family) == ("Bobby Müller", "Bobby", "Müller")
