#!/usr/bin/env python3
"""The peers of search-bench on the same articles and questions: SQLite's FTS5 by bm25, and tantivy where it is installed.

usage: search-peers.py DUMP QUERIES FOLDER     (DUMP and QUERIES as search-bench writes them)
"""
import json
import os
import shutil
import sqlite3
import sys
import time


def documents(path):
    with open(path, encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)


def questions(path):
    kinds = {}
    with open(path, encoding="utf-8") as file:
        for line in file.read().splitlines():
            kind, text = line.split("\t", 1)
            # Fields and times are ours; the peers get what they can be asked.
            if all(mark not in text for mark in ("country:", "source:", "after:", "title:", "(")):
                kinds.setdefault(kind, []).append(text)
    return kinds


def new(path):
    """A path at which nothing of a run that was ended stands."""
    if os.path.isdir(path):
        shutil.rmtree(path)
    elif os.path.exists(path):
        os.remove(path)
    return path


def fts5(dump, folder):
    path = os.path.join(folder, "peer-fts5.sqlite")
    is_there = os.path.exists(path)
    # Only a whole index gets the name.
    store = sqlite3.connect(path if is_there else new(path + ".part"))
    store.execute("PRAGMA cache_size = -65536")
    store.execute("PRAGMA mmap_size = 4294967296")
    if not is_there:
        store.execute("CREATE VIRTUAL TABLE text USING fts5(title, standfirst, body, content = '', tokenize = 'porter')")
        start = time.process_time()
        count = 0
        for article in documents(dump):
            store.execute(
                "INSERT INTO text (rowid, title, standfirst, body) VALUES (?, ?, ?, ?)",
                (article["number"] + 1, article["title"], article["standfirst"], article["body"]))
            count += 1
            if count % 512 == 0:
                store.commit()
        store.commit()
        os.rename(path + ".part", path)
        print(f"FTS5: {(time.process_time() - start) / count * 1e6:.0f} µs CPU an article")
    print(f"FTS5: {os.path.getsize(path) >> 20} MiB")

    def ask(text):
        words = []
        for word in text.split():
            words.append(word if word == "OR" or word.startswith('"') or word.endswith('"') or word.endswith("*")
                         else f"NOT {word[1:]}" if word.startswith("-") else word)
        store.execute(
            "SELECT rowid FROM text WHERE text MATCH ? ORDER BY bm25(text, 8.0, 4.0, 1.0) LIMIT 10", (" ".join(words),)
        ).fetchall()

    return ask


def tantivy_index(dump, folder):
    import tantivy

    path = os.path.join(folder, "peer-tantivy-texts")
    builder = tantivy.SchemaBuilder()
    for field in ("title", "standfirst", "body"):
        builder.add_text_field(field, stored=True, tokenizer_name="en_stem")
    schema = builder.build()
    is_there = os.path.exists(path)
    if not is_there:
        os.makedirs(new(path + ".part"))
    index = tantivy.Index(schema, path=path if is_there else path + ".part")
    if not is_there:
        start = time.process_time()
        count = 0
        writer = index.writer(128 << 20, num_threads=1)
        for article in documents(dump):
            writer.add_document(
                tantivy.Document(title=article["title"], standfirst=article["standfirst"], body=article["body"]))
            count += 1
        writer.commit()
        writer.wait_merging_threads()
        print(f"tantivy: {(time.process_time() - start) / count * 1e6:.0f} µs CPU an article")
        os.rename(path + ".part", path)
        index = tantivy.Index(schema, path=path)
    size = sum(os.path.getsize(os.path.join(path, name)) for name in os.listdir(path))
    print(f"tantivy: {size >> 20} MiB")
    index.reload()
    searcher = index.searcher()

    def hits(text):
        query = text if " OR " in text else " ".join(
            word if word.startswith(("-", '"')) or word.endswith('"') else f"+{word}" for word in text.split())
        parsed = index.parse_query(query, ["title", "standfirst", "body"])
        return parsed, searcher.search(parsed, 10).hits

    def texts(text):
        """What a list of hits shows: the articles, and of each a piece of its text with the words marked."""
        parsed, found = hits(text)
        marker = tantivy.SnippetGenerator.create(searcher, parsed, schema, "body")
        for _, address in found:
            marker.snippet_from_doc(searcher.doc(address)).to_html()

    return hits, texts


def measure(name, ask, kinds, what="without texts"):
    print(f"{name}: CPU ms a search by relevance, 10 hits {what}: mean · median · p99")
    every = []
    for kind, texts in kinds.items():
        if name == "tantivy" and "beginning" in kind:
            continue
        times = []
        for turn in range(2):
            times = []
            for text in texts:
                start = time.process_time()
                ask(text)
                times.append((time.process_time() - start) * 1e3)
        every += times
        times.sort()
        print(f"  {kind:<28} {sum(times) / len(times):6.2f} · {times[len(times) // 2]:6.2f} · {times[int(len(times) * .99)]:6.2f}")
    every.sort()
    print(f"  mix: median {every[len(every) // 2]:.2f}, p99 {every[int(len(every) * .99)]:.2f} ms")


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    dump, asked, folder = sys.argv[1:]
    kinds = questions(asked)
    measure("FTS5", fts5(dump, folder), kinds)
    try:
        import tantivy  # noqa: F401
    except ImportError:
        print("tantivy: not installed (pip install tantivy)")
        return
    hits, texts = tantivy_index(dump, folder)
    measure("tantivy", hits, kinds)
    measure("tantivy", texts, kinds, "with texts and snippets")


main()
