#pragma once
#include <stdint.h>

// What Newswire uses of ICU, without ICU's own headers: Foundation carries another version of the same declarations, and
// a Swift module cannot see both.

/// A break iterator; opaque.
typedef struct cicu_breaks cicu_breaks;

/// Opens a word (1) or sentence (0) iterator for a locale; NULL when ICU has none.
cicu_breaks *cicu_breaks_open(int is_word, const char *locale);
void cicu_breaks_close(cicu_breaks *breaks);

/// Sets the text, which must stay until the next one is set or the iterator is closed.
void cicu_breaks_set_text(cicu_breaks *breaks, const uint16_t *units, int32_t count);

/// The next boundary in UTF-16 units, or -1 after the last.
int32_t cicu_breaks_next(cicu_breaks *breaks);

/// What a scalar is, as coarse as ScalarClass has it.
typedef enum {
  CICU_OTHER,
  CICU_SPACE,
  CICU_LOWER,
  CICU_UPPER,
  CICU_DIGIT,
  CICU_MARK,
  CICU_PUNCTUATION,
  CICU_SYMBOL,
} cicu_class;
cicu_class cicu_class_of(int32_t scalar);

/// The simple lower-case mapping.
int32_t cicu_to_lower(int32_t scalar);

/// The canonical decomposition (NFD) of one scalar; the count in UTF-16 units, 0 when it is its own, or -1 when `capacity` does not
/// do.
int32_t cicu_decomposition(int32_t scalar, uint16_t *target, int32_t capacity);

/// Canonical composition (NFC); the count in UTF-16 units, or -1 when `capacity` does not do.
int32_t cicu_nfc(const uint16_t *source, int32_t count, uint16_t *target, int32_t capacity);

/// What charsets some bytes look like; opaque.
typedef struct cicu_charsets cicu_charsets;

/// Guesses from bytes, which must stay until it is closed; NULL when ICU cannot.
cicu_charsets *cicu_charsets_open(const char *bytes, int32_t count);
void cicu_charsets_close(cicu_charsets *charsets);

/// The name at `rank`, 0 for the likeliest, and how sure that is (0 to 100); NULL behind the last.
const char *cicu_charsets_name(const cicu_charsets *charsets, int32_t rank, int32_t *confidence);
