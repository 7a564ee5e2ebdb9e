"""The metrics of the collections of labelled pages, each after its own definition. Standard library only.

shingles   scrapinghub/article-extraction-benchmark: 4-grams of words, precision and recall a page, F1 of their means
segments   adbar/trafilatura's evaluation: pieces that must stand in the text and pieces that must not, F1 over all
words      Murrough-Foley/web-content-extraction-benchmark: bag of lower-case words, mean of the pages' F1
tokens     rundimeco/waddle: bag of what white space separates, F1 of the mean precision and recall
sentences  dobbersc/fundus-evaluation: ROUGE-LSum, the best over the subsets of the paragraphs that are optional
"""
import collections
import functools
import itertools
import re
import statistics
import unicodedata

WORD = re.compile(r"\w+")
# With more optional paragraphs only none and all of them are tried.
OPTIONAL_MAX = 6
# A mark that ends a sentence, what closes behind it, and in front of a capital or a digit, maybe behind what opens.
SENTENCE_END = re.compile(r"""([.!?])["'”’)\]]*\s+(?=["'“‘(\[]*[A-Z0-9])""")


def harmonic(precision, recall):
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def overlap(left, right):
    return sum((left & right).values())


def squeezed(text):
    return " ".join((text or "").split())


def shingles(truth, found):
    precisions, recalls = [], []
    for key, page in truth.items():
        bags = []
        for text in (page["text"], found.get(key, {}).get("text")):
            words = WORD.findall(text or "")
            bags.append(collections.Counter(
                tuple(words[start:start + 4]) for start in range(max(1, len(words) - 3)) if words))
        wanted, given = bags
        shared = overlap(wanted, given)
        if given:
            precisions.append(shared / given.total())
        if wanted:
            recalls.append(shared / wanted.total())
    return harmonic(statistics.mean(precisions or [0]), statistics.mean(recalls or [0]))


def segments(truth, found):
    hits = extra = missing = 0
    for key, page in truth.items():
        if not (page.get("with") and page.get("without")):
            continue
        text = squeezed(found.get(key, {}).get("text"))
        inside = sum(squeezed(piece) in text for piece in page["with"]) if text else 0
        extra += sum(squeezed(piece) in text for piece in page["without"]) if text else 0
        hits += inside
        missing += len(page["with"]) - inside
    return 2 * hits / max(1, 2 * hits + extra + missing)


def bag_f1(found, wanted):
    given, right = (collections.Counter(WORD.findall((text or "").lower())) for text in (found, wanted))
    if not given or not right:
        return float(not given and not right)
    shared = overlap(given, right)
    return harmonic(shared / given.total(), shared / right.total())


def words(truth, found):
    return statistics.mean(bag_f1(found.get(key, {}).get("text"), page["text"]) for key, page in truth.items())


def characters(truth, found):
    """Characters, for the collection has Chinese. Its truth is marked up with <p>, <h>, <l>; lines that begin with URL do not count."""
    precisions, recalls = [], []
    for key, page in truth.items():
        bags = []
        for text in (re.sub(r"(?i)</?[phl]>", " ", page["text"]), found.get(key, {}).get("text") or ""):
            text = re.sub(r"(?m)^\s*URL.*$", "", text)
            bags.append(collections.Counter(c for c in re.sub(r"[\x00-\x1f]+", " ", text) if not c.isspace()))
        wanted, given = bags
        shared = overlap(wanted, given)
        precisions.append(shared / given.total() if given else 0)
        recalls.append(shared / wanted.total() if wanted else 0)
    return harmonic(statistics.mean(precisions), statistics.mean(recalls))


def sentence_tokens(text):
    """The sentences of a text as lists of lower-case ASCII words, as rouge-score has them."""
    lines = [line.strip() for line in (text or "").split("\n")]
    parts = [part for line in lines for part in SENTENCE_END.sub("\\1\n", line).split("\n") if part]
    return [tuple(re.findall(r"[a-z0-9]+", part.lower())) for part in parts]


@functools.lru_cache(maxsize=200_000)
def common_places(wanted, given):
    """Where in `wanted` a longest common subsequence with `given` stands."""
    if not set(wanted) & set(given):
        return frozenset()
    lengths = [[0] * (len(given) + 1) for _ in range(len(wanted) + 1)]
    for row, left in enumerate(wanted):
        for column, right in enumerate(given):
            lengths[row + 1][column + 1] = lengths[row][column] + 1 if left == right else max(
                lengths[row + 1][column], lengths[row][column + 1])
    places, row, column = set(), len(wanted), len(given)
    while row and column:
        if wanted[row - 1] == given[column - 1]:
            row, column = row - 1, column - 1
            places.add(row)
        elif lengths[row][column - 1] > lengths[row - 1][column]:
            column -= 1
        else:
            row -= 1
    return frozenset(places)


def rouge_lsum(wanted, found):
    right, given = sentence_tokens(wanted), sentence_tokens(found)
    counts = [collections.Counter(itertools.chain.from_iterable(side)) for side in (right, given)]
    totals = [count.total() for count in counts]
    if not all(totals):
        return 0.0
    hits = 0
    for sentence in right:
        for place in sorted(set().union(*(common_places(sentence, other) for other in given))):
            word = sentence[place]
            if counts[0][word] > 0 and counts[1][word] > 0:
                hits += 1
                counts[0][word] -= 1
                counts[1][word] -= 1
    return harmonic(hits / totals[1], hits / totals[0])


def sentences(truth, found):
    scores = []
    for key, page in truth.items():
        paragraphs = page["paragraphs"]
        optional = [place for place, text in enumerate(paragraphs) if text.startswith("[") and text.endswith("]")]
        if len(optional) > OPTIONAL_MAX:
            choices = [(), tuple(optional)]
        else:
            choices = [left for size in range(len(optional) + 1) for left in itertools.combinations(optional, size)]
        text = found.get(key, {}).get("text")
        scores.append(max(rouge_lsum("\n\n".join(
            part[1:-1] if place in optional else part for place, part in enumerate(paragraphs) if place not in left), text)
            for left in choices))
    return statistics.mean(scores)


# Facts.

QUOTES = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "„": '"', "–": "-", "—": "-", "…": "..."})


def plain(text):
    return squeezed(unicodedata.normalize("NFKC", (text or "").translate(QUOTES))).casefold()


def date_accuracy(truth, found):
    pages = {key: str(page["date"])[:10] for key, page in truth.items() if page.get("date")}
    right = sum((found.get(key, {}).get("date") or "")[:10] == day for key, day in pages.items())
    return right / len(pages) if pages else None


def title_accuracy(truth, found):
    pages = {key: page["title"] for key, page in truth.items() if page.get("title")}
    right = sum(plain(found.get(key, {}).get("title")) == plain(title) for key, title in pages.items())
    return right / len(pages) if pages else None


def names(people):
    """A list or a line of authors as the set of their folded names."""
    if isinstance(people, str):
        people = re.split(r";|\||\n|\s+(?:and|und|et|y|&)\s+|,", people)
    folded = (plain_name(name) for name in people or [])
    return {name for name in folded if name}


def plain_name(name):
    name = squeezed(unicodedata.normalize("NFKC", str(name))).casefold()
    return re.sub(r"^(by|von|par|por|de|od)\s+", "", name).strip(" .,:-")


def set_f1(pairs):
    """Micro F1 of (wanted, found) sets; nothing where none are wanted."""
    hits = size = 0
    for wanted, given in pairs:
        hits += len(wanted & given)
        size += len(wanted) + len(given)
    return 2 * hits / size if size else None


def author_f1(truth, found):
    return set_f1((names(page["author"]), names(found.get(key, {}).get("author")))
                  for key, page in truth.items() if page.get("author"))


def tags_f1(truth, found):
    """Of the publishers' tags, letter case ignored."""
    return set_f1(({tag.casefold() for tag in page["tags"]}, {tag.casefold() for tag in found.get(key, {}).get("tags", [])})
                  for key, page in truth.items() if page.get("tags"))
