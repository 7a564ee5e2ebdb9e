#pragma once

#include <stddef.h>
#include <stdint.h>

// A server and a client in C on raw nng, for comparison: REQ/REP with contexts, callbacks, no framing.

// Listens on the address and echoes on `contexts` contexts. Gives back the port, or a negative nng error. Never stops.
int cpeer_serve(const char *address, int contexts);

// Makes `calls` calls of `bytes` bytes with `outstanding` at once, of which every one begins when another ends. Gives back
// the nanoseconds that they took, or a negative nng error.
int64_t cpeer_call(const char *address, int outstanding, int64_t calls, size_t bytes, const uint8_t *body);
