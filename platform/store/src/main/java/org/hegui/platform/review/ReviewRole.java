package org.hegui.platform.review;

import org.hegui.platform.identity.Roles;

/** A role in which somebody votes. */
public enum ReviewRole {
    /** Privacy officer, 个人信息保护负责人 (PIPL-52). */
    PIPO(Roles.PIPO),
    /** Lawyer. */
    COUNSEL(Roles.COUNSEL),
    /** Security team. */
    SECURITY(Roles.SECURITY);

    private final String role;

    ReviewRole(String role) {
        this.role = role;
    }

    /** Name of the role in the access token. */
    public String role() {
        return role;
    }
}
