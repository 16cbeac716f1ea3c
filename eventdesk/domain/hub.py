"""The hub as the front ends hear of it: what was shipped, and that it may be away."""

from dataclasses import dataclass
from hashlib import sha256


@dataclass(frozen=True, slots=True)
class Shipped:
    """How many facts went to the hub and how many came from it."""

    pushed: int = 0
    pulled: int = 0


def name_at_hub(key: str) -> str:
    """What all desks of an event call it at the hub: known from its key, which it does not give away."""
    return sha256(key.encode()).hexdigest()[:32]


class HubAwayError(Exception):
    """The hub cannot be reached now; nothing is lost, all is shipped later. `detail` is the driver's word."""

    def __init__(self, detail: str) -> None:
        super().__init__(detail)
        self.detail = detail
