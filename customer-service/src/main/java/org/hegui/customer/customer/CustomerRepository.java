package org.hegui.customer.customer;

import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.page.PageRequest;

/** Named questions about customers, always within one handler. */
@ApplicationScoped
class CustomerRepository implements PanacheRepositoryBase<Customer, UUID> {

    Uni<Customer> find(String handler, UUID id) {
        return find("handler = ?1 and id = ?2", handler, id).firstResult();
    }

    /** Whether somebody has one of these hashes of a member number. */
    Uni<Boolean> isTaken(String handler, List<byte[]> memberNumberIndexes) {
        return count("handler = ?1 and memberNumberIndex in ?2", handler, memberNumberIndexes)
                .map(count -> count > 0);
    }

    /** Without the profiles; one more than the page holds, to tell whether there is a next page. */
    Uni<List<CustomerResponse>> list(String handler, PageRequest page) {
        return find("handler = ?1 and id > ?2 order by id", handler, page.after())
                .project(CustomerResponse.class)
                .range(0, page.limit())
                .list();
    }
}
