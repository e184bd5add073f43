package org.hegui.customer.customer;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A person whom the handler serves. Holds nothing that can be read without the vault (PIPL-51). */
@Entity
public class Customer {

    /** Known to the other services as {@code subjectId}; given before the row exists, to ask whether it may. */
    @Id
    private UUID id;

    @Version
    private int lockVersion;

    private String handler;

    @Enumerated(EnumType.STRING)
    private CustomerStatus status;

    /** Null once the person is erased. */
    @Nullable private byte[] memberNumberIndex;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> sealedFields;

    private Instant createdAt;

    /** For Hibernate. */
    protected Customer() {}

    Customer(UUID id, String handler, byte[] memberNumberIndex, Map<String, String> sealedFields, Instant now) {
        this.id = id;
        this.handler = handler;
        this.status = CustomerStatus.ACTIVE;
        this.memberNumberIndex = memberNumberIndex;
        this.sealedFields = sealedFields;
        this.createdAt = now;
    }

    UUID id() {
        return id;
    }

    CustomerStatus status() {
        return status;
    }

    String handler() {
        return handler;
    }

    Map<String, String> sealedFields() {
        return sealedFields;
    }

    boolean isErased() {
        return status == CustomerStatus.ERASED;
    }

    /** Nothing that is about the person stays; the row tells that there was somebody. */
    void erase() {
        status = CustomerStatus.ERASED;
        memberNumberIndex = null;
        sealedFields = Map.of();
    }

    CreatedCustomerResponse response(UUID evidenceId) {
        return new CreatedCustomerResponse(id, status, createdAt, evidenceId);
    }
}
