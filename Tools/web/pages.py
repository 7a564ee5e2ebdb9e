#!/usr/bin/env python3
"""Fetches every kind of page and feed: pages.py BASE FOLDER. Pages go into the folder, feeds are checked by their rules."""
import json
import os
import socket
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
import xml.etree.ElementTree as xml

import atom
from browser import find_pages

FRONT_BYTES_MAX = 60_000
LANGUAGES = ["en", "de", "fr", "es"]


# Pages that are no list of articles.
NO_LISTS = {"article", "sources", "status", "trends", "trends-edition", "not-found", "search-error"}


def ask(url, language="en", method="GET", headers=None):
    request = urllib.request.Request(url, headers={"Accept-Language": language, **(headers or {})}, method=method)
    return urllib.request.urlopen(request, timeout=20)


def status(url, method="GET", headers=None):
    try:
        with ask(url, method=method, headers=headers) as answer:
            assert method != "HEAD" or not answer.read(), f"HEAD {url} has a body"
            return answer.status
    except urllib.error.HTTPError as error:
        return error.code


def fetch(url, language="en", encoding=None):
    headers = {"Accept-Language": language}
    if encoding:
        headers["Accept-Encoding"] = encoding
    try:
        with urllib.request.urlopen(urllib.request.Request(url, headers=headers), timeout=20) as answer:
            return answer.read()
    except urllib.error.HTTPError as error:
        return error.read()


def check_atom(base, place):
    """A feed as RFC 4287 wants it, in every language of the reader; how many entries it has."""
    for language in LANGUAGES:
        with ask(base + place, language) as answer:
            body, media_type = answer.read(), answer.headers["Content-Type"]
            assert answer.headers["Content-Language"] == language, f"{place} does not say that it is {language}"
        found = atom.faults(body, media_type, base + place, language)
        assert not found, f"{place} ({language}): {found}"
    return body.count(b"<entry")


def check_json_feed(base, place):
    """What JSON Feed 1.1 wants; how many items it has."""
    feed = json.loads(fetch(base + place))
    assert feed["version"] == "https://jsonfeed.org/version/1.1" and feed["title"] and feed["language"] == "en", place
    for item in feed["items"]:
        assert item["id"] and ("content_text" in item or "content_html" in item), place
    return len(feed["items"])


def check_feeds(base, pages):
    """The feeds of every list, with articles and without; how many they are."""
    count = 0
    for name, path in pages.items():
        if name in NO_LISTS:
            continue
        stem, _, query = path.partition("?")
        for kind, check in [("feed.atom", check_atom), ("feed.json", check_json_feed)]:
            place = stem.rstrip("/") + "/" + kind + ("?" + query if query else "")
            assert check(base, place) > 0, f"{place} is empty"
            count += 1
    for stem in ["/keyword/nothing-like-it", "/entity/Nobody%20At%20All", "/topic/nothing", "/country/NR", "/edition/NR",
                 "/source/quiet.example"]:
        for kind, check in [("feed.atom", check_atom), ("feed.json", check_json_feed)]:
            assert check(base, f"{stem}/{kind}") == 0, f"{stem}/{kind} is not empty"
            count += 1
    for place in ["/source/unknown.example/feed.atom", "/story/szzzzzzz/feed.atom"]:
        assert status(base + place) == 404, f"{place} is not unknown"
    for kind in ["keyword", "entity", "topic", "country", "edition", "source", "story"]:
        for end in ["", "/", "/feed.atom", "//feed.atom", "/feed.json", "/%20/feed.atom" if kind == "keyword" else ""]:
            place = f"/{kind}{end}"
            assert status(base + place) == 404, f"{place} has no name and is there all the same"
            assert f"/{kind}/…" in fetch(base + place, "fr").decode(), f"{place} does not say what to write"
    return count


def check_reasons(base):
    """Why documents failed is told in the reader's language."""
    for language, words in {"en": "has no text", "de": "keinen Text", "fr": "pas de texte", "es": "no tiene texto"}.items():
        page = fetch(base + "/status", language).decode()
        assert words in page and "<td class=\"meta\" lang=\"en\">" not in page, f"/status ({language}) does not say why"


def check_head(base, pages):
    """What is there to read is there for HEAD, with the same headers and no body."""
    for path in [*pages.values(), "/feed.atom", "/feed.json", "/sources.opml", "/healthz", "/metrics", "/api/v1/trends"]:
        whole, head = status(base + path), status(base + path, method="HEAD")
        assert whole == head, f"HEAD {path}: {head}, GET: {whole}"


def is_known(url, validator, condition):
    """Whether an answer is not sent again to who has it. What was sent a moment ago still finds its place in the archive, so that
    an answer may change for some seconds."""
    for _ in range(20):
        with ask(url) as answer:
            value = answer.headers[validator]
        if value and status(url, headers={condition: value}) == 304:
            return True
        time.sleep(1.1)
    return False


def check_caches(base):
    """By its tag and by the time since when it is so."""
    for path in ["/", "/feed.atom", "/api/v1/headlines", "/assets/icon.svg"]:
        assert is_known(base + path, "ETag", "If-None-Match"), f"{path} does not know its tag"
        assert is_known(base + path, "Last-Modified", "If-Modified-Since"), f"{path} does not know its time"
        assert status(base + path, headers={"If-Modified-Since": "Mon, 10 Feb 2025 12:00:00 GMT"}) == 200, path


def exchange(base, request):
    """The status of the first answer to these bytes and whether the connection ended, with the page."""
    host, port = urllib.parse.urlsplit(base).netloc.split(":")
    with socket.create_connection((host, int(port)), timeout=20) as plain:
        plain.sendall(request.encode("latin-1"))
        answer = b""
        while True:
            try:
                data = plain.recv(65536)
            except ConnectionResetError:
                break
            answer += data
            head, mark, body = answer.partition(b"\r\n\r\n")
            length = [line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
            if not data or (mark and length and len(body) >= int(length[0].split(b":")[1])):
                break
    return int(answer.split(b" ")[1]), b"connection: close" in head.lower(), body.decode()


def check_shapes(base, folder):
    """What a proxy in front could read in another way is refused with a page, and nothing behind it is read."""
    host = "Host: 127.0.0.1\r\nAccept-Language: de\r\n"
    get, post = f"GET / HTTP/1.1\r\n{host}", f"POST /admin/dead HTTP/1.1\r\n{host}"
    chunked = "Transfer-Encoding: chunked\r\n\r\n"
    shapes = [
        ("GET / HTTP/1.1\r\nAccept-Language: de\r\n\r\n", 400, False), ("GET / HTTP/1.0\r\nAccept-Language: de\r\n\r\n", 200, True),
        ("GET / HTTP/1.1\r\nHost: a b\r\nAccept-Language: de\r\n\r\n", 400, False),
        (get.replace(" / ", " http://evil.example/ ") + "\r\n", 421, False), (get.replace(" / ", f" {base}/ ") + "\r\n", 200, False),
        (post + "Content-Length: 3\r\n" + chunked + "0\r\n\r\n", 400, True),
        (post + "Content-Length: 3\r\nContent-Length: 4\r\n\r\nabcd", 400, True), (post + "Content-Length: +3\r\n\r\nabc", 400, True),
        (post + "Content-Length : 3\r\n\r\nabc", 400, True), (get + "A: 1\r\n 2\r\n\r\n", 400, True), (get.replace("\r", "") + "\n", 400, True),
        (post + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n", 400, True), (post + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", 501, True),
        (post.replace("/1.1", "/1.0") + chunked + "0\r\n\r\n", 400, True), (post + chunked + "3;a\nabc\r\n0\r\n\r\n", 400, True),
        (post + chunked + "zz\r\nabc\r\n", 400, True), (post + chunked + "fffffffffffffffff\r\nabc\r\n", 400, True),
        (get + "A: " + 40_000 * "a" + "\r\n\r\n", 431, True), (get + 200 * "A: a\r\n" + "\r\n", 431, True),
        ("BREW" + get[3:] + "\r\n", 501, True), (get + "A", 408, True), (post + "Content-Length: 9\r\n\r\na", 408, True),
    ]
    for number, (request, expected, ends) in enumerate(shapes):
        found, ended, page = exchange(base, request)
        assert (found, ended) == (expected, ends), f"{request[:120]!r}: {found}, ends: {ended}"
        assert 'lang="de"' in page, f"{request[:120]!r} is not answered in German"
        with open(os.path.join(folder, f"shape-{number}.html"), "w", encoding="utf-8") as file:
            file.write(page)
    return len(shapes)


def check_strangers(base):
    """A name that nobody allowed is refused, whatever is asked for; a broken body is the sender's fault."""
    host, port = urllib.parse.urlsplit(base).netloc.split(":")
    for path, expected in [("/", 421), ("/api/v1/headlines", 421), ("/healthz", 200)]:
        assert status(base + path, headers={"Host": "evil.example"}) == expected, f"{path} under another name"
    form = f"POST /admin/dead HTTP/1.1\r\nHost: {host}\r\n"
    for request, expected in [
        (form + "Transfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n", b"400"),
        (form + "Content-Length: 70000\r\n\r\n" + 70_000 * "a", b"413"),
        (form + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", b"400"),
        (f"GET / HTTP/1.1\r\nHost: {host}\r\nHost: evil.example\r\n\r\n", b"400"),
    ]:
        with socket.create_connection((host, int(port)), timeout=20) as plain:
            plain.sendall(request.encode())
            assert plain.recv(64).split(b" ")[1] == expected, request[:120]


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
    with ask(base + "/admin", headers={"Authorization": "Bearer " + os.environ["NEWSWIRE_WEB_TOKEN"]}) as answer:
        with open(os.path.join(folder, "admin.html"), "wb") as file:
            file.write(answer.read())
    wrong = atom.wrong_feeds()
    feeds = check_feeds(base, pages)
    check_head(base, pages)
    check_caches(base)
    check_strangers(base)
    check_reasons(base)
    shapes = check_shapes(base, folder)
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
    print(f"shapes of requests: {shapes} answered as they must be")
    print(f"feeds: {feeds} as their rules want; {wrong} wrong ones are seen")


if __name__ == "__main__":
    main()
