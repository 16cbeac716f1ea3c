"""The matchmaker: everybody's profile and meetings beside the file, read when first asked and kept up."""

from collections.abc import Callable, Collection, Iterable, Mapping, Set
from typing import Protocol

from eventdesk.domain.fact import Noun, Subject
from eventdesk.domain.holes import Bookings
from eventdesk.domain.ids import MeetingId, OrganisationId, PersonId
from eventdesk.domain.place import Table
from eventdesk.domain.suggestion import Profile, Told
from eventdesk.usecases.ports import Reading, Store

CONCERNING = frozenset({Noun.PERSON, Noun.ORGANISATION, Noun.MEETING, Noun.TABLE})
"""What it knows comes from these."""


class TextFit(Protocol):
    """Tells whose words fit others' words."""

    def update(self, told: Iterable[Told], gone: Iterable[PersonId] = ()) -> None:
        """Take in what people tell, anew where they told before, and forget others."""
        ...

    def offering(self, needs: str) -> Mapping[PersonId, float]:
        """Who offers what these words ask for, up to 1."""
        ...

    def needing(self, offers: str) -> Mapping[PersonId, float]:
        """Who needs what these words offer, up to 1."""
        ...

    def words(self, needs: str, offers: str) -> tuple[str, ...]:
        """The words of the offers that meet the needs."""
        ...


class NoFit:
    """For desks that compare no words: what people offer and need counts nothing."""

    def update(self, told: Iterable[Told], gone: Iterable[PersonId] = ()) -> None:
        """Keep nothing of it."""

    def offering(self, needs: str) -> Mapping[PersonId, float]:
        """Tell of nobody that they offer it."""
        return {}

    def needing(self, offers: str) -> Mapping[PersonId, float]:
        """Tell of nobody that they need it."""
        return {}

    def words(self, needs: str, offers: str) -> tuple[str, ...]:
        """Tell of no words that they fit."""
        return ()


class Matchmaker:
    """One for each open event; used by one thread at a time. In another process it begins anew."""

    def __init__(self, make_fit: Callable[[], TextFit] = NoFit) -> None:
        self._make_fit = make_fit
        self._position: int | None = None
        self.fit = make_fit()
        self.profiles: dict[PersonId, Profile] = {}
        self._homes: dict[OrganisationId | None, set[PersonId]] = {}
        self._markets: dict[str, set[PersonId]] = {}
        self._countries: dict[str, set[PersonId]] = {}
        self.bookings = Bookings()
        self.tables: tuple[Table, ...] = ()

    def __reduce__(self) -> tuple[type["Matchmaker"], tuple[Callable[[], TextFit]]]:
        """Without the profiles, which the other process reads anew."""
        return Matchmaker, (self._make_fit,)

    def anew(self) -> "Matchmaker":
        """Another one, for another thread."""
        return Matchmaker(self._make_fit)

    def catch_up(self, store: Store) -> None:
        """Read who and what is new or has changed since the last time."""
        if self._position is None:
            with store.reading() as reading:
                reads = reading.suggestions
                self._position = reading.position()
                self._take(reads.everybody(), reads.profiles(reads.everybody()))
                self.bookings.put(reads.booked())
                self.tables = reading.all(Table)
            return
        changes = store.changes_since(self._position)
        self._position = changes.position
        touched = [subject for subject in changes.subjects if subject.noun in CONCERNING]
        if touched:
            with store.reading() as reading:
                self._read_again(reading, touched)

    def met(self, one: Profile) -> frozenset[OrganisationId]:
        """The organisations whose people meet somebody, or others of the same organisation, today."""
        home = {one.person, *self._homes.get(one.organisation, ())}
        partners = (self.profiles.get(other) for person in home for other in self.bookings.partners(person))
        return frozenset(other.organisation for other in partners if other and other.organisation)

    def in_markets(self, one: Profile) -> Set[PersonId]:
        """All whom a market brings to somebody: they seek it, speak for it or come from it; some more."""
        found = (self._markets.get(market, set()) for market in one.markets | one.speaks_for | {one.country})
        homes = (self._countries.get(market, set()) for market in one.markets)
        return set[PersonId]().union(*found, *homes)

    def _read_again(self, reading: Reading, touched: Collection[Subject]) -> None:
        reads = reading.suggestions
        people = reads.concerned(touched)
        self._take(people, reads.profiles(people))
        meetings = [MeetingId(subject.id) for subject in touched if subject.noun == Noun.MEETING]
        self.bookings.drop(meetings)
        self.bookings.put(reads.booked(meetings))
        if any(subject.noun == Noun.TABLE for subject in touched):
            self.tables = reading.all(Table)

    def _take(self, people: Collection[PersonId], found: Collection[Profile]) -> None:
        for person in people:
            before = self.profiles.pop(person, None)
            if before is not None:
                self._file(before, set.discard)
        for profile in found:
            self.profiles[profile.person] = profile
            self._file(profile, set.add)
        self.fit.update([one.told for one in found], set(people).difference(one.person for one in found))

    def _file(self, profile: Profile, put: Callable[[set[PersonId], PersonId], None]) -> None:
        """Under the organisation, the country, and the markets that one seeks or speaks for."""
        put(self._countries.setdefault(profile.country, set()), profile.person)
        if profile.organisation is not None:
            put(self._homes.setdefault(profile.organisation, set()), profile.person)
        for market in profile.markets | profile.speaks_for:
            put(self._markets.setdefault(market, set()), profile.person)
