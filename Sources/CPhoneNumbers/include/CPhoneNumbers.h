#ifndef CIE_CPHONENUMBERS_H
#define CIE_CPHONENUMBERS_H
#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Whether `digits` (`length` bytes of UTF-8) is a number that could be dialled in `region` (ISO 3166, such as "US"; "ZZ" for
/// none, when only numbers with a leading "+" are known).
bool cie_phone_is_valid(const char *digits, size_t length, const char *region);

#ifdef __cplusplus
}
#endif
#endif
