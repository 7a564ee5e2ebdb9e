#pragma once
#include <stddef.h>
#include <stdint.h>

/// One embedded resource: `count` bytes at `bytes`, static and immutable.
typedef struct {
  const uint8_t *bytes;
  size_t count;
} model_data;

/// The resource called `name` (its file name in `data/`), or a null pointer and zero when there is none.
model_data model_data_named(const char *name);
