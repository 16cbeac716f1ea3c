"""Media: labels lie on their pages, none on another, and the makers' own measures hold."""

import pytest

from eventdesk.domain.media import MEDIA, medium_named
from eventdesk.domain.medium import Fold, Medium


@pytest.mark.parametrize("medium", MEDIA.values(), ids=lambda one: one.key)
def test_labels_lie_on_the_page_and_not_on_each_other(medium: Medium) -> None:
    width, height = medium.page
    for places in (medium.places, medium.backs):
        assert len(places) == medium.count
        for one in places:
            assert one.x >= -0.001
            assert one.y >= -0.001
            assert one.x + one.width <= width + 0.001
            assert one.y + one.height <= height + 0.001
        for number, one in enumerate(places):
            for other in places[number + 1 :]:
                beside = one.x + one.width <= other.x + 0.001 or other.x + other.width <= one.x + 0.001
                below = one.y + one.height <= other.y + 0.001 or other.y + other.height <= one.y + 0.001
                assert beside or below
    assert medium.source


@pytest.mark.parametrize("medium", MEDIA.values(), ids=lambda one: one.key)
def test_a_back_lies_behind_its_front(medium: Medium) -> None:
    for front, back in zip(medium.places, medium.backs, strict=True):
        assert back.x == pytest.approx(medium.page[0] - front.x - front.width)
        assert back.y == front.y


@pytest.mark.parametrize(
    ("key", "count", "label"),
    [
        ("avery-l7167", 1, (199.6, 289.05)),
        ("avery-l7169", 4, (99.1, 139.0)),
        ("avery-l7165", 8, (99.06, 67.73)),
        ("avery-l7418", 8, (86.0, 55.0)),
        ("avery-l4785", 10, (80.0, 50.0)),
        ("avery-3660", 8, (97.0, 67.7)),
        ("avery-3426", 8, (105.0, 70.0)),
        ("avery-32011", 10, (85.0, 54.0)),
        ("avery-4744", 10, (96.0, 50.8)),
        ("avery-l7163", 14, (99.06, 38.1)),
        ("herma-4428", 1, (210.0, 297.0)),
        ("herma-4377", 4, (105.0, 148.5)),
        ("herma-4470", 8, (105.0, 74.25)),
        ("herma-4412", 10, (80.0, 50.0)),
        ("durable-1456", 8, (90.0, 60.0)),
        ("durable-1445", 10, (90.0, 54.0)),
        ("62x100", 1, (62.0, 100.0)),
        ("102x152", 1, (102.0, 152.0)),
        ("89x41", 1, (89.0, 41.0)),
    ],
)
def test_so_many_of_this_size(key: str, count: int, label: tuple[float, float]) -> None:
    assert (MEDIA[key].count, MEDIA[key].label) == (count, label)


def test_sheets_are_centred_where_their_maker_cuts_them_so() -> None:
    aside = {
        medium.key
        for medium in MEDIA.values()
        if medium.fold is Fold.NONE
        and any(
            abs(2 * first + step * (count - 1) + label - page) > 0.1
            for first, step, count, label, page in (
                (medium.first[0], medium.step[0], medium.across, medium.label[0], medium.page[0]),
                (medium.first[1], medium.step[1], medium.down, medium.label[1], medium.page[1]),
            )
        )
    }
    assert aside == {"durable-1445", "herma-5028"}


def test_a_medium_is_found_by_key_or_by_the_number_on_its_box() -> None:
    assert medium_named("a4-8") is MEDIA["a4-8"]
    for text in ("L4785", "avery l4785", "Avery-L4785", "AVERY  L4785"):
        assert medium_named(text) is MEDIA["avery-l4785"]
    assert medium_named("8653") is MEDIA["herma-4349"]
    assert medium_named("Avery C32011") is MEDIA["avery-32011"]
    assert medium_named("Durable 1455") is MEDIA["durable-1445"]


def test_no_number_names_two_media() -> None:
    numbers = [(one.maker, number) for one in MEDIA.values() for number in one.numbers]
    assert len(numbers) == len(set(numbers))


def test_what_is_not_known_is_no_medium() -> None:
    assert medium_named("") is None
    assert medium_named("L9999") is None


def test_printers_are_told_the_page() -> None:
    told = [MEDIA[key].paper for key in ("a6", "avery-l4785", "62x100", "89x41")]
    assert told == ["A6", "A4", "Custom.62x100mm", "Custom.41x89mm"]
