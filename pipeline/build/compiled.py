"""A build hook for hatchling: the wheel with its busiest modules compiled to machine code by mypyc.

Run:  HATCH_BUILD_HOOK_ENABLE_CUSTOM=1 pip install .      (needs a C compiler and a few minutes)

pyproject.toml names the modules. Their Python stays in the wheel and a compiled form is put beside it, which the
interpreter prefers: what they do is the same, and a test holds the two against each other. Without the variable a
wheel is plain Python and needs no compiler. A copy of the package is compiled, never the checkout: compiled files
there would go on hiding the sources that somebody edits.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

#: mypyc is driven by setuptools. What the package imports from others is not installed where wheels are built.
SETUP: Final = """
import sys
from mypyc.build import mypycify
from setuptools import setup

setup(name="minglu", ext_modules=mypycify(["--ignore-missing-imports", *sys.argv.pop().split()], opt_level="2", debug_level="0"))
"""


class CompiledModules(BuildHookInterface[Any]):
    """Compiles the modules that the option `modules` names, as globs inside the package."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile a copy of the package, and have what comes out put into the wheel."""
        if version == "editable":
            return
        self._place = TemporaryDirectory(prefix="minglu-")
        place = Path(self._place.name)
        package = shutil.copytree(Path(self.root, "pipeline", "minglu"), place / "minglu")
        found = {path for glob in self.config["modules"] for path in package.glob(glob)}
        _compile(place, sorted(str(path.relative_to(place)) for path in found if path.name != "__init__.py"))
        for built in (place / "out").rglob("*.*"):
            if built.is_file():
                build_data["force_include"][str(built)] = str(built.relative_to(place / "out"))
        build_data.update(pure_python=False, infer_tag=True)

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Remove the copy once the wheel is written."""
        if version != "editable":
            self._place.cleanup()


def _compile(place: Path, modules: list[str]) -> None:
    """Compile modules of the package that lies in `place`; what comes out lies in `place/out`, as in the package."""
    (place / "setup.py").write_text(SETUP, "utf-8")
    command = [sys.executable, "setup.py", "build_ext", "--build-lib", "out", " ".join(modules)]
    done = subprocess.run(command, cwd=place, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"the modules were not compiled; a C compiler is needed:\n{done.stdout}{done.stderr}")
