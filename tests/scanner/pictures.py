"""Pictures as a camera at the desk takes them: real printed badges, and badges on phones, in all weathers."""

import math
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from typing import Any

import numpy as np
import pypdfium2
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from eventdesk.documents.badge import badges_pdf
from eventdesk.domain.badgelook import BadgeLook
from eventdesk.domain.badgesheet import BadgeSheet
from eventdesk.domain.code import new_code
from eventdesk.domain.ids import PersonId
from eventdesk.domain.media import MEDIA
from eventdesk.usecases.designs import shipped

Grey = NDArray[np.float32]
WIDTH, HEIGHT = 1280, 720
KEY = "c0de" * 16
NAMES = ("Åda Sørensen", "Bo Müller", "Cy Young", "Dóra Szűcs", "Éloïse Dupont-Lefèvre", "Σοφία Παππά")


@dataclass(frozen=True, slots=True)
class Photo:
    """One picture and the code that it shows."""

    kind: str
    code: str
    pixels: NDArray[np.uint8]


def photos(count: int = 60, seed: int = 1) -> Iterator[Photo]:
    """So many pictures, all kinds in turn."""
    for number in range(count):
        chance = random.Random(seed * 10_000 + number)
        kind = tuple(KINDS)[number % len(KINDS)]
        code = new_code(KEY, chance.randrange(16**6))
        frame = KINDS[kind](chance, code)
        yield Photo(kind, code, np.clip(frame, 0, 255).astype(np.uint8))


@lru_cache(maxsize=8)
def badge(code: str, name: str, paper: str = "a6") -> Image.Image:
    """A badge as it comes out of the printer, at 150 dots per inch."""
    file = BytesIO()
    sheet = BadgeSheet(PersonId("p"), name, "Nørd A/S", role="buyer", event="Offshore Day", code=code)
    design = shipped()[0].design
    assert design is not None
    badges_pdf(file, [sheet], look=BadgeLook(design, MEDIA[paper]))
    with pypdfium2.PdfDocument(file.getvalue()) as document:
        picture: Image.Image = document[0].render(scale=150 / 72, grayscale=True).to_pil().convert("L")
    return picture if paper == "a6" else picture.crop((0, 0, picture.width // 2, picture.height // 4))


def _held(chance: random.Random, card: Image.Image, *, fill: float, turn: float, tilt: float) -> Grey:
    """A card before the camera: how much of the height it fills, turned by degrees, tilted by a share."""
    size = fill * HEIGHT / max(card.size)
    half = (card.width * size / 2, card.height * size / 2)
    angle = math.radians(turn)
    middle = (WIDTH / 2 + chance.uniform(-120, 120), HEIGHT / 2 + chance.uniform(-40, 40))
    corners = []
    for x, y in ((-1, -1), (1, -1), (1, 1), (-1, 1)):
        nearer = 1 - tilt * x / 2
        across, down = x * half[0] * nearer, y * half[1] * nearer
        corners.append(
            (
                middle[0] + across * math.cos(angle) - down * math.sin(angle),
                middle[1] + across * math.sin(angle) + down * math.cos(angle),
            )
        )
    width, height = card.size
    matrix = _perspective(corners, ((0, 0), (width, 0), (width, height), (0, height)))
    lie = Image.Resampling.BICUBIC
    shape = (WIDTH, HEIGHT)
    laid = card.transform(shape, Image.Transform.PERSPECTIVE, matrix, lie)
    mask = Image.new("L", card.size, 255).transform(shape, Image.Transform.PERSPECTIVE, matrix, lie)
    return np.where(_grey(mask) > 127, _grey(laid) * 0.86 + 20, _hall(chance))


def _perspective(seen: Any, meant: Any) -> tuple[float, ...]:
    """The eight numbers by which Pillow maps the seen corners to the meant ones."""
    rows, wanted = [], []
    for (x, y), (u, v) in zip(seen, meant, strict=True):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        wanted += [u, v]
    return tuple(float(value) for value in np.linalg.solve(np.array(rows), np.array(wanted)))


def _hall(chance: random.Random) -> Grey:
    """What is behind: soft shapes, and stripes as of a shirt."""
    rough = np.random.default_rng(chance.randrange(2**32)).uniform(40, 200, (9, 16)).astype(np.uint8)
    hall = _grey(Image.fromarray(rough).resize((WIDTH, HEIGHT), Image.Resampling.BICUBIC))
    across = np.arange(WIDTH, dtype=np.float32)
    stripes: Grey = 14 * np.sin(across / chance.uniform(3, 9))[None, :]
    return hall + stripes


def _grey(picture: Image.Image) -> Grey:
    return np.asarray(picture, dtype=np.float32)


def _blurred(frame: Grey, radius: float) -> Grey:
    picture = Image.fromarray(np.clip(frame, 0, 255).astype(np.uint8))
    return _grey(picture.filter(ImageFilter.GaussianBlur(radius)))


def _noisy(chance: random.Random, frame: Grey, sigma: float) -> Grey:
    noise = np.random.default_rng(chance.randrange(2**32)).normal(0, sigma, frame.shape)
    return frame + noise.astype(np.float32)


def _any(chance: random.Random, code: str, fill: tuple[float, float] = (0.55, 0.95)) -> Grey:
    card = badge(code, chance.choice(NAMES))
    turn, tilt = chance.uniform(-12, 12), chance.uniform(-0.08, 0.08)
    return _held(chance, card, fill=chance.uniform(*fill), turn=turn, tilt=tilt)


def _straight(chance: random.Random, code: str) -> Grey:
    return _noisy(chance, _any(chance, code), 4)


def _far(chance: random.Random, code: str) -> Grey:
    return _noisy(chance, _blurred(_any(chance, code, (0.38, 0.45)), 0.6), 4)


def _turned(chance: random.Random, code: str) -> Grey:
    card = badge(code, chance.choice(NAMES))
    frame = _held(chance, card, fill=0.75, turn=chance.uniform(0, 360), tilt=0)
    return _noisy(chance, frame, 5)


def _tilted(chance: random.Random, code: str) -> Grey:
    card = badge(code, chance.choice(NAMES))
    tilt = chance.choice((-1, 1)) * chance.uniform(0.2, 0.4)
    return _noisy(chance, _held(chance, card, fill=0.8, turn=chance.uniform(-25, 25), tilt=tilt), 5)


def _small(chance: random.Random, code: str) -> Grey:
    card = badge(code, chance.choice(NAMES), "a4-8")
    return _noisy(chance, _held(chance, card, fill=0.7, turn=chance.uniform(-20, 20), tilt=0.05), 5)


def _unsharp(chance: random.Random, code: str) -> Grey:
    return _noisy(chance, _blurred(_any(chance, code), chance.uniform(1.5, 2.6)), 5)


def _moving(chance: random.Random, code: str) -> Grey:
    frame = _any(chance, code)
    steps = range(chance.randrange(4, 8))
    axis = chance.randrange(2)
    return _noisy(chance, np.mean([np.roll(frame, step, axis) for step in steps], axis=0), 5)


def _dark(chance: random.Random, code: str) -> Grey:
    return _noisy(chance, _blurred(_any(chance, code), 0.8) * chance.uniform(0.1, 0.25), 4)


def _glaring(chance: random.Random, code: str) -> Grey:
    frame = _any(chance, code)
    down, across = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.float32)
    x, y = WIDTH / 2 + chance.uniform(-160, 160), HEIGHT / 2 + chance.uniform(-160, 160)
    spot = np.exp(-(((across - x) / 170) ** 2 + ((down - y) / 110) ** 2))
    return _noisy(chance, frame * (1 - 0.35 * spot) + 150 * spot, 5)


def _on_phone(chance: random.Random, code: str) -> Grey:
    """A phone shows the badge: its pixels beat with the camera's, its light is uneven, its glass shines."""
    card = badge(code, chance.choice(NAMES))
    lit = _grey(card.resize((card.width * 2, card.height * 2)))
    down, across = np.mgrid[0 : lit.shape[0], 0 : lit.shape[1]]
    lit = lit * (1 - 0.35 * (across % 3 == 0)) * (1 - 0.25 * (down % 3 == 0)) * 0.9 + 25
    phone = Image.fromarray(np.clip(lit, 0, 255).astype(np.uint8))
    frame = _held(chance, phone, fill=chance.uniform(0.6, 0.9), turn=chance.uniform(-15, 15), tilt=0.06)
    waves = (
        np.sin(np.arange(WIDTH) / chance.uniform(4, 11))[None, :]
        * np.sin(np.arange(HEIGHT) / chance.uniform(4, 11))[:, None]
    )
    slope = np.linspace(chance.uniform(0.6, 0.9), 1.1, WIDTH, dtype=np.float32)[None, :]
    return _noisy(chance, _blurred((frame + 16 * waves) * slope, 0.7), 5)


KINDS: dict[str, Callable[[random.Random, str], Grey]] = {
    "straight": _straight,
    "far": _far,
    "turned": _turned,
    "tilted": _tilted,
    "small": _small,
    "unsharp": _unsharp,
    "moving": _moving,
    "dark": _dark,
    "glaring": _glaring,
    "phone": _on_phone,
}
