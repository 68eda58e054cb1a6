#include "CPhoneNumbers.h"

#include <cstring>
#include <phonenumbers/phonenumberutil.h>
#include <string>

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

bool cie_phone_is_valid(const char *digits, size_t length, const char *regions, bool mobile) {
    const PhoneNumberUtil *util = PhoneNumberUtil::GetInstance();
    const std::string text(digits, length);
    for (size_t index = 0; index + 1 < std::strlen(regions); index += 2) {
        const std::string region(regions + index, 2);
        PhoneNumber number;
        if (util->Parse(text, region, &number) != PhoneNumberUtil::NO_PARSING_ERROR) {
            continue;
        }
        if (!util->IsValidNumberForRegion(number, region)) {
            continue;
        }
        if (!mobile || util->GetNumberType(number) == PhoneNumberUtil::MOBILE) {
            return true;
        }
    }
    return false;
}
