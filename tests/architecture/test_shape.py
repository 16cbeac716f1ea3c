"""Small modules with a noun for a name and a promise on the first line; nothing needless at the top."""

import ast
import subprocess
from pathlib import Path
from shutil import which

import pytest

ROOT = Path(__file__).parents[2]
TOP = {
    ".ci", ".editorconfig", ".gitignore", ".pre-commit-config.yaml", "CHANGELOG.md", "LICENSE", "README.md",
    "eventdesk", "packaging", "pyproject.toml", "resources", "tests", "uv.lock",
}  # fmt: skip
HOMELESS = {"utils", "util", "helpers", "helper", "common", "base", "misc", "tools", "stuff"}
MOST_MODULE_LINES = 300
MOST_FUNCTION_LINES = 40
MODULES = sorted(path for room in ("eventdesk", "packaging", "tests") for path in (ROOT / room).rglob("*.py"))


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_module_is_small_named_and_says_what_it_promises(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    tree = ast.parse(text)
    assert len(text.splitlines()) < MOST_MODULE_LINES
    assert path.stem not in HOMELESS
    assert path.parent.name not in HOMELESS
    promise = (ast.get_docstring(tree) or "").partition("\n")[0]
    assert promise.endswith((".", "?", "!", ":")), (
        "the first line of a module is its promise, a whole sentence"
    )
    assert [name for name, lines in _functions(tree) if lines >= MOST_FUNCTION_LINES] == []


def test_the_top_holds_only_what_a_stranger_expects() -> None:
    assert {name.partition("/")[0] for name in _tracked()} - TOP == set()
    assert [name for name in sorted(TOP) if not (ROOT / name).exists()] == []


def _tracked() -> list[str]:
    """The files that git knows; none where there is no git, or this is a copy without its history."""
    if which("git") is None:
        return []
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    return listed.stdout.split("\0")[:-1]


def _functions(tree: ast.Module) -> list[tuple[str, int]]:
    """Return each function with its lines, docstring and decorators left out."""
    sizes = []
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            start = node.body[1] if ast.get_docstring(node) and len(node.body) > 1 else node.body[0]
            signature = node.body[0].lineno - node.lineno
            sizes.append((node.name, signature + (node.end_lineno or start.lineno) - start.lineno + 1))
    return sizes
