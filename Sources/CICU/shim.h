#pragma once
// ICU renames its functions by macro (ubrk_open_72), which Swift does not see: each one in use is wrapped here.
#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>

static inline UBreakIterator *cicu_ubrk_open(UBreakIteratorType type, const char *locale, const UChar *text, int32_t count,
                                             UErrorCode *status) {
  return ubrk_open(type, locale, text, count, status);
}
static inline void cicu_ubrk_close(UBreakIterator *iterator) { ubrk_close(iterator); }
static inline void cicu_ubrk_set_text(UBreakIterator *iterator, const UChar *text, int32_t count, UErrorCode *status) {
  ubrk_setText(iterator, text, count, status);
}
static inline int32_t cicu_ubrk_next(UBreakIterator *iterator) { return ubrk_next(iterator); }
static inline int32_t cicu_ubrk_rule_status(UBreakIterator *iterator) { return ubrk_getRuleStatus(iterator); }

static inline int8_t cicu_char_type(UChar32 scalar) { return u_charType(scalar); }
static inline UChar32 cicu_to_lower(UChar32 scalar) { return u_tolower(scalar); }

/// Canonical composition (NFC) of `source`; the count in UTF-16 units, or -1 when `capacity` does not do.
static inline int32_t cicu_nfc(const UChar *source, int32_t count, UChar *target, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *form = unorm2_getNFCInstance(&status);
  int32_t length = unorm2_normalize(form, source, count, target, capacity, &status);
  return U_FAILURE(status) ? -1 : length;
}
