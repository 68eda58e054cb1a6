#ifndef CIE_CPHONENUMBERS_H
#define CIE_CPHONENUMBERS_H
#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Whether `digits` (`length` bytes of ASCII) is a number that could be dialled from one of `regions`: ISO 3166 codes
/// without separators, such as "USGBDE". With `mobile` it must be one of a mobile telephone.
///
/// Safe to call from any thread. Reads libphonenumber's metadata when first called.
bool cie_phone_is_valid(const char *digits, size_t length, const char *regions, bool mobile);

#ifdef __cplusplus
}
#endif
#endif
