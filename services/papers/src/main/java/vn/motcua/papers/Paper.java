package vn.motcua.papers;

/** A form or letter, complete with everything that will be read on it. */
public sealed interface Paper permits ReceiptPaper, BlankReceiptsPaper, SupplementPaper, RefusalPaper, ApologyPaper,
        StopPaper, SettleRefusalPaper, FaultLetterPaper, TransferSlipPaper, RouteSlipPaper, LateNoticePaper,
        SealNoticePaper, ControlSlipPaper, HandOverListPaper, FeedbackAnswerPaper, FeedbackNoticePaper {

    /** What all papers carry: who issues it, where, when, under which number. */
    PaperHead head();

}
