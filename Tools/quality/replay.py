"""What stories.py, similar.py and copies.py share: documents through `newswire-query replay --jsonl`. Standard library only."""
import collections
import json
import math
import pathlib
import subprocess
import sys
import tempfile


def program(enrich):
    """`newswire-query` beside `newswire-enrich`."""
    path = pathlib.Path(enrich).with_name("newswire-query")
    if not path.exists():
        sys.exit(f"no {path}: build it with `swift build -c release --product newswire-query`")
    return str(path)


def run(enrich, documents, similar=10, queries=(), model=""):
    """The lines that replay writes: by the documents' IDs, and the answers by the queries' IDs."""
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder) / "documents.jsonl"
        source.write_text("".join(json.dumps(document) + "\n" for document in documents))
        command = [program(enrich), "replay", "--jsonl", "--similar", str(similar), "--vector-model", model]
        if queries:
            file = pathlib.Path(folder) / "queries.jsonl"
            file.write_text("".join(json.dumps(query) + "\n" for query in queries))
            command += ["--queries", str(file)]
        with source.open() as stdin:
            ended = subprocess.run(command, stdin=stdin, capture_output=True, text=True, check=False)
        if ended.returncode not in (0, 65):
            sys.exit(f"{' '.join(command)} ended with {ended.returncode}: {ended.stderr[-500:]}")
    placed, answers = {}, {}
    for line in ended.stdout.splitlines():
        row = json.loads(line)
        if "query" in row:
            answers[row["query"]] = row
        else:
            placed[row["id"]] = row
    return placed, answers


def documents(rows):
    """Labelled articles as replay reads them, with their times and addresses where the set has them."""
    for row in rows:
        document = {"id": row["id"], "title": row["title"], "text": row.get("body") or ""}
        if "ts" in row:
            document["published_at"] = rfc3339(row["ts"])
        elif row.get("date"):
            document["published_at"] = row["date"]
        if row.get("url"):
            document["url"] = row["url"]
        if row.get("source") or row.get("publisher"):
            document["source"] = row.get("source") or row["publisher"]
        yield document


def rfc3339(milliseconds):
    import datetime
    moment = datetime.datetime.fromtimestamp(milliseconds / 1_000, datetime.timezone.utc)
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def bcubed(wanted, found):
    """BCubed precision, recall and F1 in percent of two groupings, each a group by item; an item that is missing is alone."""
    found = {key: found.get(key, ("missing", key)) for key in wanted}
    both = collections.Counter((wanted[key], found[key]) for key in wanted)
    sizes = collections.Counter(wanted.values()), collections.Counter(found.values())
    precision = sum(n * n / sizes[1][pair[1]] for pair, n in both.items()) / len(wanted)
    recall = sum(n * n / sizes[0][pair[0]] for pair, n in both.items()) / len(wanted)
    return 100 * precision, 100 * recall, 200 * precision * recall / (precision + recall)


def ndcg(relevant, ranking, depth=10):
    """nDCG of one ranking; `relevant` has grades by document."""
    def gain(grades):
        return sum((2 ** grade - 1) / math.log2(place + 2) for place, grade in enumerate(grades[:depth]))
    best = gain(sorted(relevant.values(), reverse=True))
    return gain([relevant.get(key, 0) for key in ranking]) / best if best else 0.0
