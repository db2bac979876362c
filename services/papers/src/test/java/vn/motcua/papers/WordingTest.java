package vn.motcua.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;

import com.google.zxing.ReaderException;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final String BEFORE = "Ủy ban nhân dân xã Bù Gia Mập dự kiến không thể trả kết quả đúng hạn "
            + "cho Ông/Bà/Tổ chức.";

    private static final String AFTER = "Tuy nhiên đến nay chưa trả kết quả đúng thời hạn cho Ông/Bà/Tổ chức.";

    @Test
    void the_receipt_says_what_was_taken_in_and_when_to_come_back() throws IOException {
        assertThat(text(Papers.receipt(Papers.receiptHead()))).contains("Mã hồ sơ: H19.29-270205-0008",
                "Tiếp nhận hồ sơ của: Nguyễn Thị Thuỳ Ưởng", "Chủ hồ sơ: Lê Đức Ấn",
                "1 Tờ khai đăng ký kết hôn theo mẫu, có đủ thông tin của hai bên nam, nữ 1 0",
                "3 Hộ chiếu hoặc giấy tờ đi lại quốc tế 0 2", "Số lượng hồ sơ: 01 (bộ)",
                "Thời gian giải quyết hồ sơ theo quy định: 05 ngày làm việc",
                "Thời gian nhận hồ sơ: 08 giờ 05 phút, ngày 05 tháng 02 năm 2027",
                "Thời gian trả kết quả giải quyết hồ sơ: 16 giờ 30 phút, ngày 19 tháng 02 năm 2027",
                "08-12/02: nghỉ Tết Nguyên đán theo Thông báo 1234/TB-BNV; 05 ngày làm việc: 15-19/02/2027.",
                "Ngày hẹn trả được tính theo lịch dự kiến", "Tra cứu hồ sơ tại: https://motcua.dongnai.example/tra-cuu",
                "7. Phí, lệ phí: 8.000 đồng; đã nộp, biên lai số BL-0012",
                "Vào Sổ theo dõi hồ sơ năm 2027, Số thứ tự: 08", "NGƯỜI NỘP HỒ SƠ (Ký và ghi rõ họ tên)",
                "NGƯỜI TIẾP NHẬN HỒ SƠ (Ký và ghi rõ họ tên)", "Nguyễn Thị Thuỳ Ưởng Trần Văn Lượng");
    }

    @Test
    void a_blank_receipt_has_its_code_and_room_for_the_rest() throws IOException, ReaderException {
        try (PrintedPage page = PrintedPage.of(Papers.blankReceipts("H19.29-270205-0008", "H19.29-270205-0009"))) {
            assertThat(page.document().getNumberOfPages()).as("one page each").isEqualTo(2);
            assertThat(page.scan()).isEqualTo("https://motcua.dongnai.example/tra-cuu?ma=H19.29-270205-0008");
            assertThat(page.text()).containsOnlyOnce("Mã hồ sơ: H19.29-270205-0008")
                .containsOnlyOnce("Mã hồ sơ: H19.29-270205-0009")
                .contains("Mẫu số 01", "GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ", "Số: ......",
                        "BIÊN NHẬN DỰ PHÒNG - ghi tay khi mất điện, mất mạng",
                        "mã hồ sơ đã dành sẵn cho ngày 05/02/2027", "Tiếp nhận hồ sơ của:",
                        "Tra cứu được sau khi hồ sơ được nhập bù vào hệ thống.")
                .doesNotContain("null", "Trần Văn Lượng", "DỰ THẢO");
        }
    }

    @Test
    void the_request_names_everything_that_is_missing() throws IOException {
        assertThat(asRead(Papers.supplement("H19.29-270205-0008"))).contains("Hồ sơ của: Nguyễn Thị Thuỳ Ưởng",
                "Mã hồ sơ: H19.29-270205-0008", "Yêu cầu hoàn thiện hồ sơ gồm những nội dung sau:",
                "1. Giấy xác nhận của tổ chức y tế có thẩm quyền (bản chính)",
                "2. Bản dịch có chứng thực của giấy tờ do cơ quan nước ngoài cấp",
                "Lý do: Thành phần hồ sơ chưa đầy đủ theo khoản 1 Điều 30 Nghị định 123/2015/NĐ-CP.",
                "Thời hạn bổ sung, hoàn thiện hồ sơ: chậm nhất 16 giờ 30 phút, ngày 26 tháng 02 năm 2027.",
                "Quá thời hạn này mà chưa bổ sung đủ, hồ sơ được dừng giải quyết.",
                "Ông/Bà/Tổ chức liên hệ với bà Trần Thị Bưởi, số điện thoại 0251 3888 999 để được hướng dẫn.",
                "NGƯỜI HƯỚNG DẪN");
    }

    @Test
    void before_acceptance_the_request_has_no_code_to_name() throws IOException {
        assertThat(text(Papers.supplement(null))).contains("Hồ sơ của:")
            .doesNotContain("Mã hồ sơ", "Thời hạn bổ sung", "null");
    }

    @Test
    void the_refusal_gives_its_reason() throws IOException {
        assertThat(text(Papers.refusal())).contains(
                "Qua xem xét, Trung tâm Phục vụ hành chính công xã Bù Gia Mập thông báo không tiếp nhận, giải quyết "
                        + "hồ sơ này với lý do cụ thể như sau: Thủ tục không thuộc thẩm quyền giải quyết",
                "NGƯỜI TỪ CHỐI TIẾP NHẬN");
    }

    @Test
    void a_second_broken_promise_is_told_in_writing_and_promises_nothing_more() throws IOException {
        assertThat(asRead(Papers.lateNotice()))
            .contains("THÔNG BÁO CHƯA TRẢ ĐƯỢC KẾT QUẢ THEO NGÀY HẸN LẠI", "vẫn chưa trả được kết quả",
                    "Lý do và hướng giải quyết: Cơ quan phối hợp chưa trả lời", "không hẹn ngày khác", "0271 3 555 555")
            .doesNotContain("Mẫu số", "()");
    }

    @Test
    void a_notice_that_nobody_signed_says_that_it_is_no_letter_of_apology() throws IOException {
        assertThat(asRead(Papers.sealNotice())).contains("không có người ký", "không phải là văn bản xin lỗi")
            .doesNotContain("CHỦ TỊCH");
    }

    @Test
    void a_fault_is_owned_up_to_in_a_letter_of_its_own() throws IOException {
        assertThat(asRead(Papers.faultLetter(false)))
            .contains("THƯ XIN LỖI", "Đây là lỗi của cơ quan", "Sai sót: Ghi sai họ của người mẹ.",
                    "không phải nộp thêm phí, lệ phí")
            .doesNotContain("Mẫu số", "()");
        assertThat(asRead(Papers.feedbackAnswer())).contains("TRẢ LỜI PHẢN ÁNH, KIẾN NGHỊ",
                "số vào sổ: H19.29-PA27-00012", "Phản ánh đúng", "Từ ngày mai quầy số 2",
                "Lưu: Sổ phản ánh, kiến nghị");
        assertThat(asRead(Papers.faultLetter(true))).contains("đã để thất lạc giấy tờ", "chịu mọi chi phí");
    }

    @Test
    void a_stop_gives_its_reason_and_is_signed_with_authority() throws IOException {
        assertThat(asRead(Papers.stop())).contains("Kính gửi: Ông/Bà/Tổ chức Nguyễn Thị Thuỳ Ưởng",
                "thông báo dừng giải quyết hồ sơ của Ông/Bà/Tổ chức, mã số hồ sơ: H19.29-270205-0008",
                "Lý do: Ông/Bà không bổ sung giấy tờ trong thời hạn đã thông báo.", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH",
                "Điểu Thị Hằng");
    }

    @Test
    void a_refusal_to_settle_names_reason_provision_and_signer() throws IOException {
        assertThat(asRead(Papers.settleRefusal(false)))
            .contains("Số: 03", "THÔNG BÁO VỀ VIỆC KHÔNG GIẢI QUYẾT HỒ SƠ",
                    "Căn cứ Nghị định 61/2018/NĐ-CP, Điều 19 khoản 8", "thông báo từ chối giải quyết hồ sơ này",
                    "Lý do: Thửa đất đang có tranh chấp", "là kết quả giải quyết", "CHỦ TỊCH", "Điểu Thị Hằng")
            .doesNotContain("Mẫu số");
        assertThat(asRead(Papers.settleRefusal(true))).contains("thông báo dừng giải quyết hồ sơ này");
    }

    @Test
    void before_expiry_the_apology_says_what_is_expected() throws IOException {
        assertThat(text(Papers.apology(Papers.apologyHead(), false))).contains(BEFORE, "Sự chậm trễ này có thể gây")
            .doesNotContain("đến nay", "đã gây");
    }

    @Test
    void after_expiry_the_apology_says_what_has_happened() throws IOException {
        assertThat(text(Papers.apology(Papers.apologyHead(), true))).contains(AFTER, "Sự chậm trễ này đã gây")
            .doesNotContain("dự kiến", "có thể gây");
    }

    @Test
    void after_the_result_the_apology_promises_nothing_more() throws IOException {
        assertThat(asRead(Papers.apologyAfterResult()))
            .contains(AFTER, "xin lỗi Ông/Bà/Tổ chức.",
                    "Hồ sơ đã được giải quyết xong vào 09 giờ 15 phút, ngày 08 tháng 02 năm 2027.")
            .doesNotContain("sẽ trả kết quả");
    }

    @Test
    void the_apology_names_both_dates_and_is_signed_with_authority() throws IOException {
        assertThat(asRead(Papers.apology(Papers.apologyHead(), true))).contains(
                "Kính gửi: Ông/Bà/Tổ chức Nguyễn Thị Thuỳ Ưởng",
                "Ngày 25 tháng 01 năm 2027, Ủy ban nhân dân xã Bù Gia Mập đã tiếp nhận hồ sơ",
                "mã số hồ sơ: H19.29-270205-0008.",
                "Thời gian hẹn trả kết quả: 16 giờ 30 phút, ngày 05 tháng 02 năm 2027.",
                "Lý do: Chưa nhận được kết quả xác minh của Công an xã Bù Gia Mập.",
                "sẽ trả kết quả giải quyết hồ sơ vào 16 giờ 30 phút, ngày 19 tháng 02 năm 2027.",
                "Rất mong nhận được sự thông cảm của Ông/Bà/Tổ chức.", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH",
                "Điểu Thị Hằng", "Nơi nhận:");
    }

    @Test
    void the_slip_shows_every_hand_over_and_leaves_rows_for_the_pen() throws IOException {
        assertThat(text(Papers.controlSlip())).contains("Kèm theo hồ sơ của: Nguyễn Thị Thuỳ Ưởng", "14 giờ 00 phút,",
                "Đúng hạn", "Trước hạn", "Kèm dự thảo kết quả", "ngày ..... tháng ..... năm .......");
    }

    @Test
    void the_list_names_both_sides_and_what_was_not_signed_for() throws IOException {
        assertThat(text(Papers.handOverList())).contains("DANH SÁCH BÀN GIAO HỒ SƠ", "Số: 07/BGHS",
                "Bên giao: Trung tâm Phục vụ hành chính công xã", "Bên nhận: Phòng Văn hóa - Xã hội",
                "Tổng số: 02 hồ sơ", "H19.29-270205-0009", "Chưa nhận: thiếu bản chính hộ chiếu",
                "BÊN GIAO (Ký và ghi rõ họ tên)", "Trần Văn Lượng Thị Brơi");
    }

    @Test
    void the_slip_on_an_opinion_says_why_where_to_go_and_who_says_so() throws IOException {
        assertThat(asRead(Papers.feedbackNotice())).contains("PHIẾU BÁO KẾT QUẢ XEM XÉT PHẢN ÁNH, KIẾN NGHỊ",
                "Kính gửi: Ông/Bà Nguyễn Thị Thuỳ Ưởng", "ngày 08 tháng 02 năm 2027", "H19.29-PA27-00012",
                "không tiếp nhận", "Luật Khiếu nại", "NGƯỜI TIẾP NHẬN PHẢN ÁNH", "Trần Văn Lượng");
    }

    @Test
    void a_print_to_be_signed_by_hand_carries_the_code_of_its_draft() throws IOException {
        assertThat(text(Papers.apologyToSign())).contains("Mã bản in: 2-7F3A");
        assertThat(text(Papers.apology(Papers.apologyHead(), false))).doesNotContain("Mã bản in");
    }

    @Test
    void a_draft_is_washed_over_and_has_no_number_and_no_code() throws IOException, ReaderException {
        try (PrintedPage page = PrintedPage.of(Papers.apology(Papers.draft(Papers.apologyHead()), false))) {
            assertThat(page.text())
                .contains("DỰ THẢO - CHƯA KÝ, CHƯA CÓ SỐ", "ngày ...... tháng ...... năm 2027", "Số: ......")
                .doesNotContain("12/PXL");
            assertThat(page.hasQrCode()).isFalse();
        }
    }

    @Test
    void the_word_draft_stands_across_the_page() throws IOException {
        try (PrintedPage draft = PrintedPage.of(Papers.apology(Papers.draft(Papers.apologyHead()), false));
                PrintedPage signed = PrintedPage.of(Papers.apology(Papers.apologyHead(), false))) {
            assertThat(draft.greyShare() - signed.greyShare()).isGreaterThan(0.01);
        }
    }

    @Test
    void a_draft_cannot_be_given_a_number() {
        PaperHead signed = Papers.apologyHead();
        assertThatIllegalArgumentException()
            .isThrownBy(() -> new PaperHead(signed.superiorBody(), signed.issuingBody(), "12/PXL", signed.place(),
                    signed.date(), signed.formMark(), signed.formTitle(), null, false, true, false))
            .withMessageContaining("12/PXL");
    }

    @Test
    void a_sample_says_across_the_page_that_it_has_no_legal_value() throws IOException {
        try (PrintedPage sample = PrintedPage.of(Papers.receipt(Papers.sample(Papers.receiptHead())));
                PrintedPage real = PrintedPage.of(Papers.receipt(Papers.receiptHead()))) {
            assertThat(sample.document().getNumberOfPages()).isOne();
            assertThat(sample.text()).contains("BẢN THỬ NGHIỆM - KHÔNG CÓ GIÁ TRỊ PHÁP LÝ", "Mẫu số 01 (bản in lại)");
            assertThat(sample.greyShare() - real.greyShare()).isGreaterThan(0.01);
        }
    }

    private static String asRead(Paper paper) throws IOException {
        try (PrintedPage page = PrintedPage.of(paper)) {
            return page.asRead();
        }
    }

    private static String text(Paper paper) throws IOException {
        try (PrintedPage page = PrintedPage.of(paper)) {
            return page.text();
        }
    }

}
