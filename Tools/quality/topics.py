#!/usr/bin/env python3
"""Measures topics: the classes of other collections through the IPTC Media Topics that stand for them.

Usage: topics.py DATA [--enrich PATH] [--failures]

DATA/topics holds bbc.jsonl.gz, agnews.jsonl.gz and huffpost_part.jsonl.gz ("label", "text"). Each class stands for one Media Topic
or several; the surest topic that stands for any class of the collection decides, and an article without one is wrong.
HuffPost's rows of the split "dev" count; those of "train" may have gone into the model. Standard library only.
"""
import common

NEEDS = ["topics/bbc.jsonl.gz"]
ECONOMY, POLITICS, SPORT, SCIENCE, ARTS = "04", "11", "15", "13", "01"
# By collection, class and the first two digits of the topics.
CLASSES = {
    "bbc": {ECONOMY: "business", ARTS: "entertainment", POLITICS: "politics", SPORT: "sport", SCIENCE: "tech"},
    "agnews": {
        ECONOMY: "Business", SPORT: "Sports", SCIENCE: "Sci/Tech", POLITICS: "World", "16": "World", "02": "World",
        "03": "World",
    },
}
FIGURES = {
    "bbc": ("BBC, 5 classes, accuracy", 97.0, "trained on BBC", 93.0),
    "agnews": ("AG News, 4 classes, accuracy", 90.3, "trained on AG News", None),
}


def document(row):
    """The first line is the title, where another follows."""
    title, _, text = row["text"].partition("\n")
    return {"id": row["id"], "title": title if text.strip() else "", "text": text if text.strip() else title}


def label(article, classes):
    """The class of an article's surest topic that stands for one."""
    codes = [topic["code"].split(":")[1][:2] for topic in article.get("topics", [])]
    return next((classes[code] for code in codes if code in classes), "none")


def rows(data, program, failures=False):
    for name, classes in CLASSES.items():
        path = data / f"topics/{name}.jsonl.gz"
        if not path.exists():
            continue
        gold = common.read_lines(path)
        articles = common.run(program, [document(row) for row in gold], "language,sentences,topics").articles
        pairs = [(row["label"], label(articles.get(row["id"], {}), classes)) for row in gold]
        if failures:
            print(f"{name}:", common.confusions(pairs))
            for row, (wanted, found) in zip(gold, pairs):
                if wanted != found and name == "bbc":
                    print(row["id"], wanted, "→", found, articles.get(row["id"], {}).get("topics"), row["text"][:80])
        title, peer, peer_name, goal = FIGURES[name]
        accuracy = 100 * sum(wanted == found for wanted, found in pairs) / len(pairs)
        yield common.Row(title, accuracy, peer, peer_name, goal)


if __name__ == "__main__":
    common.main("topics", NEEDS, rows, __doc__)
