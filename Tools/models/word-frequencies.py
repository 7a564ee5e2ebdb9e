#!/usr/bin/env python3
"""Writes Sources/CModelData/data/frequencies.<language>.bin from the PyPI package wordfreq 3.1.1.

Usage: word-frequencies.py OUTPUT_FOLDER

The format is that of Sources/Language/Words/WordFrequencies.swift: a little-endian count, as many sorted 32-bit hashes
(the low half of FNV-1a 64 over UTF-8), one byte each of 25 times the Zipf value.
"""
import math
import pathlib
import struct
import sys

import wordfreq

LARGE, SMALL = 50_000, 25_000
LANGUAGES = {
    "en": LARGE, "de": LARGE, "fr": LARGE, "es": LARGE, "it": SMALL, "nl": SMALL, "pt": SMALL, "ru": LARGE,
    "pl": SMALL, "sv": SMALL, "ar": SMALL, "zh": SMALL, "ja": SMALL, "uk": SMALL, "tr": SMALL, "nb": SMALL,
    "da": SMALL, "fi": SMALL, "cs": SMALL, "el": SMALL,
}


def fnv1a(text):
    value = 0xCBF29CE484222325
    for byte in text.encode("utf-8"):
        value = ((value ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return value & 0xFFFFFFFF


def table(language, count):
    levels = {}
    shares = wordfreq.get_frequency_dict(language)
    for word in sorted(shares, key=lambda word: (-shares[word], word))[:count]:
        level = max(0, min(255, round(math.log10(shares[word] * 1e9) * 25)))
        key = fnv1a(word)
        levels[key] = max(level, levels.get(key, 0))
    keys = sorted(levels)
    return struct.pack(f"<I{len(keys)}I", len(keys), *keys) + bytes(levels[key] for key in keys)


def main():
    folder = pathlib.Path(sys.argv[1])
    for language, count in LANGUAGES.items():
        (folder / f"frequencies.{language}.bin").write_bytes(table(language, count))


if __name__ == "__main__":
    main()
