package vn.motcua.papers;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;

/** Papers as a commune writes them; names and numbers are invented. */
final class Papers {

    static final String PROOF = "https://motcua.dongnai.example/xac-thuc/7Q4M9TZK2H5WXA3B";

    static final String PROCEDURE = "Thủ tục đăng ký kết hôn có yếu tố nước ngoài tại khu vực biên giới";

    static final PersonLine SUBMITTER = new PersonLine("Nguyễn Thị Thuỳ Ưởng",
            "Thôn Đắk Ơ, xã Bù Gia Mập, thành phố Đồng Nai", "0912 345 678", "nguyen.uong@example.vn",
            "0700********12");

    private Papers() {
    }

    static PaperHead head(String number, String mark, String title) {
        return new PaperHead("Ủy ban nhân dân thành phố Đồng Nai", "Ủy ban nhân dân xã Bù Gia Mập", number,
                "Bù Gia Mập", LocalDate.of(2027, 2, 5), mark, title, PROOF, false, false, false);
    }

    static PaperHead draft(PaperHead head) {
        return new PaperHead(head.superiorBody(), head.issuingBody(), null, head.place(), head.date(), head.formMark(),
                head.formTitle(), null, false, true, false);
    }

    static PaperHead sample(PaperHead head) {
        return new PaperHead(head.superiorBody(), head.issuingBody(), head.number(), head.place(), head.date(),
                head.formMark(), head.formTitle(), head.proofUrl(), true, false, true);
    }

    static ZonedDateTime at(int year, int month, int day, int hour, int minute) {
        return LocalDateTime.of(year, month, day, hour, minute).atZone(DateWords.ZONE);
    }

    static PaperHead receiptHead() {
        return head("08/TNHS", "Mẫu số 01", "Giấy tiếp nhận hồ sơ và hẹn trả kết quả");
    }

    static ReceiptPaper receipt(PaperHead head) {
        return receipt(head, SUBMITTER, PROCEDURE);
    }

    static ReceiptPaper receipt(PaperHead head, PersonLine submitter, String procedure) {
        return new ReceiptPaper(head, "H19.29-270205-0008", "Trung tâm Phục vụ hành chính công xã Bù Gia Mập",
                submitter, new PersonLine("Lê Đức Ấn", null, null, null, null), null, procedure,
                List.of(new DocumentLine("Tờ khai đăng ký kết hôn theo mẫu, có đủ thông tin của hai bên nam, nữ", 1, 0),
                        new DocumentLine("Giấy xác nhận tình trạng hôn nhân", 1, 0),
                        new DocumentLine("Hộ chiếu hoặc giấy tờ đi lại quốc tế", 0, 2),
                        new DocumentLine("Giấy xác nhận của tổ chức y tế có thẩm quyền", 1, 1)),
                1, "05 ngày làm việc", at(2027, 2, 5, 8, 5), at(2027, 2, 19, 16, 30),
                "Trung tâm Phục vụ hành chính công xã Bù Gia Mập", "https://motcua.dongnai.example/tra-cuu",
                "0251 3888 999", "Trần Văn Lượng",
                List.of("Tính từ ngày làm việc tiếp theo ngày 05/02/2027", "06-07/02: nghỉ cuối tuần",
                        "08-12/02: nghỉ Tết Nguyên đán theo Thông báo 1234/TB-BNV", "05 ngày làm việc: 15-19/02/2027"),
                true, 8, "8.000 đồng; đã nộp, biên lai số BL-0012", null);
    }

    static BlankReceiptsPaper blankReceipts(String... codes) {
        PaperHead head = receiptHead();
        return new BlankReceiptsPaper(
                new PaperHead(head.superiorBody(), head.issuingBody(), null, head.place(), head.date(), head.formMark(),
                        head.formTitle(), null, false, false, false),
                List.of(codes), "Trung tâm Phục vụ hành chính công xã Bù Gia Mập",
                "https://motcua.dongnai.example/tra-cuu", "0251 3888 999");
    }

    static SupplementPaper supplement(String dossierCode) {
        return new SupplementPaper(head("03/HDHS", "Mẫu số 02", "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ"), dossierCode,
                SUBMITTER, PROCEDURE,
                List.of("Giấy xác nhận của tổ chức y tế có thẩm quyền (bản chính)",
                        "Bản dịch có chứng thực của giấy tờ do cơ quan nước ngoài cấp"),
                "Thành phần hồ sơ chưa đầy đủ theo khoản 1 Điều 30 Nghị định 123/2015/NĐ-CP.",
                (dossierCode == null) ? null : at(2027, 2, 26, 16, 30), "bà Trần Thị Bưởi, số điện thoại 0251 3888 999",
                "Trần Văn Lượng");
    }

    static RefusalPaper refusal() {
        return new RefusalPaper(head("02/TCHS", "Mẫu số 03", "Phiếu từ chối tiếp nhận giải quyết hồ sơ"),
                "Trung tâm Phục vụ hành chính công xã Bù Gia Mập", SUBMITTER, PROCEDURE,
                "Thủ tục không thuộc thẩm quyền giải quyết của Ủy ban nhân dân xã Bù Gia Mập; đề nghị Ông/Bà nộp hồ sơ "
                        + "tại Ủy ban nhân dân xã Đắk Ơ, nơi cư trú của bên nữ.",
                "Trần Văn Lượng");
    }

    static PaperHead apologyHead() {
        return head("12/PXL", "Mẫu số 04", "Phiếu xin lỗi và hẹn lại ngày trả kết quả");
    }

    static ApologyPaper apology(PaperHead head, boolean afterExpiry) {
        return new ApologyPaper(head, afterExpiry, "H19.29-270205-0008", SUBMITTER, PROCEDURE, at(2027, 1, 25, 8, 5),
                at(2027, 2, 5, 16, 30), at(2027, 2, 19, 16, 30), null,
                "Chưa nhận được kết quả xác minh của Công an xã Bù Gia Mập.", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH",
                "Điểu Thị Hằng", null);
    }

    /** To be signed by hand: without a number, with the code of the print. */
    static ApologyPaper apologyToSign() {
        PaperHead head = apologyHead();
        ApologyPaper letter = apology(new PaperHead(head.superiorBody(), head.issuingBody(), null, head.place(),
                head.date(), head.formMark(), head.formTitle(), null, false, false, false), false);
        return new ApologyPaper(letter.head(), false, letter.dossierCode(), letter.addressee(), letter.procedureName(),
                letter.receivedAt(), letter.promisedAt(), letter.newDueAt(), null, letter.reason(),
                letter.signerAuthority(), letter.signerTitle(), letter.signerName(), "2-7F3A");
    }

    /** The result came on 08/02/2027, before the letter. */
    static ApologyPaper apologyAfterResult() {
        ApologyPaper letter = apology(apologyHead(), true);
        return new ApologyPaper(letter.head(), true, letter.dossierCode(), letter.addressee(), letter.procedureName(),
                letter.receivedAt(), letter.promisedAt(), letter.newDueAt(), at(2027, 2, 8, 9, 15), letter.reason(),
                letter.signerAuthority(), letter.signerTitle(), letter.signerName(), null);
    }

    static StopPaper stop() {
        return new StopPaper(head("03", "Mẫu số 05", "Thông báo dừng giải quyết hồ sơ"), "H19.29-270205-0008",
                SUBMITTER, PROCEDURE, "Ông/Bà không bổ sung giấy tờ trong thời hạn đã thông báo.",
                "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Điểu Thị Hằng", "01/TB ngày 04/02/2027");
    }

    static SettleRefusalPaper settleRefusal(boolean stopped) {
        return new SettleRefusalPaper(head("03", "", "Thông báo về việc không giải quyết hồ sơ"), "H19.29-270205-0008",
                SUBMITTER, PROCEDURE, at(2027, 2, 5, 8, 5), stopped,
                "Thửa đất đang có tranh chấp chưa giải quyết (Điều 188 khoản 1 Luật Đất đai).",
                "Nghị định 61/2018/NĐ-CP, Điều 19 khoản 8", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Điểu Thị Hằng", null);
    }

    static TransferSlipPaper transferSlip() {
        return new TransferSlipPaper(head("02", "", "Phiếu chuyển hồ sơ"), "Ủy ban nhân dân xã Đắk Ơ",
                "H19.29-270205-0008", SUBMITTER, PROCEDURE,
                List.of(new DocumentLine("Tờ khai đăng ký kết hôn theo mẫu", 1, 0)), at(2027, 2, 5, 8, 5),
                at(2027, 2, 19, 16, 30), "Người nộp thường trú tại xã Đắk Ơ", "Trần Văn Lượng");
    }

    static RouteSlipPaper routeSlip() {
        return new RouteSlipPaper(head("01", "", "Phiếu chuyển hồ sơ liên thông"), "Đội Thu đất, Thuế cơ sở 7",
                "Ủy ban nhân dân xã Đắk Ơ", 1, 2, "H19.29-270205-0008", SUBMITTER, PROCEDURE, at(2027, 2, 5, 8, 5),
                "Xác định nghĩa vụ tài chính về đất đai", 3, "Trần Văn Lượng");
    }

    static FaultLetterPaper faultLetter(boolean lost) {
        return new FaultLetterPaper(head("01", "", "Thư xin lỗi"), "H19.29-270205-0008", SUBMITTER, PROCEDURE, lost,
                "Ghi sai họ của người mẹ.", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Điểu Thị Hằng");
    }

    static LateNoticePaper lateNotice() {
        return new LateNoticePaper(head("01", "", "Thông báo chưa trả được kết quả theo ngày hẹn lại"),
                "H19.29-270205-0008", SUBMITTER, PROCEDURE, at(2027, 2, 5, 8, 5), at(2027, 2, 19, 16, 30),
                at(2027, 2, 26, 16, 30), "Cơ quan phối hợp chưa trả lời; đã cử người đến làm việc trực tiếp.",
                "0271 3 555 555", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Điểu Thị Hằng");
    }

    static SealNoticePaper sealNotice() {
        return new SealNoticePaper(head("01", "", "Thông báo chậm trả kết quả"), "H19.29-270205-0008", SUBMITTER,
                PROCEDURE, at(2027, 2, 5, 8, 5), at(2027, 2, 19, 16, 30), "0271 3 555 555",
                "Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết", "https://motcua.dongnai.example/tra-cuu");
    }

    static FeedbackAnswerPaper feedbackAnswer() {
        return new FeedbackAnswerPaper(head("07", "", "Trả lời phản ánh, kiến nghị"), "H19.29-PA27-00012", SUBMITTER,
                at(2027, 2, 8, 9, 15).toLocalDate(),
                "Phản ánh đúng: người dân chờ 40 phút.\n\nTừ ngày mai quầy số 2 có thêm một công chức.",
                "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Điểu Thị Hằng");
    }

    static FeedbackNoticePaper feedbackNotice() {
        return new FeedbackNoticePaper(head("03", "", "Phiếu báo kết quả xem xét phản ánh, kiến nghị"),
                "H19.29-PA27-00012", SUBMITTER, at(2027, 2, 8, 9, 15).toLocalDate(),
                List.of("Ủy ban nhân dân xã Bù Gia Mập không tiếp nhận phản ánh, kiến nghị này với lý do: Là khiếu nại "
                        + "về quyết định hành chính.",
                        "Đây là khiếu nại: hãy gửi đơn đến người đã ra quyết định hoặc có hành vi bị khiếu nại, theo Luật "
                                + "Khiếu nại."),
                "Trần Văn Lượng");
    }

    static ControlSlipPaper controlSlip() {
        return new ControlSlipPaper(head("05/KSHS", "Mẫu số 06", "Phiếu kiểm soát quá trình giải quyết hồ sơ"),
                "H19.29-270205-0008", SUBMITTER, PROCEDURE, at(2027, 2, 5, 8, 5), at(2027, 2, 19, 16, 30),
                List.of(new HandOver("Trung tâm Phục vụ hành chính công xã", "Phòng Văn hóa - Xã hội",
                        at(2027, 2, 5, 9, 30), null, null),
                        new HandOver("Phòng Văn hóa - Xã hội", "Lãnh đạo Ủy ban nhân dân xã", at(2027, 2, 17, 14, 0),
                                HandOver.Result.ON_TIME, "Kèm dự thảo kết quả"),
                        new HandOver("Lãnh đạo Ủy ban nhân dân xã", "Trung tâm Phục vụ hành chính công xã",
                                at(2027, 2, 18, 10, 15), HandOver.Result.EARLY, null)));
    }

    static HandOverListPaper handOverList() {
        PaperHead head = head("07/BGHS", "", "Danh sách bàn giao hồ sơ");
        return new HandOverListPaper(
                new PaperHead(head.superiorBody(), head.issuingBody(), head.number(), head.place(), head.date(), "",
                        head.formTitle(), null, false, false, false),
                "Trung tâm Phục vụ hành chính công xã", "Phòng Văn hóa - Xã hội", at(2027, 2, 5, 10, 30),
                List.of(new HandOverListPaper.Line("H19.29-270205-0008", PROCEDURE, SUBMITTER.name(), 1,
                        at(2027, 2, 5, 9, 30), ""),
                        new HandOverListPaper.Line("H19.29-270205-0009", PROCEDURE, "Lê Đức Ấn", 2,
                                at(2027, 2, 5, 9, 45), "Chưa nhận: thiếu bản chính hộ chiếu")),
                "Trần Văn Lượng", "Thị Brơi");
    }

    static List<Paper> all() {
        return List.of(receipt(receiptHead()), supplement("H19.29-270205-0008"), refusal(), stop(), settleRefusal(true),
                settleRefusal(false), apology(apologyHead(), false), apology(apologyHead(), true), apologyToSign(),
                faultLetter(false), faultLetter(true), transferSlip(), routeSlip(), lateNotice(), sealNotice(),
                controlSlip(), handOverList(), feedbackAnswer(), feedbackNotice());
    }

}
