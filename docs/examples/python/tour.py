"""Calls what a client calls and compares the answers with docs/protocol.md.

Needs ingest, query and a worker. Leaves two articles.
"""

from __future__ import annotations

import re
import socket
import sys
import time
from typing import Any, Callable

from checks import Mismatch, check, made_up_word, name_of, refusal, refusal_of_field, report, run, wait_for_state
from newswire.v1 import alerts_pb2, archive_pb2, document_pb2, ingest_pb2, query_pb2
from newswire_client import MESSAGE_BYTES_MAX, METHODS, Client, Connection, content_hash, decode_body, encode_body
from rpc.v1 import call_pb2, health_pb2, metrics_pb2, reflection_pb2, status_pb2

ALERTS, INGEST, QUERY = "newswire.v1.Alerts", "newswire.v1.Ingest", "newswire.v1.Query"
SERVED = {
    "ingest": [
        "newswire.v1.Feeds",
        INGEST,
        "newswire.v1.Sources",
        "newswire.v1.Work",
        "rpc.v1.Health",
        "rpc.v1.Metrics",
        "rpc.v1.Reflection",
    ],
    "query": [ALERTS, "newswire.v1.Archive", QUERY, "rpc.v1.Health", "rpc.v1.Metrics", "rpc.v1.Reflection"],
}
UTC_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z")
DOCUMENT_ID = re.compile("d[a-z2-7]{26}")


def tour(ingest_url: str, query_url: str) -> None:
    with Client(ingest_url) as ingest, Client(query_url) as query:
        for name, client in (("ingest", ingest), ("query", query)):
            check_health(name, client)
            check_reflection(name, client)
            check_metrics(name, client)
        word = made_up_word()
        cursor = watch_from_now(query)
        ids = submit(ingest, batch(word))
        articles = [wait_until_done(ingest, document_id) for document_id in ids]
        watch(query, cursor, word, articles)
        page = digest_page(query, articles[1], word)
        check_spans(page.article)
        search(query, page.article, word)
        similar(query, articles)
        story(query, articles)
        tags(query)
        headlines(query)
        sources(query, page.article.source.id)
        source_history(query, page.article.source.id)
        trends(query)
        export(query, articles)
        alerts(query, word)
        revise(ingest, query, word, ids[0], articles[0])
        queue_stats(ingest)
        dead_letters(ingest)
        wrong_requests(ingest, query)
    wrong_calls(query_url)
    deadlines(ingest_url, query_url)
    several_at_once(query_url)
    too_large(query_url)
    nobody_there()


# On every port


def check_health(name: str, client: Client) -> None:
    for service in ["", *SERVED[name]]:
        answer = client.call("rpc.v1.Health/Check", health_pb2.HealthCheckRequest(service=service))
        check(answer.status == health_pb2.HealthCheckResponse.SERVING_STATUS_SERVING, f"{name} {service} serves")
    request = health_pb2.HealthCheckRequest(service="newswire.v1.Qery")
    code = status_pb2.STATUS_CODE_NOT_FOUND
    error = refusal(code, "health of nothing", lambda: client.call("rpc.v1.Health/Check", request))
    check(error.resource == ("service", "newswire.v1.Qery"), f"health of nothing names {error.resource}")
    report("health", f"{name} is serving, version {answer.version}, up {answer.uptime_milliseconds} ms")


def check_reflection(name: str, client: Client) -> None:
    services = client.call("rpc.v1.Reflection/ListServices", reflection_pb2.ListServicesRequest()).services
    check(list(services) == SERVED[name], f"{name} lists {list(services)}, expected {SERVED[name]}")
    for service in services:
        request = reflection_pb2.DescribeServiceRequest(service=service)
        answer = client.call("rpc.v1.Reflection/DescribeService", request)
        seen = {f"{service}/{method.name}": method for method in answer.methods}
        known = {method for method in METHODS if method.startswith(f"{service}/")}
        check(set(seen) == known, f"{service} has {sorted(seen)}, the page has {sorted(known)}")
        for method, description in seen.items():
            row = METHODS[method]
            told = (description.request_type, description.response_type, description.is_idempotent)
            expected = (row.request.DESCRIPTOR.full_name, row.response.DESCRIPTOR.full_name, row.is_idempotent)
            check(told == expected, f"{method} is {told}, expected {expected}")
    report("reflection", f"{name} has {', '.join(services)}")


def check_metrics(name: str, client: Client) -> None:
    text = client.call("rpc.v1.Metrics/Scrape", metrics_pb2.ScrapeRequest()).text
    samples = [line for line in text.splitlines() if line and not line.startswith("#")]
    check(bool(samples), f"{name} has metrics")
    report("metrics", f"{name} has {len(samples)} samples")


# Documents in


def batch(word: str) -> list[document_pb2.Document]:
    """A text, a page, and an address that nobody can publish under."""
    nowhere = document_pb2.Document(url="ftp://files.example/", content=b"x")
    return [text_document(word, "forty"), page_document(word), nowhere]


def text_document(word: str, count: str) -> document_pb2.Document:
    text = (
        f"PORT {word.upper()}, Monday - The mayor of Port {word}, Anna Reed, opened a new sea wall on Monday, "
        f"and {count} otters 🦦 came to watch.\n\n"
        "The wall is two kilometres long. It cost 90 million pounds and was built in three years by Calder Works.\n\n"
        f'"Nobody in Port {word} will lie awake in a storm any more," Reed said at the ceremony.\n'
    )
    return document_pb2.Document(
        url=f"https://agency-{word.lower()}.example/sea-wall",
        content_type="text/plain; charset=utf-8",
        content=text.encode(),
        title=f"Port {word} opens its sea wall",
        authors=["Tom Hale"],
        published_at="2025-02-10T09:30:00Z",
        source=document_pb2.SourceHint(name="Coastal Agency", country="GB"),
    )


def page_document(word: str) -> document_pb2.Document:
    page = f"""<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>A wall against the sea: Port {word} celebrates</title>
<meta property="article:published_time" content="2025-02-10T14:30:00+01:00"></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>A wall against the sea: Port {word} celebrates</h1>
<p>Port {word} has a new sea wall. Mayor Anna Reed cut the ribbon on Monday before a crowd of two thousand.</p>
<p>The wall, built by Calder Works for 90 million pounds, is meant to keep out storms like those of last winter,
which flooded four hundred houses between the harbour and the railway station.</p>
<p>Engineers of Calder Works will watch the wall for ten years. The town council of Port {word} wants to plant trees
along its two kilometres, and otters 🦦 have already moved in at the northern end.</p></article></body></html>"""
    return document_pb2.Document(
        url=f"https://www.post-{word.lower()}.example/2025/02/wall", content_type="text/html", content=page.encode()
    )


def submit(ingest: Client, documents: list[document_pb2.Document]) -> list[str]:
    kind = ingest_pb2.SubmitResult
    request = ingest_pb2.SubmitRequest(documents=documents)
    trace = [("traceparent", f"00-{'1' * 32}-{'2' * 16}-01")]
    results = ingest.call(f"{INGEST}/Submit", request, metadata=trace).results
    expected = [kind.OUTCOME_ACCEPTED, kind.OUTCOME_ACCEPTED, kind.OUTCOME_REFUSED]
    check([result.outcome for result in results] == expected, f"the batch is taken but for the last: {results}")
    check(bool(results[2].reason) and not results[2].document_id, "a refusal has a reason and no ID")
    ids = [result.document_id for result in results[:2]]
    check(all(DOCUMENT_ID.fullmatch(document_id) for document_id in ids), f"IDs are d and base32: {ids}")
    again = ingest.call(f"{INGEST}/Submit", ingest_pb2.SubmitRequest(documents=documents[:2])).results
    check([result.outcome for result in again] == [kind.OUTCOME_DUPLICATE] * 2, f"the same again: {again}")
    check([result.document_id for result in again] == ids, "duplicates have the same IDs")
    report("submit", f"2 accepted, 1 refused ({results[2].reason}); the same again: 2 duplicates")
    return ids


def wait_until_done(ingest: Client, document_id: str) -> str:
    status = wait_for_state(ingest, document_id, ingest_pb2.DOCUMENT_STATE_DONE)
    check(len(status.article_ids) == 1, f"{document_id} became {list(status.article_ids)}")
    check(status.article_ids[0] == "a" + document_id[1:], f"{document_id} and its article share what follows d and a")
    report("status", f"{document_id} is done after {status.attempts} attempt(s): {status.article_ids[0]}")
    return status.article_ids[0]


def revise(ingest: Client, query: Client, word: str, document_id: str, article_id: str) -> None:
    cursor = watch_from_now(query)
    request = ingest_pb2.SubmitRequest(documents=[text_document(word, "fifty")])
    result = ingest.call(f"{INGEST}/Submit", request).results[0]
    check(result.outcome == ingest_pb2.SubmitResult.OUTCOME_REVISION, f"another text under the same URL: {result}")
    check(result.document_id == document_id, "a revision has the document's ID")
    wait_until_done(ingest, document_id)
    watch(query, cursor, word, [article_id])
    page = query.call(f"{QUERY}/Get", query_pb2.GetRequest(id=article_id)).page
    check(page.article.revision == 2 and "fifty otters" in page.article.body, "the newest revision is given")
    first = query.call(f"{QUERY}/Get", query_pb2.GetRequest(id=article_id, revision=1)).page
    check("forty otters" in first.article.body, "revision 1 is still there")
    check([item.revision for item in page.revisions] == [1], f"the other revisions: {page.revisions}")
    report("revision", f"{article_id} has a second text, and the first one still")


# Articles out


def watch_from_now(query: Client) -> str:
    answer = query.call(f"{QUERY}/Watch", query_pb2.WatchRequest())
    check(not answer.articles and bool(answer.next_cursor), "an empty cursor is from now on")
    return answer.next_cursor


def watch(query: Client, cursor: str, word: str, expected: list[str]) -> None:
    """Goes on with the cursor, one article a call, until all have come."""
    seen: list[str] = []
    words = query_pb2.ArticleFilter(text=word)
    while set(seen) != set(expected):
        request = query_pb2.WatchRequest(filter=words, cursor=cursor, wait_milliseconds=10_000, limit=1)
        answer = query.call(f"{QUERY}/Watch", request)
        check(len(answer.articles) == 1 and answer.next_cursor != cursor, f"watch goes on after {seen}")
        seen += [article.id for article in answer.articles]
        cursor = answer.next_cursor
    check(len(seen) == len(expected), f"watch gave {seen}")
    rest = query.call(f"{QUERY}/Watch", query_pb2.WatchRequest(filter=words, cursor=cursor))
    check(not rest.articles, "nothing is left to watch")
    report("watch", f"{len(seen)} article(s) came by cursor, then nothing")


def digest_page(query: Client, article_id: str, word: str) -> Any:
    page = query.call(f"{QUERY}/Get", query_pb2.GetRequest(id=article_id)).page
    article = page.article
    check(article.id == article_id and article.revision == 1, "the article is the one that was asked for")
    check(word in article.title and article.language.startswith("en"), f"title and language: {article.title}")
    check(article.published_at == "2025-02-10T14:30:00+01:00", f"the stated zone is kept: {article.published_at}")
    check(UTC_TIME.fullmatch(article.received_at) is not None, f"a server's time is UTC: {article.received_at}")
    check(bool(article.standfirst.text and article.digest.text and article.keywords), "the page has a digest")
    check(article.content_hash == content_hash(article.title, article.body), "the content hash of section 10")
    check(len(article.digest.text.split()) <= 120, "a digest has at most 120 words")
    check(all(0 <= keyword.score <= 1 for keyword in article.keywords), "keywords score 0 to 1")
    check(page.source_rank.source.id == article.source.id, "the source's rank is that of its source")
    check(re.fullmatch("[A-Z]{2}|WORLD", page.edition.code) is not None, f"an edition: {page.edition.code}")
    check(bool(page.notice), "the page says that it is a digest")
    prefix = query.call(f"{QUERY}/Get", query_pb2.GetRequest(id=article_id[:12])).page.article.id
    check(prefix == article_id, "the start of an ID is enough")
    report("get", f"{article.title} · {article.source.name or article.source.id} · edition {page.edition.code}")
    return page


def check_spans(article: Any) -> None:
    """Spans count Unicode scalars, as Python's strings do; the otter outside the BMP is one."""
    body = article.body
    check("🦦" in body, "the otter is there")
    for entity in article.entities:
        for mention in entity.mentions:
            check(body[mention.span.start : mention.span.end] == mention.text, f"the span of {mention.text!r}")
    for excerpt in (article.standfirst, article.digest):
        pieces = [body[span.start : span.end] for span in excerpt.spans]
        check(all(piece and piece in excerpt.text for piece in pieces), f"the spans of {excerpt.text!r}")
    paragraphs = [body[block.span.start : block.span.end] for block in article.blocks]
    check("\n\n".join(paragraphs) == body, "blocks cover the body but for the empty lines")
    mentions = sum(len(entity.mentions) for entity in article.entities)
    report("spans", f"{len(paragraphs)} blocks, {len(article.sentences)} sentences, {mentions} mentions fit the body")


def search(query: Client, article: Any, word: str) -> None:
    words = query_pb2.ArticleFilter(text=word)
    for order in (query_pb2.SORT_ORDER_RELEVANCE, query_pb2.SORT_ORDER_NEWEST):
        hits = pages_of(query, query_pb2.SearchRequest(filter=words, order=order, limit=1))
        check(len(hits) == 2, f"{word} is in {len(hits)} articles, expected 2")
        for hit in hits:
            marked = [hit.snippet[span.start : span.end].lower() for span in hit.highlights]
            check(all(text == word.lower() for text in marked), f"highlights {marked} in {hit.snippet!r}")
    narrow = query_pb2.ArticleFilter(
        text=f'"calder works" {word}',
        sources=[article.source.id, "no-such-source.example"],
        languages=[article.language],
        keywords=[article.keywords[0].text],
        published_after="2025-02-10T14:30:00+01:00",
        published_before="2025-02-10T13:30:01Z",
    )
    hits = pages_of(query, query_pb2.SearchRequest(filter=narrow))
    check([hit.article.id for hit in hits] == [article.id], "phrase, source, language, keyword and time narrow to one")
    narrow.published_before, narrow.published_after = "2025-02-10T13:30:00Z", ""
    check(not pages_of(query, query_pb2.SearchRequest(filter=narrow)), "before is exclusive")
    report("search", f"{word}: 2 hits on 2 pages in both orders, 1 when narrowed")


def pages_of(query: Client, request: query_pb2.SearchRequest) -> list[Any]:
    """All hits, page by page."""
    hits: list[Any] = []
    while True:
        answer = query.call(f"{QUERY}/Search", request)
        check(len(answer.hits) <= (request.limit or 20), "a page keeps to its limit")
        hits += answer.hits
        if not answer.next_cursor:
            return hits
        request.cursor = answer.next_cursor


def similar(query: Client, articles: list[str]) -> None:
    found = query.call(f"{QUERY}/Similar", query_pb2.SimilarRequest(id=articles[0], limit=50)).similar
    check(articles[1] in [item.article.id for item in found], "the other report of the event is similar")
    check(articles[0] not in [item.article.id for item in found], "no article is similar to itself")
    check(all(0 <= item.score <= 1 and item.reasons for item in found), "scores are 0 to 1 and have reasons")
    report("similar", f"{len(found)} article(s); {found[0].score:.2f}: {found[0].reasons[0]}")


def story(query: Client, articles: list[str]) -> None:
    whole = query.call(f"{QUERY}/Story", query_pb2.StoryRequest(id=articles[0]))
    check(whole.story.article_count >= 2, "both reports of the event are one story")
    told = [entry.article.id for entry in whole.timeline]
    check(set(articles) <= set(told) and all(entry.reasons for entry in whole.timeline), f"the timeline is {told}")
    check(whole.story.first_report.id == told[0], "the first report begins the timeline")
    page = query.call(f"{QUERY}/Story", query_pb2.StoryRequest(id=whole.story.id, limit=1))
    check(len(page.timeline) == 1 and bool(page.next_cursor), "a page of the timeline keeps to its limit")
    rest = query.call(f"{QUERY}/Story", query_pb2.StoryRequest(id=whole.story.id, cursor=page.next_cursor))
    check([entry.article.id for entry in [*page.timeline, *rest.timeline]] == told, "the pages make the whole")
    report("story", f"{whole.story.article_count} article(s) of {len(whole.story.sources)} source(s)")


def tags(query: Client) -> None:
    counts = query.call("newswire.v1.Archive/Tags", archive_pb2.TagsRequest())
    check(bool(counts.version) and not counts.is_unchanged, "counts have a version")
    again = query.call("newswire.v1.Archive/Tags", archive_pb2.TagsRequest(known_version=counts.version))
    check(again.is_unchanged and not again.languages, "counts that are known are not sent again")
    report("tags", f"{len(counts.languages)} language(s) have enough tags to learn from")


def headlines(query: Client) -> None:
    world = query.call(f"{QUERY}/Headlines", query_pb2.HeadlinesRequest())
    check(world.edition.code == "WORLD", f"an empty edition is {world.edition.code}")
    check(0 < len(world.headlines) <= 20, f"{len(world.headlines)} headlines, expected 1 to 20")
    british = query.call(f"{QUERY}/Headlines", query_pb2.HeadlinesRequest(edition="GB", limit=1))
    check(british.edition.code == "GB" and len(british.headlines) <= 1, "the edition and the limit are kept to")
    first = world.headlines[0].article.title
    report("headlines", f"{len(world.headlines)} in the edition {world.edition.name}, the first: {first}")


def alerts(query: Client, word: str) -> None:
    """A saved search without a webhook, then one whose receiver nobody knows yet; one in no public network is refused."""
    words = query_pb2.ArticleFilter(text=word)
    made = query.call(f"{ALERTS}/Create", alerts_pb2.CreateAlertRequest(name=f"t-{word.lower()}", filter=words))
    check(made.alert.cursor.isdigit() and not made.secret, "a search that is read has a place and no secret")
    hook = alerts_pb2.CreateAlertRequest(
        name=f"u-{word.lower()}", filter=words, url="https://hooks.invalid/path?token=1", cursor=made.alert.cursor
    )
    secret = query.call(f"{ALERTS}/Create", hook).secret
    check(secret.startswith("whsec_"), "a webhook's secret is told once")
    taken = status_pb2.STATUS_CODE_ALREADY_EXISTS
    refusal(taken, "the same name again", lambda: query.call(f"{ALERTS}/Create", hook))
    listed = query.call(f"{ALERTS}/List", alerts_pb2.ListAlertsRequest(cursor=made.alert.name, limit=1))
    check([item.url for item in listed.alerts] == ["https://hooks.invalid/…"], f"the address is not told: {listed.alerts}")
    name = hook.name
    away = alerts_pb2.CreateAlertRequest(name=f"v-{word.lower()}", filter=words, url="http://192.0.2.1/hook")
    refusal_of_field("url", "a receiver at a reserved address", lambda: query.call(f"{ALERTS}/Create", away))
    answer = query.call(f"{ALERTS}/Test", alerts_pb2.TestAlertRequest(name=name))
    check(answer.status == 0 and "hooks.invalid" in answer.error, f"nobody answers there: {answer.error}")
    paused = query.call(f"{ALERTS}/SetPaused", alerts_pb2.SetAlertPausedRequest(name=name, paused=True)).alert
    check(paused.state == alerts_pb2.Alert.STATE_PAUSED, "paused")
    got = query.call(f"{ALERTS}/Get", alerts_pb2.GetAlertRequest(name=name)).alert
    check(got.state == paused.state and got.filter.text == word, "an alert is given as it stands")
    dead = query.call(f"{ALERTS}/ListDeadLetters", alerts_pb2.ListAlertDeadLettersRequest(name=name))
    check(not dead.deliveries, "no dead letters")
    retried = alerts_pb2.RetryAlertDeadLettersRequest(name=name, all=True)
    check(query.call(f"{ALERTS}/RetryDeadLetters", retried).count == 0, "nothing to retry")
    dropped = alerts_pb2.DropAlertDeadLettersRequest(name=name, ids=["m1"])
    check(query.call(f"{ALERTS}/DropDeadLetters", dropped).count == 0, "nothing to drop")
    for each in (made.alert.name, name):
        query.call(f"{ALERTS}/Delete", alerts_pb2.DeleteAlertRequest(name=each))
    gone = alerts_pb2.GetAlertRequest(name=name)
    refusal(status_pb2.STATUS_CODE_NOT_FOUND, "an alert that is gone", lambda: query.call(f"{ALERTS}/Get", gone))
    refusal_of_field(
        "name", "a name with a space", lambda: query.call(
            f"{ALERTS}/Create", alerts_pb2.CreateAlertRequest(name="a b", filter=words)
        )
    )
    report("alerts", "made, listed without its address, tested, paused, deleted")


def trends(query: Client) -> None:
    world = query.call(f"{QUERY}/Trends", query_pb2.TrendsRequest(limit=5))
    check(world.edition.code == "WORLD" and len(world.trends) <= 5, "the edition and the limit are kept to")
    check(world.source_count > 0 and bool(world.as_of), "the last 24 hours have sources")
    check(all(trend.source_count >= 2 for trend in world.trends), "one source makes no trend")
    report("trends", ", ".join(trend.text for trend in world.trends) or "nothing rises")


def source_history(query: Client, source_id: str) -> None:
    history = query.call(f"{QUERY}/SourceHistory", query_pb2.SourceHistoryRequest(id=source_id, days=5))
    check(history.now.source.id == source_id and 0 < len(history.days) <= 5, "the days of the source are there")
    points = sum(part.points for part in history.now.parts)
    check(abs(points - history.now.score) < 1e-6, f"parts of {points} make a score of {history.now.score}")
    report("source history", f"{source_id} was number {history.days[0].rank} on {history.days[0].day}")


def sources(query: Client, source_id: str) -> None:
    seen: list[str] = []
    request = query_pb2.SourcesRequest(limit=1)
    while True:
        answer = query.call(f"{QUERY}/Sources", request)
        seen += [rank.source.id for rank in answer.sources]
        if not answer.next_cursor:
            break
        request.cursor = answer.next_cursor
    check(len(seen) == len(set(seen)), f"a source comes twice: {seen}")
    check(source_id in seen, f"{source_id} is among {seen}")
    report("sources", f"{len(seen)} source(s), one a page")


def export(query: Client, articles: list[str]) -> None:
    seen: dict[str, Any] = {}
    request = query_pb2.ExportRequest(limit=100)
    while True:
        answer = query.call(f"{QUERY}/Export", request)
        seen |= {article.id: article for article in answer.articles}
        request.cursor = answer.next_cursor
        if answer.is_end:
            break
    check(all(seen[article].body for article in articles), "both articles are exported whole")
    again = query.call(f"{QUERY}/Export", request)
    check(again.is_end and not again.articles and again.next_cursor == request.cursor, "the last cursor stays good")
    stats = query.call(f"{QUERY}/ArchiveStats", query_pb2.ArchiveStatsRequest())
    check(stats.articles >= len(articles) and stats.revisions >= stats.articles, f"the archive counts {stats}")
    report("export", f"{len(seen)} article(s) to the end; the archive counts {stats.articles}")


# The queue


def queue_stats(ingest: Client) -> None:
    stats = ingest.call(f"{INGEST}/QueueStats", ingest_pb2.QueueStatsRequest())
    check(stats.done >= 2 and stats.depth_max > 0, f"the queue counts {stats}")
    check(bool(stats.workers), "the worker is known")
    counts = f"{stats.waiting} waiting, {stats.leased} leased, {stats.done} done"
    report("queue", f"{counts}, {len(stats.workers)} worker(s)")


def dead_letters(ingest: Client) -> None:
    """A JSON object without a text can be taken and not enriched, so that it becomes a dead letter."""
    hopeless = document_pb2.Document(
        url=f"https://hopeless-{made_up_word().lower()}.example/", content_type="application/json", content=b"{}"
    )
    result = ingest.call(f"{INGEST}/Submit", ingest_pb2.SubmitRequest(documents=[hopeless])).results[0]
    wait_for_state(ingest, result.document_id, ingest_pb2.DOCUMENT_STATE_DEAD)
    letters: dict[str, Any] = {}
    request = ingest_pb2.ListDeadLettersRequest(limit=1)
    while True:
        answer = ingest.call(f"{INGEST}/ListDeadLetters", request)
        letters |= {letter.document_id: letter for letter in answer.dead_letters}
        if not answer.next_cursor:
            break
        request.cursor = answer.next_cursor
    letter = letters[result.document_id]
    check(letter.url == hopeless.url and letter.content_bytes == 2, f"the dead letter is {letter}")
    check(bool(UTC_TIME.fullmatch(letter.died_at) and letter.reason), f"time and reason: {letter}")
    drop = ingest_pb2.DropDeadLettersRequest(document_ids=[result.document_id, "d" + "a" * 26])
    count = ingest.call(f"{INGEST}/DropDeadLetters", drop).count
    check(count == 1, f"1 of 2 IDs is a dead letter, {count} dropped")
    wait_for_state(ingest, result.document_id, ingest_pb2.DOCUMENT_STATE_UNKNOWN)
    report("dead", f"{len(letters)} dead letter(s); dropped the one of this tour: {letter.reason}")


# What is refused


def wrong_requests(ingest: Client, query: Client) -> None:
    def ask(method: str, **fields: Any) -> Callable[[], Any]:
        client = ingest if method.startswith(INGEST) else query
        return lambda: client.call(method, METHODS[method].request(**fields))

    nobody = "a" * 27
    for method in ("Get", "Similar"):
        error = refusal(status_pb2.STATUS_CODE_NOT_FOUND, method, ask(f"{QUERY}/{method}", id=nobody))
        check(error.resource == ("article", nobody), f"{method} names {error.resource}")
    for method in ("Query/Search", "Query/Sources", "Query/Watch", "Query/Export", "Ingest/ListDeadLetters"):
        refusal_of_field("cursor", f"{method}, no cursor", ask(f"newswire.v1.{method}", cursor="nonsense"))
    for method in ("Watch", "Export"):
        far = ask(f"{QUERY}/{method}", cursor="9000000000000000000")
        refusal(status_pb2.STATUS_CODE_OUT_OF_RANGE, f"{method}, a cursor of another archive", far)
    refusal_of_field("limit", "a page too large", ask(f"{QUERY}/Search", limit=101))
    refusal_of_field("order", "an unknown order", ask(f"{QUERY}/Search", order=9))
    refusal_of_field("id", "the start of an ID, too short", ask(f"{QUERY}/Get", id="aaaaa"))
    refusal_of_field("edition", "no country", ask(f"{QUERY}/Headlines", edition="XX"))
    refusal_of_field("wait_milliseconds", "a long wait", ask(f"{QUERY}/Watch", wait_milliseconds=30_001))
    refusal_of_field("documents", "an empty batch", ask(f"{INGEST}/Submit"))
    large = document_pb2.Document(content_type="text/plain", content=bytes(6_291_457))
    refusal_of_field("documents[0].content", "a large document", ask(f"{INGEST}/Submit", documents=[large]))
    timeless = document_pb2.Document(content_type="text/plain", content=b"x", published_at="yesterday")
    refusal_of_field("documents[0].published_at", "no time", ask(f"{INGEST}/Submit", documents=[timeless]))
    refusal_of_field("document_ids", "too many IDs", ask(f"{INGEST}/Status", document_ids=["d"] * 1_025))
    report("refused", "wrong IDs, cursors, limits, times and sizes, each with its field")


def exchange(connection: Connection, body: bytes, seconds: float = 10) -> tuple[status_pb2.ReplyHeader, bytes]:
    """One body there and one back, below the level of calls."""
    deadline = time.monotonic() + seconds
    header, payload = decode_body(connection.receive(connection.send(body, deadline), deadline))
    return status_pb2.ReplyHeader.FromString(header), payload


def call_header(method: str, **fields: Any) -> bytes:
    return call_pb2.CallHeader(method=method, **{"protocol_version": 1, **fields}).SerializeToString()


def with_metadata(key: str, count: int) -> bytes:
    entries = [call_pb2.MetadataEntry(key=key, value="value")] * count
    return call_header("rpc.v1.Health/Check", metadata=entries)


def wrong_calls(query_url: str) -> None:
    """Bytes that no library would send. The server answers each and keeps the connection."""
    invalid, unimplemented = status_pb2.STATUS_CODE_INVALID_ARGUMENT, status_pb2.STATUS_CODE_UNIMPLEMENTED
    health = call_header("rpc.v1.Health/Check")
    bodies = {
        "an unknown method": (encode_body(call_header(f"{QUERY}/Nope"), b""), unimplemented),
        "an unknown service": (encode_body(call_header("newswire.v1.Nope/Get"), b""), unimplemented),
        "a service of another port": (encode_body(call_header(f"{INGEST}/Status"), b""), unimplemented),
        "no method": (encode_body(b"", b""), unimplemented),
        "framing version 2": (encode_body(call_header("rpc.v1.Health/Check", protocol_version=2), b""), unimplemented),
        "an empty body": (b"", invalid),
        "garbage": (bytes([255] * 32), invalid),
        "a header longer than the body": (b"\x7f\x0a", invalid),
        "a header of 32,769 bytes": (encode_body(b"\x7a\xfd\xff\x01" + bytes(32_765), b""), invalid),
        "a method in bad UTF-8": (encode_body(b"\x0a\x02\xff\xfe", b""), invalid),
        "a key in capitals": (encode_body(with_metadata("Key", 1), b""), invalid),
        "33 entries": (encode_body(with_metadata("key", 33), b""), invalid),
        "a request in bad UTF-8": (encode_body(health, b"\x0a\x01\xff"), invalid),
        "a request with NUL": (encode_body(health, b"\x0a\x01\x00"), invalid),
        "a request that is cut off": (encode_body(health, b"\x0a\x05ab"), invalid),
        "a group": (encode_body(health, b"\x7b\x7c"), invalid),
        "a wrong wire type": (encode_body(health, b"\x08\x01"), invalid),
        "a message that stands twice": (encode_body(call_header(f"{QUERY}/Search"), b"\x0a\x00\x0a\x00"), invalid),
        "unknown fields": (encode_body(health + b"\x7a\x01x", b"\x7a\x01x"), status_pb2.STATUS_CODE_OK),
        "unknown metadata": (encode_body(with_metadata("key", 32), b""), status_pb2.STATUS_CODE_OK),
    }
    connection = Connection(query_url, time.monotonic() + 5)
    for what, (body, code) in bodies.items():
        header, payload = exchange(connection, body)
        check(header.code == code, f"{what}: {name_of(header.code)} ({header.message}), expected {name_of(code)}")
        check(bool(header.message) == (code != 0), f"{what}: the message is {header.message!r}")
        check(not payload or code == 0, f"{what}: a payload beside {name_of(code)}")
    connection.close()
    report("answered", f"{len(bodies)} odd bodies on one connection, among them garbage, bad UTF-8 and unknown methods")


def deadlines(ingest_url: str, query_url: str) -> None:
    """The client's end of a deadline, and the server's."""
    request = query_pb2.WatchRequest(wait_milliseconds=1_000)
    connection = Connection(query_url, time.monotonic() + 5)
    try:
        exchange(connection, encode_body(call_header(f"{QUERY}/Watch"), request.SerializeToString()), seconds=0.2)
        raise Mismatch("a parked call was answered at once")
    except TimeoutError:
        pass
    time.sleep(1)
    header, payload = exchange(connection, encode_body(call_header("rpc.v1.Health/Check"), b""))
    check(header.code == 0 and payload.startswith(b"\x08\x01"), "after a late reply the next one is its own")
    connection.close()

    request = query_pb2.WatchRequest(wait_milliseconds=20_000)
    connection = Connection(query_url, time.monotonic() + 5)
    header = call_header(f"{QUERY}/Watch", timeout_milliseconds=2_000)
    answer, payload = exchange(connection, encode_body(header, request.SerializeToString()))
    check(answer.code == 0, f"a parked call ends with {name_of(answer.code)} before its deadline, expected OK")
    check(not query_pb2.WatchResponse.FromString(payload).articles, "nothing to watch")
    connection.close()

    with Client(query_url) as query:
        late = status_pb2.STATUS_CODE_DEADLINE_EXCEEDED
        refusal(late, "no time at all", lambda: query.call(f"{QUERY}/Watch", request, seconds=0))

    codes = hurried(ingest_url)
    check(set(codes) <= {status_pb2.STATUS_CODE_OK, late}, f"calls of 1 ms end with the codes {sorted(set(codes))}")
    failed = f"{codes.count(late)} of {len(codes)} calls of 1 ms failed"
    report("deadline", f"a late reply is dropped, a long poll ends in time, {failed}")


def hurried(ingest_url: str) -> list[int]:
    """The codes of many calls at once that have one millisecond each."""
    header = call_header(f"{INGEST}/Status", timeout_milliseconds=1)
    connection = Connection(ingest_url, time.monotonic() + 5)
    deadline = time.monotonic() + 10
    requests = [connection.send(encode_body(header, b""), deadline) for _ in range(48)]
    replies = [decode_body(connection.receive(request, deadline))[0] for request in requests]
    connection.close()
    return [status_pb2.ReplyHeader.FromString(reply).code for reply in replies]


def several_at_once(query_url: str) -> None:
    """A parked call does not hold up the next one on the same connection."""
    connection = Connection(query_url, time.monotonic() + 5)
    deadline = time.monotonic() + 10
    payload = query_pb2.WatchRequest(wait_milliseconds=2_000).SerializeToString()
    parked = connection.send(encode_body(call_header(f"{QUERY}/Watch"), payload), deadline)
    exchange(connection, encode_body(call_header("rpc.v1.Health/Check"), b""))
    began = time.monotonic()
    connection.receive(parked, deadline)
    check(time.monotonic() - began > 0.05, "the parked call is answered after the one that was sent later")
    connection.close()
    report("at once", "two calls on one connection, answered in the other order")


def too_large(query_url: str) -> None:
    """A message at the limit is read, one byte more ends the connection. The request's ID counts."""
    header = call_header("rpc.v1.Health/Check")
    # A field that nobody knows, as long as needed: 5 bytes are its tag and its length.
    room = MESSAGE_BYTES_MAX - 4 - len(encode_body(header, b"")) - 5

    def body(size: int) -> bytes:
        length = bytes((size >> 7 * index & 127) | (128 if index < 3 else 0) for index in range(4))
        return encode_body(header, b"\x7a" + length + bytes(size))

    connection = Connection(query_url, time.monotonic() + 5)
    check(exchange(connection, body(room))[0].code == 0, "a message of 16 MiB is taken")
    try:
        exchange(connection, body(room + 1))
        raise Mismatch("a message above 16 MiB was answered")
    except TimeoutError as failure:
        raise Mismatch("a message above 16 MiB does not end the connection") from failure
    except OSError:
        pass
    finally:
        connection.close()
    report("too large", f"{MESSAGE_BYTES_MAX} bytes are taken, one more ends the connection")


def nobody_there() -> None:
    """A port that nobody listens on is UNAVAILABLE, after the attempts of section 8."""
    with socket.socket() as taken:
        # Bound and not listening: the port refuses, and nobody else can get it meanwhile.
        taken.bind(("127.0.0.1", 0))
        with Client(f"tcp://127.0.0.1:{taken.getsockname()[1]}") as client:
            request = health_pb2.HealthCheckRequest()
            code = status_pb2.STATUS_CODE_UNAVAILABLE
            refusal(code, "nobody there", lambda: client.call("rpc.v1.Health/Check", request))
    report("unreachable", "nobody there is UNAVAILABLE")


if __name__ == "__main__":
    sys.exit(run(tour, "Calls a Newswire stack and compares it with docs/protocol.md."))
