package org.hegui.consent.notice.page;

import io.quarkus.qute.TemplateEnum;

import org.hegui.platform.html.Language;

/** The words of the page that are not the notice's own. */
@TemplateEnum
public enum Word {
    TITLE("个人信息处理告知", "Personal information notice"),
    VERSION("版本", "Version"),
    SINCE("发布日期", "Published"),
    UNTIL("被取代日期", "Replaced"),
    REPLACED("这是已被取代的旧版本，不再适用。", "This is a former version; it is no longer in force."),
    NEWEST("查看现行版本", "Read the current version"),
    COVERS("本告知涉及：", "This notice is also about:"),
    ESSENTIALS("基本事项", "The essentials"),
    RIGHTS("您的权利", "Your rights"),
    LISTS("信息清单", "Lists"),
    COLLECTED("收集个人信息清单", "What is collected"),
    PROVIDED("向其他处理者提供个人信息清单", "What others receive"),
    PURPOSE("目的", "Purpose"),
    METHOD("方式", "Method"),
    CATEGORIES("种类", "Categories"),
    RETENTION("保存期限", "Kept for"),
    RECIPIENT("接收方", "Recipient"),
    VERSIONS("历次版本", "All versions"),
    CURRENT("现行", "current"),
    PROOF("核对本告知", "Check this notice"),
    HASH("内容哈希（SHA-256）", "Content hash (SHA-256)"),
    HASH_HINT(
            "对下载文件中 code、version、occasions、zh、en 五项的规范 JSON（RFC 8785）计算 SHA-256，应得到此值。",
            "The SHA-256 of the canonical JSON (RFC 8785) of code, version, occasions, zh and en in the download is this"
                    + " value."),
    DOWNLOAD("下载（JSON）", "Download (JSON)"),
    SKIP("跳到正文", "Skip to the text"),
    SWITCH("English", "中文");

    private final String zh;
    private final String en;

    Word(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The words in this language. */
    public String in(Language language) {
        return language == Language.CHINESE ? zh : en;
    }
}
