#!/usr/bin/env python3
"""Measures groups of near-duplicates as the archive keeps them, by `newswire-query replay --jsonl`.

Usage: copies.py DATA [--enrich PATH] [--failures]

DATA/duplicates/neardup_synth.jsonl.gz has articles with "dup_group". Two articles are found to be copies when they have the
same original at the end of the stream. Standard library only.
"""
import collections
import itertools

import common
import duplicates
import replay

NEEDS = duplicates.NEEDS


def rows(data, program, failures=False):
    gold = common.read_lines(data / NEEDS[0])
    placed, _ = replay.run(program, replay.documents(gold), similar=0)
    groups = collections.defaultdict(list)
    for key, row in placed.items():
        groups[row["near_duplicate_group"]].append(key)
    found = {pair for keys in groups.values() for pair in itertools.combinations(sorted(keys), 2)}
    wanted = duplicates.pairs(gold)
    if failures:
        kinds = {row["id"]: row["kind"] for row in gold}
        for word, pairs in (("MISSED", wanted - found), ("EXTRA", found - wanted)):
            for pair in sorted(pairs):
                print(word, pair, [kinds[key] for key in pair])
    precision, recall, both = common.f1(len(found & wanted), len(found), len(wanted))
    yield common.Row(f"grouped, F1 (P {precision:.1f}, R {recall:.1f})", both, 98.0, "upper bound", 98.5)


if __name__ == "__main__":
    common.main("copies", NEEDS, rows, __doc__)
