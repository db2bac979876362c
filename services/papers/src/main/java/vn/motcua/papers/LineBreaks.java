package vn.motcua.papers;

import java.util.BitSet;
import java.util.regex.Pattern;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Where a line may end: after a space, but never inside a date, a time of day, a
 * telephone number or "Ông/Bà/Tổ chức", wherever in a text they stand.
 * <p>
 * The renderer's own rule would end a line at a slash or a hyphen, and so tear dates and
 * dossier codes apart.
 */
final class LineBreaks implements FSTextBreaker {

    private static final Pattern KEPT = Pattern
        .compile("\\d{1,2} giờ \\d{1,2} phút|ngày [\\d.]+ tháng [\\d.]+ năm \\d{4}|\\d{2,4} \\d{3,4} \\d{3,4}"
                + "|Điều \\d+|khoản \\d+|Số: \\S+");

    private static final int DONE = -1;

    private final BitSet ends = new BitSet();

    private int last;

    @Override
    public void setText(String text) {
        ends.clear();
        for (int i = 1; i < text.length(); i++) {
            ends.set(i, text.charAt(i - 1) == ' ' && text.charAt(i) != ' ');
        }
        KEPT.matcher(text).results().forEach((kept) -> ends.clear(kept.start() + 1, kept.end()));
        ends.set(text.length());
        last = 0;
    }

    @Override
    public int next() {
        last = last == DONE ? DONE : ends.nextSetBit(last + 1);
        return last;
    }

}
