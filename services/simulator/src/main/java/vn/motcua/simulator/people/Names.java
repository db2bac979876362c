package vn.motcua.simulator.people;

import java.util.List;
import java.util.random.RandomGenerator;

/** Names as they are borne in Bù Gia Mập: Kinh, S'tiêng, Tày and Nùng. */
final class Names {

    private static final List<String> FAMILY = List.of("Nguyễn", "Nguyễn", "Nguyễn", "Nguyễn", "Trần", "Trần", "Lê",
            "Lê", "Phạm", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Nông", "Triệu",
            "Lý");

    private static final List<String> MALE_MIDDLE = List.of("Văn", "Văn", "Đức", "Minh", "Quốc", "Hữu", "Công", "Thanh",
            "Xuân");

    private static final List<String> MALE = List.of("Hùng", "Dũng", "Tuấn", "Nam", "Long", "Sơn", "Hải", "Cường",
            "Thắng", "Phúc", "Bình", "Tài", "Lâm", "Khoa", "Trung", "Quý", "Vinh", "Đạt", "Thành", "Kiệt");

    private static final List<String> FEMALE_MIDDLE = List.of("Thị", "Thị", "Thị", "Ngọc", "Thu", "Kim", "Thanh", "Mỹ");

    private static final List<String> FEMALE = List.of("Hoa", "Lan", "Hương", "Mai", "Thảo", "Trang", "Linh", "Yến",
            "Nhung", "Hằng", "Ngân", "Phượng", "Dung", "Loan", "Nga", "Huệ", "Bích", "Oanh", "Tuyết", "Diễm");

    private static final List<String> STIENG_MALE = List.of("Lên", "Kiên", "Hích", "Mơn", "Khăm", "Đố", "Nhơn", "Sang",
            "K'Rỡ", "Bé", "Đức", "Hùng", "Thơ", "Dêu");

    private static final List<String> STIENG_FEMALE = List.of("Brơi", "Nhớ", "Hồng", "Pút", "Nép", "Mai", "Đen", "Lan",
            "Xuân", "Linh", "Gái", "Thủy", "Bông", "Vui");

    private static final int STIENG_PERCENT = 35;

    private Names() {
    }

    static String next(RandomGenerator random) {
        boolean woman = random.nextBoolean();
        if (random.nextInt(100) < STIENG_PERCENT) {
            return woman ? "Thị " + pick(STIENG_FEMALE, random) : "Điểu " + pick(STIENG_MALE, random);
        }
        return pick(FAMILY, random) + " " + (woman ? pick(FEMALE_MIDDLE, random) + " " + pick(FEMALE, random)
                : pick(MALE_MIDDLE, random) + " " + pick(MALE, random));
    }

    /** The name of a child: after its father or, among the S'tiêng, by the custom. */
    static String childOf(String parent, RandomGenerator random) {
        String family = parent.substring(0, parent.indexOf(' '));
        boolean girl = random.nextBoolean();
        if (family.equals("Điểu") || family.equals("Thị")) {
            return girl ? "Thị " + pick(STIENG_FEMALE, random) : "Điểu " + pick(STIENG_MALE, random);
        }
        return family + " " + (girl ? pick(FEMALE_MIDDLE, random) + " " + pick(FEMALE, random)
                : pick(MALE_MIDDLE, random) + " " + pick(MALE, random));
    }

    static <T> T pick(List<T> from, RandomGenerator random) {
        return from.get(random.nextInt(from.size()));
    }

}
