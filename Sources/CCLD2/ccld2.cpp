#include "ccld2.h"

#include <cstdio>  // CLD2's header names FILE without including it.

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

extern "C" ccld2_result ccld2_detect(const char *bytes, int32_t count, const char *top_level_domain,
                                     const char *language_hint) {
  CLD2::CLDHints hints = {language_hint, top_level_domain, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
  CLD2::Language languages[3];
  int percents[3];
  double scores[3];
  int text_bytes = 0;
  bool is_reliable = false;
  CLD2::Language best = CLD2::ExtDetectLanguageSummary(bytes, count, /* is_plain_text */ true, &hints, /* flags */ 0,
                                                       languages, percents, scores, nullptr, &text_bytes, &is_reliable);
  return {CLD2::LanguageCode(best), percents[0], is_reliable ? 1 : 0};
}
