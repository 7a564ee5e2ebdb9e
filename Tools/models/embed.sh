#!/usr/bin/env bash
# Writes Sources/CModelData/model_data.c: one entry for each file in Sources/CModelData/data, in order of name.
set -euo pipefail
cd "$(dirname "$0")/../../Sources/CModelData"
export LC_ALL=C
{
  printf '// Written by Tools/models/embed.sh: one entry for each file in data/.\n'
  printf '#include "model_data.h"\n\n#include <string.h>\n'
  number=0
  for file in data/*; do
    printf '\nstatic const uint8_t resource_%d[] = {\n#embed "%s"\n};\n' "$number" "$file"
    number=$((number + 1))
  done
  printf '\nstatic const struct {\n  const char *name;\n  const uint8_t *bytes;\n  size_t count;\n} resources[] = {\n'
  number=0
  for file in data/*; do
    printf '    {"%s", resource_%d, sizeof resource_%d},\n' "${file#data/}" "$number" "$number"
    number=$((number + 1))
  done
  cat <<'C'
};

model_data model_data_named(const char *name) {
  for (size_t i = 0; i < sizeof resources / sizeof resources[0]; i++) {
    if (strcmp(resources[i].name, name) == 0) return (model_data){resources[i].bytes, resources[i].count};
  }
  return (model_data){0, 0};
}
C
} > model_data.c
