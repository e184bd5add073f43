package org.hegui.statute.field;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Applies;
import org.hegui.statute.Text;

/** The closed catalogue of fields that a CRM may hold, each with its class (PIPL-6, PIPL-28, STD-45574). */
@Applies({"PIPL-6", "PIPL-28", "STD-45574", "CONTEST-10"})
public enum Field {
    /** Full name. */
    FULL_NAME(FieldClass.GENERAL, "姓名", "full name"),
    /** Salutation. */
    SALUTATION(FieldClass.GENERAL, "称谓", "salutation"),
    /** Gender. */
    GENDER(FieldClass.GENERAL, "性别", "gender"),
    /** Mobile number. */
    MOBILE(FieldClass.GENERAL, "手机号码", "mobile number"),
    /** Landline number. */
    LANDLINE(FieldClass.GENERAL, "固定电话", "landline number"),
    /** E-mail address. */
    EMAIL(FieldClass.GENERAL, "电子邮箱", "e-mail address"),
    /** WeChat id. */
    WECHAT_ID(FieldClass.GENERAL, "微信号", "WeChat id"),
    /** WeChat OpenID. */
    WECHAT_OPEN_ID(FieldClass.GENERAL, "微信 OpenID", "WeChat OpenID"),
    /** WeChat UnionID. */
    WECHAT_UNION_ID(FieldClass.GENERAL, "微信 UnionID", "WeChat UnionID"),
    /** WeCom external user id. */
    WECOM_EXTERNAL_USER_ID(FieldClass.GENERAL, "企业微信外部联系人标识", "WeCom external user id"),
    /** Member number. */
    MEMBER_NUMBER(FieldClass.GENERAL, "会员号", "member number"),
    /** Device id. */
    DEVICE_ID(FieldClass.GENERAL, "设备标识", "device id"),
    /** IP address. */
    IP_ADDRESS(FieldClass.GENERAL, "IP 地址", "IP address"),
    /** Cookie id. */
    COOKIE_ID(FieldClass.GENERAL, "Cookie 标识", "cookie id"),
    /** Advertising id. */
    ADVERTISING_ID(FieldClass.GENERAL, "广告标识", "advertising id"),
    /** Postal or delivery address. */
    POSTAL_ADDRESS(FieldClass.HIGH_PROTECTION, "收货或通信地址", "postal or delivery address"),
    /** Date of birth. */
    DATE_OF_BIRTH(FieldClass.GENERAL, "出生日期", "date of birth"),
    /** Resident identity number. */
    RESIDENT_ID(FieldClass.HIGH_PROTECTION, "居民身份证号码", "resident identity number"),
    /** Passport number. */
    PASSPORT_NUMBER(FieldClass.HIGH_PROTECTION, "护照号码", "passport number"),
    /** Travel or residence permit number. */
    PERMIT_NUMBER(FieldClass.HIGH_PROTECTION, "通行证或居留证件号码", "travel or residence permit number"),
    /** Picture of the identity card. */
    ID_CARD_IMAGE(FieldClass.S_OTH, "身份证照片", "picture of the identity card"),
    /** Picture of the passport. */
    PASSPORT_IMAGE(FieldClass.S_OTH, "护照照片", "picture of the passport"),
    /** Face image used for recognition. */
    FACE_IMAGE(FieldClass.S_BIO, "用于识别的人脸图像", "face image used for recognition"),
    /** Face template. */
    FACE_TEMPLATE(FieldClass.S_BIO, "人脸特征", "face template"),
    /** Portrait not used for recognition. */
    PORTRAIT(FieldClass.HIGH_PROTECTION, "不用于识别的肖像", "portrait not used for recognition"),
    /** Voice recording. */
    VOICE_RECORDING(FieldClass.HIGH_PROTECTION, "录音", "voice recording"),
    /** Voiceprint. */
    VOICEPRINT(FieldClass.S_BIO, "声纹", "voiceprint"),
    /** Call transcript. */
    CALL_TRANSCRIPT(FieldClass.HIGH_PROTECTION, "通话记录文本", "call transcript"),
    /** Chat transcript. */
    CHAT_TRANSCRIPT(FieldClass.HIGH_PROTECTION, "聊天记录", "chat transcript"),
    /** Order history. */
    ORDER_HISTORY(FieldClass.GENERAL, "订单记录", "order history"),
    /** Consumption record. */
    CONSUMPTION_RECORD(FieldClass.GENERAL, "消费记录", "consumption record"),
    /** Loyalty points. */
    LOYALTY_POINTS(FieldClass.GENERAL, "积分", "loyalty points"),
    /** Coupons. */
    COUPONS(FieldClass.GENERAL, "优惠券", "coupons"),
    /** After-sales record. */
    AFTER_SALES_RECORD(FieldClass.GENERAL, "售后记录", "after-sales record"),
    /** Bank card number. */
    BANK_CARD_NUMBER(FieldClass.S_FIN, "银行卡号", "bank card number"),
    /** Bank account number. */
    BANK_ACCOUNT_NUMBER(FieldClass.S_FIN, "银行账号", "bank account number"),
    /** Alipay account. */
    ALIPAY_ACCOUNT(FieldClass.S_FIN, "支付宝账户", "Alipay account"),
    /** WeChat Pay account. */
    WECHAT_PAY_ACCOUNT(FieldClass.S_FIN, "微信支付账户", "WeChat Pay account"),
    /** Payment token. */
    PAYMENT_TOKEN(FieldClass.S_FIN, "支付令牌", "payment token"),
    /** Invoice title of a person. */
    PERSONAL_INVOICE_TITLE(FieldClass.HIGH_PROTECTION, "个人发票抬头", "invoice title of a person"),
    /** Tax number of a person. */
    PERSONAL_TAX_NUMBER(FieldClass.HIGH_PROTECTION, "个人税号", "tax number of a person"),
    /** Income details. */
    INCOME_DETAILS(FieldClass.S_FIN, "收入明细", "income details"),
    /** Asset details. */
    ASSET_DETAILS(FieldClass.S_FIN, "资产明细", "asset details"),
    /** Income band. */
    INCOME_BAND(FieldClass.HIGH_PROTECTION, "收入区间", "income band"),
    /** Asset band. */
    ASSET_BAND(FieldClass.HIGH_PROTECTION, "资产区间", "asset band"),
    /** Credit score. */
    CREDIT_SCORE(FieldClass.S_OTH, "信用评分", "credit score"),
    /** Credit report. */
    CREDIT_REPORT(FieldClass.S_OTH, "征信报告", "credit report"),
    /** City of a single check-in. */
    CHECK_IN_CITY(FieldClass.GENERAL, "签到城市", "city of a single check-in"),
    /** Store of a single check-in. */
    CHECK_IN_STORE(FieldClass.GENERAL, "签到门店", "store of a single check-in"),
    /** Precise location. */
    GPS_POINT(FieldClass.S_OTH, "精准定位", "precise location"),
    /** Live location. */
    LIVE_LOCATION(FieldClass.S_OTH, "实时位置", "live location"),
    /** Movement track. */
    TRAJECTORY(FieldClass.S_LOC, "行踪轨迹", "movement track"),
    /** Trip log. */
    TRIP_LOG(FieldClass.S_LOC, "行程记录", "trip log"),
    /** Licence plate with passage times. */
    PLATE_PASSAGES(FieldClass.S_LOC, "车牌及通行时间", "licence plate with passage times"),
    /** Hotel stay. */
    HOTEL_STAY(FieldClass.HIGH_PROTECTION, "住宿记录", "hotel stay"),
    /** Flight or train itinerary. */
    TRAVEL_ITINERARY(FieldClass.HIGH_PROTECTION, "航班或火车行程", "flight or train itinerary"),
    /** Health condition. */
    HEALTH_CONDITION(FieldClass.S_MED, "健康状况", "health condition"),
    /** Allergy. */
    ALLERGY(FieldClass.S_MED, "过敏信息", "allergy"),
    /** Pregnancy. */
    PREGNANCY(FieldClass.S_MED, "怀孕信息", "pregnancy"),
    /** Skin condition as a medical matter. */
    MEDICAL_SKIN_CONDITION(FieldClass.S_MED, "医疗性质的皮肤状况", "skin condition as a medical matter"),
    /** Prescription. */
    PRESCRIPTION(FieldClass.S_MED, "处方", "prescription"),
    /** Body size. */
    BODY_SIZE(FieldClass.GENERAL, "身材尺码", "body size"),
    /** Hair type. */
    HAIR_TYPE(FieldClass.GENERAL, "发质", "hair type"),
    /** Religion. */
    RELIGION(FieldClass.S_REL, "宗教信仰", "religion"),
    /** Religious diet. */
    RELIGIOUS_DIET(FieldClass.S_REL, "宗教饮食", "religious diet"),
    /** Ethnicity. */
    ETHNICITY(FieldClass.HIGH_PROTECTION, "民族", "ethnicity"),
    /** Political affiliation. */
    POLITICAL_AFFILIATION(FieldClass.HIGH_PROTECTION, "政治面貌", "political affiliation"),
    /** Disability. */
    DISABILITY(FieldClass.S_IDN, "残障身份", "disability"),
    /** Occupation. */
    OCCUPATION(FieldClass.GENERAL, "职业", "occupation"),
    /** Employer. */
    EMPLOYER(FieldClass.GENERAL, "工作单位", "employer"),
    /** Job title. */
    JOB_TITLE(FieldClass.GENERAL, "职务", "job title"),
    /** Marital status. */
    MARITAL_STATUS(FieldClass.HIGH_PROTECTION, "婚姻状况", "marital status"),
    /** Family members. */
    FAMILY_MEMBERS(FieldClass.HIGH_PROTECTION, "家庭成员", "family members"),
    /** Name of a child under 14. */
    CHILD_NAME(FieldClass.S_MIN, "儿童姓名", "name of a child under 14"),
    /** Birthday of a child under 14. */
    CHILD_BIRTHDAY(FieldClass.S_MIN, "儿童生日", "birthday of a child under 14"),
    /** School of a child under 14. */
    CHILD_SCHOOL(FieldClass.S_MIN, "儿童学校", "school of a child under 14"),
    /** Data of a teenager of 14 to 17. */
    TEEN_DATA(FieldClass.GENERAL, "14 至 17 岁未成年人信息", "data of a teenager of 14 to 17"),
    /** Sexual orientation. */
    SEXUAL_ORIENTATION(FieldClass.S_OTH, "性取向", "sexual orientation"),
    /** Criminal record. */
    CRIMINAL_RECORD(FieldClass.S_OTH, "犯罪记录", "criminal record"),
    /** Dishonest-debtor status. */
    DISHONEST_DEBTOR_STATUS(FieldClass.S_OTH, "失信被执行人状态", "dishonest-debtor status"),
    /** Preference tags. */
    PREFERENCE_TAGS(FieldClass.GENERAL, "偏好标签", "preference tags"),
    /** Customer score. */
    CUSTOMER_SCORE(FieldClass.GENERAL, "客户评分", "customer score"),
    /** RFM segment. */
    RFM_SEGMENT(FieldClass.GENERAL, "RFM 分群", "RFM segment"),
    /** Churn risk. */
    CHURN_RISK(FieldClass.GENERAL, "流失风险", "churn risk"),
    /** Purchase propensity. */
    PURCHASE_PROPENSITY(FieldClass.GENERAL, "购买倾向", "purchase propensity"),
    /** Signature image. */
    SIGNATURE_IMAGE(FieldClass.HIGH_PROTECTION, "签名图像", "signature image"),
    /** Login password. */
    LOGIN_PASSWORD(FieldClass.HIGH_PROTECTION, "登录密码", "login password"),
    /** Security answers. */
    SECURITY_ANSWERS(FieldClass.HIGH_PROTECTION, "密保答案", "security answers"),
    /** Legal representative of a business customer. */
    LEGAL_REPRESENTATIVE(FieldClass.GENERAL, "企业客户的法定代表人", "legal representative of a business customer"),
    /** Contact person of a business customer. */
    BUSINESS_CONTACT(FieldClass.GENERAL, "企业客户的联系人", "contact person of a business customer"),
    /** Company name. */
    COMPANY_NAME(FieldClass.NOT_PERSONAL, "企业名称", "company name"),
    /** Unified social credit code. */
    UNIFIED_SOCIAL_CREDIT_CODE(FieldClass.NOT_PERSONAL, "统一社会信用代码", "unified social credit code"),
    /** Registered address. */
    REGISTERED_ADDRESS(FieldClass.NOT_PERSONAL, "注册地址", "registered address");

    private static final Map<String, Field> BY_CODE = byCode();

    private final FieldClass fieldClass;
    private final Text label;
    private final String code;

    Field(FieldClass fieldClass, String zh, String en) {
        this.fieldClass = fieldClass;
        this.label = new Text(zh, en);
        this.code = camelCase(name());
    }

    /** The name used in JSON, for example {@code fullName}. */
    public String code() {
        return code;
    }

    /** How strongly it is protected. */
    public FieldClass fieldClass() {
        return fieldClass;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }

    /**
     * Whether it is disputed that the field is sensitive (CONTEST-10, PIPL-28). The standard doesn't list it, so its
     * class is {@link FieldClass#HIGH_PROTECTION}; until counsel has answered it is safe to treat it as sensitive.
     * Medicines bought and health that was inferred are disputed too, but they are contents of other fields: only the
     * caller knows that they are there.
     */
    public boolean contested() {
        return switch (this) {
            case RESIDENT_ID,
                    PASSPORT_NUMBER,
                    PERMIT_NUMBER,
                    POSTAL_ADDRESS,
                    PORTRAIT,
                    ETHNICITY,
                    POLITICAL_AFFILIATION -> true;
            default -> false;
        };
    }

    /** The field with this code; empty when the catalogue has none, or the code is null. */
    public static Optional<Field> ofCode(@Nullable String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(BY_CODE.get(code));
    }

    private static Map<String, Field> byCode() {
        var fields = new HashMap<String, Field>();
        for (var field : values()) {
            fields.put(field.code, field);
        }
        return Map.copyOf(fields);
    }

    private static String camelCase(String name) {
        var words = name.toLowerCase(Locale.ROOT).split("_");
        var code = new StringBuilder(words[0]);
        for (var i = 1; i < words.length; i++) {
            code.append(Character.toUpperCase(words[i].charAt(0))).append(words[i], 1, words[i].length());
        }
        return code.toString();
    }
}
