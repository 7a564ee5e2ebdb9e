#include "model_data.h"

#include <string.h>

// One line per file in data/: RESOURCE(symbol, "file").
static const uint8_t sample[] = {
#embed "data/sample.txt"
};

static const struct {
  const char *name;
  const uint8_t *bytes;
  size_t count;
} resources[] = {
    {"sample.txt", sample, sizeof sample},
};

model_data model_data_named(const char *name) {
  for (size_t i = 0; i < sizeof resources / sizeof resources[0]; i++) {
    if (strcmp(resources[i].name, name) == 0) return (model_data){resources[i].bytes, resources[i].count};
  }
  return (model_data){0, 0};
}
