#!/usr/bin/env python3
"""Measures similar news: every article of a set against the others on its event, by `newswire-query replay --jsonl`.

Usage: similar.py DATA [--enrich PATH] [--failures]

DATA/stories holds ecbplus and basil (see stories.py): the articles on the event of an article are the right ones. The lists are
those at the end of the stream, ten of each article. An article's own copies are no news and count neither way; the copies of
another article, which stand behind it in the archive's answer, follow it in the list. DATA/similar/time63.jsonl.gz has searches with their right documents, which go through
`--queries`. nDCG@10, mean of the articles. Standard library only.
"""
import collections

import common
import replay

# Name, title, then the best peer on the held-out half and the figure to reach: without vectors, and with them.
SETS = [
    ("ecbplus", "ECB+", (94.3, "TF-IDF", 95.0), (94.0, "BM25 + MiniLM", 95.0)),
    ("basil", "BASIL", (98.6, "TF-IDF", 99.0), (99.3, "BM25 + MiniLM", 99.5)),
]
NEEDS = [f"stories/{name}.jsonl.gz" for name, *_ in SETS] + ["similar/time63.jsonl.gz"]


def rows(data, program, failures=False, model=""):
    how = "with vectors" if model else "without vectors"
    for name, title, *aims in SETS:
        peer, peer_name, goal = aims[1 if model else 0]
        gold = common.read_lines(data / f"stories/{name}.jsonl.gz")
        placed, _ = replay.run(program, replay.documents(gold), model=model)
        events = collections.defaultdict(list)
        for row in gold:
            events[row["cluster"]].append(row["id"])
        figures = []
        wrong = entries = 0
        events_of = {row["id"]: row["cluster"] for row in gold}
        copies = collections.defaultdict(list)
        for key, place in placed.items():
            copies[place["near_duplicate_group"]].append(key)
        for row in gold:
            place = placed.get(row["id"], {"similar": [], "near_duplicate_group": row["id"]})
            own = set(copies[place["near_duplicate_group"]]) | {row["id"]}
            relevant = {key: 1 for key in events[row["cluster"]] if key not in own}
            if not relevant:
                continue
            ranking = []
            for hit in place["similar"]:
                entries += 1
                wrong += events_of[hit["id"]] != row["cluster"]
                others = copies[placed[hit["id"]]["near_duplicate_group"]]
                ranking += [hit["id"]] + [key for key in others if key != hit["id"]]
            figures.append(replay.ndcg(relevant, ranking))
            if failures and figures[-1] < 0.9:
                print(f"{figures[-1]:.2f}", row["id"], row["title"])
        yield common.Row(f"{title}: nDCG@10, {how}", 100 * sum(figures) / len(figures), peer, peer_name, goal)
        yield common.Row(f"{title}: entries on another event, % of {entries}, {how}", 100 * wrong / max(entries, 1), None, "", None)
    if not model:
        yield searches(data, program, failures)


def searches(data, program, failures):
    gold = common.read_lines(data / "similar/time63.jsonl.gz")
    documents = [{"id": row["id"], "title": "", "text": row["text"]} for row in gold if row["kind"] == "doc"]
    queries = [{"id": row["id"], "text": row["text"]} for row in gold if row["kind"] == "query"]
    _, answers = replay.run(program, documents, similar=0, queries=queries)
    figures = []
    for row in gold:
        if row["kind"] != "query" or not row["rel"]:
            continue
        relevant = row["rel"] if isinstance(row["rel"], dict) else {str(key): 1 for key in row["rel"]}
        figures.append(replay.ndcg(relevant, [hit["id"] for hit in answers.get(row["id"], {"hits": []})["hits"]]))
        if failures and figures[-1] < 0.5:
            print(f"{figures[-1]:.2f}", row["id"], row["text"][:90])
    return common.Row("TIME-63: nDCG@10 of searches", 100 * sum(figures) / len(figures), 67.7, "FTS5 BM25", 69.0)


if __name__ == "__main__":
    common.main("similar", NEEDS, rows, __doc__)
