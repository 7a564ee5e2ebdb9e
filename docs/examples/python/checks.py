"""What the two tours share: a line for each finding, and an end at the first one that is not as the page says."""

from __future__ import annotations

import argparse
import os
import random
import string
import sys
import time
from typing import Any, Callable

from google.protobuf.message import DecodeError

from newswire.v1 import ingest_pb2
from newswire_client import CallError, Client
from rpc.v1 import status_pb2

DONE_SECONDS = 120


class Mismatch(Exception):
    """A server does not do what docs/protocol.md says."""


def check(holds: bool, what: str) -> None:
    """Ends the tour when something is not so."""
    if not holds:
        raise Mismatch(what)


def report(part: str, finding: str) -> None:
    """One line of what was found."""
    print(f"{part:<12} {finding}", flush=True)


def name_of(code: int) -> str:
    """`NOT_FOUND` for 5."""
    return status_pb2.StatusCode.Name(code).removeprefix("STATUS_CODE_")


def refusal(code: int, what: str, call: Callable[[], Any]) -> CallError:
    """The error of a call that must fail with this code."""
    try:
        call()
    except CallError as error:
        check(error.code == code, f"{what}: {error}, expected {name_of(code)}")
        return error
    raise Mismatch(f"{what}: OK, expected {name_of(code)}")


def refusal_of_field(field: str, what: str, call: Callable[[], Any]) -> None:
    """A call that must fail with INVALID_ARGUMENT and name the field."""
    error = refusal(status_pb2.STATUS_CODE_INVALID_ARGUMENT, what, call)
    check(field in error.violations, f"{what}: names {sorted(error.violations)}, expected {field}")


def made_up_word() -> str:
    """A word that no other article has."""
    return "Qua" + "".join(random.choices(string.ascii_lowercase, k=10))


def wait_for_state(ingest: Client, document_id: str, state: int) -> Any:
    """The status of a document once it has this state."""
    give_up_at = time.monotonic() + DONE_SECONDS
    while True:
        request = ingest_pb2.StatusRequest(document_ids=[document_id])
        status = ingest.call("newswire.v1.Ingest/Status", request).documents[0]
        if status.state == state:
            return status
        wanted, seen = (ingest_pb2.DocumentState.Name(value) for value in (state, status.state))
        check(time.monotonic() < give_up_at, f"{document_id} is {seen}, not {wanted}: {status.reason}")
        time.sleep(0.1)


def run(tour: Callable[[str, str], None], description: str) -> int:
    """Runs a tour against the addresses that the command line or the environment names."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--ingest", default=os.environ.get("NEWSWIRE_INGEST", "tcp://127.0.0.1:7301"))
    parser.add_argument("--query", default=os.environ.get("NEWSWIRE_QUERY", "tcp://127.0.0.1:7302"))
    arguments = parser.parse_args()
    try:
        tour(arguments.ingest, arguments.query)
    except Mismatch as mismatch:
        print(f"MISMATCH at: {mismatch}", file=sys.stderr)
        return 1
    except (CallError, DecodeError, OSError, ValueError) as error:
        print(f"FAILED: {error}", file=sys.stderr)
        return 1
    print("everything is as docs/protocol.md says")
    return 0
