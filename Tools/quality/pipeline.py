#!/usr/bin/env python3
"""Measures what the whole pipeline costs: articles per CPU-second from text and from pages, and its memory.

Usage: pipeline.py DATA [--enrich PATH]

Texts are those of DATA/corpus/articles.jsonl.gz with 600 words and more, cut behind the paragraph in which the 600th word stands; pages
are those of two sets of DATA/extraction, counted in units of 170 KB. All steps run. CPU time is that of all threads, so that the
figure is one core's. The memory is the program's peak over the texts. Standard library only.
"""
import base64
import tarfile

import common

NEEDS = ["corpus/articles.jsonl.gz", "extraction/fundus.html.tar.gz", "extraction/scrapinghub.html.tar.gz"]
TEXTS = 1_500
TEXT_WORDS = 600
PAGE_BYTES = 170_000
ALL_STEPS = None


def cut(text):
    """The first paragraphs, up to the one in which the 600th word stands."""
    kept, words = [], 0
    for paragraph in text.split("\n"):
        kept.append(paragraph)
        words += len(paragraph.split())
        if words >= TEXT_WORDS:
            break
    return "\n".join(kept)


def corpus(data):
    """Documents and their mean number of words."""
    documents, words = [], 0
    for row in common.read_lines(data / NEEDS[0]):
        text = row.get("text") or row.get("body") or ""
        if len(text.split()) < TEXT_WORDS:
            continue
        shortened = cut(text)
        count = len(shortened.split())
        if count > 1.2 * TEXT_WORDS:
            continue
        words += count
        documents.append({"id": str(len(documents)), "title": row.get("title", ""), "text": shortened})
        if len(documents) == TEXTS:
            break
    return documents, words / max(1, len(documents))


def pages(data):
    """Documents and their size in all."""
    documents, size = [], 0
    for name in NEEDS[1:]:
        with tarfile.open(data / name) as archive:
            for member in archive:
                if not member.isfile():
                    continue
                content = archive.extractfile(member).read()
                size += len(content)
                documents.append({"id": member.name, "base64": base64.b64encode(content).decode(), "content_type": "text/html"})
    return documents, size


def rows(data, program, failures=False):
    documents, words = corpus(data)
    ran = common.run(program, documents, ALL_STEPS)
    peer = (3.0, "Python chain")
    yield common.Row(f"articles per CPU-second from text of {words:.0f} words", len(documents) / ran.cpu_seconds, *peer, 300.0)
    memory = ran.peak_mb
    documents, size = pages(data)
    ran = common.run(program, documents, ALL_STEPS)
    yield common.Row("pages of 170 KB per CPU-second", size / PAGE_BYTES / ran.cpu_seconds, *peer, 130.0)
    yield common.Row("peak memory in MB, texts", memory, 500.0, "Python chain", 120.0, is_cost=True)


if __name__ == "__main__":
    common.main("pipeline", NEEDS, rows, __doc__)
