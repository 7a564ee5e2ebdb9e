"""A client of Newswire in Python's standard library and the protobuf runtime, written from docs/protocol.md alone.

    with Client("tcp://127.0.0.1:7302") as query:
        page = query.call("newswire.v1.Query/Get", GetRequest(id="agndqr")).page

A section in a comment is one of that page.
"""

from __future__ import annotations

import base64
import hashlib
import random
import socket
import ssl
import time
from dataclasses import dataclass
from typing import Any, Iterable, Optional, Type
from urllib.parse import urlsplit

from google.protobuf.message import DecodeError, Message

from newswire.v1 import alerts_pb2, archive_pb2, feeds_pb2, ingest_pb2, query_pb2, sources_pb2, work_pb2
from rpc.v1 import call_pb2, health_pb2, metrics_pb2, reflection_pb2, status_pb2

PROTOCOL_VERSION = 1
MESSAGE_BYTES_MAX = 16_777_216
ATTEMPTS_MAX = 4
BACKOFF_FIRST, BACKOFF_MAX = 0.05, 5.0

Metadata = Iterable[tuple[str, str]]


@dataclass(frozen=True)
class Method:
    """A row of section 12's table."""

    request: Type[Message]
    response: Type[Message]
    is_idempotent: bool
    seconds: float


METHODS: dict[str, Method] = {
    "newswire.v1.Alerts/Create": Method(
        alerts_pb2.CreateAlertRequest, alerts_pb2.CreateAlertResponse, False, 10
    ),
    "newswire.v1.Alerts/List": Method(
        alerts_pb2.ListAlertsRequest, alerts_pb2.ListAlertsResponse, True, 10
    ),
    "newswire.v1.Alerts/Get": Method(
        alerts_pb2.GetAlertRequest, alerts_pb2.GetAlertResponse, True, 10
    ),
    "newswire.v1.Alerts/SetPaused": Method(
        alerts_pb2.SetAlertPausedRequest, alerts_pb2.SetAlertPausedResponse, True, 10
    ),
    "newswire.v1.Alerts/Delete": Method(
        alerts_pb2.DeleteAlertRequest, alerts_pb2.DeleteAlertResponse, False, 10
    ),
    "newswire.v1.Alerts/Test": Method(
        alerts_pb2.TestAlertRequest, alerts_pb2.TestAlertResponse, False, 30
    ),
    "newswire.v1.Alerts/ListDeadLetters": Method(
        alerts_pb2.ListAlertDeadLettersRequest, alerts_pb2.ListAlertDeadLettersResponse, True, 10
    ),
    "newswire.v1.Alerts/RetryDeadLetters": Method(
        alerts_pb2.RetryAlertDeadLettersRequest, alerts_pb2.RetryAlertDeadLettersResponse, True, 30
    ),
    "newswire.v1.Alerts/DropDeadLetters": Method(
        alerts_pb2.DropAlertDeadLettersRequest, alerts_pb2.DropAlertDeadLettersResponse, True, 30
    ),
    "newswire.v1.Archive/Put": Method(archive_pb2.PutRequest, archive_pb2.PutResponse, True, 30),
    "newswire.v1.Archive/Tags": Method(archive_pb2.TagsRequest, archive_pb2.TagsResponse, True, 30),
    "newswire.v1.Archive/PutSources": Method(
        archive_pb2.PutSourcesRequest, archive_pb2.PutSourcesResponse, True, 10
    ),
    "newswire.v1.Feeds/Add": Method(feeds_pb2.AddFeedsRequest, feeds_pb2.AddFeedsResponse, True, 10),
    "newswire.v1.Feeds/List": Method(feeds_pb2.ListFeedsRequest, feeds_pb2.ListFeedsResponse, True, 10),
    "newswire.v1.Feeds/Remove": Method(feeds_pb2.RemoveFeedsRequest, feeds_pb2.RemoveFeedsResponse, True, 10),
    "newswire.v1.Feeds/Set": Method(feeds_pb2.SetFeedsRequest, feeds_pb2.SetFeedsResponse, True, 10),
    "newswire.v1.Feeds/Refresh": Method(feeds_pb2.RefreshFeedsRequest, feeds_pb2.RefreshFeedsResponse, True, 10),
    "newswire.v1.Feeds/Discover": Method(feeds_pb2.DiscoverFeedsRequest, feeds_pb2.DiscoverFeedsResponse, True, 120),
    "newswire.v1.Ingest/Submit": Method(ingest_pb2.SubmitRequest, ingest_pb2.SubmitResponse, True, 30),
    "newswire.v1.Ingest/Status": Method(ingest_pb2.StatusRequest, ingest_pb2.StatusResponse, True, 10),
    "newswire.v1.Ingest/QueueStats": Method(ingest_pb2.QueueStatsRequest, ingest_pb2.QueueStatsResponse, True, 10),
    "newswire.v1.Ingest/ListDeadLetters": Method(
        ingest_pb2.ListDeadLettersRequest, ingest_pb2.ListDeadLettersResponse, True, 10
    ),
    "newswire.v1.Ingest/RetryDeadLetters": Method(
        ingest_pb2.RetryDeadLettersRequest, ingest_pb2.RetryDeadLettersResponse, False, 30
    ),
    "newswire.v1.Ingest/DropDeadLetters": Method(
        ingest_pb2.DropDeadLettersRequest, ingest_pb2.DropDeadLettersResponse, False, 30
    ),
    "newswire.v1.Query/Get": Method(query_pb2.GetRequest, query_pb2.GetResponse, True, 10),
    "newswire.v1.Query/Search": Method(query_pb2.SearchRequest, query_pb2.SearchResponse, True, 10),
    "newswire.v1.Query/Similar": Method(query_pb2.SimilarRequest, query_pb2.SimilarResponse, True, 10),
    "newswire.v1.Query/Story": Method(query_pb2.StoryRequest, query_pb2.StoryResponse, True, 10),
    "newswire.v1.Query/Headlines": Method(query_pb2.HeadlinesRequest, query_pb2.HeadlinesResponse, True, 10),
    "newswire.v1.Query/Trends": Method(query_pb2.TrendsRequest, query_pb2.TrendsResponse, True, 10),
    "newswire.v1.Query/Sources": Method(query_pb2.SourcesRequest, query_pb2.SourcesResponse, True, 10),
    "newswire.v1.Query/SourceHistory": Method(
        query_pb2.SourceHistoryRequest, query_pb2.SourceHistoryResponse, True, 10
    ),
    "newswire.v1.Query/Watch": Method(query_pb2.WatchRequest, query_pb2.WatchResponse, True, 40),
    "newswire.v1.Query/Export": Method(query_pb2.ExportRequest, query_pb2.ExportResponse, True, 30),
    "newswire.v1.Query/ArchiveStats": Method(
        query_pb2.ArchiveStatsRequest, query_pb2.ArchiveStatsResponse, True, 10
    ),
    "newswire.v1.Sources/List": Method(
        sources_pb2.ListSourceRecordsRequest, sources_pb2.ListSourceRecordsResponse, True, 10
    ),
    "newswire.v1.Sources/Set": Method(sources_pb2.SetSourceRequest, sources_pb2.SetSourceResponse, True, 10),
    "newswire.v1.Work/Lease": Method(work_pb2.LeaseRequest, work_pb2.LeaseResponse, False, 40),
    "newswire.v1.Work/Renew": Method(work_pb2.RenewRequest, work_pb2.RenewResponse, True, 10),
    "newswire.v1.Work/Complete": Method(work_pb2.CompleteRequest, work_pb2.CompleteResponse, True, 10),
    "newswire.v1.Work/Fail": Method(work_pb2.FailRequest, work_pb2.FailResponse, True, 10),
    "newswire.v1.Work/Release": Method(work_pb2.ReleaseRequest, work_pb2.ReleaseResponse, True, 10),
    "rpc.v1.Health/Check": Method(health_pb2.HealthCheckRequest, health_pb2.HealthCheckResponse, True, 2),
    "rpc.v1.Metrics/Scrape": Method(metrics_pb2.ScrapeRequest, metrics_pb2.ScrapeResponse, True, 5),
    "rpc.v1.Reflection/ListServices": Method(
        reflection_pb2.ListServicesRequest, reflection_pb2.ListServicesResponse, True, 5
    ),
    "rpc.v1.Reflection/DescribeService": Method(
        reflection_pb2.DescribeServiceRequest, reflection_pb2.DescribeServiceResponse, True, 5
    ),
}


class CallError(Exception):
    """A call that did not end with OK: the code, the message for people, the details for programs."""

    def __init__(self, header: status_pb2.ReplyHeader) -> None:
        # Section 6: a code that is not known is UNKNOWN.
        is_known = header.code in status_pb2.StatusCode.values()
        self.code: int = header.code if is_known else status_pb2.STATUS_CODE_UNKNOWN
        self.message: str = header.message
        # Section 6: a detail of a kind that is not known is left out.
        self.details = [detail for detail in header.details if detail.WhichOneof("detail")]
        self.metadata = _pairs(header)
        super().__init__(f"{self.name}: {self.message}")

    @property
    def name(self) -> str:
        """The code's name, `NOT_FOUND`."""
        return status_pb2.StatusCode.Name(self.code).removeprefix("STATUS_CODE_")

    @property
    def retry_after(self) -> Optional[float]:
        """The seconds of the RetryInfo, if there is one."""
        found = [detail.retry_info for detail in self.details if detail.HasField("retry_info")]
        return found[0].retry_after_milliseconds / 1000 if found else None

    @property
    def violations(self) -> dict[str, str]:
        """The wrong fields of the request, and what would be right."""
        return {
            violation.field: violation.description
            for detail in self.details
            if detail.HasField("bad_request")
            for violation in detail.bad_request.violations
        }

    @property
    def resource(self) -> Optional[tuple[str, str]]:
        """Type and name of what the call was about."""
        found = [detail.resource_info for detail in self.details if detail.HasField("resource_info")]
        return (found[0].type, found[0].name) if found else None

    def has_reason(self, reason: str, domain: str) -> bool:
        """Whether there is an ErrorInfo of this kind."""
        infos = [detail.error_info for detail in self.details if detail.HasField("error_info")]
        return any(info.reason == reason and info.domain == domain for info in infos)


@dataclass(frozen=True)
class Reply:
    """A response and the metadata that the server sent back with it."""

    response: Any
    metadata: list[tuple[str, str]]


class OutcomeUnknown(CallError):
    """The reply is lost, and the method is not idempotent: it may have had its effect or not."""


class NotSent(CallError):
    """The connection failed before the whole request was sent, so the server cannot have begun it."""


def _pairs(header: status_pb2.ReplyHeader) -> list[tuple[str, str]]:
    return [(entry.key, entry.value) for entry in header.metadata]


def _local_error(code: int, message: str) -> CallError:
    return CallError(status_pb2.ReplyHeader(code=code, message=message))


def encode_varint(number: int) -> bytes:
    """7 bits a byte, the lowest first, the highest bit set when another byte follows."""
    out = bytearray()
    while number > 127:
        out.append(number & 127 | 128)
        number >>= 7
    out.append(number)
    return bytes(out)


def encode_body(header: bytes, payload: bytes) -> bytes:
    """Section 3: the header's length, the header, the payload."""
    return encode_varint(len(header)) + header + payload


def decode_body(body: bytes) -> tuple[bytes, bytes]:
    """The header and the payload; ValueError when the body has no whole header."""
    length, shift, position = 0, 0, 0
    while True:
        if position == 3 or position == len(body):
            raise ValueError("no length of 1 to 3 bytes")
        byte = body[position]
        length |= (byte & 127) << shift
        shift, position = shift + 7, position + 1
        if byte < 128:
            break
    if position + length > len(body):
        raise ValueError("the header is longer than the body")
    return body[position : position + length], body[position + length :]


def content_hash(title: str, body: str) -> str:
    """Section 10: an article's content hash, which every worker of an archive makes alike."""
    digest = hashlib.sha256()
    for text in (title.encode(), body.encode()):
        digest.update(len(text).to_bytes(8, "little") + text)
    return base64.b32encode(digest.digest()).decode().lower()[:26]


class Connection:
    """One connection that speaks SP as a REQ socket (section 2). Several requests may be outstanding."""

    _HELLO = bytes.fromhex("0053500000300000")
    _PEER = bytes.fromhex("0053500000310000")

    def __init__(self, url: str, deadline: float, tls: Optional[ssl.SSLContext] = None) -> None:
        parts = urlsplit(url)
        if parts.scheme not in ("tcp", "tls+tcp") or parts.hostname is None or parts.port is None:
            raise ValueError(f"not tcp://host:port or tls+tcp://host:port: {url}")
        self._buffer = bytearray()
        self._outstanding: set[int] = set()
        self._replies: dict[int, bytes] = {}
        self._last_id = 0
        # Tries every address that the name has.
        self._socket = socket.create_connection((parts.hostname, parts.port), _left(deadline))
        try:
            self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if parts.scheme == "tls+tcp":
                context = tls or ssl.create_default_context()
                self._socket = context.wrap_socket(self._socket, server_hostname=parts.hostname)
            self._socket.settimeout(_left(deadline))
            self._socket.sendall(self._HELLO)
            if (greeting := self._take(8, deadline)) != self._PEER:
                raise ConnectionError(f"not an SP REP socket: {greeting.hex()}")
        except BaseException:
            self._socket.close()
            raise

    def send(self, body: bytes, deadline: float) -> int:
        """Sends a request and gives its ID. After a failure the connection is of no use."""
        self._last_id = (self._last_id + 1) & 0x7FFFFFFF
        request_id = self._last_id | 0x80000000
        self._socket.settimeout(_left(deadline))
        self._socket.sendall((len(body) + 4).to_bytes(8, "big") + request_id.to_bytes(4, "big") + body)
        self._outstanding.add(request_id)
        return request_id

    def receive(self, request_id: int, deadline: float) -> bytes:
        """The body of the reply to one request; replies to others are kept for them."""
        try:
            while request_id not in self._replies:
                self._receive_next(deadline)
            return self._replies.pop(request_id)
        finally:
            self._outstanding.discard(request_id)

    def close(self) -> None:
        self._socket.close()

    def _receive_next(self, deadline: float) -> None:
        # The length stays in the buffer until the whole message is there: a wait that is given up loses nothing.
        self._fill(8, deadline)
        size = int.from_bytes(self._buffer[:8], "big")
        if size < 4 or size > MESSAGE_BYTES_MAX:
            raise ConnectionError(f"a message of {size} bytes")
        message = self._take(8 + size, deadline)
        request_id = int.from_bytes(message[8:12], "big")
        # A reply that nobody waits for any more belongs to a call that was given up.
        if request_id in self._outstanding:
            self._replies[request_id] = message[12:]

    def _take(self, count: int, deadline: float) -> bytes:
        self._fill(count, deadline)
        taken = bytes(self._buffer[:count])
        del self._buffer[:count]
        return taken

    def _fill(self, count: int, deadline: float) -> None:
        while len(self._buffer) < count:
            self._socket.settimeout(_left(deadline))
            chunk = self._socket.recv(65_536)
            if not chunk:
                raise ConnectionError("the server closed the connection")
            self._buffer += chunk


def _left(deadline: float) -> float:
    """The seconds until a deadline. Zero would switch a socket to not waiting at all, so it is a timeout here."""
    left = deadline - time.monotonic()
    if left <= 0:
        raise TimeoutError("the deadline is over")
    return left


class Client:
    """Calls methods of one server, over one connection that is made when it is needed. Not for several threads."""

    def __init__(self, url: str, token: Optional[str] = None, tls: Optional[ssl.SSLContext] = None) -> None:
        self._url = url
        self._tls = tls
        self._common = [("authorization", f"Bearer {token}")] if token else []
        self._connection: Optional[Connection] = None

    def __enter__(self) -> Client:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        if self._connection:
            self._connection.close()
            self._connection = None

    def call(
        self, method: str, request: Message, seconds: Optional[float] = None, metadata: Metadata = ()
    ) -> Any:
        """The method's response, or CallError. Tries again as section 8 allows, all within the one deadline."""
        return self.call_for_reply(method, request, seconds, metadata).response

    def call_for_reply(
        self, method: str, request: Message, seconds: Optional[float] = None, metadata: Metadata = ()
    ) -> Reply:
        """As `call`, with the metadata of the reply."""
        row = METHODS[method]
        if not isinstance(request, row.request):
            raise TypeError(f"{method} takes a {row.request.DESCRIPTOR.full_name}")
        deadline = time.monotonic() + (row.seconds if seconds is None else seconds)
        entries = [*self._common, *metadata]
        attempt = 1
        while True:
            try:
                return self._attempt(method, request, entries, deadline)
            except CallError as error:
                pause = _pause(error, row.is_idempotent, attempt, deadline)
                if pause is None:
                    raise
            time.sleep(pause)
            attempt += 1

    def _attempt(self, method: str, request: Message, entries: list[tuple[str, str]], deadline: float) -> Reply:
        request_id = self._send(method, request, entries, deadline)
        body = self._receive(method, request_id, deadline)
        try:
            header_bytes, payload = decode_body(body)
            header = status_pb2.ReplyHeader.FromString(header_bytes)
            if header.code != status_pb2.STATUS_CODE_OK:
                raise CallError(header)
            return Reply(METHODS[method].response.FromString(payload), _pairs(header))
        except (ValueError, DecodeError) as failure:
            raise _local_error(status_pb2.STATUS_CODE_INTERNAL, f"a reply that is none: {failure}") from failure

    def _send(self, method: str, request: Message, entries: list[tuple[str, str]], deadline: float) -> int:
        try:
            if self._connection is None:
                self._connection = Connection(self._url, deadline, self._tls)
            header = call_pb2.CallHeader(
                method=method,
                # Never 0, which would be the server's own limit.
                timeout_milliseconds=max(1, int(_left(deadline) * 1000)),
                metadata=[call_pb2.MetadataEntry(key=key, value=value) for key, value in entries],
                protocol_version=PROTOCOL_VERSION,
            )
            body = encode_body(header.SerializeToString(), request.SerializeToString())
            return self._connection.send(body, deadline)
        except TimeoutError as failure:
            self.close()
            raise _local_error(status_pb2.STATUS_CODE_DEADLINE_EXCEEDED, str(failure)) from failure
        except OSError as failure:
            self.close()
            message = f"{self._url}: {failure}"
            raise NotSent(status_pb2.ReplyHeader(code=status_pb2.STATUS_CODE_UNAVAILABLE, message=message)) from failure

    def _receive(self, method: str, request_id: int, deadline: float) -> bytes:
        assert self._connection is not None
        try:
            return self._connection.receive(request_id, deadline)
        except TimeoutError as failure:
            # The connection stays good: a late reply is recognised by its ID and dropped.
            raise self._lost(method, status_pb2.STATUS_CODE_DEADLINE_EXCEEDED, failure) from failure
        except OSError as failure:
            self.close()
            raise self._lost(method, status_pb2.STATUS_CODE_UNAVAILABLE, failure) from failure

    def _lost(self, method: str, code: int, failure: Exception) -> CallError:
        kind = CallError if METHODS[method].is_idempotent else OutcomeUnknown
        return kind(status_pb2.ReplyHeader(code=code, message=f"{method} at {self._url}: {failure}"))


def _pause(error: CallError, is_idempotent: bool, attempt: int, deadline: float) -> Optional[float]:
    """How long to wait before the next attempt; None when there shall be none (section 8)."""
    is_harmless = is_idempotent or isinstance(error, NotSent) or error.has_reason("NOT_EXECUTED", "rpc")
    if attempt == ATTEMPTS_MAX or not is_harmless or not _may_pass(error):
        return None
    if error.retry_after is not None:
        pause = error.retry_after * random.uniform(1, 1.2)
    else:
        pause = random.uniform(0, min(BACKOFF_MAX, BACKOFF_FIRST * 2 ** (attempt - 1)))
    return pause if time.monotonic() + pause < deadline else None


def _may_pass(error: CallError) -> bool:
    if error.code == status_pb2.STATUS_CODE_RESOURCE_EXHAUSTED:
        return error.retry_after is not None
    return error.code in (status_pb2.STATUS_CODE_UNAVAILABLE, status_pb2.STATUS_CODE_ABORTED)
