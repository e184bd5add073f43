package org.hegui.local.tour;

/** The invented customer of the story; the record's text shows nothing of it. */
public record Person(String memberNumber, String fullName, String mobile, String postalAddress) {

    static Person invented(String suffix) {
        return new Person("TOUR-" + suffix, "欧阳示例", "19900009999", "示例省示例市示例路 1 号");
    }

    @Override
    public String toString() {
        return "Person";
    }
}
