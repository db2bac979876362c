package vn.motcua.rules.procedure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.motcua.rules.deadline.LimitUnit;
import vn.motcua.rules.deadline.TimeLimit;
import vn.motcua.rules.procedure.NationalRecord.Channel;

/**
 * What is doubtful about the limits. A number without its unit is never given one: ngày,
 * ngày làm việc and giờ are three different things (Civil Code 2015 Art. 146-148).
 */
final class LimitDoubts {

    /** The longest of each unit that any procedure has. */
    private static final Map<LimitUnit, Integer> LONGEST = Map.of(LimitUnit.WORKING_DAY, 250, LimitUnit.DAY, 365,
            LimitUnit.MONTH, 24, LimitUnit.HOUR, 240, LimitUnit.WORKING_HOUR, 240);

    private static final Map<String, String> CHANNELS = Map.of("DESK", "trực tiếp", "ONLINE", "trực tuyến", "POSTAL",
            "bưu chính");

    private static final Pattern IN_WORDS = Pattern.compile(
            "(\\d{1,3})\\s*(?:\\([^()]*\\)\\s*)?(ngày\\s+làm\\s+việc|giờ\\s+làm\\s+việc|ngày|giờ|tháng)(?!\\s*\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private LimitDoubts() {
    }

    static List<Doubt> of(List<Channel> channels) {
        if (channels.isEmpty()) {
            return List.of(Doubt.of(DoubtReason.CHANNEL_MISSING), Doubt.of(DoubtReason.LIMIT_MISSING));
        }
        List<Doubt> doubts = new ArrayList<>();
        long without = channels.stream().filter((channel) -> channel.limitValue() == null).count();
        if (without > 0) {
            doubts.add(Doubt
                .of((without == channels.size()) ? DoubtReason.LIMIT_MISSING : DoubtReason.LIMIT_MISSING_SOMEWHERE));
        }
        channels.stream()
            .filter((channel) -> channel.limitValue() != null && channel.limitUnit() == null)
            .findFirst()
            .map((one) -> Doubt.of(DoubtReason.LIMIT_UNIT_MISSING, "limit", written(one)))
            .ifPresent(doubts::add);
        find(channels, LimitDoubts::isFractional, DoubtReason.LIMIT_FRACTIONAL).ifPresent(doubts::add);
        Set<String> different = written(channels);
        if (different.size() > 1) {
            doubts.add(Doubt.of(DoubtReason.LIMIT_DIFFERS, "limits", String.join(", ", different)));
        }
        find(channels, LimitDoubts::isImplausible, DoubtReason.LIMIT_IMPLAUSIBLE).ifPresent(doubts::add);
        find(channels, LimitDoubts::isOtherInNote, DoubtReason.LIMIT_OTHER_IN_NOTE).ifPresent(doubts::add);
        return doubts;
    }

    private static Optional<Doubt> find(List<Channel> channels, Predicate<Channel> wrong, DoubtReason reason) {
        return channels.stream().filter(wrong).findFirst().map((one) -> Doubt.of(reason, "limit", written(one)));
    }

    /** The limit that all ways to file have in common. */
    static @Nullable TimeLimit single(List<Channel> channels) {
        List<@Nullable TimeLimit> limits = new ArrayList<>();
        channels.forEach((channel) -> limits.add(channel.limit()));
        TimeLimit first = limits.isEmpty() ? null : limits.get(0);
        return limits.stream().allMatch((limit) -> Objects.equals(limit, first)) ? first : null;
    }

    static String asWritten(List<Channel> channels) {
        return channels.stream()
            .filter((channel) -> channel.limitValue() != null)
            .map((channel) -> CHANNELS.getOrDefault(channel.channel(), channel.channel()) + ": " + written(channel))
            .distinct()
            .collect(Collectors.joining("; "));
    }

    private static Set<String> written(List<Channel> channels) {
        Set<String> written = new LinkedHashSet<>();
        channels.stream()
            .filter((channel) -> channel.limitValue() != null)
            .map(LimitDoubts::written)
            .forEach(written::add);
        return written;
    }

    private static String written(Channel channel) {
        TimeLimit limit = channel.limit();
        if (limit != null) {
            return limit.toVietnamese();
        }
        return Objects.requireNonNull(channel.limitValue()).toPlainString().replace('.', ',');
    }

    private static boolean isFractional(Channel channel) {
        return channel.limitValue() != null && channel.limitValue().signum() > 0 && !channel.isWhole();
    }

    private static boolean isImplausible(Channel channel) {
        BigDecimal value = channel.limitValue();
        if (value == null) {
            return false;
        }
        LimitUnit unit = (channel.limitUnit() == null) ? LimitUnit.DAY : channel.limitUnit();
        return value.signum() <= 0 || value.compareTo(BigDecimal.valueOf(LONGEST.getOrDefault(unit, 1))) > 0;
    }

    /** The words name limits, and the number is none of them. */
    private static boolean isOtherInNote(Channel channel) {
        TimeLimit limit = channel.limit();
        if (limit == null) {
            return false;
        }
        Set<String> named = IN_WORDS.matcher(channel.note())
            .results()
            .map(LimitDoubts::plain)
            .collect(Collectors.toSet());
        return !named.isEmpty() && !named.contains(limit.toVietnamese());
    }

    /** {@code 03 (ba)  Ngày} is {@code 3 ngày}. */
    private static String plain(MatchResult found) {
        return Integer.parseInt(found.group(1)) + " " + found.group(2).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

}
