#include <string.h>

#include "lanes.h"
#include "vector_kernels.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

VK_WIDTHS
void vk_quantise(const float *values, size_t rows, size_t depth, int16_t *whole, float *factors) {
  for (size_t row = 0; row < rows; row++) {
    const float *from = values + row * depth;
    int16_t *to = whole + row * depth;
    float most = 0;
    for (size_t k = 0; k < depth; k++) {
      float size = from[k] < 0 ? -from[k] : from[k];
      most = size > most ? size : most;
    }
    // Where a number is none, all are 0.
    int usable = most > 0 && most < 3e38f;
    float scale = usable ? VK_VALUE_MAX / most : 0;
    factors[row] = usable ? most / VK_VALUE_MAX : 0;
    for (size_t k = 0; k < depth; k++) {
      float scaled = from[k] * scale;
      scaled = scaled > VK_VALUE_MAX ? VK_VALUE_MAX : scaled;
      scaled = scaled < -VK_VALUE_MAX ? -VK_VALUE_MAX : scaled;
      // A comparison with what is no number is false.
      to[k] = scaled == scaled ? (int16_t)(scaled + (scaled < 0 ? -0.5f : 0.5f)) : 0;
    }
  }
}

void vk_pack(const int16_t *weights, size_t columns, size_t depth, int16_t *packed) {
  for (size_t tile = 0; tile < columns; tile += VK_TILE) {
    for (size_t k = 0; k < depth; k += 2) {
      for (size_t c = 0; c < VK_TILE; c++) {
        const int16_t *pair = weights + (tile + c) * depth + k;
        *packed++ = pair[0];
        *packed++ = pair[1];
      }
    }
  }
}

// One tile of columns for some rows: `packed` points at the tile. `sums` is what a block adds to.
typedef void (*vk_tile_function)(const int16_t *values, size_t rows, const int16_t *packed, size_t depth,
                                 float sums[][VK_TILE]);

// The most rows that are worked on at once: as many sums as the registers hold.
#define ROWS 12

static void tile_plain(const int16_t *values, size_t rows, const int16_t *packed, size_t depth,
                       float sums[][VK_TILE]) {
  for (size_t row = 0; row < rows; row++) {
    const int16_t *from = values + row * depth;
    for (size_t c = 0; c < VK_TILE; c++) sums[row][c] = 0;
    for (size_t start = 0; start < depth; start += VK_BLOCK) {
      size_t end = start + VK_BLOCK < depth ? start + VK_BLOCK : depth;
      int32_t whole[VK_TILE] = {0};
      for (size_t k = start; k < end; k += 2) {
        const int16_t *pairs = packed + k * VK_TILE;
        for (size_t c = 0; c < VK_TILE; c++) whole[c] += from[k] * pairs[2 * c] + from[k + 1] * pairs[2 * c + 1];
      }
      for (size_t c = 0; c < VK_TILE; c++) sums[row][c] += (float)whole[c];
    }
  }
}

#if defined(__x86_64__)
static inline int32_t pair_at(const int16_t *from) {
  int32_t pair;
  memcpy(&pair, from, sizeof pair);
  return pair;
}

__attribute__((target("avx2"))) static inline void tile_avx2(const int16_t *values, const int16_t *packed,
                                                             size_t depth, float sums[][VK_TILE], const size_t rows) {
  __m256 left[6], right[6];
  for (size_t row = 0; row < rows; row++) left[row] = right[row] = _mm256_setzero_ps();
  for (size_t start = 0; start < depth; start += VK_BLOCK) {
    size_t end = start + VK_BLOCK < depth ? start + VK_BLOCK : depth;
    __m256i low[6], high[6];
    for (size_t row = 0; row < rows; row++) low[row] = high[row] = _mm256_setzero_si256();
    for (size_t k = start; k < end; k += 2) {
      __m256i first = _mm256_loadu_si256((const __m256i *)(packed + k * VK_TILE));
      __m256i second = _mm256_loadu_si256((const __m256i *)(packed + k * VK_TILE + VK_TILE));
      for (size_t row = 0; row < rows; row++) {
        __m256i pair = _mm256_set1_epi32(pair_at(values + row * depth + k));
        low[row] = _mm256_add_epi32(low[row], _mm256_madd_epi16(pair, first));
        high[row] = _mm256_add_epi32(high[row], _mm256_madd_epi16(pair, second));
      }
    }
    for (size_t row = 0; row < rows; row++) {
      left[row] = _mm256_add_ps(left[row], _mm256_cvtepi32_ps(low[row]));
      right[row] = _mm256_add_ps(right[row], _mm256_cvtepi32_ps(high[row]));
    }
  }
  for (size_t row = 0; row < rows; row++) {
    _mm256_storeu_ps(sums[row], left[row]);
    _mm256_storeu_ps(sums[row] + 8, right[row]);
  }
}

// The number of rows is a constant in each call below, so that the sums stay in registers.
#define FOR_ROWS(tile, rows) case rows: return tile(values, packed, depth, sums, rows)

__attribute__((target("avx2"))) static void rows_avx2(const int16_t *values, size_t rows, const int16_t *packed,
                                                      size_t depth, float sums[][VK_TILE]) {
  for (; rows > 6; rows -= 6, values += 6 * depth, sums += 6) tile_avx2(values, packed, depth, sums, 6);
  switch (rows) {
    FOR_ROWS(tile_avx2, 6);
    FOR_ROWS(tile_avx2, 5);
    FOR_ROWS(tile_avx2, 4);
    FOR_ROWS(tile_avx2, 3);
    FOR_ROWS(tile_avx2, 2);
    FOR_ROWS(tile_avx2, 1);
  }
}

__attribute__((target("avx512f,avx512vnni"))) static inline void tile_vnni(const int16_t *values, const int16_t *packed,
                                                                           size_t depth, float sums[][VK_TILE],
                                                                           const size_t rows) {
  __m512 total[ROWS];
  for (size_t row = 0; row < rows; row++) total[row] = _mm512_setzero_ps();
  for (size_t start = 0; start < depth; start += VK_BLOCK) {
    size_t end = start + VK_BLOCK < depth ? start + VK_BLOCK : depth;
    __m512i whole[ROWS];
    for (size_t row = 0; row < rows; row++) whole[row] = _mm512_setzero_si512();
    for (size_t k = start; k < end; k += 2) {
      __m512i pairs = _mm512_loadu_si512(packed + k * VK_TILE);
      for (size_t row = 0; row < rows; row++) {
        whole[row] = _mm512_dpwssd_epi32(whole[row], pairs, _mm512_set1_epi32(pair_at(values + row * depth + k)));
      }
    }
    for (size_t row = 0; row < rows; row++) total[row] = _mm512_add_ps(total[row], _mm512_cvtepi32_ps(whole[row]));
  }
  for (size_t row = 0; row < rows; row++) _mm512_storeu_ps(sums[row], total[row]);
}

__attribute__((target("avx512f,avx512vnni"))) static void rows_vnni(const int16_t *values, size_t rows,
                                                                    const int16_t *packed, size_t depth,
                                                                    float sums[][VK_TILE]) {
  switch (rows) {
    FOR_ROWS(tile_vnni, 12);
    FOR_ROWS(tile_vnni, 11);
    FOR_ROWS(tile_vnni, 10);
    FOR_ROWS(tile_vnni, 9);
    FOR_ROWS(tile_vnni, 8);
    FOR_ROWS(tile_vnni, 7);
    FOR_ROWS(tile_vnni, 6);
    FOR_ROWS(tile_vnni, 5);
    FOR_ROWS(tile_vnni, 4);
    FOR_ROWS(tile_vnni, 3);
    FOR_ROWS(tile_vnni, 2);
    FOR_ROWS(tile_vnni, 1);
  }
}

static vk_tile_function tile_function(void) {
  if (__builtin_cpu_supports("avx512vnni")) return rows_vnni;
  return __builtin_cpu_supports("avx2") ? rows_avx2 : tile_plain;
}
#else
static vk_tile_function tile_function(void) { return tile_plain; }
#endif

void vk_multiply(const int16_t *values, const float *factors, size_t rows, const int16_t *packed,
                 const float *weight_factors, const float *bias, size_t columns, size_t depth, float *result) {
  vk_tile_function tile_of = tile_function();
  for (size_t tile = 0; tile < columns; tile += VK_TILE) {
    const int16_t *weights = packed + tile * depth;
    for (size_t row = 0; row < rows; row += ROWS) {
      size_t count = rows - row < ROWS ? rows - row : ROWS;
      float sums[ROWS][VK_TILE];
      tile_of(values + row * depth, count, weights, depth, sums);
      for (size_t r = 0; r < count; r++) {
        float *to = result + (row + r) * columns + tile;
        for (size_t c = 0; c < VK_TILE; c++) {
          float scaled = sums[r][c] * factors[row + r];
          to[c] = scaled * weight_factors[tile + c] + bias[tile + c];
        }
      }
    }
  }
}
