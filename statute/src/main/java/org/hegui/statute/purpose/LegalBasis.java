package org.hegui.statute.purpose;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Text;

/** The seven legal bases of PIPL-13, the second one in its two halves. There is no "legitimate interest". */
public enum LegalBasis {
    /** The person agreed. */
    CONSENT("取得个人同意", "the person's consent"),
    /** Needed to conclude or perform a contract to which the person is party. */
    CONTRACT("订立、履行个人作为一方当事人的合同所必需", "needed for a contract with the person"),
    /** Needed for personnel management under lawful labour rules or a collective contract. */
    HR("按照依法制定的劳动规章制度或集体合同实施人力资源管理所必需", "needed for personnel management"),
    /** Needed for a statutory duty or obligation. */
    STATUTORY("履行法定职责或者法定义务所必需", "needed for a statutory duty"),
    /** A public-health emergency, or protection of life, health or property in an emergency. */
    EMERGENCY("应对突发公共卫生事件或紧急情况下保护生命健康和财产安全所必需", "needed in an emergency"),
    /** News and supervision by public opinion, within reason. */
    NEWS("新闻报道、舆论监督等在合理范围内处理", "news reporting within reason"),
    /** Information that is already lawfully public, within reason. */
    PUBLIC_INFO("在合理范围内处理已合法公开的个人信息", "lawfully public information within reason"),
    /** Another law or administrative regulation, to be cited. */
    OTHER_LAW("法律、行政法规规定的其他情形", "another law or administrative regulation");

    private final Text label;

    LegalBasis(String zh, String en) {
        this.label = new Text(zh, en);
    }

    /** What people call it. */
    public Text label() {
        return label;
    }

    /** The basis with this code, which is its name; empty for any other text and for null. */
    public static Optional<LegalBasis> ofCode(@Nullable String code) {
        for (var basis : values()) {
            if (basis.name().equals(code)) {
                return Optional.of(basis);
            }
        }
        return Optional.empty();
    }
}
