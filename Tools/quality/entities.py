#!/usr/bin/env python3
"""Measures the names found in labelled sentences: F1 of persons, organisations and places, exact in span and type.

Usage: entities.py DATA [--enrich PATH] [--failures]

DATA/entities holds SET.jsonl.gz with "id", "text" and "entities" ([start, end, type], offsets by Unicode scalar). Each sentence goes
through the program alone, with the set's language as what its page claims. GermEval's and WNUT's development parts are among
what the shipped model has learnt, so that their figures here say little: those of `newswire-train DATA/entities`, which keeps them
apart, are the ones to go by (docs/decisions/0011-entities.md). Standard library only.
"""
import common

NEEDS = ["entities/conll2003_en.jsonl.gz"]
KINDS = {"KIND_PERSON": "PER", "KIND_ORGANISATION": "ORG", "KIND_PLACE": "LOC"}
TYPES = {"person": "PER", "corporation": "ORG", "group": "ORG", "location": "LOC", "PER": "PER", "ORG": "ORG", "LOC": "LOC"}
# By set: its language, what it is called, the best peer on the held-out half, and the figure to reach.
SETS = {
    "conll2003_en": ("en", "CoNLL-2003 en", 60.4, "spaCy small", 75.0),
    "germeval2014_de": ("de", "GermEval 2014 de (learnt)", None, "", None),
    "wnut17_en": ("en", "WNUT-17 en (learnt)", None, "", None),
    "conll2002_es": ("es", "CoNLL-2002 es", None, "", None),
}
# CoNLL-2002's copy has lost its accented letters: whole sentences are measured apart.
BROKEN = "\ufffd"


def names(article):
    return {
        (mention["span"].get("start", 0), mention["span"]["end"], KINDS[entity["kind"]])
        for entity in article.get("entities", []) if entity.get("kind") in KINDS for mention in entity["mentions"]
    }


def row(title, gold, articles, peer=None, peer_name="", goal=None, failures=False):
    hits = found = wanted = 0
    for entry in gold:
        marked = {(start, end, TYPES[kind]) for start, end, kind in entry["entities"] if kind in TYPES}
        ours = names(articles.get(entry["id"], {}))
        hits, found, wanted = hits + len(marked & ours), found + len(ours), wanted + len(marked)
        if failures and marked != ours:
            text = lambda spans: [(entry["text"][start:end], kind) for start, end, kind in sorted(spans)]
            print("wrong:", text(ours - marked), "missed:", text(marked - ours), "in:", entry["text"])
    precision, recall = 100 * hits / max(1, found), 100 * hits / max(1, wanted)
    return common.Row(
        f"{title}, F1 (P {precision:.1f}, R {recall:.1f})", 200 * hits / max(1, found + wanted), peer, peer_name, goal)


def rows(data, program, failures=False):
    for name, (language, title, peer, peer_name, goal) in SETS.items():
        path = data / f"entities/{name}.jsonl.gz"
        if not path.exists():
            continue
        gold = [entry for entry in common.read_lines(path) if entry.get("split") == "dev"]
        documents = [{"id": entry["id"], "text": entry["text"], "language": language} for entry in gold]
        articles = common.run(program, documents, "language,sentences,entities").articles
        yield row(title, gold, articles, peer, peer_name, goal, failures)
        if any(BROKEN in entry["text"] for entry in gold):
            yield row(f"{title}, whole sentences", [entry for entry in gold if BROKEN not in entry["text"]], articles)


if __name__ == "__main__":
    common.main("entities", NEEDS, rows, __doc__)
