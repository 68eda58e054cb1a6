#include "CPhoneNumbers.h"

#include <cstring>
#include <phonenumbers/phonenumberutil.h>
#include <string>

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

bool cie_phone_is_valid(const char *digits, size_t length, const char *regions) {
    const PhoneNumberUtil *util = PhoneNumberUtil::GetInstance();
    const std::string text(digits, length);
    const bool isInternational = length > 0 && digits[0] == '+';
    const size_t count = isInternational ? 1 : std::strlen(regions) / 2;
    for (size_t index = 0; index < count; index++) {
        const std::string region = isInternational ? "ZZ" : std::string(regions + 2 * index, 2);
        PhoneNumber number;
        if (util->Parse(text, region, &number) != PhoneNumberUtil::NO_PARSING_ERROR) {
            continue;
        }
        if (isInternational ? util->IsValidNumber(number) : util->IsValidNumberForRegion(number, region)) {
            return true;
        }
    }
    return false;
}
