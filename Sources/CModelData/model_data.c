// Written by Tools/models/embed.sh: one entry for each file in data/.
#include "model_data.h"

#include <string.h>

static const uint8_t resource_0[] = {
#embed "data/clusters.bin.zst"
};

static const uint8_t resource_1[] = {
#embed "data/embeddings.en.bin.zst"
};

static const uint8_t resource_2[] = {
#embed "data/first-names.bin"
};

static const uint8_t resource_3[] = {
#embed "data/frequencies.ar.bin.zst"
};

static const uint8_t resource_4[] = {
#embed "data/frequencies.cs.bin.zst"
};

static const uint8_t resource_5[] = {
#embed "data/frequencies.da.bin.zst"
};

static const uint8_t resource_6[] = {
#embed "data/frequencies.de.bin.zst"
};

static const uint8_t resource_7[] = {
#embed "data/frequencies.el.bin.zst"
};

static const uint8_t resource_8[] = {
#embed "data/frequencies.en.bin.zst"
};

static const uint8_t resource_9[] = {
#embed "data/frequencies.es.bin.zst"
};

static const uint8_t resource_10[] = {
#embed "data/frequencies.fi.bin.zst"
};

static const uint8_t resource_11[] = {
#embed "data/frequencies.fr.bin.zst"
};

static const uint8_t resource_12[] = {
#embed "data/frequencies.it.bin.zst"
};

static const uint8_t resource_13[] = {
#embed "data/frequencies.ja.bin.zst"
};

static const uint8_t resource_14[] = {
#embed "data/frequencies.nb.bin.zst"
};

static const uint8_t resource_15[] = {
#embed "data/frequencies.nl.bin.zst"
};

static const uint8_t resource_16[] = {
#embed "data/frequencies.pl.bin.zst"
};

static const uint8_t resource_17[] = {
#embed "data/frequencies.pt.bin.zst"
};

static const uint8_t resource_18[] = {
#embed "data/frequencies.ru.bin.zst"
};

static const uint8_t resource_19[] = {
#embed "data/frequencies.sv.bin.zst"
};

static const uint8_t resource_20[] = {
#embed "data/frequencies.tr.bin.zst"
};

static const uint8_t resource_21[] = {
#embed "data/frequencies.uk.bin.zst"
};

static const uint8_t resource_22[] = {
#embed "data/frequencies.zh.bin.zst"
};

static const uint8_t resource_23[] = {
#embed "data/function-words.txt"
};

static const uint8_t resource_24[] = {
#embed "data/language-ngrams.bin.zst"
};

static const uint8_t resource_25[] = {
#embed "data/name-tagger.bin.zst"
};

static const uint8_t resource_26[] = {
#embed "data/names.bin.zst"
};

static const uint8_t resource_27[] = {
#embed "data/places.bin"
};

static const uint8_t resource_28[] = {
#embed "data/topics.txt"
};

static const uint8_t resource_29[] = {
#embed "data/word-classes.en.bin.zst"
};

static const struct {
  const char *name;
  const uint8_t *bytes;
  size_t count;
} resources[] = {
    {"clusters.bin.zst", resource_0, sizeof resource_0},
    {"embeddings.en.bin.zst", resource_1, sizeof resource_1},
    {"first-names.bin", resource_2, sizeof resource_2},
    {"frequencies.ar.bin.zst", resource_3, sizeof resource_3},
    {"frequencies.cs.bin.zst", resource_4, sizeof resource_4},
    {"frequencies.da.bin.zst", resource_5, sizeof resource_5},
    {"frequencies.de.bin.zst", resource_6, sizeof resource_6},
    {"frequencies.el.bin.zst", resource_7, sizeof resource_7},
    {"frequencies.en.bin.zst", resource_8, sizeof resource_8},
    {"frequencies.es.bin.zst", resource_9, sizeof resource_9},
    {"frequencies.fi.bin.zst", resource_10, sizeof resource_10},
    {"frequencies.fr.bin.zst", resource_11, sizeof resource_11},
    {"frequencies.it.bin.zst", resource_12, sizeof resource_12},
    {"frequencies.ja.bin.zst", resource_13, sizeof resource_13},
    {"frequencies.nb.bin.zst", resource_14, sizeof resource_14},
    {"frequencies.nl.bin.zst", resource_15, sizeof resource_15},
    {"frequencies.pl.bin.zst", resource_16, sizeof resource_16},
    {"frequencies.pt.bin.zst", resource_17, sizeof resource_17},
    {"frequencies.ru.bin.zst", resource_18, sizeof resource_18},
    {"frequencies.sv.bin.zst", resource_19, sizeof resource_19},
    {"frequencies.tr.bin.zst", resource_20, sizeof resource_20},
    {"frequencies.uk.bin.zst", resource_21, sizeof resource_21},
    {"frequencies.zh.bin.zst", resource_22, sizeof resource_22},
    {"function-words.txt", resource_23, sizeof resource_23},
    {"language-ngrams.bin.zst", resource_24, sizeof resource_24},
    {"name-tagger.bin.zst", resource_25, sizeof resource_25},
    {"names.bin.zst", resource_26, sizeof resource_26},
    {"places.bin", resource_27, sizeof resource_27},
    {"topics.txt", resource_28, sizeof resource_28},
    {"word-classes.en.bin.zst", resource_29, sizeof resource_29},
};

model_data model_data_named(const char *name) {
  for (size_t i = 0; i < sizeof resources / sizeof resources[0]; i++) {
    if (strcmp(resources[i].name, name) == 0) return (model_data){resources[i].bytes, resources[i].count};
  }
  return (model_data){0, 0};
}
