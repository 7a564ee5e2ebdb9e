#!/usr/bin/env python3
"""Writes Sources/CModelData/data/word-classes.en.bin.zst: English words that are mostly no nouns, from Eric Brill's lexicon.

Usage: word-classes.py OUTPUT_FOLDER      (needs the PyPI packages textblob==0.20.1, wordfreq==3.1.1)

The lexicon (`en-lexicon.txt` of TextBlob, MIT; with words of the Twitter part-of-speech data, CC BY 3.0) names the commonest part of
speech of each word first. Kept are those of the commonest 50,000 words that are mostly verbs, adverbs or adjectives, with one bit
for what they are. Packed by packed.py: a count, the sorted hashes of the words, two columns for the bits.
"""
import importlib.util
import pathlib
import struct
import sys

import wordfreq

import packed

VERB, GERUND, ADVERB, ADJECTIVE = 1, 2, 4, 8
CLASSES = {
    "VB": VERB, "VBD": VERB, "VBN": VERB, "VBP": VERB, "VBZ": VERB, "MD": VERB, "VBG": GERUND, "RB": ADVERB, "RBR": ADVERB,
    "RBS": ADVERB, "JJR": ADVERB, "JJS": ADVERB, "IN": ADVERB, "JJ": ADJECTIVE,
}
WORDS = 50_000


def main():
    path = pathlib.Path(importlib.util.find_spec("textblob").origin).parent / "en/en-lexicon.txt"
    common = set(wordfreq.top_n_list("en", WORDS))
    classes = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        word, _, parts = line.partition(" ")
        kind = CLASSES.get(parts.split(" ")[0], 0)
        if kind and word in common and word.isalpha() and len(word) > 1:
            classes[packed.fnv1a(word) & 0xFFFFFFFF] = kind
    keys = sorted(classes)
    columns = bytes(classes[key] for key in keys) + bytes(len(keys))
    packed.write(pathlib.Path(sys.argv[1]) / "word-classes.en.bin.zst",
                 struct.pack("<I", len(keys)) + packed.sorted_keys(keys) + columns)
    print(len(keys), "words")


if __name__ == "__main__":
    main()
