#!/usr/bin/env python3
"""Measures fingerprints: copies of one text against articles on the same event in other words.

Usage: duplicates.py DATA [--enrich PATH] [--failures]

DATA/duplicates/neardup_synth.jsonl.gz has articles with "dup_group": two of one group are copies. Two articles are compared
by the containment of their sampled shingles, as the archive does; every pair that shares one is looked at.
The F1 at the archive's own threshold, and the best one of those thresholds whose precision is 99 and more.
Standard library only.
"""
import collections
import itertools

import common

NEEDS = ["duplicates/neardup_synth.jsonl.gz"]
# NearDuplicate.swift: containmentMin, shinglesMin, sizeRatioMin.
CONTAINMENT_MIN = 0.42
SHINGLES_MIN = 4
SIZE_RATIO_MIN = 0.25
PRECISION_MIN = 99.0


def containments(fingerprints):
    """The containment of every pair that shares a hash, by the pair."""
    holders = collections.defaultdict(list)
    for key, hashes in fingerprints.items():
        for value in hashes:
            holders[value].append(key)
    shared = collections.Counter()
    for keys in holders.values():
        shared.update(itertools.combinations(sorted(keys), 2))
    found = {}
    for (left, right), number in shared.items():
        sizes = sorted((len(fingerprints[left]), len(fingerprints[right])))
        if sizes[0] >= SHINGLES_MIN and sizes[0] >= SIZE_RATIO_MIN * sizes[1]:
            found[left, right] = number / sizes[0]
    return found


def pairs(gold):
    groups = collections.defaultdict(list)
    for row in gold:
        groups[row["dup_group"]].append(row["id"])
    return {pair for keys in groups.values() for pair in itertools.combinations(sorted(keys), 2)}


def at_precision(scores, wanted):
    """The best F1 with a precision of 99 and more, over all thresholds: (precision, recall, F1, threshold)."""
    best = (0.0, 0.0, 0.0, 1.0)
    hits = 0
    ranked = sorted(scores.items(), key=lambda item: -item[1])
    for place, (pair, score) in enumerate(ranked, 1):
        hits += pair in wanted
        if place < len(ranked) and ranked[place][1] == score:
            continue
        precision, recall, both = common.f1(hits, place, len(wanted))
        if precision >= PRECISION_MIN and both > best[2]:
            best = (precision, recall, both, score)
    return best


def rows(data, program, failures=False):
    gold = common.read_lines(data / NEEDS[0])
    documents = [{"id": row["id"], "title": row["title"], "text": row["body"]} for row in gold]
    articles = common.run(program, documents, "language,sentences,fingerprint").articles
    scores = containments({key: article.get("fingerprint", {}).get("hashes", []) for key, article in articles.items()})
    wanted = pairs(gold)
    copies = {pair for pair, score in scores.items() if score >= CONTAINMENT_MIN}
    if failures:
        kinds = {row["id"]: row["kind"] for row in gold}
        for pair in sorted(wanted - copies):
            print("MISSED", scores.get(pair, 0), pair, [kinds[key] for key in pair])
        for pair in sorted(copies - wanted):
            print("EXTRA", scores[pair], pair, [kinds[key] for key in pair])
    precision, recall, both = common.f1(len(copies & wanted), len(copies), len(wanted))
    yield common.Row(f"F1 at the archive's threshold (P {precision:.1f}, R {recall:.1f})", both, 98.3, "shingles", None)
    precision, recall, both, threshold = at_precision(scores, wanted)
    yield common.Row(
        f"F1 at precision 99 (P {precision:.1f}, R {recall:.1f}, containment {threshold:.2f})", both, 98.0, "upper bound", 98.5)


if __name__ == "__main__":
    common.main("duplicates", NEEDS, rows, __doc__)
