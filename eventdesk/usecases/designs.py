"""Badge designs: which are on offer, those made for this event, and what its badges are printed by."""

import json
import tomllib
from dataclasses import dataclass, replace
from functools import cache
from typing import Unpack

from eventdesk.domain import resources
from eventdesk.domain.badgelook import BadgeLook
from eventdesk.domain.design import Design, OwnDesign
from eventdesk.domain.designdata import Fault, data_of, read_design
from eventdesk.domain.event import Event
from eventdesk.domain.ids import new_id
from eventdesk.domain.media import MEDIA, USUAL, medium_named
from eventdesk.domain.picture import Picture, drawable, picture_of
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.rights import Right
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.event import LookFields, change_event, event_of
from eventdesk.usecases.ports import Reading
from eventdesk.usecases.rights import needs

SHIPPED = ("band", "calm", "strong", "label")
"""The designs that come with the program, by their files; the first is taken where nobody has chosen."""


@dataclass(frozen=True, slots=True)
class OnOffer:
    """A design to choose: `design` is None where its data tells none; `faults` keep it from the printer."""

    key: str
    name: str
    design: Design | None
    own: bool = False
    faults: tuple[Fault, ...] = ()

    @property
    def usable(self) -> bool:
        """Whether badges can be printed by it."""
        return self.design is not None and not self.faults


@cache
def shipped() -> tuple[OnOffer, ...]:
    """The designs that come with the program."""
    found = []
    for key in SHIPPED:
        text = resources.path("designs", f"{key}.toml").read_text(encoding="utf-8")
        design, faults = read_design(text, tomllib.loads)
        found.append(OnOffer(key, design.name if design else key, design, faults=faults))
    return tuple(found)


def designs(desk: Desk) -> tuple[OnOffer, ...]:
    """All designs: those of this event by name, then those that come with the program."""
    with desk.reading() as reading:
        return _designs(reading)


def badge_look(
    desk: Desk,
    *,
    design: str = "",
    medium: str = "",
    marks: bool | None = None,
    two_sided: bool | None = None,
    single: bool = False,
) -> BadgeLook | Refused:
    """What the event's badges are printed by, or by what is named here: keys or names as they are shown.

    Where the event's own choice is gone or broken, the usual one takes its place: people wait for badges. A
    `single` badge does not spoil a sheet of many labels.
    """
    with desk.reading() as reading:
        event = event_of(reading)
        offered = _designs(reading)
        wanted = _named(offered, design or event.badge_design)
        paper = medium_named(medium or event.badge_medium)
        if design and wanted is None:
            return Refused(Reason.NO_SUCH_DESIGN, (design,))
        if medium and paper is None:
            return Refused(Reason.NO_SUCH_MEDIUM, (medium,))
        if design and wanted is not None and not wanted.usable:
            return Refused(Reason.BAD_DESIGN, (design,))
        chosen = wanted if wanted is not None and wanted.usable else shipped()[0]
        assert chosen.design is not None
        if paper is None or (single and paper.count > 1):
            paper = MEDIA[USUAL]
        return BadgeLook(
            chosen.design,
            paper,
            marks=(event.crop_marks and paper.cut) if marks is None else marks,
            two_sided=event.two_sided if two_sided is None else two_sided,
            pictures=_pictures(reading, chosen.design),
        )


def with_design(desk: Desk, look: BadgeLook, design: Design) -> BadgeLook:
    """The look with another design, perhaps one that is still being drawn, and with its logos."""
    with desk.reading() as reading:
        return replace(look, design=design, pictures=_pictures(reading, design))


@needs(Right.SETTINGS)
def choose_look(desk: Desk, **look: Unpack[LookFields]) -> Event | Refused:
    """Remember for all desks by what badges are printed."""
    if (key := look.get("badge_design")) and _named(designs(desk), key) is None:
        return Refused(Reason.NO_SUCH_DESIGN, (key,))
    if (key := look.get("badge_medium")) and key not in MEDIA:
        return Refused(Reason.NO_SUCH_MEDIUM, (key,))
    return change_event(desk, **look)


@needs(Right.SETTINGS)
def keep_design(desk: Desk, design: Design, key: str = "", action: str | None = None) -> OnOffer | Refused:
    """Keep a design of the event's own, in place of the one of this key where it is one already."""
    text = json.dumps(data_of(design), ensure_ascii=False)
    read, faults = read_design(text, json.loads)
    if read is None or faults:
        return Refused(Reason.BAD_DESIGN, tuple(" ".join(one.where) for one in faults))
    with desk.writing(action) as writing:
        before = writing.get(OwnDesign, key) if key else None
        taken = [one for one in _designs(writing) if one.key != key and _same(one.name, read.name)]
        if taken:
            return Refused(Reason.NAME_TAKEN, (taken[0].key,))
        if before is None:
            made = OwnDesign(id=new_id(), name=read.name, data=text)
            writing.record([made.created()])
            return OnOffer(made.id, read.name, read, own=True)
        draft = before.changed(name=read.name, data=text, removed=False)
        if draft is not None:
            writing.record([draft])
        return OnOffer(before.id, read.name, read, own=True)


@needs(Right.SETTINGS)
def remove_design(desk: Desk, key: str, action: str | None = None) -> OwnDesign | Refused:
    """Take a design of the event's own from what is on offer."""
    with desk.writing(action) as writing:
        before = writing.get(OwnDesign, key)
        draft = before.changed(removed=True) if before else None
        if before is None or draft is None:
            return Refused(Reason.NO_SUCH_DESIGN, (key,))
        writing.record([draft])
        return before


@needs(Right.SETTINGS)
def keep_picture(desk: Desk, name: str, file: bytes) -> Picture | Refused:
    """Keep a logo in the event, once; PNG or JPEG, and no larger than a badge has use for."""
    if not drawable(file):
        return Refused(Reason.NO_PICTURE, (name,))
    picture = picture_of(name, file)
    with desk.writing() as writing:
        if writing.get(Picture, picture.id) is None:
            writing.record([picture.created()])
    return picture


def _designs(reading: Reading) -> tuple[OnOffer, ...]:
    own = []
    for one in sorted(reading.all(OwnDesign), key=lambda one: (one.name.casefold(), one.id)):
        design, faults = read_design(one.data, json.loads)
        own.append(OnOffer(one.id, one.name, design, own=True, faults=faults))
    return (*own, *shipped())


def _named(offered: tuple[OnOffer, ...], text: str) -> OnOffer | None:
    by_key = (one for one in offered if one.key == text)
    return next(by_key, next((one for one in offered if _same(one.name, text)), None))


def _same(one: str, other: str) -> bool:
    return one.strip().casefold() == other.strip().casefold()


def _pictures(reading: Reading, design: Design) -> tuple[tuple[str, bytes], ...]:
    found = ((id, reading.get(Picture, id)) for id in sorted(design.pictures))
    return tuple((id, picture.file) for id, picture in found if picture is not None)
