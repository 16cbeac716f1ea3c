"""What `pip install` brings: the program with its plain files and its command, and nothing else."""

import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_wheel_holds_the_program_and_its_resources(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("eventdesk-*.whl")
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        points = next(name for name in names if name.endswith("entry_points.txt"))
        assert "eventdesk = eventdesk.main:main" in archive.read(points).decode()
    resources = (path for path in (ROOT / "resources").rglob("*") if path.is_file())
    wanted = {f"eventdesk/resources/{path.relative_to(ROOT / 'resources').as_posix()}" for path in resources}
    assert wanted - names == set()
    assert {name.partition("/")[0].partition("-")[0] for name in names} == {"eventdesk"}
