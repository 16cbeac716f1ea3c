"""Brings the window's catalogues in step with its source, in an environment with the development tools.

    python3 packaging/translations.py

Run it after any change of a visible text in eventdesk/ui. It reads every text out of the source into
resources/translations/*.ts, keeps what is translated, drops what is gone, and compiles the .qm files that
the program loads; both kinds are committed. New texts are named: write them into eventdesk_fr.ts (any text
editor, or pyside6-linguist), then run it again. English needs its plurals only.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import environment

SOURCES = environment.ROOT / "eventdesk" / "ui"
CATALOGUES = environment.ROOT / "resources" / "translations"
LANGUAGES: dict[str, tuple[str, ...]] = {"fr": (), "en": ("-pluralonly",)}
"""Languages, with what lupdate is told about each."""


def tool(name: str) -> str:
    """The path of one of Qt's tools beside this environment's Python."""
    folder = environment.python(environment.VENV).parent
    found = shutil.which(name, path=str(folder))
    if found is None:
        raise FileNotFoundError(f"{name} is not in {folder}")
    return found


def update(language: str, folder: Path = CATALOGUES) -> Path:
    """Read the source's texts into one catalogue, keeping what is translated."""
    catalogue = folder / f"eventdesk_{language}.ts"
    files = sorted(str(path.relative_to(environment.ROOT)) for path in SOURCES.rglob("*.py"))
    options = [
        "-silent",
        "-no-obsolete",
        "-locations",
        "none",
        "-source-language",
        "en",
        "-target-language",
        language,
    ]
    command = [tool("pyside6-lupdate"), *files, *options, *LANGUAGES[language], "-ts", str(catalogue)]
    subprocess.run(command, cwd=environment.ROOT, check=True)
    return catalogue


def compiled(catalogue: Path, folder: Path = CATALOGUES) -> Path:
    """Compile one catalogue to what Qt loads, put in place whole: a program that has it open reads on."""
    target = folder / f"{catalogue.stem}.qm"
    made = target.with_suffix(".new")
    command = [tool("pyside6-lrelease"), "-silent", str(catalogue), "-qm", str(made)]
    subprocess.run(command, cwd=environment.ROOT, check=True)
    return made.replace(target)


def untranslated(catalogue: Path) -> list[str]:
    """Name the texts that wait for a translator, each with its context."""
    waiting = []
    for context in ElementTree.parse(catalogue).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") == "unfinished":
                waiting.append(f"{context.findtext('name')}: {message.findtext('source')}")
    return waiting


def main() -> int:
    """Return 0 only if nothing waits for a translator."""
    environment.prepared_or_stop(development=True)
    CATALOGUES.mkdir(exist_ok=True)
    waiting = []
    for language in LANGUAGES:
        catalogue = update(language)
        compiled(catalogue)
        waiting += [f"{catalogue.name}: {text}" for text in untranslated(catalogue)]
    print("\n".join(waiting) or "Every text is translated.")
    return 1 if waiting else 0


if __name__ == "__main__":
    sys.exit(main())
