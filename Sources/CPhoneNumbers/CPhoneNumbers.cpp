#include "CPhoneNumbers.h"

#include <phonenumbers/phonenumberutil.h>
#include <string>

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

bool cie_phone_is_valid(const char *digits, size_t length, const char *region) {
    const PhoneNumberUtil *util = PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    if (util->Parse(std::string(digits, length), region, &number) != PhoneNumberUtil::NO_PARSING_ERROR) {
        return false;
    }
    return util->IsValidNumber(number);
}
