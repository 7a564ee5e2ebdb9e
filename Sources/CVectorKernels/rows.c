#include "lanes.h"
#include "vector_kernels.h"

// What BERT's layers add to the variance.
#define EPSILON 1e-12f

VK_WIDTHS
void vk_add_and_normalise(float *rows, const float *other, size_t count, size_t width, const float *gain,
                          const float *offset) {
  for (size_t row = 0; row < count; row++) {
    float *to = rows + row * width;
    const float *from = other + row * width;
    float lanes[VK_TILE];
    vk_lanes sum = vk_same(0);
    for (size_t k = 0; k < width; k += VK_TILE) {
      vk_lanes both = vk_load(to + k) + vk_load(from + k);
      vk_store(to + k, both);
      sum += both;
    }
    vk_store(lanes, sum);
    vk_lanes mean = vk_same(vk_sum(lanes) / (float)width);
    vk_lanes squares = vk_same(0);
    for (size_t k = 0; k < width; k += VK_TILE) {
      vk_lanes apart = vk_load(to + k) - mean;
      squares += apart * apart;
    }
    vk_store(lanes, squares);
    vk_lanes scale = vk_same(1 / __builtin_sqrtf(vk_sum(lanes) / (float)width + EPSILON));
    for (size_t k = 0; k < width; k += VK_TILE) {
      vk_lanes scaled = (vk_load(to + k) - mean) * scale;
      vk_store(to + k, scaled * vk_load(gain + k) + vk_load(offset + k));
    }
  }
}

VK_WIDTHS
void vk_gelu(float *values, size_t count) {
  // erf by Abramowitz and Stegun, Handbook of Mathematical Functions (1964), 7.1.26: the error is below 1.5e-7.
  for (size_t i = 0; i < count; i++) {
    float x = values[i];
    float z = (x < 0 ? -x : x) * 0.70710678118654752f;
    float t = 1 / (1 + 0.3275911f * z);
    float sum = 1.061405429f;
    sum = sum * t - 1.453152027f;
    sum = sum * t + 1.421413741f;
    sum = sum * t - 0.284496736f;
    sum = sum * t + 0.254829592f;
    float tail = sum * t * vk_exp(-z * z);
    values[i] = 0.5f * x * (x < 0 ? tail : 2 - tail);
  }
}

VK_WIDTHS
void vk_mean_direction(const float *rows, size_t count, size_t width, float *result) {
  for (size_t k = 0; k < width; k++) result[k] = 0;
  for (size_t row = 0; row < count; row++) {
    for (size_t k = 0; k < width; k++) result[k] += rows[row * width + k];
  }
  float lanes[VK_TILE];
  vk_lanes squares = vk_same(0);
  for (size_t k = 0; k < width; k += VK_TILE) squares += vk_load(result + k) * vk_load(result + k);
  vk_store(lanes, squares);
  float length = __builtin_sqrtf(vk_sum(lanes));
  if (!(length > 0)) return;
  for (size_t k = 0; k < width; k++) result[k] /= length;
}

VK_WIDTHS
void vk_widen(const uint16_t *halves, size_t count, float *result) {
  for (size_t i = 0; i < count; i++) {
    // The exponent is moved by a product, which is right for the numbers below the smallest normal one too.
    unsigned bits = (unsigned)(halves[i] & 0x7FFF) << 13;
    float value, power;
    unsigned factor = (254u - 15) << 23;
    memcpy(&value, &bits, sizeof value);
    memcpy(&power, &factor, sizeof power);
    value *= power;
    result[i] = halves[i] & 0x8000 ? -value : value;
  }
}
