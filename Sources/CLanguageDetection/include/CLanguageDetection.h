#ifndef CIE_CLANGUAGEDETECTION_H
#define CIE_CLANGUAGEDETECTION_H
#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/// What a text is written in.
typedef struct {
    /// ISO 639-1 of the most likely language; "un" when unknown.
    char code[8];
    /// How much of the text is in it, in percent.
    int percent;
    /// Whether the guess is more than a guess.
    bool is_reliable;
} cie_language;

/// The most likely language of `length` bytes of valid UTF-8 without markup.
cie_language cie_detect_language(const char *text, size_t length);

#ifdef __cplusplus
}
#endif
#endif
