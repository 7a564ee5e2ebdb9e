#!/usr/bin/env python3
"""Fetches every kind of page and feed: pages.py BASE FOLDER. Pages go into the folder, feeds are checked by their rules."""
import json
import os
import sys
import urllib.error
import urllib.request
import xml.etree.ElementTree as xml
from datetime import datetime

from browser import find_pages

ATOM = "{http://www.w3.org/2005/Atom}"
FRONT_BYTES_MAX = 60_000
LANGUAGES = ["en", "de", "fr", "es"]


def fetch(url, language="en", encoding=None):
    headers = {"Accept-Language": language}
    if encoding:
        headers["Accept-Encoding"] = encoding
    try:
        with urllib.request.urlopen(urllib.request.Request(url, headers=headers), timeout=20) as answer:
            return answer.read()
    except urllib.error.HTTPError as error:
        return error.read()


def check_atom(body, place):
    """What RFC 4287 wants of a feed and its entries."""
    feed = xml.fromstring(body)
    assert feed.tag == ATOM + "feed", place
    for element in [feed, *feed.findall(ATOM + "entry")]:
        for name in ["id", "title", "updated"]:
            found = element.findall(ATOM + name)
            assert len(found) == 1 and found[0].text, f"{place}: {name}"
        datetime.fromisoformat(element.find(ATOM + "updated").text.replace("Z", "+00:00"))
        links = [link.get("rel") for link in element.findall(ATOM + "link")]
        assert links.count("alternate") <= 1 or element is feed, f"{place}: links"
        assert element is feed or "alternate" in links or element.find(ATOM + "content") is not None, place
    assert any(link.get("rel") == "self" for link in feed.findall(ATOM + "link")), f"{place}: no link to itself"
    assert feed.find(ATOM + "author") is not None, f"{place}: no author"
    ids = [entry.find(ATOM + "id").text for entry in feed.findall(ATOM + "entry")]
    assert ids and len(ids) == len(set(ids)), f"{place}: ids"


def check_json_feed(body, place):
    """What JSON Feed 1.1 wants."""
    feed = json.loads(body)
    assert feed["version"] == "https://jsonfeed.org/version/1.1" and feed["title"], place
    for item in feed["items"]:
        assert item["id"] and ("content_text" in item or "content_html" in item), place


def main():
    base, folder = sys.argv[1].rstrip("/"), sys.argv[2]
    os.makedirs(folder, exist_ok=True)
    pages = find_pages(base)
    sizes = {}
    for name, path in pages.items():
        for language in LANGUAGES:
            body = fetch(base + path, language)
            with open(os.path.join(folder, f"{name}-{language}.html"), "wb") as file:
                file.write(body)
            sizes[name] = max(len(body), sizes.get(name, 0))
    feeds = 0
    for name, path in pages.items():
        if name in {"article", "sources", "status", "not-found", "search-error"}:
            continue
        stem, _, query = path.partition("?")
        for kind, check in [("feed.atom", check_atom), ("feed.json", check_json_feed)]:
            place = stem.rstrip("/") + "/" + kind + ("?" + query if query else "")
            check(fetch(base + place), place)
            feeds += 1
    outline = xml.fromstring(fetch(base + "/sources.opml"))
    assert outline.tag == "opml" and outline.findall("body/outline"), "sources.opml"
    front = fetch(base + "/").decode()
    style = front.split('rel="stylesheet" href="')[1].split('"')[0]
    script = front.split('<script src="')[1].split('"')[0]
    parts = ["/", style, script]
    plain = sum(len(fetch(base + part)) for part in parts)
    packed = sum(len(fetch(base + part, encoding="gzip")) for part in parts)
    assert plain <= FRONT_BYTES_MAX, f"the front page with its styles has {plain} bytes"
    print("bytes:", ", ".join(f"{name} {size:,}" for name, size in sizes.items()))
    print(f"front page with styles and script: {plain:,} bytes, {packed:,} packed")
    print(f"feeds: {feeds} as their rules want")


if __name__ == "__main__":
    main()
