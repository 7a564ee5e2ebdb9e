#!/usr/bin/env python3
"""Measures stories: articles in order through `newswire-query replay --jsonl`, grouped as they arrive.

Usage: stories.py DATA [--enrich PATH] [--failures]
       NEWSWIRE_ORDERS=N stories.py DATA …   each set in N shuffled orders too, and the mean over them

DATA/stories holds ecbplus, basil and uci_headlines, each .jsonl.gz ("id", "title", "body", "cluster", and "date" or "ts" where the
set has times). The stories are those at the end of the stream; one setting for all sets. BCubed F1 over articles.
Standard library only.
"""
import collections
import os
import random

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


def shuffled(gold, seed):
    """The articles in another order: those with a time moved by up to an hour, undated ones anyhow."""
    chance = random.Random(seed)
    if "ts" in gold[0]:
        return sorted(gold, key=lambda row: row["ts"] + chance.uniform(-3.6e6, 3.6e6))
    return chance.sample(gold, len(gold))


def scores(program, gold, failures=False):
    """BCubed precision, recall and F1 of the articles in this order."""
    placed, _ = replay.run(program, replay.documents(gold), similar=0)
    found = {key: row["story"] for key, row in placed.items()}
    if failures:
        confused(gold, found)
    return replay.bcubed({row["id"]: row["cluster"] for row in gold}, found)


def rows(data, program, failures=False):
    orders = range(1, int(os.environ.get("NEWSWIRE_ORDERS", "0")) + 1)
    for name, title, peer, peer_name, goal in SETS:
        gold = common.read_lines(data / f"stories/{name}.jsonl.gz")
        precision, recall, both = scores(program, gold, failures)
        yield common.Row(f"{title}: BCubed F1, online (P {precision:.1f}, R {recall:.1f})", both, peer, peer_name, goal)
        if orders:
            mean = sum(scores(program, shuffled(gold, seed))[2] for seed in orders) / len(orders)
            yield common.Row(f"{title}: mean over {len(orders)} other orders", mean, None, None, None)


if __name__ == "__main__":
    common.main("stories", NEEDS, rows, __doc__)
