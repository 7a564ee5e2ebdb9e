#!/usr/bin/env python3
"""Measures the vectors of articles: how they agree with people, and what they add to similar news.

Usage: vectors.py DATA [--enrich PATH] [--failures]

NEWSWIRE_VECTOR_MODEL names the model (`Tools/models/vector-model.py FILE` makes it). DATA/similar holds stsb ("a", "b", "score") and
time63 ("kind" doc or query, "text", "rel"), DATA/stories ecbplus and basil ("title", "body", "cluster"), each .jsonl.gz. Agreement is
Spearman's rank correlation of the cosine with STS-B's scores. For similar news every article is a question, and those of its cluster
the answers: nDCG of the first ten by words alone (TF-IDF, sublinear, title and body), by vectors alone, and by both: the
sum of the two, each brought to mean 0 and deviation 1 for each question, vectors weighed as VECTOR_WEIGHT says. The same for TIME-63's
questions. The last rows are the archive's own similar news with vectors, as similar.py has them without.
Standard library only.
"""
import base64
import collections
import math
import operator
import os
import re
import sys

import common
import replay
import similar

NEEDS = ["similar/stsb.jsonl.gz", "similar/time63.jsonl.gz", "stories/ecbplus.jsonl.gz", "stories/basil.jsonl.gz"]
STEPS = "language,sentences,vector"
VECTOR_WEIGHT = 0.5
RANKS = 10
SETS = [("ECB+", "stories/ecbplus"), ("BASIL", "stories/basil")]


def vectors(articles):
    """Unit vectors of articles by their IDs."""
    found = {}
    for name, article in articles.items():
        if "vector" not in article:
            continue
        numbers = [byte - 256 if byte > 127 else byte for byte in base64.b64decode(article["vector"]["values"])]
        length = math.sqrt(sum(number * number for number in numbers)) or 1
        found[name] = [number / length for number in numbers]
    return found


def product(left, right):
    return sum(map(operator.mul, left, right))


def ranks(values):
    """The rank of each value, from 1; equal ones share the mean of theirs."""
    order = sorted(range(len(values)), key=values.__getitem__)
    found, start = [0.0] * len(values), 0
    while start < len(order):
        end = start
        while end < len(order) and values[order[end]] == values[order[start]]:
            end += 1
        for place in order[start:end]:
            found[place] = (start + end + 1) / 2
        start = end
    return found


def correlation(left, right):
    left, right = ranks(left), ranks(right)
    mean = (len(left) + 1) / 2
    above = sum((x - mean) * (y - mean) for x, y in zip(left, right))
    return above / math.sqrt(sum((x - mean) ** 2 for x in left) * sum((y - mean) ** 2 for y in right))


class Words:
    """TF-IDF vectors of some texts, sublinear, of length 1."""

    def __init__(self, texts):
        bags = {name: collections.Counter(re.findall(r"\w+", text.lower())) for name, text in texts.items()}
        frequencies = collections.Counter(word for bag in bags.values() for word in bag)
        self.idf = {word: math.log(len(texts) / count) + 1 for word, count in frequencies.items()}
        self.weights = {name: self.weighed(bag) for name, bag in bags.items()}

    def weighed(self, bag):
        weights = {word: (1 + math.log(count)) * self.idf[word] for word, count in bag.items() if word in self.idf}
        length = math.sqrt(sum(weight * weight for weight in weights.values())) or 1
        return {word: weight / length for word, weight in weights.items()}

    def cosine(self, weights, name):
        other = self.weights[name]
        return sum(weight * other[word] for word, weight in weights.items() if word in other)


def standardised(scores):
    mean = sum(scores) / len(scores)
    deviation = math.sqrt(sum((score - mean) ** 2 for score in scores) / len(scores)) or 1
    return [(score - mean) / deviation for score in scores]


def ndcg(scores, names, relevant):
    order = sorted(range(len(names)), key=lambda place: (-scores[place], names[place]))
    return replay.ndcg(dict.fromkeys(relevant, 1), [names[place] for place in order], RANKS)


def compared(questions, texts, found):
    """The three nDCGs, in per cent. `questions` are triples of ID, text and the IDs of the right answers."""
    words, sums = Words(texts), [0.0, 0.0, 0.0]
    for name, text, relevant in questions:
        names = [other for other in texts if other != name]
        asked = words.weighed(collections.Counter(re.findall(r"\w+", text.lower())))
        by_words = [words.cosine(asked, other) for other in names]
        own = found.get(name)
        by_vectors = [product(own, found[other]) if own and other in found else 0.0 for other in names]
        both = [
            (1 - VECTOR_WEIGHT) * x + VECTOR_WEIGHT * y
            for x, y in zip(standardised(by_words), standardised(by_vectors))]
        for place, scores in enumerate([by_words, by_vectors, both]):
            sums[place] += ndcg(scores, names, relevant)
    return [100 * total / len(questions) for total in sums]


def similar_rows(name, figures):
    alone, only, both = figures
    return [
        common.Row(f"{name}: nDCG@10 by TF-IDF alone", alone),
        common.Row(f"{name}: by vectors alone", only),
        common.Row(f"{name}: by their plain sum (gain {both - alone:+.1f})", both),
    ]


def rows(data, program, failures):
    model = os.environ.get("NEWSWIRE_VECTOR_MODEL")
    if not model:
        print("vectors: NEWSWIRE_VECTOR_MODEL names no model; Tools/models/vector-model.py makes one", file=sys.stderr)
        return []
    options = ["--vector-model", model]
    pairs = common.read_lines(data / "similar/stsb.jsonl.gz")
    pairs = [pair for pair in pairs if pair.get("split", "dev") != "train"] or pairs
    sentences = [{"id": f"{pair['id']}.{side}", "text": pair[side], "language": "en"} for pair in pairs for side in "ab"]
    found = vectors(common.run(program, sentences, STEPS, options).articles)
    cosines = [
        product(found.get(pair["id"] + ".a", []), found.get(pair["id"] + ".b", [])) for pair in pairs]
    figures = [common.Row("STS-B, Spearman's rho", 100 * correlation(cosines, [pair["score"] for pair in pairs]), 82.0, "MiniLM", 82.0)]
    if failures:
        print(f"sentences without a vector: {len(sentences) - len(found)}")
    count = cpu_seconds = peak = 0
    for name, path in SETS:
        articles = common.read_lines(data / f"{path}.jsonl.gz")
        documents = [{"id": x["id"], "title": x.get("title") or "", "text": x["body"], "language": "en"} for x in articles]
        made = common.run(program, documents, STEPS, options)
        count, cpu_seconds, peak = count + len(documents), cpu_seconds + made.cpu_seconds, max(peak, made.peak_mb)
        texts = {x["id"]: (x.get("title") or "") + "\n" + x["body"] for x in articles}
        clusters = collections.defaultdict(set)
        for x in articles:
            clusters[x["cluster"]].add(x["id"])
        questions = [
            (x["id"], texts[x["id"]], clusters[x["cluster"]] - {x["id"]}) for x in articles if len(clusters[x["cluster"]]) > 1]
        figures += similar_rows(name, compared(questions, texts, vectors(made.articles)))
    entries = common.read_lines(data / "similar/time63.jsonl.gz")
    names = {id(entry): f"{entry['kind']}.{entry['id']}" for entry in entries}
    documents = [{"id": names[id(entry)], "text": entry["text"], "language": "en"} for entry in entries]
    made = vectors(common.run(program, documents, STEPS, options).articles)
    texts = {names[id(entry)]: entry["text"] for entry in entries if entry["kind"] == "doc"}
    questions = [
        (names[id(entry)], entry["text"], {f"doc.{answer}" for answer in entry["rel"]} & set(texts))
        for entry in entries if entry["kind"] == "query"]
    questions = [question for question in questions if question[2]]
    figures += similar_rows("TIME-63", compared(questions, texts, made))
    figures.append(common.Row("articles per CPU-second, all of the run", count / cpu_seconds, 20.0, "MiniLM, 128 tokens"))
    figures.append(common.Row("peak memory of the run, MB", peak, is_cost=True))
    return figures + list(similar.rows(data, program, model=model))


if __name__ == "__main__":
    common.main("vectors", NEEDS, rows, __doc__)
