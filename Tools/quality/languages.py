#!/usr/bin/env python3
"""Measures language identification: sentences in 75 languages, news titles, news articles, without any claim.

Usage: languages.py DATA [--enrich PATH] [--failures]

DATA/languages holds sentences.tsv, newstitles.tsv, newsdocs.tsv and wordpairs.tsv: language, tab, text. A text counts as right when its
language is the labelled one; "und" is wrong here, and its share is told. The time is CPU time of the step alone: what a run with the
step takes more than one without it, a text. Standard library only.
"""
import common

SETS = ["newstitles", "sentences", "newsdocs", "wordpairs"]
NEEDS = [f"languages/{name}.tsv" for name in SETS]
# (best peer, whose, to reach)
FIGURES = {
    "newstitles": ("news titles", 97.1, "lingua", 97.1), "sentences": ("sentences, 75 languages", 96.3, "lingua", 96.0),
    "newsdocs": ("news articles", None, "", None), "wordpairs": ("word pairs, 75 languages", None, "", None),
}
# Other codes for the same language.
SAME = {"no": "nb", "fil": "tl", "iw": "he", "in": "id"}
# Runs of the sentences, so that the step's time stands out from the program's start.
TIMING_RUNS = 6


def texts(data, name):
    with open(data / f"languages/{name}.tsv", encoding="utf-8") as file:
        return [line.rstrip("\n").split("\t", 1) for line in file]


def base(code):
    code = code.split("-")[0]
    return SAME.get(code, code)


def documents(texts, repeat=1):
    return [{"id": f"{turn}.{number}", "text": text} for turn in range(repeat) for number, (_, text) in enumerate(texts)]


def identified(program, texts):
    """The (wanted, found) pairs of a set."""
    articles = common.run(program, documents(texts), "language").articles
    return [(base(wanted), base(articles.get(f"0.{number}", {}).get("language", "und")))
            for number, (wanted, _) in enumerate(texts)]


def rows(data, program, failures=False):
    for name in SETS:
        label, peer, peer_name, goal = FIGURES[name]
        read = texts(data, name)
        pairs = identified(program, read)
        right = 100 * sum(wanted == found for wanted, found in pairs) / len(pairs)
        unknown = 100 * sum(found == "und" for _, found in pairs) / len(pairs)
        if failures:
            print(f"{name}:", common.confusions(pairs, 60))
            if name == "newstitles":
                print([(pair, text) for pair, (_, text) in zip(pairs, read) if pair[0] != pair[1]])
        yield common.Row(f"{label}, % right ({unknown:.1f} % und)", right, peer, peer_name, goal)
    read = texts(data, "sentences")
    times = [common.run(program, documents(read, TIMING_RUNS), steps).cpu_seconds for steps in ("language", "extract")]
    microseconds = 1e6 * (times[0] - times[1]) / (TIMING_RUNS * len(read))
    yield common.Row("µs a sentence", microseconds, 15, "CLD2", 60, is_cost=True)


if __name__ == "__main__":
    common.main("languages", NEEDS, rows, __doc__)
