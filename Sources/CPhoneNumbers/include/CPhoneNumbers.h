#ifndef CIE_CPHONENUMBERS_H
#define CIE_CPHONENUMBERS_H
#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Whether `digits` (`length` bytes of ASCII, perhaps with a leading "+") is a number that could be dialled from one of
/// `regions`: ISO 3166 codes without separators, such as "USGBDE". With a leading "+" regions don't matter.
///
/// Safe to call from any thread. Reads libphonenumber's metadata when first called.
bool cie_phone_is_valid(const char *digits, size_t length, const char *regions);

#ifdef __cplusplus
}
#endif
#endif
