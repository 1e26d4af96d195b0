package org.yiwang.worklist.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.yiwang.infra.stack.EmbeddedStack;
import org.yiwang.infra.stack.mariadb.DatabaseAccess;

/** The migration of an older release's database fills the lists with its applications. */
class FilledFromApplicationsIT {

    private static final String BEFORE = "20261206.1000";

    @Test
    void theTablesOfListsAreFilledFromWhatIsThere() throws SQLException {
        DatabaseAccess database = EmbeddedStack.shared().newDatabase();
        flyway(database).target(BEFORE).load().migrate();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            insert(statement, 1, "IN_REVIEW", "RUNNING", "'2026-12-01'");
            insert(statement, 2, "SENT_BACK", "PAUSED", "null");
            insert(statement, 3, "SUBMITTED", "UNKNOWN", "null");
            insert(statement, 4, "CLOSED", "STOPPED", "null");
            flyway(database).load().migrate();
            assertThat(rows(
                            statement,
                            "select concat_ws('|', no, version, title, item_name, applicant_name, channel, state, step_name,"
                                    + " post, assignee, origin, holder, date(submitted_at), date(changed_at), clock,"
                                    + " ifnull(date(due_at), '-'), calendar_edition, date(urgent_at))"
                                    + " from open_application order by no"))
                    .containsExactly(
                            "1|7|题1|事项|王*兰|WINDOW|IN_REVIEW|审核|审核岗|clerk|330327100002|330327000000|2026-11-01"
                                    + "|2026-11-02|RUNNING|2026-12-01|-1|2026-12-09",
                            "2|7|题2|事项|王*兰|WINDOW|SENT_BACK|审核|审核岗|clerk|330327100002|330327000000|2026-11-01"
                                    + "|2026-11-02|PAUSED|-|-1|2026-12-09",
                            "3|7|题3|事项|王*兰|WINDOW|SUBMITTED|审核|审核岗|clerk|330327100002|330327000000|2026-11-01"
                                    + "|2026-11-02|UNKNOWN|-|-1|2026-12-09");
            assertThat(rows(
                            statement,
                            "select concat_ws('|', no, title, item_name, applicant_name, channel, state, step_name, origin,"
                                    + " holder, date(submitted_at), date(changed_at)) from closed_application"))
                    .containsExactly("4|题4|事项|王*兰|WINDOW|CLOSED|审核|330327100002|330327000000|2026-11-01|2026-11-02");
            assertThat(
                            rows(
                                    statement,
                                    "select departments from open_application union all select departments from closed_application"))
                    .hasSize(4)
                    .containsOnly("县公安局,县民政局, 县公安局");
            keysAreFew(statement);
            assertThat(rows(statement, "select body from application order by no"))
                    .hasSize(4);
        }
    }

    @Test
    void theListsTellTheOutcomeOfWhatWasDecidedBefore() throws SQLException {
        String partly = "{\"history\":[{\"action\":\"GRANT\"}],\"work\":{\"parts\":["
                + "{\"opinion\":\"AGREED\"},{\"opinion\":\"OBJECTED\"}]}}";
        DatabaseAccess database = EmbeddedStack.shared().newDatabase();
        flyway(database).target(BEFORE).load().migrate();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            insert(statement, 1, "IN_REVIEW", "RUNNING", "null");
            decided(statement, 2, "GRANTED", partly);
            decided(statement, 3, "CLOSED", partly);
            decided(statement, 4, "CLOSED", "{\"history\":[{\"action\":\"GRANT\"}],\"work\":{\"parts\":[]}}");
            decided(statement, 5, "CLOSED", "{\"history\":[{\"action\":\"DENY\"},{\"action\":\"DELIVER\"}]}");
            flyway(database).load().migrate();
            assertThat(rows(statement, "select outcome from open_application order by no"))
                    .containsExactly(null, "PARTLY_GRANTED");
            assertThat(rows(statement, "select outcome from closed_application order by no"))
                    .containsExactly("PARTLY_GRANTED", "GRANTED", "DENIED");
        }
    }

    private static void decided(Statement statement, int no, String state, String body) throws SQLException {
        insert(statement, no, state, state.equals("CLOSED") ? "STOPPED" : "RUNNING", "null");
        statement.executeUpdate("update application set body = '%s' where no = '%d'".formatted(body, no));
    }

    private static void keysAreFew(Statement statement) throws SQLException {
        assertThat(rows(
                        statement,
                        "select distinct index_name from information_schema.statistics"
                                + " where table_schema = database() and table_name = 'application' order by 1"))
                .containsExactlyInAnyOrder(
                        "PRIMARY", "application_applicant", "application_matter", "application_digest");
    }

    private static FluentConfiguration flyway(DatabaseAccess database) {
        return Flyway.configure()
                .dataSource(database.url(), database.username(), database.password())
                .placeholders(Map.of("audit", audit(database), "node", "330327000000"))
                .locations("classpath:db/migration");
    }

    private static String audit(DatabaseAccess database) {
        return database.url().replaceAll("[?].*", "").replaceAll(".*/", "") + "_audit";
    }

    private static void insert(Statement statement, int no, String state, String clock, String due)
            throws SQLException {
        statement.executeUpdate(
                """
                insert into application (no, title, item_code, item_name, applicant_id, applicant_number, applicant_name,
                  channel, state, step_name, post, assignee, origin, holder, epoch, version, submitted_at, changed_at, clock,
                  due_at, calendar_edition, urgent_at, bucket, digest, body)
                values ('%1$d', '题%1$d', 'D005', '事项', 'account-1', '11010519491231002X', '王*兰',
                  'WINDOW', '%2$s', '审核', '审核岗', 'clerk', '330327100002', '330327000000', 2, 7, '2026-11-01', '2026-11-02',
                  '%3$s', %4$s, 3, '2026-12-09', 1, 1,
                  '{"item":{"department":"县公安局(派出所)","parts":[{"department":"县民政局（婚姻登记处）"},{"department":"县公安局"}]}}')
                """
                        .formatted(no, state, clock, due));
    }

    private static List<String> rows(Statement statement, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }
}
