package vn.motcua.simulator;

import java.nio.charset.StandardCharsets;
import java.util.List;

import vn.motcua.rules.apology.ApologyReason;
import vn.motcua.simulator.api.Decision;

/** What people write in fields for words. */
final class Words {

    private static final List<Excuse> EXCUSES = List.of(
            new Excuse(ApologyReason.VERIFICATION, "Chờ kết quả xác minh tại thôn nơi cư trú trước đây"),
            new Excuse(ApologyReason.CONSULTATION_LATE, "Cơ quan được lấy ý kiến chưa có văn bản trả lời"),
            new Excuse(ApologyReason.STAFF_SHORTAGE, "Công chức thụ lý đi công tác, chưa bố trí được người thay"),
            new Excuse(ApologyReason.COMPLEX_CASE, "Giấy tờ về nguồn gốc qua nhiều thời kỳ, cần đối chiếu sổ gốc"),
            new Excuse(ApologyReason.SYSTEM_FAILURE, "Phần mềm chuyên ngành gián đoạn, đã báo đơn vị quản lý"),
            new Excuse(ApologyReason.OTHER, "Người có liên quan chưa đến làm việc theo lịch hẹn"));

    private static final List<String> NOT_FOR_US = List.of(
            "Không thuộc thẩm quyền giải quyết của cơ quan, đã hướng dẫn đến nơi có thẩm quyền",
            "Người nộp không phải chủ hồ sơ và chưa có văn bản ủy quyền",
            "Thủ tục này đã được giải quyết, người nộp đã có kết quả còn giá trị");

    private static final List<String> REFUSED = List.of(
            "Không đủ điều kiện theo quy định, căn cứ đã nêu trong văn bản trả lời",
            "Thông tin kê khai không thống nhất với sổ gốc đang lưu giữ", "Thửa đất đang có tranh chấp");

    private static final List<String> SENT_BACK = List.of("Bổ sung căn cứ pháp lý vào dự thảo",
            "Kiểm tra lại họ tên, ngày sinh trong dự thảo", "Thiếu ý kiến của đơn vị phối hợp");

    private static final String SCAN = """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
            trailer<</Root 1 0 R>>
            %%EOF
            """;

    private Words() {
    }

    /** The file of a result: one empty page. */
    static byte[] scan() {
        return SCAN.getBytes(StandardCharsets.US_ASCII);
    }

    static Decision excuse(int seed) {
        Excuse excuse = pick(EXCUSES, seed);
        return Decision.apologise(excuse.code, excuse.words);
    }

    static String notForUs(int seed) {
        return pick(NOT_FOR_US, seed);
    }

    static String refused(int seed) {
        return pick(REFUSED, seed);
    }

    static String sentBack(int seed) {
        return pick(SENT_BACK, seed);
    }

    static String missing() {
        return "Hồ sơ còn thiếu giấy tờ theo danh mục đã công bố";
    }

    static String verification() {
        return "Cần xác minh tại nơi cư trú trước khi giải quyết";
    }

    static String stopped() {
        return "Vụ việc đang được Tòa án thụ lý, dừng giải quyết theo quy định";
    }

    static String stillLate() {
        return "Cơ quan phối hợp chưa trả lời; đã cử người đến làm việc trực tiếp";
    }

    static String letterSentBack() {
        return "Nêu rõ lý do để người dân dễ hiểu";
    }

    static String withdrawn() {
        return "Người nộp chưa chuẩn bị đủ giấy tờ, xin rút hồ sơ";
    }

    private static <T> T pick(List<T> from, int seed) {
        return from.get(Math.floorMod(seed, from.size()));
    }

    private record Excuse(ApologyReason code, String words) {
    }

}
