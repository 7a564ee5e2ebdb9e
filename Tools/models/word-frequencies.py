#!/usr/bin/env python3
"""Writes Sources/CModelData/data/frequencies.<language>.bin.zst from the PyPI package wordfreq 3.1.1.

Usage: word-frequencies.py OUTPUT_FOLDER

The format is that of Sources/Language/Words/WordFrequencies.swift, packed by packed.py: a count, as many sorted 32-bit hashes (the low
half of FNV-1a 64 over UTF-8), a column of 25 times the Zipf value.
"""
import math
import pathlib
import struct
import sys

import wordfreq

import packed

LARGE, SMALL = 50_000, 25_000
LANGUAGES = {
    "en": LARGE, "de": LARGE, "fr": LARGE, "es": LARGE, "it": SMALL, "nl": SMALL, "pt": SMALL, "ru": LARGE,
    "pl": SMALL, "sv": SMALL, "ar": SMALL, "zh": SMALL, "ja": SMALL, "uk": SMALL, "tr": SMALL, "nb": SMALL,
    "da": SMALL, "fi": SMALL, "cs": SMALL, "el": SMALL,
}


def table(language, count):
    levels = {}
    shares = wordfreq.get_frequency_dict(language)
    for word in sorted(shares, key=lambda word: (-shares[word], word))[:count]:
        level = max(0, min(255, round(math.log10(shares[word] * 1e9) * 25)))
        key = packed.fnv1a(word) & 0xFFFFFFFF
        levels[key] = max(level, levels.get(key, 0))
    keys = sorted(levels)
    return struct.pack("<I", len(keys)) + packed.sorted_keys(keys) + bytes(levels[key] for key in keys)


def main():
    folder = pathlib.Path(sys.argv[1])
    for language, count in LANGUAGES.items():
        packed.write(folder / f"frequencies.{language}.bin.zst", table(language, count))


if __name__ == "__main__":
    main()
