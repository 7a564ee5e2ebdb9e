#!/usr/bin/env python3
"""The peak memory of the extraction of a page of 5 MB, the process that reads it from a line of JSON included.

usage: large-page.py DIR-OF-PROGRAMS

Four pages of our own making: one that is all text, one of 60,000 rows of short elements, one whose bulk is scripts,
as that of real large pages, and one in windows-1251, which has twice the bytes in UTF-8; and a small one, to compare.
"""
import base64
import json
import os
import random
import re
import resource
import subprocess
import sys

SIZE = 5_000_000
WORDS = "harbour council ferry pier spring morning price paint boats island market fish bread tower window school".split()


def sentence(dice):
    return " ".join(dice.choice(WORDS) for _ in range(14)).capitalize() + "."


def paragraph(dice):
    return "<p>" + " ".join(sentence(dice) for _ in range(5)) + "</p>\n"


# Each letter one of another alphabet.
CYRILLIC = str.maketrans("abcdefghijklmnopqrstuvwxyz", "абцдефгхийклмнопярстувшыйз")


def page(kind):
    dice = random.Random(1)
    if kind == "small":
        return "<article>" + paragraph(dice) + "</article>"
    parts = ["<!DOCTYPE html><html lang='en'><head><title>The pier opens</title></head><body><article><h1>The pier opens</h1>"]
    parts += [paragraph(dice) for _ in range(12)]
    length = sum(map(len, parts))
    if kind == "scripts":
        parts.append("</article><script>" + "let a={b:1};" * ((SIZE - length) // 12) + "</script>")
    while kind != "scripts" and length < SIZE:
        row = f"<div><span>{length}</span><a href='/x/{length}'>{sentence(dice)[:30]}</a></div>\n"
        part = row if kind == "rows" else paragraph(dice)
        parts.append(part)
        length += len(part)
    if kind == "windows-1251":
        parts = [re.sub(r">[^<]+<", lambda text: text[0].lower().translate(CYRILLIC), part) for part in parts]
    return "".join(parts)


def document(kind):
    if kind != "windows-1251":
        return {"html": page(kind)}
    return {"base64": base64.b64encode(page(kind).encode(kind)).decode(), "content_type": "text/html; charset=" + kind}


def peak(program, kind):
    """In MB. A child of its own, because the system tells the largest of all children that ended."""
    line = json.dumps(document(kind)).encode()
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        subprocess.run([program, "run", "--jsonl", "--steps", "extract"], input=line, stdout=subprocess.DEVNULL, check=True)
        os.write(writing, str(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss).encode())
        os._exit(0)
    os.waitpid(child, 0)
    return int(os.read(reading, 64)) / 1000


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    program = os.path.join(sys.argv[1], "newswire-enrich")
    print("page of 5 MB | peak, MB")
    for kind in ["small", "text", "rows", "scripts", "windows-1251"]:
        print(f"{kind:12} | {peak(program, kind):.0f}")


if __name__ == "__main__":
    main()
