#include "CLanguageDetection.h"

// cld2's header uses FILE without including it.
#include <cstdio>

#include <cld2/public/compact_lang_det.h>
#include <cstring>

cie_language cie_detect_language(const char *text, size_t length) {
    cie_language result = {"un", 0, false};
    CLD2::Language languages[3];
    int percents[3];
    int bytes = 0;
    CLD2::DetectLanguageSummary(text, static_cast<int>(length), true, languages, percents, &bytes,
                                &result.is_reliable);
    result.percent = percents[0];
    strncpy(result.code, CLD2::LanguageCode(languages[0]), sizeof result.code - 1);
    return result;
}
