#pragma once
#include <stdint.h>
#ifdef __cplusplus
extern "C" {
#endif

/// What CLD2 says of one text: the ISO 639 code of its best language (static storage), the share of the text in that
/// language in percent, and whether CLD2 holds its answer to be reliable.
typedef struct {
  const char *code;
  int percent;
  int is_reliable;
} ccld2_result;

/// `bytes` must be valid UTF-8 of `count` bytes; CLD2 reads past anything else. `top_level_domain` and `language_hint`
/// may be NULL.
ccld2_result ccld2_detect(const char *bytes, int32_t count, const char *top_level_domain, const char *language_hint);

#ifdef __cplusplus
}
#endif
