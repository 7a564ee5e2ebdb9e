#define _POSIX_C_SOURCE 200809L
#include "cpeer.h"

#include <nng/nng.h>
#include <nng/protocol/reqrep0/rep.h>
#include <nng/protocol/reqrep0/req.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef struct {
  nng_aio *aio;
  nng_ctx ctx;
  int is_sending;
  int is_framed;
} server_context;

// Where the payload begins: behind a varint and the header of that length. 0 for a body that ends before.
static size_t payload_offset(const uint8_t *body, size_t count) {
  size_t length = 0;
  for (size_t offset = 0; offset < count && offset < 3; offset++) {
    length |= (size_t)(body[offset] & 0x7F) << (7 * offset);
    if ((body[offset] & 0x80) == 0) return length < count - offset ? offset + 1 + length : 0;
  }
  return 0;
}

static void serve(void *argument) {
  server_context *self = argument;
  if (nng_aio_result(self->aio) != 0) return;
  if (self->is_sending) {
    self->is_sending = 0;
    nng_ctx_recv(self->ctx, self->aio);
    return;
  }
  // The request is the reply, as a server's would be: a message of its own.
  nng_msg *request = nng_aio_get_msg(self->aio);
  const uint8_t *body = nng_msg_body(request);
  size_t count = nng_msg_len(request);
  size_t skipped = self->is_framed ? payload_offset(body, count) : 0;
  size_t prefix = self->is_framed ? 1 : 0;
  nng_msg *reply;
  if (nng_msg_alloc(&reply, prefix + count - skipped) != 0) return;
  uint8_t *written = nng_msg_body(reply);
  if (self->is_framed) written[0] = 0;
  memcpy(written + prefix, body + skipped, count - skipped);
  nng_msg_free(request);
  self->is_sending = 1;
  nng_aio_set_msg(self->aio, reply);
  nng_ctx_send(self->ctx, self->aio);
}

int cpeer_serve(const char *address, int contexts, int is_framed) {
  nng_socket socket;
  nng_listener listener;
  int status = nng_rep0_open(&socket);
  if (status != 0) return -status;
  status = nng_listen(socket, address, &listener, 0);
  if (status != 0) return -status;
  for (int index = 0; index < contexts; index++) {
    server_context *context = calloc(1, sizeof(*context));
    if (context == NULL) return -NNG_ENOMEM;
    context->is_framed = is_framed;
    if ((status = nng_aio_alloc(&context->aio, serve, context)) != 0) return -status;
    if ((status = nng_ctx_open(&context->ctx, socket)) != 0) return -status;
    nng_ctx_recv(context->ctx, context->aio);
  }
  int port = 0;
  nng_listener_get_int(listener, NNG_OPT_TCP_BOUND_PORT, &port);
  return port;
}

typedef struct {
  _Atomic int64_t left;
  _Atomic int running;
  _Atomic int status;
  size_t bytes;
  const uint8_t *body;
  pthread_mutex_t lock;
  pthread_cond_t done;
} client_run;

typedef struct {
  nng_aio *aio;
  nng_ctx ctx;
  int is_sending;
  client_run *run;
} client_context;

static void finish(client_run *run, int status) {
  if (status != 0) atomic_store(&run->status, status);
  pthread_mutex_lock(&run->lock);
  if (atomic_fetch_sub(&run->running, 1) == 1) pthread_cond_signal(&run->done);
  pthread_mutex_unlock(&run->lock);
}

static void begin(client_context *self) {
  if (atomic_fetch_sub(&self->run->left, 1) <= 0) return finish(self->run, 0);
  nng_msg *request;
  int status = nng_msg_alloc(&request, self->run->bytes);
  if (status != 0) return finish(self->run, status);
  memcpy(nng_msg_body(request), self->run->body, self->run->bytes);
  self->is_sending = 1;
  nng_aio_set_msg(self->aio, request);
  nng_ctx_send(self->ctx, self->aio);
}

static void call(void *argument) {
  client_context *self = argument;
  int status = nng_aio_result(self->aio);
  if (status != 0) return finish(self->run, status);
  if (self->is_sending) {
    self->is_sending = 0;
    nng_ctx_recv(self->ctx, self->aio);
    return;
  }
  nng_msg_free(nng_aio_get_msg(self->aio));
  begin(self);
}

static int64_t now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

int64_t cpeer_call(const char *address, int outstanding, int64_t calls, size_t bytes, const uint8_t *body) {
  nng_socket socket;
  int status = nng_req0_open(&socket);
  if (status != 0) return -status;
  nng_socket_set_ms(socket, NNG_OPT_REQ_RESENDTIME, NNG_DURATION_INFINITE);
  if ((status = nng_dial(socket, address, NULL, 0)) != 0) return -status;
  client_run run = {.left = calls, .running = outstanding, .bytes = bytes, .body = body};
  pthread_mutex_init(&run.lock, NULL);
  pthread_cond_init(&run.done, NULL);
  client_context *contexts = calloc((size_t)outstanding, sizeof(*contexts));
  if (contexts == NULL) return -NNG_ENOMEM;
  for (int index = 0; index < outstanding; index++) {
    contexts[index].run = &run;
    if ((status = nng_aio_alloc(&contexts[index].aio, call, &contexts[index])) != 0) return -status;
    if ((status = nng_ctx_open(&contexts[index].ctx, socket)) != 0) return -status;
  }
  int64_t start = now();
  for (int index = 0; index < outstanding; index++) begin(&contexts[index]);
  pthread_mutex_lock(&run.lock);
  while (atomic_load(&run.running) > 0) pthread_cond_wait(&run.done, &run.lock);
  pthread_mutex_unlock(&run.lock);
  int64_t taken = now() - start;
  for (int index = 0; index < outstanding; index++) nng_aio_free(contexts[index].aio);
  nng_close(socket);
  free(contexts);
  return atomic_load(&run.status) != 0 ? -(int64_t)atomic_load(&run.status) : taken;
}
