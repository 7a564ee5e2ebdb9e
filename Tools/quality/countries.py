#!/usr/bin/env python3
"""Measures countries on Reuters-21578, whose editors wrote down the places that each story is about.

Usage: countries.py DATA [--enrich PATH] [--failures]

DATA/countries/reuters21578.jsonl.gz has "dateline", "title", "body" and "places". Every story counts, also those without a place;
micro F1 over all countries, with the dateline before the text and without it. States that are gone count as
those that have their capital today. Standard library only.
"""
import collections

import common
from reuters_places import CODES

NEEDS = ["countries/reuters21578.jsonl.gz"]


def documents(gold, is_dated):
    for row in gold:
        # Paragraphs are indented and lines are broken within them.
        body = row["body"].replace("\n    ", "\n\n")
        body = "\n\n".join(" ".join(part.split()) for part in body.split("\n\n"))
        if is_dated and row["dateline"]:
            body = f"{row['dateline'].strip()} {body}"
        yield {"id": row["id"], "title": row["title"], "text": body, "language": "en"}


def measure(gold, articles):
    """The micro F1, the share of stories of one country whose surest is right, and the mistakes."""
    hits = found = wanted = first = single = 0
    missed, extra = collections.Counter(), collections.Counter()
    for row in gold:
        right = {CODES.get(place, place) for place in row["places"]}
        codes = [country["code"] for country in articles.get(row["id"], {}).get("countries", [])]
        hits += len(right & set(codes))
        found += len(codes)
        wanted += len(right)
        missed.update(right - set(codes))
        extra.update(set(codes) - right)
        if len(right) == 1:
            single += 1
            first += bool(codes) and codes[0] in right
    return common.f1(hits, found, wanted), 100 * first / max(1, single), missed, extra


def rows(data, program, failures=False):
    gold = common.read_lines(data / NEEDS[0])
    for is_dated, peer, goal in ((True, 83.9, 87.0), (False, 64.6, 76.0)):
        articles = common.run(program, list(documents(gold, is_dated)), "language,sentences,entities,countries").articles
        (precision, recall, both), first, missed, extra = measure(gold, articles)
        if failures:
            print("missed", missed.most_common(40), "\nextra", extra.most_common(40))
            for row in gold:
                codes = {country["code"]: country for country in articles.get(row["id"], {}).get("countries", [])}
                right = {CODES.get(place, place) for place in row["places"]}
                if set(codes) != right:
                    print(row["id"], "wanted", sorted(right), "found", list(codes.values()), row["title"])
        name = "with datelines" if is_dated else "without datelines"
        yield common.Row(f"Reuters, micro F1 {name} (P {precision:.1f}, R {recall:.1f}, first {first:.1f})", both, peer, "rules", goal)


if __name__ == "__main__":
    common.main("countries", NEEDS, rows, __doc__)
