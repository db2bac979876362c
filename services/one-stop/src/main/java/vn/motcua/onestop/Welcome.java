package vn.motcua.onestop;

import java.util.List;

/**
 * The one block of text that says where everything is.
 */
record Welcome(Options options, DataFolder folder, Ground ground, Services services, String took) {

    private static final List<String> ACCOUNTS = List.of("desk", "officer", "head", "signatory", "clerk", "supervisor",
            "feedback", "catalogue", "admin", "auditor");

    String text() {
        return """
                Một Cửa đã sẵn sàng / is ready (%s)

                Trang làm việc / console    %s/
                API                         %s/v3/api-docs
                Prometheus                  %s/actuator/prometheus
                %s
                Dữ liệu / data              %s
                  PostgreSQL                %s
                  Kafka                     %s
                Nhật ký / log               %s
                Dừng / stop                 Ctrl-C
                """.formatted(this.took, this.services.console(), this.services.console(), this.services.metrics(),
                accounts(), this.folder.root(), this.ground.database(), this.ground.bootstrap(), this.folder.log());
    }

    private String accounts() {
        return this.options.world()
            .map((world) -> """
                    Tài khoản mẫu / accounts    %s
                                                %s
                                                (mật khẩu trùng với tên / the password is the name)
                    Thế giới mẫu / world        %s: %s""".formatted(String.join(" · ", ACCOUNTS.subList(0, 5)),
                    String.join(" · ", ACCOUNTS.subList(5, ACCOUNTS.size())), world.id(), world.title()))
            .orElse("Tài khoản / accounts        của cơ sở dữ liệu của bạn / those of your database");
    }

}
