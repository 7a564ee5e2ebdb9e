#pragma once
#include <stddef.h>
#include <stdint.h>

// The arithmetic of a text encoder. Every function gives the same bits on every machine: products of whole numbers are summed
// exactly, and sums of fractions in one order, without fused multiplications, whatever the width of the registers.
//
// No pointer may be NULL, none may overlap another, and none needs more alignment than its type. Matrices are stored row by row.

/// Columns of a packed matrix that lie side by side.
#define VK_TILE 16
/// Products that are summed as whole numbers: VK_BLOCK * VK_WEIGHT_MAX * VK_VALUE_MAX stays below 2^31.
#define VK_BLOCK 96
#define VK_WEIGHT_MAX 2730
#define VK_VALUE_MAX 8191

/// The rows of a matrix as whole numbers from -VK_VALUE_MAX to VK_VALUE_MAX, each row by a factor of its own.
void vk_quantise(const float *values, size_t rows, size_t depth, int16_t *whole, float *factors);

/// Puts weights, `columns` of `depth` numbers each, into the order in which vk_multiply reads them. `columns` is a multiple of
/// VK_TILE, `depth` of 2; `packed` has the same size.
void vk_pack(const int16_t *weights, size_t columns, size_t depth, int16_t *packed);

/// result[r, c] = factors[r] * weight_factors[c] * sum over k of values[r, k] * weights[c, k], plus bias[c].
void vk_multiply(const int16_t *values, const float *factors, size_t rows, const int16_t *packed,
                 const float *weight_factors, const float *bias, size_t columns, size_t depth, float *result);

/// Adds `other` to each row, brings the row to mean 0 and variance 1, and multiplies and adds. `width` is a multiple of VK_TILE.
void vk_add_and_normalise(float *rows, const float *other, size_t count, size_t width, const float *gain,
                          const float *offset);

/// The Gaussian error linear unit, x * (1 + erf(x / sqrt 2)) / 2, in place.
void vk_gelu(float *values, size_t count);

/// Self-attention over `count` tokens. A row of `projected` has queries, keys and values, `heads * head_width` numbers each; a row
/// of `result` as many as one of them. `scratch` has room for VK_ATTENTION_SCRATCH(count, head_width) numbers; `head_width` is a multiple of
/// VK_TILE.
#define VK_ATTENTION_QUERIES 4
#define VK_ATTENTION_SCRATCH(count, head_width) (((count) + VK_TILE) * ((head_width) + VK_ATTENTION_QUERIES))
void vk_attend(const float *projected, size_t count, size_t heads, size_t head_width, float *scratch, float *result);

/// Sums the rows and scales the sum to length 1; all zeros stay. `width` is a multiple of VK_TILE.
void vk_mean_direction(const float *rows, size_t count, size_t width, float *result);

/// Numbers of half precision (IEEE 754 binary16) as floats.
void vk_widen(const uint16_t *halves, size_t count, float *result);
