"""What the scripts of this folder share: reading data, running the program, printing rows. Standard library only."""
import argparse
import collections
import contextlib
import gzip
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time
import typing

PROGRAM = ".build/release/newswire-enrich"


class Row(typing.NamedTuple):
    """One figure of the table: ours, the best peer's on the same measure, and the one to reach."""
    measure: str
    ours: float | None
    peer: float | None = None
    peer_name: str = ""
    goal: float | None = None
    # Figures are read as "more is better" but for times and sizes.
    is_cost: bool = False


class Run(typing.NamedTuple):
    """What the program made of some documents."""
    articles: dict
    cpu_seconds: float
    peak_mb: float


def read_lines(path):
    """The objects of a JSON Lines file, gzip or not."""
    opened = gzip.open if str(path).endswith(".gz") else open
    with opened(path, "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def run(program, documents, steps=None, options=()):
    """Runs `newswire-enrich run --jsonl` over documents (dicts with "id") and gives the first article of each by its ID.

    With `steps` only these run behind extraction; `options` are passed on. Documents that give no article are absent.
    """
    command = [program, "run", "--jsonl", *options] + (["--steps", steps] if steps else [])
    with tempfile.TemporaryFile("w+") as source, tempfile.TemporaryFile("w+") as target, tempfile.TemporaryFile("w+") as said:
        for document in documents:
            source.write(json.dumps(document) + "\n")
        source.flush()
        os.lseek(source.fileno(), 0, os.SEEK_SET)
        # A step that is off unless a setting turns it on stays off where a script does not ask for it.
        surroundings = {name: value for name, value in os.environ.items() if name != "NEWSWIRE_VECTOR_MODEL"}
        child = subprocess.Popen(command, stdin=source, stdout=target, stderr=said, env=surroundings)
        status, used, peak_mb = watched(child.pid)
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode not in (0, 65):
            said.seek(0)
            sys.exit(f"{' '.join(command)} ended with {child.returncode}: {said.read()[-500:]}")
        target.seek(0)
        articles = {}
        for line in target:
            article = json.loads(line)
            articles.setdefault(article["id"], article)
    return Run(articles, used.ru_utime + used.ru_stime, peak_mb)


def watched(process):
    """Waits for a process: its status, what it used, and its peak memory in MB.

    The kernel's own figure for an ended process (ru_maxrss) is at least what its parent had when it was started, so that the
    high-water mark is read while the process runs.
    """
    peak = 0
    while True:
        ended, status, used = os.wait4(process, os.WNOHANG)
        if ended:
            return status, used, peak / 1024
        with contextlib.suppress(OSError):
            for line in pathlib.Path(f"/proc/{process}/status").read_text().splitlines():
                if line.startswith("VmHWM:"):
                    peak = int(line.split()[1])
        time.sleep(0.02)


def f1(hits, found, wanted):
    """Precision, recall and their harmonic mean in percent, from counts."""
    precision = hits / found if found else 0.0
    recall = hits / wanted if wanted else 0.0
    both = 2 * precision * recall / (precision + recall) if hits else 0.0
    return 100 * precision, 100 * recall, 100 * both


def confusions(pairs, count=25):
    """The commonest mistakes among (wanted, found), as text."""
    wrong = collections.Counter((wanted, found) for wanted, found in pairs if wanted != found)
    return ", ".join(f"{wanted}→{found} {number}" for (wanted, found), number in wrong.most_common(count))


def figure(value):
    return "–" if value is None else f"{value:.1f}"


def print_rows(step, rows):
    """One line of the table for each row; a step's name stands before each of its measures."""
    for row in rows:
        verdict = ""
        if row.goal is not None and row.ours is not None:
            gap = row.goal - row.ours if row.is_cost else row.ours - row.goal
            verdict = "reached" if gap >= -0.05 else f"{-gap:.1f} short"
        peer = figure(row.peer) + (f" {row.peer_name}" if row.peer_name else "")
        print(f"| {step} | {row.measure} | {figure(row.ours)} | {peer} | {figure(row.goal)} | {verdict} |", flush=True)


HEADER = "| step | measure | ours | best peer | to reach | |\n|---|---|---|---|---|---|"


def main(step, needs, rows, description):
    """A step's script by itself: DATA is the folder that holds the folder of each kind of data."""
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=pathlib.Path)
    parser.add_argument("--enrich", default=PROGRAM, help="the program (default: %(default)s)")
    parser.add_argument("--failures", action="store_true", help="print what is wrong")
    options = parser.parse_args()
    lacking = missing(options.data, needs)
    if lacking:
        sys.exit(f"{step}: no {', '.join(lacking)} in {options.data}")
    print(HEADER)
    print_rows(step, rows(options.data, options.enrich, options.failures))


def missing(data, needs):
    """Those of the needed files that are not in the folder."""
    return [name for name in needs if not (data / name).exists()]
