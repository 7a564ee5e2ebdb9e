#!/usr/bin/env python3
"""Reads the pages in headless Chromium, as a reader does: usage: browser.py BASE [FOLDER FOR SCREENSHOTS].

Checks the way from the front page to a feed, with and without scripts; that no page asks another host for anything, sets a
cookie or breaks its own policy; the accessibility tree; the contrast of every text; that nothing is wider than a phone.
"""
import json
import os
import re
import sys
import urllib.parse
import urllib.request

from cdp import Browser
from desk import check_desk

CONTRAST_MIN = 4.5
CONTRAST_LARGE_MIN = 3.0
PHONE = (390, 844)
DESKTOP = (1280, 900)

CONTRASTS = """
(() => {
  const parse = text => { const n = text.match(/[\\d.]+/g).map(Number); return n.length > 3 ? n : [...n, 1] };
  const light = c => { const [r, g, b] = c.map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b };
  const ground = e => { for (; e; e = e.parentElement) { const c = parse(getComputedStyle(e).backgroundColor); if (c[3] > 0) return c }
    return [255, 255, 255, 1] };
  const bad = new Map();
  let least = 99;
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const e = walk.currentNode.parentElement;
    if (!walk.currentNode.textContent.trim() || !e.checkVisibility()) continue;
    const style = getComputedStyle(e);
    const [a, b] = [light(parse(style.color)), light(ground(e))].sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05);
    const size = parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && parseInt(style.fontWeight) >= 700);
    least = Math.min(least, ratio);
    if (ratio < (isLarge ? LARGE : NORMAL)) bad.set(e.tagName + "." + e.className, ratio.toFixed(2));
  }
  return {least: least.toFixed(2), bad: [...bad]};
})()
""".replace("LARGE", str(CONTRAST_LARGE_MIN)).replace("NORMAL", str(CONTRAST_MIN))

DAYS = {
    "en": r"\d{1,2} [A-Z]\w+ \d{4}", "de": r"\d{1,2}\. [A-Z]\w+ \d{4}", "fr": r"(1er|[2-9]|\d\d) [a-zéû]+ \d{4}",
    "es": r"\d{1,2} de [a-z]+ de \d{4}",
}
TIMES = "[...document.querySelectorAll('time')].map(e => [e.textContent, e.title, e.dataset.form])"

failures = []


def check(holds, what):
    if not holds:
        failures.append(what)
        print("FAILED:", what)


def ask(base, path):
    with urllib.request.urlopen(base + path, timeout=20) as answer:
        return json.load(answer)


def find_pages(base):
    """Every kind of page, by its name."""
    headlines = ask(base, "/api/v1/headlines?limit=50")["headlines"]
    story = next(h["storyId"] for h in headlines if len(h.get("alsoAt", [])) > 2)
    hit = ask(base, "/api/v1/search?q=LeCun&limit=1")["hits"][0]["article"]
    quote = urllib.parse.quote
    return {
        "front": "/",
        "edition": "/edition/DE",
        "article": "/article/" + hit["id"],
        "story": "/story/" + story,
        "search": "/search?q=europe",
        "search-error": "/search?q=" + quote('europe "open'),
        "source": "/source/" + quote(hit["source"]["id"], safe=""),
        "keyword": "/keyword/" + quote(hit["keywords"][0], safe=""),
        "entity": "/entity/" + quote("Yann LeCun"),
        "topic": "/topic/" + quote("science and technology"),
        "country": "/country/FR",
        "trends": "/trends",
        "trends-edition": "/trends/DE",
        "sources": "/sources",
        "status": "/status",
        "not-found": "/article/azzzzzzzzzz",
    }


def check_traffic(browser, base, name):
    """What the browser asked for while the page was loaded, and what it complained about."""
    for event in browser.events:
        if event["method"] == "Network.requestWillBeSent":
            url = event["params"]["request"]["url"]
            check(url.startswith(base), f"{name} asks for {url}")
        if event["method"] == "Log.entryAdded":
            entry = event["params"]["entry"]
            # A page that is not found is told of as an error of the network.
            check(entry["source"] == "network", f"{name} complains: {entry['text']}")
    check(browser.call("Network.getCookies")["cookies"] == [], f"{name} sets a cookie")


def in_order(nodes):
    """The nodes that are not ignored, as they are read: the browser lists them level by level."""
    known = {node["nodeId"]: node for node in nodes}
    order, waiting = [], [nodes[0]]
    while waiting:
        node = waiting.pop()
        if not node.get("ignored"):
            order.append(node)
        waiting += [known[child] for child in reversed(node.get("childIds", [])) if child in known]
    return order


def check_tree(browser, name):
    """What a screen reader gets."""
    nodes = in_order(browser.call("Accessibility.getFullAXTree")["nodes"])

    def role(node):
        return node.get("role", {}).get("value")

    def text(node):
        return node.get("name", {}).get("value", "").strip()

    for node in nodes:
        if role(node) in {"link", "button", "textbox", "searchbox", "heading", "navigation", "image"}:
            check(text(node), f"{name}: a {role(node)} without a name")
    roles = [role(node) for node in nodes]
    for landmark in ["banner", "main", "navigation", "search", "contentinfo"]:
        check(landmark in roles, f"{name} has no {landmark}")
    level = 0
    for node in nodes:
        if role(node) == "heading":
            now = next(p["value"]["value"] for p in node["properties"] if p["name"] == "level")
            check(now <= level + 1, f"{name}: a heading of level {now} after one of level {level}: {text(node)[:40]}")
            level = now
    check(roles.count("heading") > 0 and level > 0, f"{name} has no heading")


def check_page(browser, base, name, path):
    browser.screen(*DESKTOP, False)
    browser.open(base + path)
    check_traffic(browser, base, name)
    check_tree(browser, name)
    for is_dark in [False, True]:
        browser.screen(*DESKTOP, is_dark)
        contrast = browser.evaluate(CONTRASTS)
        check(not contrast["bad"], f"{name} {'dark' if is_dark else 'light'}: too little contrast {contrast['bad']}")
    browser.screen(320, 640, False)
    width = browser.evaluate("document.documentElement.scrollWidth")
    check(width <= 320, f"{name} is {width} px wide on a screen of 320 px")
    pdf = browser.call("Page.printToPDF")["data"]
    check(len(pdf) > 2_000, f"{name} does not print")


def check_paper(browser, base, article):
    """On paper there is nothing to click, and a link says where it leads."""
    browser.open(base + article)
    browser.call("Emulation.setEmulatedMedia", media="print")
    for gone in [".search", ".masthead nav", ".foot"]:
        check(browser.evaluate(f"getComputedStyle(document.querySelector('{gone}')).display") == "none", f"{gone} is printed")
    check(browser.evaluate("document.querySelector('.text').checkVisibility()"), "the digest is not printed")
    check("http" in browser.evaluate("getComputedStyle(document.querySelector('.outward'), '::after').content"), "no address is printed")
    check(browser.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)", "paper is not white")
    browser.call("Emulation.setEmulatedMedia", media="")


def check_journey(browser, base):
    """Front page, trends, story, article, similar news, search, feed."""
    browser.screen(*DESKTOP, False)
    browser.open(base + "/")
    browser.click(".masthead nav a[href='/trends']")
    browser.click(".trend .title a")
    check(browser.evaluate("document.querySelectorAll('.item').length") > 0, "a trend leads to no article")
    browser.open(base + "/")
    browser.click(".item .meta a[href^='/story/']")
    browser.click(".timeline .title a")
    check("/article/" in browser.evaluate("location.pathname"), "a story does not lead to an article")
    title = browser.evaluate("document.querySelector('h1').textContent")
    browser.click("section[aria-labelledby=similar] .title a")
    check(browser.evaluate("document.querySelector('h1').textContent") != title, "similar news does not lead on")
    browser.forget()
    browser.evaluate("q.value = 'source:northline.example vaccine'; document.querySelector('.search').submit()")
    browser.wait("Page.loadEventFired")
    check(browser.evaluate("document.querySelectorAll('.item mark').length") > 0, "a search marks nothing")
    feed = browser.evaluate("document.querySelector('link[type=\"application/atom+xml\"]').href")
    with urllib.request.urlopen(feed, timeout=20) as answer:
        check(b"<entry" in answer.read(), "the search's feed is empty")


def check_reading(browser, base, article):
    """Scripts off, the keyboard, the reader's time zone and language."""
    browser.call("Emulation.setScriptExecutionDisabled", value=True)
    browser.open(base + "/")
    browser.click(".item .title a")
    browser.call("Emulation.setScriptExecutionDisabled", value=False)
    browser.call("Emulation.setTimezoneOverride", timezoneId="Asia/Tokyo")
    browser.open(base + article)
    check("+09:00 (" in browser.evaluate("document.querySelector('time').title"), "times are not in the reader's zone")
    for kind in ["rawKeyDown", "keyUp"]:
        browser.call("Input.dispatchKeyEvent", type=kind, key="Tab", code="Tab", windowsVirtualKeyCode=9)
    check(browser.evaluate("document.activeElement.className") == "skip", "Tab does not reach the skip link first")
    browser.call("Network.setExtraHTTPHeaders", headers={"Accept-Language": "fr"})
    browser.open(base + "/")
    check(browser.evaluate("document.documentElement.lang") == "fr", "French is not spoken")
    browser.call("Network.setExtraHTTPHeaders", headers={"Accept-Language": "en"})


def check_times(browser, base, pages):
    """Every time as the language writes it, with the exact time at hand, whether the script ran or not."""
    for language, day in DAYS.items():
        exact = day + r", \d\d:\d\d (UTC|[+-]\d\d:\d\d)"
        browser.call("Network.setExtraHTTPHeaders", headers={"Accept-Language": language})
        for zone in [None, "UTC", "America/St_Johns", "Asia/Tokyo"]:
            browser.call("Emulation.setScriptExecutionDisabled", value=zone is None)
            browser.call("Emulation.setTimezoneOverride", timezoneId=zone or "UTC")
            for name in ["front", "article", "story", "search", "trends", "status"]:
                browser.open(base + pages[name])
                times = browser.evaluate(TIMES)
                check(times, f"{name} ({language}) has no time")
                for text, title, form in times:
                    wanted = {"exact": exact, "day": day}.get(form, ".+")
                    check(re.fullmatch(wanted, text), f"{name} ({language}, {zone}): \"{text}\"")
                    check(re.fullmatch(rf"{exact}( \({exact}\))?", title), f"{name} ({language}, {zone}): \"{title}\"")
    browser.call("Emulation.setScriptExecutionDisabled", value=False)
    browser.call("Network.setExtraHTTPHeaders", headers={"Accept-Language": "en"})


def take_screenshots(browser, base, pages, folder):
    os.makedirs(folder, exist_ok=True)
    for name, path in pages.items():
        for size, (width, height) in {"phone": PHONE, "desktop": DESKTOP}.items():
            for is_dark in [False, True]:
                browser.screen(width, height, is_dark)
                browser.open(base + path)
                browser.screenshot(os.path.join(folder, f"{name}-{size}-{'dark' if is_dark else 'light'}.webp"))


def main():
    base = sys.argv[1].rstrip("/")
    pages = find_pages(base)
    browser = Browser()
    try:
        browser.call("Network.setExtraHTTPHeaders", headers={"Accept-Language": "en"})
        for name, path in pages.items():
            check_page(browser, base, name, path)
        check_paper(browser, base, pages["article"])
        check_journey(browser, base)
        check_reading(browser, base, pages["article"])
        check_times(browser, base, pages)
        if len(sys.argv) > 2:
            browser.call("Emulation.setTimezoneOverride", timezoneId="UTC")
            take_screenshots(browser, base, pages, sys.argv[2])
        check_desk(browser, base, os.environ["NEWSWIRE_WEB_TOKEN"], check)
    finally:
        browser.close()
    print(f"browser: {len(pages)} pages, {len(failures)} failures")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
