"""Does a worker's work as docs/protocol.md says it: lease, renew, put, complete, fail, release.

Needs ingest and query without any other worker, and an empty queue. Leaves one article.
"""

from __future__ import annotations

import sys
from datetime import datetime, timedelta
from typing import Any

from checks import check, made_up_word, report, run, wait_for_state
from newswire.v1 import archive_pb2, article_pb2, document_pb2, ingest_pb2, query_pb2, sources_pb2, work_pb2
from newswire_client import Client, content_hash

INGEST, WORK = "newswire.v1.Ingest", "newswire.v1.Work"
WORKER, OTHER = "python-tour-1", "python-tour-2"
# Field 1,000 of no version: what a program that is newer than the servers might send.
UNKNOWN_FIELD = b"\xc2\x3e\x05later"


def tour(ingest_url: str, query_url: str) -> None:
    with Client(ingest_url) as ingest, Client(query_url) as query:
        stats = ingest.call(f"{INGEST}/QueueStats", ingest_pb2.QueueStatsRequest())
        check(stats.waiting + stats.leased == 0, "the queue is empty before the tour; run it on a stack of its own")
        check(not lease(ingest, wait=300), "there is nothing to lease")
        report("lease", "an empty queue gives an empty list")
        documents = [document(made_up_word()) for _ in range(3)]
        good, shaky, hopeless = leased = lease_new(ingest, documents)
        renew(ingest, leased)
        put_and_complete(ingest, query, good)
        edit_source(ingest, query, good)
        fail_and_release(ingest, shaky)
        bury_and_retry(ingest, hopeless)
        expire(ingest)


def document(word: str) -> document_pb2.Document:
    value = document_pb2.Document(
        url=f"https://{word.lower()}.example/1",
        content_type="text/plain",
        content=f"The bridge of {word} is open again.\n\nBoats 🚤 pass below it.".encode(),
        title=f"The bridge of {word}",
        published_at="2025-02-12T08:00:00+01:00",
    )
    value.MergeFromString(UNKNOWN_FIELD)
    return value


def submit(ingest: Client, documents: list[document_pb2.Document]) -> list[str]:
    results = ingest.call(f"{INGEST}/Submit", ingest_pb2.SubmitRequest(documents=documents)).results
    accepted = ingest_pb2.SubmitResult.OUTCOME_ACCEPTED
    check(all(result.outcome == accepted for result in results), f"new documents are accepted: {results}")
    return [result.document_id for result in results]


def lease(
    ingest: Client, worker: str = WORKER, count: int = 1, milliseconds: int = 60_000, wait: int = 20_000
) -> list[Any]:
    request = work_pb2.LeaseRequest(
        worker_id=worker, count=count, duration_milliseconds=milliseconds, wait_milliseconds=wait
    )
    return list(ingest.call(f"{WORK}/Lease", request).documents)


def lease_one(ingest: Client, document_id: str, attempt: int, **options: Any) -> Any:
    documents = lease(ingest, **options)
    seen = [(item.document_id, item.attempt) for item in documents]
    check(seen == [(document_id, attempt)], f"leased {seen}, expected attempt {attempt} of {document_id}")
    return documents[0]


def lease_new(ingest: Client, documents: list[document_pb2.Document]) -> list[Any]:
    ids = submit(ingest, documents)
    leased = lease(ingest, count=10)
    check([item.document_id for item in leased] == ids, "documents come in the order in which they were accepted")
    check([item.document for item in leased] == documents, "documents come as they were sent, unknown fields included")
    check(all(item.attempt == 1 for item in leased), "it is the first attempt")
    sequences = [item.sequence for item in leased]
    check(sequences == sorted(set(sequences)), f"the sequence ascends: {sequences}")
    check(all(item.received_at < item.expires_at for item in leased), "leases expire after they began")
    stats = ingest.call(f"{INGEST}/QueueStats", ingest_pb2.QueueStatsRequest())
    own = [worker.leased for worker in stats.workers if worker.worker_id == WORKER]
    check(stats.leased == 3 and own == [3], f"the queue counts {stats}")
    report("lease", f"3 documents for {WORKER}, lease {leased[0].lease_id} until {leased[0].expires_at}")
    return leased


def renew(ingest: Client, leased: list[Any]) -> None:
    ids = [item.lease_id for item in leased]
    request = work_pb2.RenewRequest(worker_id=WORKER, lease_ids=[*ids, "nothing"], duration_milliseconds=120_000)
    lost = ingest.call(f"{WORK}/Renew", request).lost_lease_ids
    check(list(lost) == ["nothing"], f"lost {list(lost)}, expected the one that never was")
    request.worker_id = OTHER
    lost = ingest.call(f"{WORK}/Renew", request).lost_lease_ids
    check(set(ids) <= set(lost), "a lease belongs to its worker")
    report("renew", "3 leases renewed, a made-up one lost, and all lost to another worker")


def article_of(leased: Any) -> article_pb2.Article:
    """The least that an article needs, and the spans of a text of two paragraphs."""
    body = leased.document.content.decode()
    first = body.index("\n\n")
    domain = leased.document.url.split("/")[2]
    value = article_pb2.Article(
        id="a" + leased.document_id[1:],
        url=leased.document.url,
        title=leased.document.title,
        published_at=leased.document.published_at,
        received_at=leased.received_at,
        language="en",
        source=article_pb2.Source(id=domain, domain=domain),
        body=body,
        blocks=[
            article_pb2.Block(span=article_pb2.Span(end=first)),
            article_pb2.Block(span=article_pb2.Span(start=first + 2, end=len(body))),
        ],
        standfirst=article_pb2.Excerpt(text=body[:first], spans=[article_pb2.Span(end=first)]),
        keywords=[article_pb2.Keyword(text="bridge", score=1)],
        steps=[article_pb2.StepRecord(name="python-tour", version=1)],
        document_id=leased.document_id,
        sequence=leased.sequence,
        content_hash=content_hash(leased.document.title, body),
    )
    value.MergeFromString(UNKNOWN_FIELD)
    return value


def put_and_complete(ingest: Client, query: Client, leased: Any) -> None:
    kind = archive_pb2.PutResult
    article = article_of(leased)
    for outcome in (kind.OUTCOME_CREATED, kind.OUTCOME_REPLACED):
        result = query.call("newswire.v1.Archive/Put", archive_pb2.PutRequest(articles=[article])).results[0]
        expected = (article.id, outcome, 1)
        check((result.article_id, result.outcome, result.revision) == expected, f"put gives {result}")
    article.title, article.sequence = "An older title", leased.sequence - 1
    article.content_hash = content_hash(article.title, article.body)
    result = query.call("newswire.v1.Archive/Put", archive_pb2.PutRequest(articles=[article])).results[0]
    check((result.outcome, result.revision) == (kind.OUTCOME_REVISED, 1), f"an older text put later is {result}")

    page = query.call("newswire.v1.Query/Get", query_pb2.GetRequest(id=article.id)).page
    expected_article = article_of(leased)
    expected_article.revision = 2
    check(page.article == expected_article, "the newer text is given, every field as it was put, unknown ones included")
    completion = work_pb2.Completion(lease_id=leased.lease_id, article_ids=[article.id])
    check(complete(ingest, OTHER, completion) == 0, "another worker completes nothing")
    check(complete(ingest, WORKER, completion) == 1, "the lease is completed")
    check(complete(ingest, WORKER, completion) == 0, "a lease ends once")
    status = wait_for_state(ingest, leased.document_id, ingest_pb2.DOCUMENT_STATE_DONE)
    check(list(status.article_ids) == [article.id], f"it became {list(status.article_ids)}")
    report("complete", f"{leased.document_id} became {article.id}")


def complete(ingest: Client, worker: str, completion: work_pb2.Completion) -> int:
    request = work_pb2.CompleteRequest(worker_id=worker, completions=[completion])
    return ingest.call(f"{WORK}/Complete", request).completed


def fail(ingest: Client, leased: Any, reason: str, is_permanent: bool) -> int:
    failure = work_pb2.Failure(lease_id=leased.lease_id, reason=reason, is_permanent=is_permanent)
    return ingest.call(f"{WORK}/Fail", work_pb2.FailRequest(worker_id=WORKER, failures=[failure])).dead


def edit_source(ingest: Client, query: Client, leased: Any) -> None:
    source_id = leased.document.url.split("/")[2]
    edit = sources_pb2.SetSourceRequest(id=source_id, name="The Bridge Post", fields=["name"])
    record = ingest.call("newswire.v1.Sources/Set", edit).source
    check(record.name == edit.name and record.edit_number > 0, f"the edit stands and has a number: {record}")
    edits = ingest.call("newswire.v1.Sources/List", sources_pb2.ListSourceRecordsRequest(edited=True))
    check(list(edits.sources) == [record], f"the edits are {edits.sources}")
    request = archive_pb2.PutSourcesRequest(sources=edits.sources)
    changed = [query.call("newswire.v1.Archive/PutSources", request).changed for _ in range(2)]
    check(changed == [1, 0], f"an edit is new once: {changed}")
    ranks = query.call("newswire.v1.Query/Sources", query_pb2.SourcesRequest()).sources
    names = {rank.source.id: rank.source.name for rank in ranks}
    check(names[source_id] == edit.name, f"the ranks show the edit: {names}")
    ingest.call("newswire.v1.Sources/Set", sources_pb2.SetSourceRequest(id=source_id, cleared=["name"]))
    later = sources_pb2.ListSourceRecordsRequest(edited=True, cursor=edits.next_cursor)
    back = ingest.call("newswire.v1.Sources/List", later).sources
    check([(item.id, list(item.edited)) for item in back] == [(source_id, [])], f"what was taken back comes too: {back}")
    report("edit", f"{source_id} was called {edit.name} in the ranks at once")


def fail_and_release(ingest: Client, leased: Any) -> None:
    check(fail(ingest, leased, "out of paper", is_permanent=False) == 0, "one failure kills nothing")
    status = wait_for_state(ingest, leased.document_id, ingest_pb2.DOCUMENT_STATE_WAITING)
    check("out of paper" in status.reason and status.attempts == 1, f"a failed attempt is told: {status}")
    again = lease_one(ingest, leased.document_id, attempt=2)
    check(again.lease_id != leased.lease_id, "a later lease has another ID")
    release = work_pb2.ReleaseRequest(worker_id=WORKER, lease_ids=[again.lease_id, leased.lease_id])
    released = ingest.call(f"{WORK}/Release", release).released
    check(released == 1, f"released {released}, expected the lease that is held")
    last = lease_one(ingest, leased.document_id, attempt=2)
    check(complete(ingest, WORKER, work_pb2.Completion(lease_id=last.lease_id)) == 1, "it may become no article")
    report("release", f"{leased.document_id} failed, came again, and its second attempt did not count when released")


def bury_and_retry(ingest: Client, leased: Any) -> None:
    check(fail(ingest, leased, "not a word", is_permanent=True) == 1, "a permanent failure kills at once")
    wait_for_state(ingest, leased.document_id, ingest_pb2.DOCUMENT_STATE_DEAD)
    request = ingest_pb2.RetryDeadLettersRequest(document_ids=[leased.document_id])
    check(ingest.call(f"{INGEST}/RetryDeadLetters", request).count == 1, "the dead letter is put back")
    again = lease_one(ingest, leased.document_id, attempt=1)
    check(complete(ingest, WORKER, work_pb2.Completion(lease_id=again.lease_id)) == 1, "the retried one is completed")
    report("fail", f"{leased.document_id} was dead, and began anew when retried")


def expire(ingest: Client) -> None:
    document_id = submit(ingest, [document(made_up_word())])[0]
    first = lease_one(ingest, document_id, attempt=1, milliseconds=1_000)
    second = lease_one(ingest, document_id, attempt=2, worker=OTHER, milliseconds=60_000)
    began = datetime.fromisoformat(second.expires_at) - timedelta(milliseconds=60_000)
    check(began >= datetime.fromisoformat(first.expires_at), "a lease holds until it expires")
    request = work_pb2.RenewRequest(worker_id=WORKER, lease_ids=[first.lease_id])
    lost = ingest.call(f"{WORK}/Renew", request).lost_lease_ids
    check(list(lost) == [first.lease_id], "an expired lease is lost")
    check(complete(ingest, WORKER, work_pb2.Completion(lease_id=first.lease_id)) == 0, "and completes nothing")
    check(complete(ingest, OTHER, work_pb2.Completion(lease_id=second.lease_id)) == 1, "the next worker completes it")
    report("expire", f"{document_id} went to {OTHER} when the lease of {WORKER} expired")


if __name__ == "__main__":
    sys.exit(run(tour, "Works for a Newswire stack and compares it with docs/protocol.md."))
