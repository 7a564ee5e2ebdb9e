#!/usr/bin/env python3
"""Measures stories: articles in order through `newswire-query replay --jsonl`, grouped as they arrive.

Usage: stories.py DATA [--enrich PATH] [--failures]
       NEWSWIRE_ORDERS=N stories.py DATA …   each set in N shuffled orders too, and the mean over them
       NEWSWIRE_AMONG=N stories.py DATA …    UCI's headlines among N of other subjects too, put into the same day

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
OTHERS = ("huffpost_part", "agnews", "bbc")
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


def among(data, program, gold, count):
    """BCubed F1 of these headlines with others of DATA/topics between them, and how many of the others stay alone, in percent."""
    chance = random.Random(0)
    texts = [row["text"].splitlines()[0] for name in OTHERS for row in common.read_lines(data / f"topics/{name}.jsonl.gz")]
    others = [
        {"id": f"other-{place}", "title": title, "cluster": f"other-{place}", "ts": chance.choice(gold)["ts"]}
        for place, title in enumerate(chance.sample(texts, count))
    ]
    placed, _ = replay.run(program, replay.documents(sorted(gold + others, key=lambda row: row["ts"])), similar=0)
    found = {row["id"]: placed[row["id"]]["story"] if row["id"] in placed else row["id"] for row in gold + others}
    sizes = collections.Counter(found.values())
    right = collections.Counter((row["cluster"], found[row["id"]]) for row in gold)
    events = collections.Counter(row["cluster"] for row in gold)
    precision = sum(n * n / sizes[story] for (_, story), n in right.items()) / len(gold)
    recall = sum(n * n / events[event] for (event, _), n in right.items()) / len(gold)
    alone = sum(sizes[found[row["id"]]] == 1 for row in others) / count
    return 200 * precision * recall / (precision + recall), 100 * alone


def rows(data, program, failures=False):
    orders = range(1, int(os.environ.get("NEWSWIRE_ORDERS", "0")) + 1)
    count = int(os.environ.get("NEWSWIRE_AMONG", "0"))
    for name, title, peer, peer_name, goal in SETS:
        gold = common.read_lines(data / f"stories/{name}.jsonl.gz")
        precision, recall, both = scores(program, gold, failures)
        yield common.Row(f"{title}: BCubed F1, online (P {precision:.1f}, R {recall:.1f})", both, peer, peer_name, goal)
        if orders:
            mean = sum(scores(program, shuffled(gold, seed))[2] for seed in orders) / len(orders)
            yield common.Row(f"{title}: mean over {len(orders)} other orders", mean, None, None, None)
        if count and "ts" in gold[0]:
            both, alone = among(data, program, gold, count)
            yield common.Row(f"{title}: among {count} of other subjects ({alone:.0f} % of those alone)", both, None, None, None)


if __name__ == "__main__":
    common.main("stories", NEEDS, rows, __doc__)
