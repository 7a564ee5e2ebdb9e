#!/usr/bin/env python3
"""Writes Sources/CModelData/data/embeddings.en.bin.zst: what common English words mean, as vectors of 48 small numbers.

Usage: word-embeddings.py ENRICH MODEL OUTPUT_FOLDER      (needs numpy and the PyPI package wordfreq==3.1.1)

ENRICH is the program newswire-enrich, MODEL what vector-model.py wrote. Each of the commonest words goes through the language
model by itself; the vectors are centred where a text's expected vector is zero, cut to their first principal components, and made
of length 1 (after S. Tulkens, T. van Dongen, "Model2Vec", 2024). Words count in the components by the square root of their frequency, and
in the centre by frequency times rarity, which is how texts add them up.
Packed by packed.py: a count, the sorted hashes of the words, and a row of 24 bytes for each: two numbers of -7 to 7 in a byte, the
first in the low half, 8 added to both.
"""
import base64
import json
import os
import pathlib
import struct
import subprocess
import sys

import numpy
import wordfreq

import packed

WORDS, DIMENSIONS = 24_000, 48
# As VectorBuilder has them: words of a text, and what is added to a word's share of texts.
TEXT_WORDS, RARITY_FLOOR = 150, 0.000_005
LEVELS = 7
# Numbers beyond are cut to it, so that one odd word does not take the levels from all others.
CUT_QUANTILE = 0.999


def vectors(enrich, model, words):
    """The model's vector of each word, a row each, of length 1."""
    lines = "".join(
        json.dumps({"id": f"w{place}", "title": word, "text": "", "language": "en"}) + "\n" for place, word in enumerate(words))
    ended = subprocess.run(
        [enrich, "run", "--jsonl", "--steps", "language,sentences,vector"], input=lines, capture_output=True, text=True, check=True,
        env={**os.environ, "NEWSWIRE_VECTOR_MODEL": model})
    articles = map(json.loads, ended.stdout.splitlines())
    found = {article["id"]: numpy.frombuffer(base64.b64decode(article["vector"]["values"]), numpy.int8) for article in articles}
    return unit(numpy.array([found[f"w{place}"] for place in range(len(words))], float))


def unit(rows):
    return rows / numpy.maximum(1e-9, numpy.linalg.norm(rows, axis=1))[:, None]


def reduced(rows, shares):
    """The rows centred, cut to their components and of length 1."""
    texts = 1 - numpy.exp(-shares * TEXT_WORDS)
    usage = shares * numpy.maximum(0, numpy.log(1 / (texts + RARITY_FLOOR)))
    usage /= usage.sum()
    weights = numpy.sqrt(shares)
    weights /= weights.sum()
    rows = rows - usage @ rows
    _, components = numpy.linalg.eigh((rows * weights[:, None]).T @ rows)
    rows = unit(rows @ components[:, ::-1][:, :DIMENSIONS])
    for _ in range(3):
        rows = unit(rows - usage @ rows)
    return rows


def main():
    enrich, model, folder = sys.argv[1:]
    words = [word for word in wordfreq.top_n_list("en", 2 * WORDS) if any(map(str.isalpha, word))][:WORDS]
    shares = numpy.array([wordfreq.word_frequency(word, "en") for word in words])
    rows = reduced(vectors(enrich, model, words), shares)
    scale = LEVELS / numpy.quantile(numpy.abs(rows), CUT_QUANTILE)
    levels = numpy.clip(numpy.round(rows * scale), -LEVELS, LEVELS).astype(int) + 8
    table = {}
    for word, row in zip(words, levels):
        table.setdefault(packed.fnv1a(word) & 0xFFFFFFFF, bytes(low | high << 4 for low, high in zip(row[::2], row[1::2])))
    keys = sorted(table)
    packed.write(pathlib.Path(folder) / "embeddings.en.bin.zst",
                 struct.pack("<I", len(keys)) + packed.sorted_keys(keys) + b"".join(table[key] for key in keys))
    print(len(keys), "words")


if __name__ == "__main__":
    main()
