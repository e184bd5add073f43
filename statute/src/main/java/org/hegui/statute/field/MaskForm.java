package org.hegui.statute.field;

/** How much of a value a mask shows. */
public enum MaskForm {
    /** Three characters at the beginning and four at the end, of telephone numbers. */
    PHONE(3, 4),
    /** One at each end, of identity documents. */
    DOCUMENT(1, 1),
    /** Four at the end, of bank accounts. */
    ACCOUNT(0, 4),
    /** The first character, and what follows the last {@code @}. */
    EMAIL(1, 0),
    /** The first character, of general values. */
    FIRST(1, 0),
    /** Nothing. */
    HIDDEN(0, 0);

    private final int first;
    private final int last;

    MaskForm(int first, int last) {
        this.first = first;
        this.last = last;
    }

    /** At most so many characters are shown at the beginning. */
    public int first() {
        return first;
    }

    /** At most so many characters are shown at the end, besides the domain of an {@link #EMAIL}. */
    public int last() {
        return last;
    }

    /** The form for a field. What is sensitive, highly protected or not personal is hidden unless it has its own. */
    public static MaskForm of(Field field) {
        return switch (field) {
            case MOBILE, LANDLINE -> PHONE;
            case RESIDENT_ID, PASSPORT_NUMBER, PERMIT_NUMBER -> DOCUMENT;
            case BANK_CARD_NUMBER, BANK_ACCOUNT_NUMBER -> ACCOUNT;
            case Field.EMAIL -> EMAIL;
            default -> field.fieldClass() == FieldClass.GENERAL ? FIRST : HIDDEN;
        };
    }
}
