package org.hegui.statute.retention;

/** Why data is kept for a period. */
public enum RetentionBasis {
    /** A law or regulation says at least how long. */
    STATUTE,
    /** Claims may be made for so long (CIVIL-188); no law asks to keep it, and counsel decides (CONTEST-13). */
    LIMITATION,
    /** Our policy, because the handler has to prove what it did (PIPL-69). */
    POLICY,
    /** No period: the shortest time that the purpose needs (PIPL-19). */
    NECESSITY
}
