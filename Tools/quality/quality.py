#!/usr/bin/env python3
"""Measures every enrichment step of `newswire-enrich run --jsonl`, and how the archive groups (`newswire-query replay --jsonl`), on
labelled news, and prints one table.

Usage: quality.py DATA [--only STEP ...] [--enrich PATH]

DATA holds a folder for each kind of data (docs/quality.md says which files). A step whose files are missing is left out
with a line that says so. Every step is also a script of its own in this folder.

The peers' figures are those of other programs on the same sets; docs/quality.md says where they come from.
"""
import argparse
import importlib
import pathlib
import sys

import common

STEPS = [
    "extraction", "feeds", "languages", "entities", "topics", "countries", "keyphrases", "summaries", "duplicates",
    "vectors", "copies", "stories", "similar", "pipeline",
]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=pathlib.Path)
    parser.add_argument("--only", nargs="+", choices=STEPS, default=STEPS, metavar="STEP", help=", ".join(STEPS))
    parser.add_argument("--enrich", default=common.PROGRAM, help="the program (default: %(default)s)")
    options = parser.parse_args()
    if not options.data.is_dir():
        parser.error(f"{options.data} is no folder")
    if not pathlib.Path(options.enrich).exists():
        parser.error(f"no {options.enrich}: build it with `swift build -c release --product newswire-enrich`")
    left_out = []
    print(common.HEADER)
    for name in STEPS:
        if name not in options.only:
            continue
        if not (pathlib.Path(__file__).parent / f"{name}.py").exists():
            left_out.append(f"{name}: there is no script for it yet")
            continue
        step = importlib.import_module(name)
        lacking = common.missing(options.data, step.NEEDS)
        if lacking:
            left_out.append(f"{name}: no {', '.join(lacking)} in {options.data}")
            continue
        try:
            common.print_rows(name, step.rows(options.data, options.enrich, False))
        except ImportError as error:
            left_out.append(f"{name}: no Python package {error.name}; `make quality` installs it from PyPI")
    for line in left_out:
        print(f"left out: {line}", file=sys.stderr)


if __name__ == "__main__":
    main()
