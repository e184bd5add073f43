package org.hegui.local.seed;

import java.time.LocalDate;

/**
 * An invented customer: well-formed everywhere, real nowhere.
 *
 * @param handler the legal entity whose customer it is, such as {@code handler-a}
 * @param memberNumber unique, such as {@code SYN-A-000001}
 * @param fullName Chinese family and given name
 * @param mobile mainland mobile number of 11 digits in the range 1990000xxxx
 * @param email address in a domain reserved for examples (RFC 2606)
 * @param dateOfBirth of an adult
 * @param residentId 18 characters with a valid check character (GB 11643) in the area 999999, which is not assigned
 * @param postalAddress address in a street named 示例路, example road
 */
public record SyntheticCustomer(
        String handler,
        String memberNumber,
        String fullName,
        String mobile,
        String email,
        LocalDate dateOfBirth,
        String residentId,
        String postalAddress) {}
