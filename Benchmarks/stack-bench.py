#!/usr/bin/env python3
"""Articles a second through the whole stack, and the memory of its processes.

stack-bench.py BINARIES SAMPLES [--documents N] [--rounds N]

Every round starts a stack of its own in an empty folder, once with one worker and once with two, sends the same
documents with the real client and waits until the last one is in the archive. The documents are texts of about 600
words, put together from the sentences of the project's samples by a generator with a fixed seed.
"""
import argparse
import json
import os
import pathlib
import random
import re
import socket
import statistics
import subprocess
import tempfile
import time

WORDS = 600
IDLE_SECONDS = 5


def sentences(samples: pathlib.Path) -> list[str]:
    """The sentences of the samples' plain texts and JSON Lines, in a fixed order."""
    texts = [path.read_text().split("\n\n", 1)[-1] for path in sorted(samples.glob("text/*.txt"))]
    for path in sorted(samples.glob("jsonl/*.jsonl")):
        texts += [json.loads(line).get("text", "") for line in path.read_text().splitlines()]
    english = [text for text in texts if re.search(r"\bthe\b", text)]
    return [part for text in english for part in re.split(r"(?<=[.!?])\s+", text) if len(part) > 30]


def documents(samples: pathlib.Path, count: int) -> str:
    """JSON Lines of documents that differ in their sentences and in their addresses."""
    generator = random.Random(7)
    pool = sentences(samples)
    lines = []
    for number in range(count):
        parts: list[str] = []
        while sum(part.count(" ") + 1 for part in parts) < WORDS:
            parts.append(generator.choice(pool))
        paragraphs = [" ".join(parts[first : first + 3]) for first in range(0, len(parts), 3)]
        lines.append(
            json.dumps(
                {
                    "url": f"https://bench.example/reports/{number}",
                    "title": f"Report {number}: {parts[0][:60]}",
                    "published_at": f"2025-02-{number % 28 + 1:02}T{number % 24:02}:00:00Z",
                    "text": "\n\n".join(paragraphs),
                }
            )
        )
    return "\n".join(lines) + "\n"


def free_ports(count: int) -> int:
    """The first of some ports in a row that nobody listens on."""
    for first in range(20_000, 30_000, 16):
        try:
            for port in range(first, first + count):
                with socket.socket() as probe:
                    probe.bind(("127.0.0.1", port))
            return first
        except OSError:
            continue
    raise SystemExit("stack-bench: no free ports")


def memory(process_id: int) -> tuple[float, float]:
    """The resident memory now and at its highest, in MB."""
    status = pathlib.Path(f"/proc/{process_id}/status").read_text()
    values = dict(re.findall(r"^(VmRSS|VmHWM):\s+(\d+) kB", status, re.M))
    return int(values["VmRSS"]) / 1_000, int(values["VmHWM"]) / 1_000


def cpu_seconds(process_id: int) -> float:
    """The time that a process has had on a processor, in user and in kernel mode."""
    fields = pathlib.Path(f"/proc/{process_id}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


class Stack:
    """One `newswire up` in a folder of its own."""

    def __init__(self, binaries: pathlib.Path, folder: str, workers: int):
        first = free_ports(2 + workers)
        self.newswire = str(binaries / "newswire")
        self.data = ["--data", folder]
        self.endpoint = f"tcp://127.0.0.1:{first}"
        addresses = ["--ingest", self.endpoint, "--query", f"tcp://127.0.0.1:{first + 1}"]
        started = self.run("up", "--detach", "--json", "--workers", str(workers), *self.data, *addresses)
        children = json.loads(started)["children"]
        self.processes = {child["name"]: child["processID"] for child in children}

    def run(self, *arguments: str) -> str:
        return subprocess.run([self.newswire, *arguments], check=True, capture_output=True, text=True).stdout

    def memory(self) -> dict[str, tuple[float, float]]:
        return {name: memory(process) for name, process in self.processes.items()}

    def cpu_seconds(self) -> dict[str, float]:
        return {name: cpu_seconds(process) for name, process in self.processes.items()}

    def send(self, path: str) -> float:
        """Sends a file, waits until all of it is enriched, and says how long that took."""
        start = time.monotonic()
        self.run("send", path, "--wait", "--endpoint", self.endpoint)
        return time.monotonic() - start

    def stop(self) -> None:
        self.run("down", *self.data)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binaries", type=pathlib.Path)
    parser.add_argument("samples", type=pathlib.Path)
    parser.add_argument("--documents", type=int, default=3_000)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    rates: dict[int, list[float]] = {1: [], 2: []}
    idle: dict[str, list[float]] = {}
    loaded: dict[str, list[float]] = {}
    costs: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/documents.jsonl"
        pathlib.Path(path).write_text(documents(options.samples, options.documents))
        for round_number in range(options.rounds):
            for workers in rates:
                stack = Stack(options.binaries, f"{folder}/{round_number}-{workers}", workers)
                try:
                    time.sleep(IDLE_SECONDS)
                    for name, (now, _) in stack.memory().items():
                        idle.setdefault(name, []).append(now)
                    before = stack.cpu_seconds()
                    rates[workers].append(options.documents / stack.send(path))
                    for name, after in stack.cpu_seconds().items():
                        # A worker's cost is told where one does all the work.
                        if workers == 1:
                            costs.setdefault(name, []).append((after - before[name]) / options.documents * 1_000)
                    for name, (_, highest) in stack.memory().items():
                        loaded.setdefault(name, []).append(highest)
                finally:
                    stack.stop()
    print(f"{options.documents} documents of {WORDS} words, client to archive; medians of {options.rounds} rounds.")
    print("workers | articles/s")
    for workers, values in rates.items():
        print(f"{workers:7} | {statistics.median(values):10.0f}")
    print("process  | MB idle | MB at most under this load | CPU ms a document, with one worker")
    for name in sorted(idle):
        cost = f"{statistics.median(costs[name]):.2f}" if name in costs else ""
        print(f"{name:8} | {statistics.median(idle[name]):7.1f} | {statistics.median(loaded[name]):26.1f} | {cost}")


if __name__ == "__main__":
    main()
