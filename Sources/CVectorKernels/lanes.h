#pragma once
#include <stddef.h>
#include <string.h>

#pragma STDC FP_CONTRACT OFF

// Sixteen sums side by side, so that the order of additions does not depend on how many a register holds.
typedef float vk_lanes __attribute__((vector_size(64), aligned(4), may_alias));

// The same code for several widths of registers, chosen when the program is loaded: before ThreadSanitizer has set up what its checks, put into the choice too,
// write to, so that a program under it would end at its start.
#if defined(__has_feature)
#if __has_feature(thread_sanitizer)
#define VK_ONE_WIDTH 1
#endif
#endif
#if defined(__x86_64__) && !defined(VK_ONE_WIDTH)
#define VK_WIDTHS __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define VK_WIDTHS
#endif

// Macros: a function that takes or gives lanes would be called differently for each width.
#define vk_load(from) (*(const vk_lanes *)(from))
#define vk_store(to, lanes) (*(vk_lanes *)(to) = (lanes))
#define vk_same(value) ((vk_lanes){} + (value))

static inline float vk_sum(const float *lanes) {
  float sums[8];
  for (size_t i = 0; i < 8; i++) sums[i] = lanes[i] + lanes[i + 8];
  for (size_t i = 0; i < 4; i++) sums[i] += sums[i + 4];
  return (sums[0] + sums[2]) + (sums[1] + sums[3]);
}

// e to the power of x for x from -87 to 87 (below, and for what is no number, as at -87): 2^n times a polynomial of sixth degree on half of a unit around 0
// (the coefficients are those of Cephes' expf, Moshier 1992). The error is below 2e-7 of the value.
static inline float vk_exp(float x) {
  x = x > -87.0f ? x : -87.0f;
  x = x > 87.0f ? 87.0f : x;
  float shifted = x * 1.44269504088896341f + 12582912.0f;
  float whole = shifted - 12582912.0f;
  float rest = x - whole * 0.693359375f;
  rest = rest - whole * -2.12194440e-4f;
  float sum = 1.9875691500e-4f;
  sum = sum * rest + 1.3981999507e-3f;
  sum = sum * rest + 8.3334519073e-3f;
  sum = sum * rest + 4.1665795894e-2f;
  sum = sum * rest + 1.6666665459e-1f;
  sum = sum * rest + 5.0000001201e-1f;
  sum = sum * rest * rest + rest + 1.0f;
  unsigned bits = (unsigned)((int)whole + 127) << 23;
  float power;
  memcpy(&power, &bits, sizeof power);
  return sum * power;
}
