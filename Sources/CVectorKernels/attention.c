#include "lanes.h"
#include "vector_kernels.h"

// Queries that are worked on at once, so that keys and values are read once for several.
#define QUERIES VK_ATTENTION_QUERIES

// How well the keys fit some queries: `rows` has `padded` numbers for each.
#define SCORES(queries, stride, keys, padded, head_width, scale, rows, many)                             \
  for (size_t k = 0; k < (padded); k += VK_TILE) {                                                      \
    vk_lanes sums[many];                                                                                \
    for (size_t q = 0; q < (many); q++) sums[q] = vk_same(0);                                           \
    for (size_t d = 0; d < (head_width); d++) {                                                         \
      vk_lanes key = vk_load((keys) + d * (padded) + k);                                                \
      for (size_t q = 0; q < (many); q++) sums[q] += vk_same((queries)[q * (stride) + d]) * key;        \
    }                                                                                                   \
    for (size_t q = 0; q < (many); q++) vk_store((rows) + q * (padded) + k, sums[q] * vk_same(scale));  \
  }

// The values of all tokens, each as much as the rows say.
#define MIXTURES(values, stride, rows, count, padded, head_width, to, width, many)                       \
  for (size_t d = 0; d < (head_width); d += VK_TILE) {                                                  \
    vk_lanes sums[many];                                                                                \
    for (size_t q = 0; q < (many); q++) sums[q] = vk_same(0);                                           \
    for (size_t k = 0; k < (count); k++) {                                                              \
      vk_lanes value = vk_load((values) + k * (stride) + d);                                            \
      for (size_t q = 0; q < (many); q++) sums[q] += vk_same((rows)[q * (padded) + k]) * value;         \
    }                                                                                                   \
    for (size_t q = 0; q < (many); q++) vk_store((to) + q * (width) + d, sums[q]);                      \
  }

// Makes shares that sum to 1 of scores.
static inline __attribute__((always_inline)) void share_out(float *row, size_t count, size_t padded) {
  float most = row[0];
  for (size_t k = 1; k < count; k++) most = row[k] > most ? row[k] : most;
  for (size_t k = 0; k < padded; k++) row[k] = vk_exp(row[k] - most);
  for (size_t k = count; k < padded; k++) row[k] = 0;
  float lanes[VK_TILE];
  vk_lanes sum = vk_same(0);
  for (size_t k = 0; k < padded; k += VK_TILE) sum += vk_load(row + k);
  vk_store(lanes, sum);
  float share = 1 / vk_sum(lanes);
  for (size_t k = 0; k < padded; k++) row[k] *= share;
}

VK_WIDTHS
void vk_attend(const float *projected, size_t count, size_t heads, size_t head_width, float *scratch, float *result) {
  size_t width = heads * head_width, stride = 3 * width;
  size_t padded = (count + VK_TILE - 1) / VK_TILE * VK_TILE;
  float *keys = scratch, *rows = scratch + head_width * padded;
  float scale = 1 / __builtin_sqrtf((float)head_width);
  for (size_t head = 0; head < heads; head++) {
    const float *queries = projected + head * head_width, *values = queries + 2 * width;
    // The keys of this head, one row a dimension, so that scores of neighbours lie side by side.
    for (size_t d = 0; d < head_width; d++) {
      for (size_t k = 0; k < padded; k++) keys[d * padded + k] = k < count ? queries[k * stride + width + d] : 0;
    }
    size_t token = 0;
    for (; token + QUERIES <= count; token += QUERIES) {
      const float *some = queries + token * stride;
      SCORES(some, stride, keys, padded, head_width, scale, rows, QUERIES)
      for (size_t q = 0; q < QUERIES; q++) share_out(rows + q * padded, count, padded);
      float *to = result + token * width + head * head_width;
      MIXTURES(values, stride, rows, count, padded, head_width, to, width, QUERIES)
    }
    for (; token < count; token++) {
      const float *one = queries + token * stride;
      SCORES(one, stride, keys, padded, head_width, scale, rows, 1)
      share_out(rows, count, padded);
      float *to = result + token * width + head * head_width;
      MIXTURES(values, stride, rows, count, padded, head_width, to, width, 1)
    }
  }
}
