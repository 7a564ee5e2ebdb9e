"""Whether a feed is valid Atom: the grammar of atom.rng, and what RFC 4287 wants beyond one (its sections in the messages)."""
import os
import urllib.parse

from lxml import etree

ATOM = "{http://www.w3.org/2005/Atom}"
GRAMMAR = etree.RelaxNG(etree.parse(os.path.join(os.path.dirname(os.path.abspath(__file__)), "atom.rng")))


def is_absolute(uri):
    parts = urllib.parse.urlsplit(uri)
    return bool(parts.scheme) and (bool(parts.netloc) or parts.scheme not in {"http", "https"})


def is_uri(text):
    """No character that an IRI cannot hold, and every percent sign followed by two digits."""
    if any(ord(c) <= 0x20 or c in '<>"{}|\\^`' for c in text):
        return False
    return all(len(part) >= 2 and all(c in "0123456789abcdefABCDEF" for c in part[:2]) for part in text.split("%")[1:])


def links(element, relation):
    return [link for link in element.findall(ATOM + "link") if link.get("rel", "alternate") == relation]


LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def faults(body, media_type, address, language="en"):
    """What is wrong with a feed in `language` that came as `media_type` from `address`; nothing when it is valid."""
    found = []
    if not media_type.startswith("application/atom+xml"):
        found.append(f"7: served as {media_type}")
    # A parser that takes no entities and asks nobody.
    feed = etree.fromstring(body, etree.XMLParser(resolve_entities=False, no_network=True))
    if not GRAMMAR.validate(feed):
        found += [f"grammar: line {error.line}: {error.message}" for error in GRAMMAR.error_log]
        return found
    if [link.get("href") for link in links(feed, "self")] != [address]:
        found.append("4.1.1: no one link to itself")
    entries = feed.findall(ATOM + "entry")
    if feed.get(LANGUAGE) != language or not all(entry.get(LANGUAGE) for entry in entries):
        found.append("2: a feed or an entry that does not say its language")
    ids = [element.findtext(ATOM + "id") for element in [feed, *entries]]
    if len(ids) != len(set(ids)):
        found.append("4.1.1: an id stands twice")
    for uri in ids + [link.get("href") for link in feed.iter(ATOM + "link")]:
        if not is_absolute(uri) or not is_uri(uri):
            found.append(f"4.2.6, 4.2.7: no absolute IRI: {uri}")
    for element in [feed, *entries]:
        alternates = [(link.get("type"), link.get("hreflang")) for link in links(element, "alternate")]
        if len(alternates) != len(set(alternates)):
            found.append("4.1.1, 4.1.2: two alternate links of one type")
        for name in ["title", "updated"]:
            if not (element.findtext(ATOM + name) or "").strip():
                found.append(f"4.2: an empty {name}")
    for entry in entries:
        if not links(entry, "alternate") and entry.find(ATOM + "content") is None:
            found.append("4.1.2: an entry with neither a link nor content")
    updated = [element.findtext(ATOM + "updated") for element in entries]
    if updated and feed.findtext(ATOM + "updated") < max(updated):
        found.append("4.2.15: an entry is newer than the feed")
    return found


def wrong_feeds():
    """Feeds that are not valid, each by one change of a valid one: a check that finds nothing in them checks nothing."""
    address = "http://a.example/feed.atom"
    good = f"""<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><id>{address}</id><title>A</title><updated>2025-02-10T12:00:00Z</updated>
<author><name>A</name></author><link rel="self" href="{address}"/>
<entry xml:lang="de"><id>tag:a.example,2025:1</id><title>B</title><updated>2025-02-10T12:00:00Z</updated><author><name>A</name></author>
<link href="http://a.example/1"/></entry></feed>"""
    changes = [
        (' xml:lang="en"', ""), (' xml:lang="de"', ""), (' xml:lang="de"', ' xml:lang="a b"'),
        ("<title>A</title>", ""), ("<title>B</title>", "<title/>"), ("<id>tag:a.example,2025:1</id>", f"<id>{address}</id>"),
        ("<id>tag:a.example,2025:1</id>", "<id>1</id>"), ("12:00:00Z</updated>\n<author>", "12:00</updated>\n<author>"),
        ('rel="self"', 'rel="related"'), ('<link href="http://a.example/1"/>', ""), ("<author><name>A</name></author><link rel", "<link rel"),
        ("http://a.example/1", "/1"), ("http://a.example/1", "http://a.example/a b"), ("<title>B", "<b/><title>B"),
        ("2025-02-10T12:00:00Z</updated><author>", "2025-02-11T12:00:00Z</updated><author>"),
    ]
    assert not faults(good.encode(), "application/atom+xml", address), faults(good.encode(), "application/atom+xml", address)
    for old, new in changes:
        assert old in good, old
        assert faults(good.replace(old, new, 1).encode(), "application/atom+xml", address), f"{old} → {new} is not seen"
    return len(changes)
