package vn.motcua.rules.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.motcua.rules.procedure.NationalRecord.Channel;

/**
 * What is doubtful about the fees. A fee is what a law or the People's Council of the
 * province sets (Law on Fees and Charges 2015), never what a scraper made of it.
 */
final class FeeDoubts {

    /** No fee in force is smaller. */
    private static final long SMALLEST = 1000;

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final String NUMBER = "(\\d{1,3}(?:[.,]\\d{3})+|\\d+)";

    /** The amount in front: {@code 500,000 Việt Nam Đồng(...)}. */
    private static final Pattern FIRST = Pattern.compile("\\s*" + NUMBER + "\\s*(?:VNĐ|Việt Nam Đồng)", FLAGS);

    private static final Pattern ANY = Pattern
        .compile("(?<![\\d.,])" + NUMBER + "\\s*(?:VNĐ|Việt Nam Đồng|đồng|đ(?=[/\\s]))", FLAGS);

    private static final Pattern COUNCIL = Pattern
        .compile("Hội đồng nhân dân|HĐND|(?:Ủy|Uỷ) ban nhân dân (?:cấp )?tỉnh|UBND (?:cấp )?tỉnh", FLAGS);

    private static final Pattern LOST = Pattern.compile("\\s*(?:VNĐ|Việt Nam Đồng)", FLAGS);

    private FeeDoubts() {
    }

    static List<Doubt> of(List<Channel> channels) {
        List<Doubt> doubts = new ArrayList<>();
        add(doubts, channels, FeeDoubts::isTooSmall, DoubtReason.FEE_TOO_SMALL);
        add(doubts, channels, (channel) -> isFree(channel) && COUNCIL.matcher(channel.note()).find(),
                DoubtReason.FEE_SET_BY_COUNCIL);
        add(doubts, channels, (channel) -> isFree(channel) && ANY.matcher(channel.note()).find(),
                DoubtReason.FEE_FREE_WITH_AMOUNT);
        add(doubts, channels, (channel) -> amount(channel) == null && LOST.matcher(channel.note()).lookingAt(),
                DoubtReason.FEE_NUMBER_LOST);
        add(doubts, channels, (channel) -> amount(channel) == null && !LOST.matcher(channel.note()).lookingAt(),
                DoubtReason.FEE_UNREAD);
        if (channels.stream().map((channel) -> String.valueOf(amount(channel))).distinct().count() > 1) {
            doubts.add(Doubt.of(DoubtReason.FEE_DIFFERS));
        }
        add(doubts, channels, FeeDoubts::namesOtherAmounts, DoubtReason.FEE_SEVERAL_AMOUNTS);
        return doubts;
    }

    private static void add(List<Doubt> doubts, List<Channel> channels, Predicate<Channel> wrong, DoubtReason reason) {
        channels.stream().filter(wrong).findFirst().map((channel) -> doubt(reason, channel)).ifPresent(doubts::add);
    }

    /** The fee that all ways to file have in common, where it can be one. */
    static @Nullable Long single(List<Channel> channels) {
        List<@Nullable Long> amounts = new ArrayList<>();
        channels.forEach((channel) -> amounts.add(isBelievable(channel) ? amount(channel) : null));
        Long first = amounts.isEmpty() ? null : amounts.get(0);
        return amounts.stream().allMatch((amount) -> Objects.equals(amount, first)) ? first : null;
    }

    private static Doubt doubt(DoubtReason reason, Channel channel) {
        if (!channel.note().isBlank()) {
            return Doubt.of(reason, "fee", channel.note());
        }
        return (channel.feeVnd() != null) ? Doubt.of(reason, "fee", Long.toString(channel.feeVnd())) : Doubt.of(reason);
    }

    private static boolean isFree(Channel channel) {
        return Long.valueOf(0).equals(amount(channel));
    }

    private static boolean isTooSmall(Channel channel) {
        Long amount = amount(channel);
        return amount != null && amount > 0 && amount < SMALLEST;
    }

    private static boolean isBelievable(Channel channel) {
        return !isTooSmall(channel)
                && !(isFree(channel) && (COUNCIL.matcher(channel.note()).find() || ANY.matcher(channel.note()).find()));
    }

    private static boolean namesOtherAmounts(Channel channel) {
        Long amount = amount(channel);
        return amount != null && amount > 0
                && ANY.matcher(channel.note())
                    .results()
                    .anyMatch((found) -> !amount.equals(number(found).orElse(null)));
    }

    /** What the database read, else the amount in front of the words. */
    private static @Nullable Long amount(Channel channel) {
        if (channel.feeVnd() != null) {
            return channel.feeVnd();
        }
        Matcher first = FIRST.matcher(channel.note());
        return first.lookingAt() ? number(first.toMatchResult()).orElse(null) : null;
    }

    private static Optional<Long> number(MatchResult found) {
        String digits = found.group(1).replaceAll("[.,]", "");
        return (digits.length() <= 12) ? Optional.of(Long.valueOf(digits)) : Optional.empty();
    }

}
