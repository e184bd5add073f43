package org.hegui.statute.notice;

import org.hegui.statute.Text;

/** What a notice has to say more about. */
public enum NoticeOccasion {
    /** Sensitive personal information is handled (PIPL-30). */
    SENSITIVE("处理敏感个人信息", "sensitive information is handled"),
    /** It is about children under 14 (PIPL-31). */
    CHILDREN("处理不满十四周岁未成年人的个人信息", "children under 14 are concerned"),
    /** The information is handed to another handler (PIPL-23). */
    PROVIDE("向其他处理者提供", "it is handed to another handler"),
    /** The information goes abroad (PIPL-39). */
    EXPORT("向境外提供", "it goes abroad"),
    /** A program evaluates people or chooses what they see (PIPL-24, ALG-16). */
    AUTOMATED_DECISION("利用个人信息进行自动化决策", "a program evaluates people"),
    /** Cameras or recognition devices stand in a public place (PIPL-26). */
    PUBLIC_PLACE("在公共场所采集图像或者识别身份", "cameras or recognition stand in a public place"),
    /** A merger, split or the like hands the information to a successor (PIPL-22). */
    SUCCESSION("因合并、分立等转移", "a successor takes it over");

    private final Text label;

    NoticeOccasion(String zh, String en) {
        this.label = new Text(zh, en);
    }

    /** What people call it. */
    public Text label() {
        return label;
    }
}
