#!/usr/bin/env python3
"""Measures what `newswire-enrich run --jsonl` gets out of labelled web pages, and prints one table.

Usage: extraction.py DATA [DATASET ...] [--enrich PATH] [--scorer PATH] [--predictions FOLDER]

DATA holds for each set NAME.html.tar.gz (the pages) and NAME.truth.json (by page ID: "file", and where it is labelled
"url", "title", "date", "author", "tags"). The scorer is score_extraction.py in DATA or in the folder above it; text is
scored by each set's own metric, dates by the same day, titles by equality, authors by set F1, tags by set F1 here.

Only the text and the facts are made (`--steps extract`), and pages per CPU-second count these; `--steps all` enriches too. Peak memory is that of the
program over all sets up to that line. Standard library only.
"""
import argparse
import base64
import json
import os
import pathlib
import resource
import subprocess
import sys
import tarfile
import tempfile

SETS = ["scrapinghub", "fundus", "trafilatura", "fundus-eval", "wcxb-test", "daniel-s", "htmldate-mc"]
# Where the scorer puts a set's text F1, and the pages that count.
TEXT_METRICS = {
    "scrapinghub": "shingle", "fundus": "wordbag", "trafilatura": "segments", "fundus-eval": "rougelsum",
    "wcxb-test": "wordbag", "daniel-s": "occ",
}
FILTERS = {"wcxb-test": "page_type=article"}


def pages(data, name, truth):
    """The pages of a set as lines for the program."""
    ids = {entry["file"]: key for key, entry in truth.items()}
    with tarfile.open(data / f"{name}.html.tar.gz") as archive:
        for member in archive:
            key = ids.get(pathlib.PurePosixPath(member.name).name)
            if key is None or not member.isfile():
                continue
            content = base64.b64encode(archive.extractfile(member).read()).decode()
            line = {"id": key, "base64": content, "content_type": "text/html"}
            if str(truth[key].get("url", "")).startswith("http"):
                line["url"] = truth[key]["url"]
            yield json.dumps(line)


def run(enrich, lines, steps):
    """The articles that the program makes of the lines, its CPU seconds and its peak memory in MB."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    with tempfile.TemporaryFile("w+") as documents, tempfile.TemporaryFile("w+") as articles:
        for line in lines:
            documents.write(line + "\n")
        documents.flush()
        os.lseek(documents.fileno(), 0, os.SEEK_SET)
        command = [enrich, "run", "--jsonl"] + ([] if steps == "all" else ["--steps", steps])
        subprocess.run(command, stdin=documents, stdout=articles, stderr=subprocess.DEVNULL, check=True)
        articles.seek(0)
        found = [json.loads(line) for line in articles]
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return found, seconds, after.ru_maxrss / 1024


def prediction(article):
    """An article as the scorer reads it; a date keeps the zone that its page states, so that its day is the page's."""
    return {
        "id": article["id"], "text": article.get("body", ""), "title": article.get("title", ""),
        "date": article.get("publishedAt", "")[:10], "author": article.get("authors", []),
        "tags": article.get("tags", []),
    }


def score(scorer, data, name, predictions):
    """What the scorer says of a set's predictions, for the pages that count."""
    command = [sys.executable, scorer, predictions, name, "--data", data, "--json"]
    if name in FILTERS:
        command += ["--filter", FILTERS[name]]
    return json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout)


def tags_f1(truth, predictions):
    """Micro F1 of the publishers' tags, letter case ignored; nothing where none are labelled."""
    hits = extra = missing = 0
    found = {entry["id"]: entry["tags"] for entry in predictions}
    for key, entry in truth.items():
        if not entry.get("tags"):
            continue
        wanted = {tag.casefold() for tag in entry["tags"]}
        given = {tag.casefold() for tag in found.get(key, [])}
        hits, extra, missing = hits + len(wanted & given), extra + len(given - wanted), missing + len(wanted - given)
    return 2 * hits / (2 * hits + extra + missing) if hits else None


def percent(value):
    return "–" if value is None else f"{100 * value:.1f}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=pathlib.Path)
    parser.add_argument("datasets", nargs="*", default=[])
    parser.add_argument("--enrich", default=".build/release/newswire-enrich")
    parser.add_argument("--steps", default="extract", help="what newswire-enrich runs behind extraction; all: everything")
    parser.add_argument("--scorer", type=pathlib.Path)
    parser.add_argument("--predictions", type=pathlib.Path, help="keep the predictions here")
    options = parser.parse_args()
    scorers = [options.scorer] if options.scorer else [
        folder / "score_extraction.py" for folder in (options.data, options.data.resolve().parent)]
    scorer = next((path for path in scorers if path.exists()), None)
    if scorer is None:
        parser.error("no score_extraction.py in DATA or above it: say where with --scorer")
    with tempfile.TemporaryDirectory() as scratch:
        folder = options.predictions or pathlib.Path(scratch)
        folder.mkdir(parents=True, exist_ok=True)
        print("| set | text F1 | date | title | authors | tags | pages per CPU-s | MB |\n|---|---|---|---|---|---|---|---|")
        for name in options.datasets or SETS:
            truth = json.loads((options.data / f"{name}.truth.json").read_text())
            articles, seconds, memory = run(options.enrich, pages(options.data, name, truth), options.steps)
            predictions = [prediction(article) for article in articles]
            path = folder / f"{name}.jsonl"
            path.write_text("".join(json.dumps(entry) + "\n" for entry in predictions))
            said = score(scorer, options.data, name, path)
            cells = [
                percent(said.get(TEXT_METRICS.get(name, "wordbag"), {}).get("F1") if name in TEXT_METRICS else None),
                percent(said.get("date", {}).get("acc")), percent(said.get("title", {}).get("exact")),
                percent(said.get("author", {}).get("set_F1")), percent(tags_f1(truth, predictions)),
                f"{len(truth) / seconds:.0f}", f"{memory:.0f}",
            ]
            print(f"| {name} | " + " | ".join(cells) + " |", flush=True)


if __name__ == "__main__":
    main()
