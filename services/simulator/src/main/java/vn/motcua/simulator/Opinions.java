package vn.motcua.simulator;

import java.util.List;
import java.util.Map;

import vn.motcua.simulator.Opinion.Act;
import vn.motcua.simulator.Opinion.Kind;
import vn.motcua.simulator.Opinion.Who;

/**
 * Phản ánh, kiến nghị of the sample days, so that each way of answering can be seen:
 * answered and published, about conduct and confirmed, refused as a complaint, forwarded
 * to another agency, and some that are open, one of them late, when training begins.
 */
final class Opinions {

    private static final String DECISION = "decision";

    private static final String TEXT = "text";

    private static final String TOPIC = "topic";

    private Opinions() {
    }

    /** All of them, the oldest first. */
    static List<Opinion> all(String unit) {
        return List.of(answered(), confirmed(unit), complaint(), answeredAndKept(), forwarded(), remedyOpen(unit),
                waitingForSignature(), late(), fresh());
    }

    private static Opinion answered() {
        return new Opinion(48, "FORM", "Điểu Thị Mơ", "0900100201",
                "Bảng niêm yết thủ tục hộ tịch treo cao, chữ nhỏ, người lớn tuổi không đọc được.",
                List.of(classify(2, Map.of(DECISION, "HANDLE", TOPIC, "OTHER")),
                        answer(4,
                                Map.of(DECISION, "ANSWER", TEXT,
                                        "Đã hạ bảng niêm yết và in lại bằng chữ lớn. Cảm ơn bà đã góp ý.")),
                        sign(2), tell(1),
                        answer(1,
                                Map.of(DECISION, "PUBLISH", "publishedQuestion",
                                        "Bảng niêm yết thủ tục hộ tịch treo cao, chữ nhỏ.", TEXT,
                                        "Đã hạ bảng niêm yết và in lại bằng chữ lớn."))));
    }

    private static Opinion confirmed(String unit) {
        return new Opinion(35, "DESK", "Trần Văn Quý", "0900100202",
                "Đến nộp hồ sơ lúc 15 giờ, cán bộ bảo hôm sau quay lại dù chưa hết giờ làm việc.",
                List.of(classify(1, Map.of(DECISION, "ASSIGN", TOPIC, "CONDUCT", "unit", unit)),
                        new Act(3, Kind.FEEDBACK, Who.UNIT_HEAD,
                                Map.of(DECISION, "EXPLAIN", TEXT,
                                        "Đúng như phản ánh: quầy ngừng lấy số từ 15 giờ để kiểm hồ sơ.")),
                        answer(2,
                                Map.of(DECISION, "ANSWER", TEXT,
                                        "Phản ánh đúng. Đã chấn chỉnh: quầy nhận hồ sơ đến hết giờ làm việc.",
                                        "confirmed", true)),
                        sign(3), tell(1), answer(1, Map.of(DECISION, "KEEP")),
                        new Act(2, Kind.REMEDY, Who.UNIT_HEAD,
                                Map.of(DECISION, "PLAN", "rootCause", "Một người vừa nhận vừa kiểm hồ sơ", "measure",
                                        "Phân thêm người nhận đến hết giờ", "deadline", "+10")),
                        new Act(18, Kind.REMEDY, Who.UNIT_HEAD, Map.of(DECISION, "CLOSE", "outcome",
                                "Đã có hai người ở quầy đến 16 giờ 30, không còn ai phải quay lại"))));
    }

    private static Opinion complaint() {
        return new Opinion(27, "FORM", "Lê Thị Hồng", "0900100203",
                "Tôi không đồng ý với quyết định từ chối cấp giấy phép xây dựng, đề nghị hủy quyết định.",
                List.of(classify(3,
                        Map.of(DECISION, "REFUSE", "ground", "COMPLAINT", TEXT,
                                "Nội dung là khiếu nại quyết định hành chính, không phải phản ánh, kiến nghị.")),
                        tell(1)));
    }

    private static Opinion answeredAndKept() {
        return new Opinion(20, "TELEPHONE", "Nguyễn Văn Bảy", "0900100204",
                "Không biết nộp trực tuyến cần tài khoản gì, gọi nhiều lần mới có người nghe máy.",
                List.of(classify(2, Map.of(DECISION, "HANDLE", TOPIC, "OTHER")),
                        answer(7, Map.of(DECISION, "ANSWER", TEXT,
                                "Nộp trực tuyến dùng tài khoản định danh điện tử; đã bố trí người trực điện thoại.")),
                        sign(3), tell(1), answer(2, Map.of(DECISION, "KEEP"))));
    }

    private static Opinion forwarded() {
        return new Opinion(12, "EMAIL", "Thị Brơi", "0900100205",
                "Đề nghị bỏ giấy xác nhận tình trạng hôn nhân khi đã có dữ liệu dân cư.",
                List.of(classify(4,
                        Map.of(DECISION, "FORWARD", TOPIC, "REGULATION", "handler", "Sở Tư pháp", "expectedOn", "+25")),
                        tell(1)));
    }

    private static Opinion remedyOpen(String unit) {
        return new Opinion(9, "FORM", "Phạm Quốc Toản", "0900100206",
                "Hồ sơ hẹn ngày thứ ba, đến nơi mới biết chưa xong, không ai báo trước.",
                List.of(classify(2, Map.of(DECISION, "ASSIGN", TOPIC, "DELAY", "unit", unit)),
                        new Act(4, Kind.FEEDBACK, Who.UNIT_HEAD,
                                Map.of(DECISION, "EXPLAIN", TEXT, "Đúng: người được phân công quên báo lùi ngày.")),
                        answer(2,
                                Map.of(DECISION, "ANSWER", TEXT,
                                        "Phản ánh đúng. Cơ quan xin lỗi và đã giao người báo trước cho người dân.",
                                        "confirmed", true)),
                        sign(2), tell(1)));
    }

    private static Opinion waitingForSignature() {
        return new Opinion(2, "FORM", "Bùi Thị Ngọc", "0900100207",
                "Nhà để xe của bộ phận một cửa dột, mưa ướt hết xe.",
                List.of(classify(1, Map.of(DECISION, "HANDLE", TOPIC, "OTHER")),
                        answer(6, Map.of(DECISION, "ANSWER", TEXT, "Đã báo sửa mái, xong trong tuần sau."))));
    }

    private static Opinion late() {
        return new Opinion(6, "FORM", "Điểu Khanh", "0900100208",
                "Máy lấy số hỏng đã hai tuần, người đến trước đến sau lẫn lộn.",
                List.of(classify(3, Map.of(DECISION, "HANDLE", TOPIC, "OTHER"))));
    }

    private static Opinion fresh() {
        return new Opinion(1, "FORM", "Hoàng Minh Tuấn", "0900100209",
                "Trang tra cứu không hiện lý do hồ sơ bị dừng, chỉ ghi là tạm dừng.", List.of());
    }

    private static Act classify(int slots, Map<String, Object> said) {
        return new Act(slots, Kind.FEEDBACK, Who.FEEDBACK_OFFICER, said);
    }

    private static Act answer(int slots, Map<String, Object> said) {
        return new Act(slots, Kind.FEEDBACK, Who.FEEDBACK_OFFICER, said);
    }

    /** What was written is brought to the sender. */
    private static Act tell(int slots) {
        return new Act(slots, Kind.FEEDBACK, Who.FEEDBACK_OFFICER,
                Map.of(DECISION, "HAND", TEXT, "Người gửi ký nhận tại quầy (bản mẫu)"));
    }

    private static Act sign(int slots) {
        return new Act(slots, Kind.FEEDBACK, Who.SIGNATORY, Map.of(DECISION, "SIGN"));
    }

}
