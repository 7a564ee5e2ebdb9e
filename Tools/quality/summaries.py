#!/usr/bin/env python3
"""Measures digests: ROUGE-1 F1 with the labelled summaries, for as many sentences as the set's peers took.

Usage: summaries.py DATA [--enrich PATH] [--failures]

DATA/summaries holds cnndm, inshorts, writer_sum and orangesum_fr, each .jsonl.gz ("id", "lang", "title", "text", "summary": one
or a list of several, over which the mean is taken). Words are runs of letters and digits, lower-cased; those of more than
three letters are stemmed (English: Porter; else Snowball). Beside each stands Lead, the first sentences of the same texts, since the
peers' figures are of other halves. Needs nltk from PyPI.
"""
import collections
import re

import common
import keyphrases

NEEDS = ["summaries/cnndm.jsonl.gz"]
STEPS = "language,sentences,summary"
# Name, title, sentences, the best peer on the set's other half and its name, and the figure to reach.
SETS = [
    ("cnndm", "CNN/DM, 3 sentences", 3, 39.1, "PacSum", 39.5),
    ("inshorts", "Inshorts, 2 sentences", 2, 45.8, "Lead", 46.5),
    ("writer_sum", "writers, 2 sentences", 2, 38.1, "Lead", 38.5),
    ("orangesum_fr", "OrangeSum fr, 1 sentence", 1, 24.9, "PacSum", 28.0),
]


def words(text, language):
    pattern = r"[a-z0-9]+" if language == "en" else r"\w+"
    found = re.findall(pattern, text.lower())
    return collections.Counter(keyphrases.stem(word, language) if len(word) > 3 else word for word in found)


def rouge(given, wanted):
    hits = sum((given & wanted).values())
    return common.f1(hits, sum(given.values()), sum(wanted.values()))[2]


def lead(text, count):
    """The first sentences: split at full stops, also where no space follows."""
    end = r"""(?<=[^\W\d_]{2}[.!?])(?=[^\W\d_])|(?<=[.!?])(?=\s)|(?<=[.!?]["”’»)])(?=\s)|\n+"""
    sentences = [sentence for sentence in (part.strip() for part in re.split(end, text)) if len(sentence.split()) > 2]
    return " ".join(sentences[:count])


def score(summary, row, references):
    given = words(summary, row["lang"])
    return sum(rouge(given, words(reference, row["lang"])) for reference in references) / len(references)


def rows(data, program, failures=False):
    for name, title, sentences, peer, peer_name, goal in SETS:
        path = data / f"summaries/{name}.jsonl.gz"
        if not path.exists():
            continue
        gold = common.read_lines(path)
        documents = [{key: row[key] for key in ("id", "title", "text") if row.get(key)} for row in gold]
        articles = common.run(program, documents, STEPS, ["--sentences", str(sentences)]).articles
        total = first = length = 0
        for row in gold:
            digest = articles.get(row["id"], {}).get("digest", {}).get("text", "")
            references = row["summary"] if isinstance(row["summary"], list) else [row["summary"]]
            mean = score(digest, row, references)
            first += score(lead(row["text"], sentences), row, references)
            total, length = total + mean, length + len(digest.split())
            if failures and mean < 15:
                print(row["id"], f"{mean:.1f}", digest[:200], "≠", references[0][:200])
        measure = f"{title}: ROUGE-1 ({length / len(gold):.0f} words)"
        yield common.Row(measure, total / len(gold), peer, peer_name, goal)
        yield common.Row(f"{title}: Lead on the same texts", first / len(gold), None, None, None)


if __name__ == "__main__":
    common.main("summaries", NEEDS, rows, __doc__)
