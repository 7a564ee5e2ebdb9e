#!/usr/bin/env python3
"""Measures what newswire-enrich gets out of the feeds that other readers test themselves with, and prints three tables.

Usage: feeds.py DATA [--enrich PATH] [--failures] [--per-folder]

DATA holds a folder a project: feedparser, gofeed, feedvalidator, feed-rs, netnewswire, miniflux, feedkit.

- feedparser's cases are Python expressions over its own result in a comment of each file. Those parts of them count that
  speak of entries, titles, links, IDs, dates, authors, content and categories; markup is compared as the text that it
  shows, since each reader has its own sanitizer. `feed` is what `newswire-enrich feed --jsonl` says; the third column is the same for each case with a bare
  ampersand put behind its last entry; `articles` is what
  `newswire-enrich run --jsonl` says of the parts about entries, where a field of an article exists for them.
- gofeed's expected parses are JSON beside each file: titles, links, dates and the number of entries are compared.
- Of the others it is counted how many are read, how many entries, and whether anything crashed or took long.

Standard library only.
"""
import argparse
import ast
import base64
import calendar
import collections
import datetime
import html
import json
import pathlib
import re
import subprocess
import sys
import tarfile
import tempfile
import time

import common

TIMEOUT_SECONDS = 300


# What the program says.

def run(enrich, command, documents):
    """The output objects of a command by document, what it said on stderr, and the seconds that it took."""
    lines = "".join(json.dumps(document) + "\n" for document in documents)
    begin = time.monotonic()
    done = subprocess.run([enrich, command, "--jsonl"], input=lines.encode(), capture_output=True, timeout=TIMEOUT_SECONDS)
    if done.returncode not in (0, 65):
        sys.exit(f"{command} ended with {done.returncode}: {done.stderr.decode()[-500:]}")
    found = collections.defaultdict(list)
    for line in done.stdout.decode().splitlines():
        value = json.loads(line)
        found[value["id"]].append(value)
    return found, done.stderr.decode(), time.monotonic() - begin


def document(path, root, headers=None):
    """A file as a line of the commands."""
    headers = headers or {}
    types = {".json": "application/json"}
    line = {
        "id": str(path.relative_to(root)), "base64": base64.b64encode(path.read_bytes()).decode(),
        "content_type": headers.get("content-type", types.get(path.suffix, "application/xml")),
    }
    if headers.get("url"):
        line["url"] = headers["url"]
    return line


def seconds(text):
    """An RFC 3339 date as seconds since 1970."""
    if not text:
        return None
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00")).timestamp()


def shown(text):
    """What a reader sees of some HTML."""
    if not isinstance(text, str):
        return text
    text = re.sub(r"(?is)<(script|style|svg|math|applet|object)\b.*?</\1\s*>|<!--.*?-->", " ", text)
    text = re.sub(r"(?s)</?[a-zA-Z!][^<>]*>", " ", text)
    return re.sub(r"\s+", "", html.unescape(text).replace("\u00ad", ""))


def same_text(expected, found):
    """Equal as they stand, or as text, with the markup of one of them or of both taken off."""
    if expected is None or found is None:
        return not expected and not found
    bare = re.sub(r"\s+", "", expected)
    return expected == found or bare in (re.sub(r"\s+", "", found), re.sub(r"\s+", "", html.unescape(found))) \
        or shown(expected) in (shown(found), re.sub(r"\s+", "", found))


# feedparser's cases.

class Skip(Exception):
    """A part that speaks of something else."""


def path_of(node):
    """entries[0]['title'] as ["entries", 0, "title"]."""
    keys = []
    while isinstance(node, (ast.Subscript, ast.Attribute)):
        if isinstance(node, ast.Attribute):
            keys.append(node.attr)
        else:
            keys.append(ast.literal_eval(node.slice))
        node = node.value
    if not isinstance(node, ast.Name) or node.id not in ("feed", "entries"):
        raise Skip
    return [node.id] + keys[::-1]


def parts(expression):
    """The comparisons in an expression as (path, value); `len` stands in the path for the number of entries."""
    tree = ast.parse(expression.strip(), mode="eval").body
    for node in tree.values if isinstance(tree, ast.BoolOp) and isinstance(tree.op, ast.And) else [tree]:
        try:
            if not isinstance(node, ast.Compare) or not all(isinstance(op, ast.Eq) for op in node.ops):
                continue
            sides = [node.left] + node.comparators
            value = ast.literal_eval(sides[-1])
            for side in sides[:-1]:
                if isinstance(side, ast.Call) and getattr(side.func, "id", "") == "len":
                    yield path_of(side.args[0]) + ["len"], value
                else:
                    yield path_of(side), value
        except (Skip, ValueError, SyntaxError):
            continue


def label(person):
    name, email = person.get("name", ""), person.get("email", "")
    return f"{name} ({email})" if name and email else name or email


KINDS = {
    "title": "title", "title_detail": "title", "link": "link", "links": "link", "id": "id", "guid": "id",
    "published_parsed": "date", "updated_parsed": "date", "created_parsed": "date", "modified_parsed": "date",
    "issued_parsed": "date", "date_parsed": "date", "author": "author", "author_detail": "author", "authors": "author",
    "content": "content", "summary": "content", "description": "content", "summary_detail": "content",
    "subtitle": "content", "tagline": "content", "info": "content", "subtitle_detail": "content",
    "tagline_detail": "content", "info_detail": "content", "tags": "category", "category": "category", "len": "entries",
}


def kind_of(path):
    """Which fact a path speaks of, or nothing where it is not one of those that count."""
    if path == ["entries", "len"]:
        return "entries"
    keys = path[2:] if path[0] == "entries" else path[1:]
    if not keys or keys[0] not in KINDS:
        return None
    if keys[0].endswith("_detail") and keys[0] != "author_detail" and keys[1:] != ["value"]:
        return None
    if keys[0] == "content" and keys[-1] != "value":
        return None
    if keys[0] == "links" and (keys[-1] != "href" or keys[1:2] != [0]):
        return None
    if keys[0] == "tags" and keys[-1] != "term":
        return None
    return KINDS[keys[0]]


def is_right(path, value, feed):
    """Whether the feed as it was read agrees with a part of a case."""
    entries = feed.get("entries", [])
    if path == ["entries", "len"]:
        return len(entries) == value
    if path[0] == "entries":
        if path[1] >= len(entries):
            return False
        thing, keys = entries[path[1]], path[2:]
    else:
        thing, keys = feed, path[1:]
    kind = kind_of(path)
    if kind == "title":
        return same_text(value, thing.get("title", ""))
    if kind == "link":
        return thing.get("link", "") == value or (path[0] == "feed" and thing.get("selfLink", "") == value)
    if kind == "id":
        return thing.get("feedID" if path[0] == "feed" else "id", "") == value
    if kind == "date":
        wanted = value if value is None else calendar.timegm(tuple(value))
        dates = [seconds(thing.get(key)) for key in ("publishedAt", "updatedAt")]
        return wanted in (dates if keys[0] != "updated_parsed" or dates[1] is None else dates[1:])
    if kind == "author":
        people = thing.get("authors", [])
        index = keys[1] if keys[0] == "authors" else 0
        if index >= len(people):
            return False
        field = {"href": "url"}.get(keys[-1], keys[-1])
        if keys == ["author"]:
            return value in (label(people[0]), people[0].get("name", ""))
        return people[index].get(field, "") == value
    if kind == "category":
        index = keys[1] if keys[0] == "tags" else 0
        found = thing.get("categories", [])
        return index < len(found) and found[index] == value
    texts = [thing.get(key, "") for key in ("summary", "content", "description")]
    return any(same_text(value, text) for text in texts)


def is_right_article(path, value, articles):
    """The same of the articles of a feed; nothing where an article has no field for it."""
    if path == ["entries", "len"]:
        return len(articles) == value
    if path[0] != "entries":
        return None
    kind = kind_of(path)
    if kind == "id":
        return None
    if path[1] >= len(articles):
        return False
    article, keys = articles[path[1]], path[2:]
    if kind == "title":
        return same_text(value, article.get("title", ""))
    if kind == "link":
        return article.get("url", "").rstrip("/") == value.rstrip("/")
    if kind == "date":
        wanted = value if value is None else calendar.timegm(tuple(value))
        return wanted in [seconds(article.get(key)) for key in ("publishedAt", "modifiedAt")]
    if kind == "author":
        if keys[-1] in ("email", "href", "url", "uri"):
            return None
        index = keys[1] if keys[0] == "authors" else 0
        found = article.get("authors", [])
        return index < len(found) and found[index] in (value, re.sub(r" \(.*@.*\)$", "", value))
    if kind == "category":
        return value in article.get("tags", [])
    texts = [article.get("body", ""), (article.get("standfirst") or {}).get("text", "")]
    return any(same_text(value, text) for text in texts)


def case(path, root):
    """The expression and the headers in the comment of a file, or nothing."""
    content = path.read_bytes()
    for encoding in ("utf-8", "utf-16", "utf-32", "latin-1"):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        match = re.search(r"Expect:\s*(.*)", text)
        if match:
            headers = {key.lower(): value.strip() for key, value in re.findall(r"Header:\s*([^:\s]+)\s*:(.*)", text)}
            headers["url"] = headers.get("content-location", "")
            if path.name.startswith("http_") and not headers["url"]:
                headers["url"] = f"http://127.0.0.1:8097/{path.relative_to(root)}"
            return match.group(1), headers
    return None


def broken(line):
    """The same document with a bare ampersand behind its last entry, which makes it ill formed and says nothing."""
    content = base64.b64decode(line["base64"])
    mark = content.rfind(b"</")
    return {**line, "base64": base64.b64encode(content[:mark] + b" & " + content[mark:] if mark > 0 else content).decode()}


def feedparser_scores(enrich, root, options):
    """How many cases are right, by folder and by what they speak of; the number of files, and the seconds that they took."""
    cases = {}
    documents = []
    for path in sorted(root.rglob("*.xml")):
        found = case(path, root)
        if not found:
            continue
        try:
            wanted = [part for part in parts(found[0]) if kind_of(part[0])]
        except SyntaxError:
            continue
        cases[str(path.relative_to(root))] = wanted
        documents.append(document(path, root, found[1]))
    feeds, _, took = run(enrich, "feed", documents)
    repaired, _, _ = run(enrich, "feed", [broken(line) for line in documents])
    articles, _, _ = run(enrich, "run", documents)
    scores = collections.defaultdict(lambda: [0, 0, 0, 0, 0])
    for key, wanted in cases.items():
        if not wanted:
            continue
        folder = key.rsplit("/", 1)[0]
        feed = (feeds.get(key) or [{}])[0]
        right = all(is_right(*part, feed) for part in wanted)
        still = all(is_right(*part, (repaired.get(key) or [{}])[0]) for part in wanted)
        answers = [is_right_article(*part, articles.get(key, [])) for part in wanted]
        answers = [answer for answer in answers if answer is not None]
        for name in (folder, folder.split("/")[0], kind_of(wanted[0][0]), "all", "all but sanitize"):
            if name == "all but sanitize" and "sanitize" in folder:
                continue
            scores[name][0] += right
            scores[name][1] += 1
            scores[name][2] += bool(answers) and all(answers)
            scores[name][3] += bool(answers)
            scores[name][4] += still
        if options.failures and right and not still:
            print("BROKEN", key, wanted, repaired.get(key))
        if options.failures and not right:
            print("WRONG", key, wanted, {k: v for k, v in feed.items() if k not in ("entries", "categories")},
                  feed.get("entries", [])[:2])
        elif options.failures and answers and not all(answers):
            print("ARTICLE", key, wanted, [{k: a.get(k) for k in ("title", "url", "authors", "publishedAt", "tags", "body")}
                                           for a in articles.get(key, [])[:2]])
    return scores, len(documents), took


def feedparser(enrich, root, options):
    scores, files, took = feedparser_scores(enrich, root, options)
    print("| feedparser's cases | feed | % | made ill formed, % | articles | % |\n|---|---|---|---|---|---|")
    for name, (right, count, article_right, article_count, still) in sorted(scores.items()):
        if "/" in name and not options.per_folder:
            continue
        share = f"{100 * article_right / article_count:.1f}" if article_count else "–"
        print(f"| {name} | {right} of {count} | {100 * right / count:.1f} | {100 * still / count:.1f} | {article_right} of {article_count} | {share} |")
    print(f"\n{files} files in {took:.1f} s\n")


# gofeed's cases.

def gofeed_scores(enrich, root, options):
    """How many facts are right, by kind, as (right, all)."""
    documents = []
    expected = {}
    for path in sorted(root.rglob("*.json")):
        source = next((path.with_suffix(ending) for ending in (".xml", ".rss", ".atom") if path.with_suffix(ending).exists()), None)
        try:
            wanted = json.loads(path.read_text())
        except ValueError:
            continue
        if source:
            expected[str(source.relative_to(root))] = wanted
            documents.append(document(source, root))
    feeds, _, _ = run(enrich, "feed", documents)
    scores = collections.defaultdict(lambda: [0, 0])

    def count(name, key, right, wanted, found):
        scores[name][0] += right
        scores[name][1] += 1
        if options.failures and not right:
            print("WRONG", key, name, "wanted", wanted, "found", found)

    def compare(key, wanted, found, is_feed):
        prefix = "feed " if is_feed else "entry "
        if wanted.get("title"):
            count(prefix + "title", key, same_text(wanted["title"], found.get("title", "")), wanted["title"], found.get("title"))
        links = wanted.get("links") or []
        link = wanted.get("link") or next((entry.get("href") for entry in links if isinstance(entry, dict)
                                           and entry.get("rel", "alternate") == "alternate"), None)
        if link:
            count(prefix + "link", key, found.get("link", "") == link.strip(), link, found.get("link"))
        for name, own in (("publishedParsed", "publishedAt"), ("updatedParsed", "updatedAt"), ("pubDateParsed", "publishedAt"),
                          ("lastBuildDateParsed", "updatedAt")):
            if wanted.get(name):
                dates = [found.get(own), found.get("updatedAt"), found.get("publishedAt")]
                right = seconds(wanted[name]) in [seconds(date) for date in dates]
                count(prefix + "date", key, right, wanted[name], dates)

    for key, wanted in expected.items():
        found = (feeds.get(key) or [{}])[0]
        items = wanted.get("items") or wanted.get("entries") or []
        entries = found.get("entries", [])
        count("entries", key, len(items) == len(entries), len(items), len(entries))
        compare(key, wanted, found, True)
        for item, entry in zip(items, entries):
            compare(key, item, entry, False)
    return scores


def gofeed(enrich, root, options):
    scores = gofeed_scores(enrich, root, options)
    print("| gofeed's cases | right | % |\n|---|---|---|")
    total = [sum(score[index] for score in scores.values()) for index in (0, 1)]
    for name, (right, number) in sorted(scores.items()) + [("all", total)]:
        print(f"| {name} | {right} of {number} | {100 * right / number:.1f} |")
    print()


# The others.

def others(enrich, data, options):
    print("| files of | read | refused | without entries | entries | articles | s |\n|---|---|---|---|---|---|---|")
    for name in ("feedvalidator", "feed-rs", "netnewswire", "miniflux", "feedkit", "gofeed", "feedparser"):
        root = data / name
        if not root.is_dir():
            continue
        endings = {".xml", ".rss", ".atom", ".rdf", ".json", ".opml"}
        files = [path for path in sorted(root.rglob("*"))
                 if path.suffix in endings and not path.name.endswith(".serde.json")
                 and not (name == "gofeed" and path.suffix == ".json" and "/json/" not in str(path))]
        documents = [document(path, root) for path in files]
        feeds, errors, took = run(enrich, "feed", documents)
        articles, _, _ = run(enrich, "run", documents)
        counts = [len(found[0]["entries"]) for found in feeds.values()]
        if options.failures:
            for line in errors.splitlines():
                print("REFUSED", name, line, documents[int(re.match(r"line (\d+)", line).group(1)) - 1]["id"])
            for key, found in feeds.items():
                if len(found[0]["entries"]) != len(articles.get(key, [])):
                    print("FEWER", name, key, len(found[0]["entries"]), "entries,", len(articles.get(key, [])), "articles")
        print(f"| {name} ({len(files)}) | {len(feeds)} | {len(files) - len(feeds)} | {counts.count(0)} | {sum(counts)} | "
              f"{sum(map(len, articles.values()))} | {took:.1f} |", flush=True)


# The quality bench.

NEEDS = ["feeds/feeds.tar.gz"]


def rows(data, program, failures=False):
    options = argparse.Namespace(failures=failures, per_folder=False)
    with tempfile.TemporaryDirectory() as folder:
        with tarfile.open(data / NEEDS[0]) as archive:
            archive.extractall(folder, filter="data")
        for name, peer, peer_name in (("feedparser", 93.4, "feedparser"), ("gofeed", 100.0, "gofeed")):
            root = next((path for path in sorted(pathlib.Path(folder).rglob(name)) if path.is_dir()), None)
            if root is None:
                continue
            if name == "feedparser":
                right, count = feedparser_scores(program, root, options)[0]["all"][:2]
            else:
                right, count = map(sum, zip(*gofeed_scores(program, root, options).values()))
            yield common.Row(f"{name}'s own cases, % right of {count}", 100 * right / count, peer, peer_name)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=pathlib.Path)
    parser.add_argument("--enrich", default=".build/release/newswire-enrich")
    parser.add_argument("--failures", action="store_true", help="print what is wrong")
    parser.add_argument("--per-folder", action="store_true", help="a line for each folder of feedparser's cases")
    options = parser.parse_args()
    if (options.data / "feedparser").is_dir():
        feedparser(options.enrich, options.data / "feedparser", options)
    if (options.data / "gofeed").is_dir():
        gofeed(options.enrich, options.data / "gofeed", options)
    others(options.enrich, options.data, options)


if __name__ == "__main__":
    main()
