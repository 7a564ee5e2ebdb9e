#include "cicu.h"

#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/ucsdet.h>
#include <unicode/unorm2.h>

cicu_breaks *cicu_breaks_open(int is_word, const char *locale) {
  UErrorCode status = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_open(is_word ? UBRK_WORD : UBRK_SENTENCE, locale, NULL, 0, &status);
  if (U_SUCCESS(status)) return (cicu_breaks *)iterator;
  if (iterator != NULL) ubrk_close(iterator);
  return NULL;
}

void cicu_breaks_close(cicu_breaks *breaks) { ubrk_close((UBreakIterator *)breaks); }

void cicu_breaks_set_text(cicu_breaks *breaks, const uint16_t *units, int32_t count) {
  UErrorCode status = U_ZERO_ERROR;
  ubrk_setText((UBreakIterator *)breaks, units, count, &status);
}

int32_t cicu_breaks_next(cicu_breaks *breaks) { return ubrk_next((UBreakIterator *)breaks); }

cicu_class cicu_class_of(int32_t scalar) {
  switch (u_charType(scalar)) {
    case U_UPPERCASE_LETTER:
    case U_TITLECASE_LETTER:
      return CICU_UPPER;
    case U_LOWERCASE_LETTER:
    case U_MODIFIER_LETTER:
    case U_OTHER_LETTER:
      return CICU_LOWER;
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_COMBINING_SPACING_MARK:
      return CICU_MARK;
    case U_DECIMAL_DIGIT_NUMBER:
      return CICU_DIGIT;
    case U_SPACE_SEPARATOR:
    case U_LINE_SEPARATOR:
    case U_PARAGRAPH_SEPARATOR:
      return CICU_SPACE;
    case U_DASH_PUNCTUATION:
    case U_START_PUNCTUATION:
    case U_END_PUNCTUATION:
    case U_CONNECTOR_PUNCTUATION:
    case U_OTHER_PUNCTUATION:
    case U_INITIAL_PUNCTUATION:
    case U_FINAL_PUNCTUATION:
      return CICU_PUNCTUATION;
    case U_MATH_SYMBOL:
    case U_CURRENCY_SYMBOL:
    case U_MODIFIER_SYMBOL:
    case U_OTHER_SYMBOL:
      return CICU_SYMBOL;
    default:
      return CICU_OTHER;
  }
}

int32_t cicu_to_lower(int32_t scalar) { return u_tolower(scalar); }

int32_t cicu_decomposition(int32_t scalar, uint16_t *target, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *form = unorm2_getNFDInstance(&status);
  if (U_FAILURE(status)) return -1;
  int32_t length = unorm2_getDecomposition(form, scalar, target, capacity, &status);
  if (U_FAILURE(status)) return -1;
  return length < 0 ? 0 : length;
}

int32_t cicu_nfc(const uint16_t *source, int32_t count, uint16_t *target, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *form = unorm2_getNFCInstance(&status);
  int32_t length = unorm2_normalize(form, source, count, target, capacity, &status);
  return U_FAILURE(status) ? -1 : length;
}

struct cicu_charsets {
  UCharsetDetector *detector;
  const UCharsetMatch **matches;
  int32_t count;
};

cicu_charsets *cicu_charsets_open(const char *bytes, int32_t count) {
  cicu_charsets *charsets = calloc(1, sizeof *charsets);
  if (charsets == NULL) return NULL;
  UErrorCode status = U_ZERO_ERROR;
  charsets->detector = ucsdet_open(&status);
  ucsdet_setText(charsets->detector, bytes, count, &status);
  charsets->matches = ucsdet_detectAll(charsets->detector, &charsets->count, &status);
  if (U_SUCCESS(status)) return charsets;
  cicu_charsets_close(charsets);
  return NULL;
}

void cicu_charsets_close(cicu_charsets *charsets) {
  if (charsets->detector != NULL) ucsdet_close(charsets->detector);
  free(charsets);
}

const char *cicu_charsets_name(const cicu_charsets *charsets, int32_t rank, int32_t *confidence) {
  if (rank < 0 || rank >= charsets->count) return NULL;
  UErrorCode status = U_ZERO_ERROR;
  *confidence = ucsdet_getConfidence(charsets->matches[rank], &status);
  const char *name = ucsdet_getName(charsets->matches[rank], &status);
  return U_SUCCESS(status) ? name : NULL;
}
