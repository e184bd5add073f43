package org.hegui.statute.field;

import org.hegui.statute.Text;

/** What is wrong with a value that is none. The words never repeat the value: it may be personal information. */
public enum Flaw {
    /** There is nothing, or only space. */
    EMPTY("没有填写", "is empty"),
    /** It is too short or too long. */
    LENGTH("长度不对", "has the wrong length"),
    /** It has a character that can't be there. */
    CHARACTER("含有不允许的字符", "has a character that can't be there"),
    /** An identity number of 15 digits, which ended in 2013. */
    OLD_NUMBER("十五位旧号码已失效，请填写十八位号码", "is an old number of 15 digits, which isn't valid any more"),
    /** The birth date in it doesn't exist. */
    NO_SUCH_DAY("其中的出生日期不存在", "holds a birth date that doesn't exist"),
    /** The birth date in it is still to come. */
    FUTURE("其中的出生日期晚于今天", "holds a birth date that is still to come"),
    /** The check character doesn't fit the others; usually a typing mistake. */
    CHECK("校验位不符，请核对是否输入有误", "has a check character that doesn't fit: look for a typing mistake"),
    /** The number belongs to a device, an SMS port or a hotline. */
    NO_PERSON("不是个人的号码", "isn't the number of a person"),
    /** It has the form of nothing that is known here. */
    FORM("格式不对", "has the wrong form");

    private final Text text;

    Flaw(String zh, String en) {
        this.text = new Text(zh, en);
    }

    /** In words, to be put behind the name of the field. */
    public Text text() {
        return text;
    }
}
