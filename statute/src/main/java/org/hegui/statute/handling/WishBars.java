package org.hegui.statute.handling;

import static org.hegui.statute.Effect.REFUSES;

import java.util.List;

import org.hegui.statute.Reason;
import org.hegui.statute.ReasonList;
import org.hegui.statute.RuleBook;
import org.hegui.statute.handling.Wishes.ChannelWish;

/** What a person's choices beside consents forbid, whatever the person consented to. */
record WishBars(RuleBook rules) {

    /** Why it may not be done; empty when it may. */
    List<Reason> against(HandlingFacts facts, Wishes wishes) {
        var refusedChannel = facts.act() == Act.MARKET && wishes.channel() != ChannelWish.OPEN;
        var refusedProgram = wishes.automatedRefused() && facts.automated() && facts.act() != Act.MARKET;
        var notPersonal = wishes.personalisationOff() && facts.act() == Act.AUTOMATED_DECISION;
        if (!refusedChannel && !refusedProgram && !notPersonal) {
            return List.of();
        }
        var reasons = new ReasonList(rules);
        if (refusedChannel) {
            channel(wishes.channel(), reasons);
        }
        if (refusedProgram) {
            program(reasons);
        }
        if (notPersonal) {
            personalisation(reasons);
        }
        return reasons.list();
    }

    private static void channel(ChannelWish wish, ReasonList reasons) {
        if (wish == ChannelWish.UNNAMED) {
            reasons.add(
                    "CPL-29",
                    REFUSES,
                    "客户拒绝了某些渠道。请写明通过哪个渠道发送后再查询。",
                    "The customer refused some channels. Say through which one the message goes and ask again.");
            return;
        }
        reasons.add(
                        "CPL-29",
                        REFUSES,
                        "客户已明确拒绝通过这一渠道接收商业性信息，不得再发送。",
                        "The customer clearly refused commercial information through this channel; none may be sent.")
                .addIfInForce(
                        "CPR-24",
                        REFUSES,
                        "客户取消后须立即停止发送和拨打。",
                        "After a customer cancels, messages and calls stop immediately.");
    }

    private static void program(ReasonList reasons) {
        reasons.add(
                "PIPL-24",
                REFUSES,
                "客户拒绝仅由程序作出的决定。请由人员作出决定。",
                "The customer refused decisions made by a program alone. Let a person decide.");
    }

    private static void personalisation(ReasonList reasons) {
        reasons.add(
                        "PIPL-24",
                        REFUSES,
                        "客户已关闭个性化，不得再由程序依据其个人特征作出评价和决定。",
                        "The customer switched personalisation off; no program may evaluate them by what they are like.")
                .addIfInForce(
                        "NDSR-42",
                        REFUSES,
                        "平台须尊重客户关闭个性化推荐的选择。",
                        "A platform honours that the customer switched personalised recommendation off.")
                .addIfInForce(
                        "ALG-17",
                        REFUSES,
                        "客户选择关闭后，须立即停止算法推荐。",
                        "Once the customer switches it off, recommendation by algorithm stops at once.");
    }
}
