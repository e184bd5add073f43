package org.hegui.local.seed;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Invents customers. The same number always gives the same person, on every machine and JDK; no two share a member
 * number, mobile number, e-mail address or resident number.
 */
public final class SyntheticCustomers {
    /** As many as the mobile range has numbers. */
    public static final int MOST = 10_000;

    private static final long SEED = 20_211_101L;
    private static final String FAMILY = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖";
    private static final String GIVEN = "安博晨楚丹恩芳光涵浩嘉杰静凯兰乐琳明宁鹏琪然瑞诗思涛婷伟文雯晓欣雅怡逸颖宇雨远悦泽哲芷志子梓";
    private static final List<String> CITIES = List.of(
            "北京市朝阳区",
            "上海市浦东新区",
            "广东省广州市天河区",
            "广东省深圳市南山区",
            "浙江省杭州市西湖区",
            "江苏省南京市鼓楼区",
            "四川省成都市武侯区",
            "湖北省武汉市洪山区",
            "陕西省西安市雁塔区",
            "山东省青岛市市南区");
    private static final String UNASSIGNED_AREA = "999999";
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1950, 1, 1);
    private static final int BIRTH_DAYS = 20_000;
    /** Has no factor in common with the number of days, so that no two customers are born on one day. */
    private static final int BIRTH_STEP = 7_919;

    private SyntheticCustomers() {}

    /** The first {@code size} customers, at most {@link #MOST}: nine tenths of handler-a, then those of handler-b. */
    public static Stream<SyntheticCustomer> of(int size) {
        if (size < 0 || size > MOST) {
            throw new IllegalArgumentException("size must be 0 to " + MOST + ": " + size);
        }
        var ofA = size - size / 10;
        return Stream.concat(
                IntStream.range(0, ofA).mapToObj(index -> customer("A", index, index)),
                IntStream.range(0, size - ofA).mapToObj(index -> customer("B", index, MOST - 1 - index)));
    }

    /** {@code person} numbers people over both handlers: up from 0 for A, down from the last for B. */
    private static SyntheticCustomer customer(String handler, int index, int person) {
        // java.util.Random because its sequence is specified for ever
        var random = new Random(SEED + person * 1_000_003L);
        var letter = handler.toLowerCase(Locale.ROOT);
        var number = "SYN-%s-%06d".formatted(handler, index + 1);
        var birth = FIRST_BIRTH.plusDays((long) person * BIRTH_STEP % BIRTH_DAYS);
        return new SyntheticCustomer(
                "handler-" + letter,
                number,
                name(random),
                "1990000%04d".formatted(person),
                number.toLowerCase(Locale.ROOT) + (random.nextBoolean() ? "@example.com" : "@example.cn"),
                birth,
                residentId(birth, random.nextInt(1_000)),
                address(random));
    }

    private static String name(Random random) {
        var given = random.nextInt(4) == 0 ? one(GIVEN, random) : one(GIVEN, random) + one(GIVEN, random);
        return one(FAMILY, random) + given;
    }

    private static String address(Random random) {
        return CITIES.get(random.nextInt(CITIES.size())) + "示例路" + (1 + random.nextInt(999)) + "号"
                + (1 + random.nextInt(30)) + "栋" + (101 + random.nextInt(20) * 100) + "室";
    }

    private static String residentId(LocalDate birth, int sequence) {
        var body = UNASSIGNED_AREA + DateTimeFormatter.BASIC_ISO_DATE.format(birth) + "%03d".formatted(sequence);
        return body + checkCharacter(body);
    }

    /** ISO 7064 MOD 11-2 as in GB 11643: the whole number, check included, leaves 1 when divided by 11. */
    private static char checkCharacter(String body) {
        var remainder = 0;
        for (var digit : body.toCharArray()) {
            remainder = (remainder + digit - '0') * 2 % 11;
        }
        var check = (12 - remainder) % 11;
        return check == 10 ? 'X' : (char) ('0' + check);
    }

    private static String one(String characters, Random random) {
        return String.valueOf(characters.charAt(random.nextInt(characters.length())));
    }
}
