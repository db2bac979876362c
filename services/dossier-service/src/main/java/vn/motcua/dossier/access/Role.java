package vn.motcua.dossier.access;

/**
 * What a person at the one-stop desk is appointed to do; one person may hold several
 * roles.
 */
public enum Role {

    /** Cán bộ tiếp nhận. */
    DESK_OFFICER,
    /** Cán bộ thu phí, lệ phí. */
    CASHIER,

    /** Công chức thụ lý. */
    CASE_OFFICER,

    /** Lãnh đạo phòng. */
    UNIT_HEAD,

    /** Lãnh đạo ký. */
    SIGNATORY,

    /** Văn thư: keeps the numbers and the stamp. */
    CLERK,

    /** Người theo dõi, giám sát. */
    SUPERVISOR,

    /** Cán bộ tiếp nhận phản ánh, kiến nghị. */
    FEEDBACK_OFFICER,

    /** Quản trị danh mục thủ tục và lịch làm việc. */
    CATALOGUE_ADMIN,

    /** Quản trị hệ thống. */
    SYSTEM_ADMIN,

    /** Kiểm tra, kiểm toán: reads everything in the agency, changes nothing. */
    AUDITOR;

    /**
     * Whether the work of this role is that of one unit, and so of its members only (a
     * case officer, a unit head).
     */
    public boolean isOfUnit() {
        return this == CASE_OFFICER || this == UNIT_HEAD;
    }

    /** Whether work is opened for the role, so that a substitute can do it. */
    public boolean hasWork() {
        return this == DESK_OFFICER || this == CASE_OFFICER || this == UNIT_HEAD || this == SIGNATORY;
    }

    /** Whether the role sees the work of all units of the agency. */
    public boolean isAgencyWide() {
        return this == DESK_OFFICER || this == CASHIER || this == SUPERVISOR || this == SIGNATORY || this == CLERK
                || this == AUDITOR;
    }

}
