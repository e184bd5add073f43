package org.hegui.transfer.approval;

import org.hegui.platform.identity.Roles;

/** The two roles that must agree, each by another person. */
public enum ApprovalRole {
    PIPO(Roles.PIPO),
    COUNSEL(Roles.COUNSEL);

    private final String role;

    ApprovalRole(String role) {
        this.role = role;
    }

    /** Name of the role in the access token. */
    String role() {
        return role;
    }
}
