#!/usr/bin/env python3
"""Measures what `newswire-enrich run --jsonl` gets out of labelled web pages, and prints one table.

Usage: extraction.py DATA [DATASET ...] [--enrich PATH] [--steps STEPS] [--predictions FOLDER]

DATA/extraction (or DATA itself) holds for each set NAME.html.tar.gz (the pages) and NAME.truth.json (by page ID: "file", and where
it is labelled "url", "title", "date", "author", "tags"). Text is scored by each set's own metric (extraction_scores.py), dates by
the same day, titles by equality, authors and tags by set F1.

Only the text and the facts are made (`--steps extract`), and pages per CPU-second count these; `--steps all` enriches too. Peak memory
is that of the program. Standard library only.
"""
import argparse
import base64
import json
import pathlib
import tarfile

import common
import extraction_scores as scores

# Each set with its metric for text, and the trafilatura and best-peer figure on the development half and the one to reach.
SETS = {
    "scrapinghub": scores.shingles, "fundus": scores.words, "trafilatura": scores.segments,
    "fundus-eval": scores.sentences, "wcxb-test": scores.words, "daniel-s": scores.characters, "htmldate-mc": None,
}
# The pages of a set that count.
FILTERS = {"wcxb-test": ("page_type", "article")}
# The best peer on the same half of a set, by (set, measure).
PEERS = {
    ("scrapinghub", "text"): (96.4, "trafilatura"), ("fundus", "text"): (94.4, "trafilatura"),
    ("trafilatura", "text"): (92.3, "trafilatura"), ("fundus-eval", "text"): (95.3, "readability"),
    ("wcxb-test", "text"): (95.3, "trafilatura"), ("daniel-s", "text"): (93.8, "readability"),
    ("fundus", "date"): (95.6, "trafilatura"), ("fundus", "title"): (80.2, "JSON-LD first"),
    ("fundus", "authors"): (80.6, "trafilatura"), ("htmldate-mc", "date"): (89.0, "htmldate"),
}
PEER_PAGES_PER_SECOND = (36, "trafilatura")
NEEDS = [f"extraction/{name}.{ending}" for name in SETS for ending in ("html.tar.gz", "truth.json")]


def pages(data, name, truth):
    """The pages of a set as documents for the program."""
    ids = {entry["file"]: key for key, entry in truth.items()}
    with tarfile.open(data / f"{name}.html.tar.gz") as archive:
        for member in archive:
            key = ids.get(pathlib.PurePosixPath(member.name).name)
            if key is None or not member.isfile():
                continue
            content = base64.b64encode(archive.extractfile(member).read()).decode()
            document = {"id": key, "base64": content, "content_type": "text/html"}
            if str(truth[key].get("url", "")).startswith("http"):
                document["url"] = truth[key]["url"]
            yield document


def prediction(article):
    """An article as the metrics read it; a date keeps the zone that its page states, so that its day is the page's."""
    return {
        "id": article["id"], "text": article.get("body", ""), "title": article.get("title", ""),
        "date": article.get("publishedAt", "")[:10], "author": article.get("authors", []), "tags": article.get("tags", []),
    }


def measure(data, name, program, steps):
    """The figures of a set by measure, and its predictions."""
    truth = json.loads((data / f"{name}.truth.json").read_text())
    ran = common.run(program, pages(data, name, truth), None if steps == "all" else steps)
    found = {key: prediction(article) for key, article in ran.articles.items()}
    if name in FILTERS:
        field, value = FILTERS[name]
        counted = {key: page for key, page in truth.items() if page.get(field) == value}
    else:
        counted = truth
    labelled = {key: page for key, page in counted.items() if page.get("text") is not None or "with" in page}
    metric = SETS[name]
    shares = {
        "text": metric(labelled, found) if metric else None, "date": scores.date_accuracy(counted, found),
        "title": scores.title_accuracy(counted, found), "authors": scores.author_f1(counted, found),
        "tags": scores.tags_f1(counted, found),
    }
    figures = {key: None if share is None else 100 * share for key, share in shares.items()}
    figures["pages"] = len(truth) / ran.cpu_seconds
    figures["seconds"] = ran.cpu_seconds
    figures["count"] = len(truth)
    figures["memory"] = ran.peak_mb
    return figures, found


def rows(data, program, failures=False):
    pages = seconds = 0
    for name in SETS:
        figures, _ = measure(data / "extraction", name, program, "extract")
        pages += figures["count"]
        seconds += figures["seconds"]
        for what in ("text", "date", "title", "authors", "tags"):
            peer, peer_name = PEERS.get((name, what), (None, ""))
            if figures[what] is not None and (what == "text" or name == "fundus" or peer is not None):
                yield common.Row(f"{name}: {what}", figures[what], peer, peer_name)
    yield common.Row("pages per CPU-second over all sets (165 KB each)", pages / seconds, *PEER_PAGES_PER_SECOND, 300)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=pathlib.Path)
    parser.add_argument("datasets", nargs="*", default=[])
    parser.add_argument("--enrich", default=common.PROGRAM)
    parser.add_argument("--steps", default="extract", help="what newswire-enrich runs behind extraction; all: everything")
    parser.add_argument("--predictions", type=pathlib.Path, help="keep the predictions here")
    options = parser.parse_args()
    data = options.data / "extraction" if (options.data / "extraction").is_dir() else options.data
    print("| set | text F1 | date | title | authors | tags | pages per CPU-s | MB |\n|---|---|---|---|---|---|---|---|")
    for name in options.datasets or SETS:
        figures, found = measure(data, name, options.enrich, options.steps)
        if options.predictions:
            options.predictions.mkdir(parents=True, exist_ok=True)
            lines = "".join(json.dumps(entry) + "\n" for entry in found.values())
            (options.predictions / f"{name}.jsonl").write_text(lines)
        cells = [common.figure(figures[key]) for key in ("text", "date", "title", "authors", "tags")]
        print(f"| {name} | " + " | ".join(cells) + f" | {figures['pages']:.0f} | {figures['memory']:.0f} |", flush=True)


if __name__ == "__main__":
    main()
