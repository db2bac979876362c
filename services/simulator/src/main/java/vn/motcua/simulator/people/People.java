package vn.motcua.simulator.people;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

import org.jspecify.annotations.Nullable;
import vn.motcua.simulator.api.NewDossier.Person;
import vn.motcua.simulator.api.Procedure;

/**
 * Makes applicants who cannot be mistaken for living people: identity numbers begin with
 * 000, which no province has, tax codes with 00, phones with 0900, addresses and
 * organisations say that they are samples. Nobody has an e-mail address, so that no
 * server of a sample world ever writes to one.
 */
public final class People {

    private static final List<String> COMPANIES = List.of("Công ty TNHH Điều Bù Gia Mập", "Công ty TNHH Nông sản Đắk Ơ",
            "Hợp tác xã Nông nghiệp Phú Nghĩa", "Công ty TNHH Gỗ Phước Minh", "Hợp tác xã Tiêu sạch Đức Hạnh",
            "Công ty TNHH Xây dựng Bình Thắng", "Hợp tác xã Cây ăn trái Đa Kia", "Công ty TNHH Mật ong rừng Phú Văn");

    private static final List<String> FIELDS_OF_COMPANIES = List.of("hợp tác", "an toàn thực phẩm", "chất lượng",
            "môi trường", "lưu thông hàng hóa");

    private static final int OTHER_OWNER_PERCENT = 12;

    private static final int WITHOUT_PHONE_PERCENT = 8;

    private final RandomGenerator random;

    private final List<String> places;

    /**
     * People who live at these places.
     * @param random the same seed makes the same people
     */
    public People(RandomGenerator random, List<String> places) {
        this.random = random;
        this.places = List.copyOf(places);
    }

    /** Somebody who needs this procedure. */
    public Applicant next(Procedure procedure) {
        if (isForCompanies(procedure)) {
            return new Applicant(company(), null, person(Names.next(this.random)));
        }
        Person submitter = person(Names.next(this.random));
        if (procedure.name().startsWith("Đăng ký khai sinh")) {
            return new Applicant(submitter, newborn(submitter), null);
        }
        boolean forAnother = this.random.nextInt(100) < OTHER_OWNER_PERCENT;
        return new Applicant(submitter, forAnother ? person(Names.next(this.random)) : null, null);
    }

    private boolean isForCompanies(Procedure procedure) {
        String field = procedure.field().toLowerCase(Locale.ROOT);
        boolean natural = FIELDS_OF_COMPANIES.stream().anyMatch(field::contains);
        return natural && this.random.nextInt(100) < 70;
    }

    private Person person(String name) {
        return new Person("PERSON", name, "CITIZEN_ID", "000" + digits(9), phone(), place());
    }

    private Person newborn(Person parent) {
        return new Person("PERSON", Names.childOf(parent.name(), this.random), "BIRTH_PENDING", null, null,
                parent.address());
    }

    private Person company() {
        return new Person("ORGANISATION", Names.pick(COMPANIES, this.random) + " (đơn vị mẫu)", "TAX_CODE",
                "00" + digits(8), "0900" + digits(6), place());
    }

    private @Nullable String phone() {
        return (this.random.nextInt(100) < WITHOUT_PHONE_PERCENT) ? null : "0900" + digits(6);
    }

    private String place() {
        return Names.pick(this.places, this.random) + " (địa chỉ mẫu)";
    }

    private String digits(int count) {
        StringBuilder digits = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            digits.append(this.random.nextInt(10));
        }
        return digits.toString();
    }

}
