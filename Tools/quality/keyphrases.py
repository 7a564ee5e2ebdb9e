#!/usr/bin/env python3
"""Measures keywords: stemmed exact match with the labelled keyphrases, micro F1 of the first ten.

Usage: keyphrases.py DATA [--enrich PATH] [--failures]

DATA/keyphrases holds duc2001, kpcrowd500, wikinews_fr, pt110 and rt_ru, each .jsonl.gz ("id", "lang", "title", "text",
"keyphrases"), and rt_ru_tags.jsonl.gz: titles and publishers' tags of other articles, as an archive would have seen them. The
tags of the articles that are measured are left out of what is learned. Phrases are lower-cased, split at spaces, hyphens and
slashes, freed of punctuation at the edges, and stemmed (English: Porter; else Snowball). Needs nltk from PyPI.
"""
import collections
import functools
import json
import pathlib
import re
import tempfile
import unicodedata

import common

NEEDS = ["keyphrases/duc2001.jsonl.gz"]
STEPS = "language,sentences,entities,keywords"
LANGUAGES = {"en": "English", "fr": "French", "pt": "Portuguese", "ru": "Russian", "de": "German", "es": "Spanish"}
# Name, title, the best peer on the set's other half and its name.
SETS = [
    ("duc2001", "DUC-2001", 26.8, "PositionRank"),
    ("kpcrowd500", "KPCrowd", 14.5, "TF-IDF"),
    ("wikinews_fr", "WikiNews fr", 32.2, "TF-IDF"),
    ("pt110", "110-PT-BN-KP pt", 23.3, "MultipartiteRank"),
    ("rt_ru", "RT ru", 13.6, "TF-IDF"),
]
EDGE = re.compile(r"^\W+|\W+$")


@functools.cache
def stemmer(language):
    from nltk.stem import porter, snowball  # pylint: disable=import-outside-toplevel
    if language == "en":
        return porter.PorterStemmer()
    return snowball.SnowballStemmer(LANGUAGES[language].lower()) if language in LANGUAGES else None


@functools.lru_cache(maxsize=500_000)
def stem(word, language):
    known = stemmer(language)
    return known.stem(word) if known else word


def normalised(phrase, language):
    text = unicodedata.normalize("NFKC", phrase).lower().replace("’", "'")
    words = []
    for word in re.split(r"[\s\-–—/]+", text):
        word = EDGE.sub("", word)
        if language == "en" and word.endswith("'s"):
            word = word[:-2]
        word = EDGE.sub("", word)
        if word:
            words.append(stem(word, language))
    return " ".join(words)


def phrases(list_, language):
    """Each phrase once, in order."""
    return [phrase for phrase in dict.fromkeys(normalised(phrase, language) for phrase in list_) if phrase]


def score(gold, articles, failures=False):
    """Micro F1 of the first ten keywords."""
    hits = found = wanted = 0
    missed, extra = collections.Counter(), collections.Counter()
    for row in gold:
        right = set(phrases(row["keyphrases"], row["lang"]))
        keywords = [keyword["text"] for keyword in articles.get(row["id"], {}).get("keywords", [])]
        given = phrases(keywords, row["lang"])[:10]
        hits, found, wanted = hits + len(right & set(given)), found + len(given), wanted + len(right)
        missed.update(right - set(given))
        extra.update(set(given) - right)
    if failures:
        print("missed:", missed.most_common(40), "\nnot wanted:", extra.most_common(40))
    return common.f1(hits, found, wanted)[2]


def tag_lines(rows_, excluded):
    """Tags as `newswire-enrich run --tags` reads them: what an archive has counted."""
    articles = [row for row in rows_ if row["id"] not in excluded]
    return "".join(json.dumps({"language": row["lang"], "tags": row["keyphrases"]}) + "\n" for row in articles)


def rows(data, program, failures=False):
    figures = []
    for name, title, peer, peer_name in SETS:
        path = data / f"keyphrases/{name}.jsonl.gz"
        if not path.exists():
            continue
        gold = common.read_lines(path)
        documents = [{key: row[key] for key in ("id", "title", "text") if row.get(key)} for row in gold]
        articles = common.run(program, documents, STEPS, ["--keywords", "10"]).articles
        figures.append(score(gold, articles, failures))
        yield common.Row(f"{title}: F1@10", figures[-1], peer, peer_name, peer)
        tags = data / f"keyphrases/{name}_tags.jsonl.gz"
        if not tags.exists():
            continue
        with tempfile.TemporaryDirectory() as folder:
            known = pathlib.Path(folder) / "tags.jsonl"
            known.write_text(tag_lines(common.read_lines(tags), {row["id"] for row in gold}))
            articles = common.run(program, documents, STEPS, ["--keywords", "10", "--tags", str(known)]).articles
        yield common.Row(f"{title}: F1@10 with tags of an archive", score(gold, articles, failures), None, "", 44.0)
    if len(figures) == len(SETS):
        yield common.Row("mean of the sets", sum(figures) / len(figures), 22.1, "the best for each", 28.0)


if __name__ == "__main__":
    common.main("keyphrases", NEEDS, rows, __doc__)
