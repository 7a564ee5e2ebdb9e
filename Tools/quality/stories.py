#!/usr/bin/env python3
"""Measures stories: articles in order through `newswire-query replay --jsonl`, grouped as they arrive.

Usage: stories.py DATA [--enrich PATH] [--failures]

DATA/stories holds ecbplus, basil and uci_headlines, each .jsonl.gz ("id", "title", "body", "cluster", and "date" or "ts" where the
set has times). The stories are those at the end of the stream; one setting for all sets. BCubed F1 over articles.
Standard library only.
"""
import collections

import common
import replay

SETS = [
    ("ecbplus", "ECB+", 88.2, "TF-IDF", 90.0),
    ("basil", "BASIL", 97.9, "MiniLM added", 98.0),
    ("uci_headlines", "UCI headlines", 84.5, "static vectors added", 87.0),
]
NEEDS = [f"stories/{name}.jsonl.gz" for name, *_ in SETS]


def confused(gold, found):
    """The stories that hold several events, and the events in several stories, as text."""
    events, stories = collections.defaultdict(collections.Counter), collections.defaultdict(collections.Counter)
    for row in gold:
        story = found.get(row["id"], "missing")
        events[row["cluster"]][story] += 1
        stories[story][row["cluster"]] += 1
    for kind, groups in (("STORY OF SEVERAL EVENTS", stories), ("EVENT IN SEVERAL STORIES", events)):
        for name, counts in sorted(groups.items()):
            if len(counts) > 1:
                print(kind, name, dict(counts))


def rows(data, program, failures=False):
    for name, title, peer, peer_name, goal in SETS:
        gold = common.read_lines(data / f"stories/{name}.jsonl.gz")
        placed, _ = replay.run(program, replay.documents(gold), similar=0)
        found = {key: row["story"] for key, row in placed.items()}
        if failures:
            confused(gold, found)
        precision, recall, both = replay.bcubed({row["id"]: row["cluster"] for row in gold}, found)
        yield common.Row(f"{title}: BCubed F1, online (P {precision:.1f}, R {recall:.1f})", both, peer, peer_name, goal)


if __name__ == "__main__":
    common.main("stories", NEEDS, rows, __doc__)
