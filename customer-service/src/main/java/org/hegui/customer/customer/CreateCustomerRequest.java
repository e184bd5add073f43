package org.hegui.customer.customer;

import java.util.Map;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A customer to be created.
 *
 * @param purpose code of the purpose for which the information is collected; it must cover every field given
 * @param memberNumber the handler's own number of the customer, unique within the handler
 * @param fields the profile: a text of at most 500 characters for each code of the catalogue
 */
public record CreateCustomerRequest(
        @NotBlank @Size(max = 64) @Pattern(regexp = "[a-z0-9-]+") String purpose,

        @NotBlank @Size(max = 64) @Pattern(regexp = "[A-Za-z0-9._-]+") String memberNumber,

        @NotNull @Size(max = 50) @Schema(
                maxProperties = 50,
                description = "Texts of at most 500 characters by field code, see /customer/v1/fields")
        Map<String, @Nullable String> fields) {

    @Override
    public String toString() {
        return "CreateCustomerRequest[" + purpose + "]";
    }
}
