"""Edge colouring: each meeting of two gets a slot in which both are free, moving others along chains.

People are vertices, meetings edges, slots colours. Where nobody is away and there is one slot more than the
busiest has meetings, every edge finds a colour (Vizing, "On an estimate of the chromatic class of a p-graph",
1964); the way there is the fan and the two-coloured path of Misra and Gries ("A constructive proof of
Vizing's theorem", 1992). A slot in which somebody is away ends a path for good; then others are tried.
"""

from collections.abc import Iterator
from dataclasses import dataclass

FREE = -1
AWAY = -2


@dataclass(frozen=True, slots=True)
class Chain:
    """Edges whose colours alternate between two; `end` is the last vertex, or None where they form a ring."""

    edges: tuple[int, ...]
    end: int | None


class Colouring:
    """A growing edge colouring that is valid at any time: `at[vertex][colour]` is an edge, FREE or AWAY."""

    def __init__(self, vertices: int, colours: int) -> None:
        self.colours = colours
        self.at: list[list[int]] = [[FREE] * colours for _ in range(vertices)]
        self.ends: list[tuple[int, int]] = []
        self.colour: list[int] = []
        self.size = [0] * colours

    def forbid(self, vertex: int, colour: int) -> None:
        """Take a colour from a vertex for good; to be said before any edge wants it."""
        self.at[vertex][colour] = AWAY

    def free(self, vertex: int) -> list[int]:
        """The colours that no edge of the vertex has and that it may have, the least used first."""
        open_ones = [colour for colour, edge in enumerate(self.at[vertex]) if edge == FREE]
        return sorted(open_ones, key=self.size.__getitem__)

    def add(self, one: int, two: int) -> int | None:
        """The number of a new edge, or None where no colour was found for it. Others may change colour."""
        edge = len(self.ends)
        self.ends.append((one, two))
        self.colour.append(FREE)
        if self._direct(edge) or self._by_path(edge) or self._by_fan(edge, one) or self._by_fan(edge, two):
            return edge
        self.ends.pop()
        self.colour.pop()
        return None

    def drop(self, edge: int) -> None:
        """Take the colour from an edge again."""
        self._paint(edge, FREE)

    def other(self, edge: int, vertex: int) -> int:
        """The other end of an edge."""
        one, two = self.ends[edge]
        return two if one == vertex else one

    def chain(self, vertex: int, first: int, second: int) -> Chain:
        """The edges met by going from the vertex along colour `first`, then `second`, and so on."""
        edges: list[int] = []
        here, colour, then = vertex, first, second
        while (edge := self.at[here][colour]) >= 0:
            edges.append(edge)
            here = self.other(edge, here)
            colour, then = then, colour
            if here == vertex and colour == first:
                return Chain(tuple(edges), None)
        return Chain(tuple(edges), here)

    def may_flip(self, chain: Chain, one: int, two: int) -> bool:
        """Whether the last vertex of a chain can take the other of its two colours."""
        return chain.end is None or AWAY not in (self.at[chain.end][one], self.at[chain.end][two])

    def flip(self, edges: tuple[int, ...], one: int, two: int) -> None:
        """Give each edge the other of the two colours."""
        painted = [(edge, two if self.colour[edge] == one else one) for edge in edges]
        self._repaint(painted)

    def _paint(self, edge: int, colour: int) -> None:
        self._repaint([(edge, colour)])

    def _repaint(self, painted: list[tuple[int, int]]) -> None:
        for edge, _ in painted:
            before = self.colour[edge]
            if before != FREE:
                for vertex in self.ends[edge]:
                    self.at[vertex][before] = FREE
                self.size[before] -= 1
        for edge, colour in painted:
            self.colour[edge] = colour
            if colour != FREE:
                for vertex in self.ends[edge]:
                    self.at[vertex][colour] = edge
                self.size[colour] += 1

    def _direct(self, edge: int) -> bool:
        one, two = self.ends[edge]
        for colour in self.free(one):
            if self.at[two][colour] == FREE:
                self._paint(edge, colour)
                return True
        return False

    def _by_path(self, edge: int) -> bool:
        one, two = self.ends[edge]
        for mine in self.free(one):
            for theirs in self.free(two):
                # Flipped, the path from `two` frees `mine` there, unless it ends at `one` and takes it there.
                chain = self.chain(two, mine, theirs)
                if chain.edges and chain.end != one and self.may_flip(chain, mine, theirs):
                    self.flip(chain.edges, mine, theirs)
                    self._paint(edge, mine)
                    return True
        return False

    def _by_fan(self, edge: int, centre: int) -> bool:
        fan = self._fan(edge, centre)
        if self._rotate_if_shared(fan, centre):
            return True
        last = self.other(fan[-1], centre)
        for mine, theirs in self._pairs(centre, last):
            chain = self.chain(centre, theirs, mine)
            if self.may_flip(chain, mine, theirs):
                self.flip(chain.edges, mine, theirs)
                if self._rotate_if_shared(fan, centre):
                    return True
                fan = self._fan(edge, centre)
        return self._rotate_if_shared(fan, centre)

    def _pairs(self, one: int, two: int) -> Iterator[tuple[int, int]]:
        for mine in self.free(one):
            for theirs in self.free(two):
                if (
                    self.at[one][mine] == FREE
                    and self.at[two][theirs] == FREE
                    and self.at[one][theirs] != AWAY
                ):
                    yield mine, theirs

    def _fan(self, edge: int, centre: int) -> list[int]:
        """Edges at the centre, as many as can be, each of a colour free at the far end of the one before."""
        fan = [edge]
        rest = [other for other in self.at[centre] if other >= 0]
        while True:
            tip = self.at[self.other(fan[-1], centre)]
            following = next((other for other in rest if tip[self.colour[other]] == FREE), None)
            if following is None:
                return fan
            rest.remove(following)
            fan.append(following)

    def _rotate_if_shared(self, fan: list[int], centre: int) -> bool:
        """Hand colours down the fan up to an edge whose far end shares a free colour with the centre."""
        for place, edge in enumerate(fan):
            tip = self.at[self.other(edge, centre)]
            if place and self.at[self.other(fan[place - 1], centre)][self.colour[edge]] != FREE:
                return False
            for colour in self.free(centre):
                if tip[colour] == FREE:
                    handed = [(fan[i], self.colour[fan[i + 1]]) for i in range(place)]
                    self._repaint([*handed, (edge, colour)])
                    return True
        return False
