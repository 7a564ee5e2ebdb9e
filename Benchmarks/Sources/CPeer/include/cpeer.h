#pragma once

#include <stddef.h>
#include <stdint.h>

// A server and a client in C on raw nng, for comparison: REQ/REP with contexts and callbacks.

// Listens on the address and echoes on `contexts` contexts. Gives back the port, or a negative nng error. Never stops.
// When `is_framed`, requests have the header of docs/protocol.md, which is passed over unread, and replies the empty one of
// an OK: enough for our own client, and the least that any server in C could do.
int cpeer_serve(const char *address, int contexts, int is_framed);

// Makes `calls` calls of `bytes` bytes with `outstanding` at once, of which every one begins when another ends. Gives back
// the nanoseconds that they took, or a negative nng error.
int64_t cpeer_call(const char *address, int outstanding, int64_t calls, size_t bytes, const uint8_t *body);
