#!/usr/bin/env python3
"""The peak memory of the extraction of a page of 5 MB, the process that reads it from a line of JSON included.

usage: large-page.py DIR-OF-PROGRAMS

Three pages of our own making: one that is all text, one of 60,000 rows of short elements, and one whose bulk is scripts,
as that of real large pages; and a small one, to compare.
"""
import json
import os
import random
import resource
import subprocess
import sys

SIZE = 5_000_000
WORDS = "harbour council ferry pier spring morning price paint boats island market fish bread tower window school".split()


def sentence(dice):
    return " ".join(dice.choice(WORDS) for _ in range(14)).capitalize() + "."


def paragraph(dice):
    return "<p>" + " ".join(sentence(dice) for _ in range(5)) + "</p>\n"


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
        part = paragraph(dice) if kind == "text" else row
        parts.append(part)
        length += len(part)
    return "".join(parts)


def peak(program, kind):
    """In MB. A child of its own, because the system tells the largest of all children that ended."""
    line = json.dumps({"html": page(kind)}).encode()
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
    for kind in ["small", "text", "rows", "scripts"]:
        print(f"{kind:12} | {peak(program, kind):.0f}")


if __name__ == "__main__":
    main()
