"""The hub as the front ends hear of it: what was shipped, and that it may be away."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Shipped:
    """How many facts went to the hub and how many came from it."""

    pushed: int = 0
    pulled: int = 0


class HubAwayError(Exception):
    """The hub cannot be reached now; nothing is lost, all is shipped later. `detail` is the driver's word."""

    def __init__(self, detail: str) -> None:
        super().__init__(detail)
        self.detail = detail
