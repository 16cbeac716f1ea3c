"""Records: entities whose state is the sum of what was said about their fields, last word last."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import datetime
from enum import StrEnum
from functools import partial
from operator import attrgetter
from types import UnionType
from typing import Any, ClassVar, Self, TypeVar, Union, get_args, get_origin, get_type_hints

from eventdesk.domain.fact import Body, Draft, Json, Kind, Noun, Subject


@dataclass(frozen=True, slots=True)
class Record:
    """An entity with an id; every other field has a default, so that a partial body still folds."""

    noun: ClassVar[Noun]

    id: str
    removed: bool = False

    @property
    def subject(self) -> Subject:
        """What the facts about this record point to."""
        return Subject(self.noun, self.id)

    def created(self) -> Draft:
        """The fact that brings this record into being, with all that differs from the defaults."""
        return Draft(self.subject, Kind.CREATED, _differences(_blank(type(self)), self))

    def changed(self, **changes: Any) -> Draft | None:
        """The fact that sets `changes`, or None where nothing would change."""
        return self.became(replace(self, **changes))

    def became(self, after: Self) -> Draft | None:
        """The fact that makes this record what it is `after`, or None where that is no other."""
        body = _differences(_values(self), after)
        return Draft(self.subject, Kind.CHANGED, body) if body else None

    def with_body(self, body: Body) -> Self:
        """This record with the fields of `body`; what it does not know or cannot read it passes over."""
        values = _readable(type(self), body)
        return replace(self, **values) if values else self

    @classmethod
    def of_body(cls, id: str, body: Body) -> Self:
        """The record of this id with the fields of `body`, all others by default."""
        return cls(id=id, **_readable(cls, body))


R = TypeVar("R", bound=Record)

_BLANKS: dict[type[Record], tuple[Any, ...]] = {}
_GETTERS: dict[type[Record], Callable[[Any], Any]] = {}
_READERS: dict[type[Record], Mapping[str, Callable[[Any], Any]]] = {}


def _blank(cls: type[Record]) -> tuple[Any, ...]:
    """The values of all fields but the id of whom nothing was said."""
    if cls not in _BLANKS:
        _BLANKS[cls] = _values(cls(id=""))
    return _BLANKS[cls]


def _values(record: Record) -> tuple[Any, ...]:
    """All fields but the id, in the order of `field_readers`."""
    cls = type(record)
    if cls not in _GETTERS:
        _GETTERS[cls] = attrgetter(*field_readers(cls))
    values: tuple[Any, ...] = _GETTERS[cls](record)
    return values


def _differences(before: tuple[Any, ...], after: Record) -> dict[str, Json]:
    told = zip(field_readers(type(after)), before, _values(after), strict=True)
    return {name: to_json(new) for name, old, new in told if new is not old and new != old}


def _readable(cls: type[Record], body: Body) -> dict[str, Any]:
    readers = field_readers(cls)
    values: dict[str, Any] = {}
    for name, raw in body.items():
        reader = readers.get(name)
        if reader is not None:
            try:
                values[name] = reader(raw)
            except (ValueError, TypeError):
                continue
    return values


def to_json(value: Any) -> Json:
    """A field value as JSON: times as ISO 8601 with offset, tuples (of texts) as lists, enums by value."""
    write = _WRITERS.get(type(value))
    told: Json = write(value) if write else value.value if isinstance(value, StrEnum) else value
    return told


_WRITERS: Mapping[type, Callable[[Any], Json]] = {datetime: datetime.isoformat, tuple: list}


def field_readers(cls: type[Record]) -> Mapping[str, Callable[[Any], Any]]:
    """For each field but the id: the function from JSON to its value, raising ValueError or TypeError."""
    if cls not in _READERS:
        hints = get_type_hints(cls)
        _READERS[cls] = {f.name: reader_for(hints[f.name]) for f in fields(cls) if f.name != "id"}
    return _READERS[cls]


def is_optional(hint: Any) -> bool:
    """Whether the hint is `X | None`; with a NewType for X, Python makes the older Union of it."""
    return get_origin(hint) in (UnionType, Union)


def without_none(hint: Any) -> Any:
    """X of the hint `X | None`, any other hint as it is."""
    return next(arg for arg in get_args(hint) if arg is not type(None)) if is_optional(hint) else hint


def plain(hint: Any) -> Any:
    """The type behind a NewType, any other hint as it is."""
    while hasattr(hint, "__supertype__"):
        hint = hint.__supertype__
    return hint


def reader_for(hint: Any) -> Callable[[Any], Any]:
    """The function that reads JSON as a value of the hinted type; tuples of records hold texts alone."""
    if get_origin(hint) is tuple:
        return _read_strings
    if is_optional(hint):
        inner = reader_for(without_none(hint))
        return lambda raw: None if raw is None else inner(raw)
    hint = plain(hint)
    if hint is datetime:
        return read_time
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return hint
    return partial(_checked, hint)


def _checked(kind: type, raw: Any) -> Any:
    if type(raw) is not kind:
        raise TypeError(kind.__name__)
    return raw


def _read_strings(raw: Any) -> tuple[str, ...]:
    if not isinstance(raw, list | tuple) or not set(map(type, raw)) <= {str}:
        raise TypeError(list.__name__)
    return tuple(raw)


def read_time(raw: str) -> datetime:
    """An aware time from ISO 8601 text."""
    value = datetime.fromisoformat(raw)
    if value.tzinfo is None:
        raise ValueError(raw)
    return value
