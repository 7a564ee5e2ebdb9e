#!/usr/bin/env python3
"""Writes Sources/CModelData/data/language-ngrams.bin.zst from the n-gram models of the PyPI package lingua-language-detector 1.3.5.

Usage: language-ngrams.py OUTPUT_FOLDER      (needs the PyPI packages lingua-language-detector==1.3.5, Brotli, numpy)

For each of its 75 languages the package has the shares of the n-grams of one to five letters inside words. Their products
along an n-gram give its share in the language. Kept are those 2,500 n-grams of each language that tell most of it apart from the mean of
all (by their part of the divergence); the weight of a language at an n-gram is the logarithm of its share over a floor.

The format is that of Sources/Language/Identification/NgramTable.swift, packed by packed.py:
  u32 number of languages L, L codes of 4 bytes (ASCII, zeros behind), u32 number of n-grams F, u32 number of entries E,
  F sorted keys, columns: the number of entries of each n-gram; the language of each entry; its weight in sixteenths.
The key is the low half of FNV-1a 64 over the n-gram's UTF-8.
"""
import importlib.util
import json
import pathlib
import struct
import sys

import brotli
import numpy

import packed

KEPT_OF_A_LANGUAGE = 2_500
SHARE_MIN = 2e-6
FLOOR = 4e-6
# Longer n-grams say more, and overlap with their parts.
ORDER_WEIGHTS = (0.5, 0.8, 1.0, 1.2, 1.2)
SIXTEENTHS_MIN = 4
NAMES = ("unigrams", "bigrams", "trigrams", "quadrigrams", "fivegrams")


def shares(folder):
    """The share of every n-gram of a language among those of its length, from the shares among equal beginnings."""
    found = {}
    shorter = {"": 1.0}
    for name in NAMES:
        path = folder / f"{name}.json.br"
        if not path.exists():
            break
        current = {}
        for fraction, ngrams in json.loads(brotli.decompress(path.read_bytes()))["ngrams"].items():
            numerator, denominator = map(int, fraction.split("/"))
            for ngram in ngrams.split(" "):
                share = shorter.get(ngram[:-1], 0.0) * numerator / denominator
                if share >= SHARE_MIN:
                    current[ngram] = share
        found.update(current)
        shorter = current
    return found


def matrix(folder):
    """The languages, the n-grams, and the share of each n-gram in each language."""
    languages = sorted(path.name for path in folder.iterdir() if path.is_dir())
    found = [shares(folder / language) for language in languages]
    rows = {ngram: row for row, ngram in enumerate(sorted(set().union(*found)))}
    table = numpy.zeros((len(rows), len(languages)), numpy.float64)
    for column, language in enumerate(found):
        for ngram, share in language.items():
            table[rows[ngram], column] = share
    return languages, list(rows), table


def kept(table):
    """The rows that are kept."""
    mean = table.mean(axis=1, keepdims=True)
    divergence = table * numpy.log((table + 1e-9) / (mean + 1e-9))
    chosen = numpy.zeros(len(table), bool)
    for column in range(table.shape[1]):
        order = numpy.argsort(-divergence[:, column], kind="stable")[:KEPT_OF_A_LANGUAGE]
        chosen[order[divergence[order, column] > 0]] = True
    return numpy.nonzero(chosen)[0]


def main():
    package = pathlib.Path(importlib.util.find_spec("lingua").origin).parent
    languages, ngrams, table = matrix(package / "language-models")
    entries = {}
    for row in kept(table):
        ngram = ngrams[row]
        weights = numpy.log(numpy.maximum(table[row], FLOOR) / FLOOR) * ORDER_WEIGHTS[len(ngram) - 1]
        sixteenths = numpy.minimum(255, numpy.rint(weights * 16)).astype(int)
        found = [(language, int(weight)) for language, weight in enumerate(sixteenths) if weight >= SIXTEENTHS_MIN]
        if found:
            entries.setdefault(packed.fnv1a(ngram) & 0xFFFFFFFF, found)
    keys = sorted(entries)
    pairs = [pair for key in keys for pair in entries[key]]
    output = struct.pack("<I", len(languages)) + b"".join(code.encode().ljust(4, b"\0") for code in languages)
    output += struct.pack("<II", len(keys), len(pairs)) + packed.sorted_keys(keys)
    output += bytes(len(entries[key]) for key in keys)
    output += bytes(language for language, _ in pairs) + bytes(weight for _, weight in pairs)
    packed.write(pathlib.Path(sys.argv[1]) / "language-ngrams.bin.zst", output)
    print(len(languages), "languages,", len(keys), "n-grams,", len(pairs), "entries,", len(output), "bytes")


if __name__ == "__main__":
    main()
