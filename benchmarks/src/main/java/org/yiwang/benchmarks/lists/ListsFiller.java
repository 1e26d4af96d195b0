package org.yiwang.benchmarks.lists;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yiwang.base.json.Json;
import org.yiwang.infra.cli.demo.SampleDocuments;
import org.yiwang.infra.network.Network;
import org.yiwang.infra.node.Multipart;
import org.yiwang.infra.node.NodeClient;
import org.yiwang.infra.stack.mariadb.DatabaseAccess;

/** Fills a node's database with copies of one real case, each with its own number, title, state and dates. */
final class ListsFiller {
    private static final Logger LOG = LoggerFactory.getLogger(ListsFiller.class);

    static final List<String> POSTS = List.of("县级部门审查员", "社区代办员", "乡镇业务审核员", "县级部门分管负责人", "乡镇分管领导", "县级窗口受理员", "制证员");

    private static final String TITLE = "办理结婚登记的申请";
    /** An item offered at the county; it needs {@code MATERIALS} materials. */
    private static final String ITEM = "E015";

    private static final int MATERIALS = 3;
    private static final List<String> SURNAMES = List.of("王", "李", "张", "刘", "陈", "杨", "黄", "林", "郑", "周");
    private static final List<String> NAMES = List.of("秀兰", "志强", "海燕", "伟", "丽华", "建国", "小敏", "德茂", "雪梅", "国平");
    private static final List<String> MATTERS = List.of(
            "变更养老金领取账户", "申请最低生活保障", "办理老年优待证", "出具居住证明", "申请临时救助", "村民建房审批", "申请残疾人两项补贴", "开办小餐饮店", "社保卡补办", "医疗救助申请");
    private static final List<String> OPEN = List.of("SUBMITTED", "PRE_REVIEWED", "IN_REVIEW", "IN_REVIEW", "GRANTED");
    private static final int OPEN_PERCENT = 30;
    private static final int REFUSED_PERCENT = 35;
    private static final int HUNDRED = 100;
    private static final int BATCH = 500;
    private static final int TOLD_EVERY = 10_000;
    private static final int MINUTES_A_YEAR = 365 * 24 * 60;

    private final DatabaseAccess database;
    private final String real;
    private final String here;
    private final Random random = new Random(20261123);
    private final LocalDateTime now;
    private final Map<String, Integer> sequences = new HashMap<>();

    ListsFiller(DatabaseAccess database, String real, String here, Clock clock) {
        this.database = new DatabaseAccess(
                database.url() + "&rewriteBatchedStatements=true", database.username(), database.password());
        this.real = real;
        this.here = here;
        this.now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Submits a case over the API, and returns its number. */
    static String submitOne(Network network, String code) {
        NodeClient applicant = network.signIn(code, "bench-applicant");
        String application = Json.write(Map.of(
                "submissionId", UUID.randomUUID().toString(),
                "itemCode", ITEM,
                "title", TITLE,
                "applicant",
                        Map.of(
                                "kind", "PERSON",
                                "name", "王秀兰",
                                "idNumber", "330327196805120422",
                                "phone", "13800005001"),
                "form", Map.of("reason", "双方自愿结婚，证件和声明书齐全，请予登记。")));
        Multipart form = new Multipart().json("application", application);
        for (int seq = 1; seq <= MATERIALS; seq++) {
            form.file(
                    "material-" + seq, "材料" + seq + ".pdf", "application/pdf", SampleDocuments.pdf("Material " + seq));
        }
        return applicant.post("/api/v1/applications", form).path("no").asString();
    }

    void fill(int cases) throws SQLException {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            Map<String, @Nullable Object> row = read(connection, "application");
            row.putAll(read(connection, "open_application"));
            try (Table application = Table.of(connection, "application");
                    Table open = Table.of(connection, "open_application");
                    Table closed = Table.of(connection, "closed_application")) {
                for (int done = 0; done < cases; ) {
                    int size = Math.min(BATCH, cases - done);
                    for (Map<String, @Nullable Object> copy : batch(row, size, (double) (done + size) / cases)) {
                        application.add(copy);
                        (copy.get("clock").equals("STOPPED") ? closed : open).add(copy);
                    }
                    application.write();
                    open.write();
                    closed.write();
                    connection.commit();
                    done += size;
                    tell(done, cases);
                }
            }
        }
    }

    private static void tell(int done, int cases) {
        if (done % TOLD_EVERY == 0 || done == cases) {
            LOG.info("{} of {} cases are filled in", done, cases);
        }
    }

    /** A table to insert rows into; ignores the columns of a row that it lacks. */
    private record Table(List<String> columns, PreparedStatement insert) implements AutoCloseable {

        static Table of(Connection connection, String name) throws SQLException {
            try (PreparedStatement none = connection.prepareStatement("select * from " + name + " where no = ''")) {
                List<String> columns = Table.columns(none.executeQuery());
                return new Table(
                        columns,
                        connection.prepareStatement("insert into " + name + " (" + String.join(", ", columns)
                                + ") values (" + "?, ".repeat(columns.size() - 1) + "?)"));
            }
        }

        static List<String> columns(ResultSet rows) throws SQLException {
            List<String> columns = new ArrayList<>();
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                columns.add(rows.getMetaData().getColumnName(i));
            }
            return columns;
        }

        void add(Map<String, @Nullable Object> row) throws SQLException {
            for (int i = 0; i < columns.size(); i++) {
                insert.setObject(i + 1, row.get(columns.get(i)));
            }
            insert.addBatch();
        }

        void write() throws SQLException {
            insert.executeBatch();
        }

        @Override
        public void close() throws SQLException {
            insert.close();
        }
    }

    private Map<String, @Nullable Object> read(Connection connection, String table) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select * from " + table + " where no = ?")) {
            select.setString(1, real);
            ResultSet found = select.executeQuery();
            found.next();
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            for (String column : Table.columns(found)) {
                row.put(column, found.getObject(column));
            }
            return row;
        }
    }

    /** Rows submitted at about {@code progress} of the last year. */
    private List<Map<String, @Nullable Object>> batch(Map<String, @Nullable Object> row, int size, double progress) {
        List<Map<String, @Nullable Object>> batch = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>(row);
            copy.putAll(copy(now.minusMinutes((long) (MINUTES_A_YEAR * (1 - progress)) + random.nextInt(600) + 1)));
            copy.put("body", body(row, copy));
            batch.add(copy);
        }
        return batch;
    }

    private Map<String, @Nullable Object> copy(LocalDateTime submitted) {
        String origin = "330327%03d%03d".formatted(100 + random.nextInt(18), 2 + random.nextInt(20));
        Map<String, @Nullable Object> copy = new HashMap<>(
                random.nextInt(HUNDRED) < OPEN_PERCENT ? open(now.plusDays(random.nextInt(40) - 20L)) : closed());
        copy.put("no", number(origin, submitted));
        copy.put("title", one(SURNAMES) + one(NAMES) + one(MATTERS));
        copy.put("origin", origin);
        copy.put("holder", random.nextBoolean() ? here : origin);
        copy.put("applicant_id", "bench-%d".formatted(random.nextInt(20_000)));
        copy.put("submitted_at", submitted);
        copy.put("changed_at", earlier(now, submitted.plusMinutes(random.nextInt(10_000))));
        return copy;
    }

    private Map<String, @Nullable Object> open(LocalDateTime due) {
        Map<String, @Nullable Object> open = new HashMap<>();
        open.put("state", one(OPEN));
        open.put("post", one(POSTS));
        open.put("clock", "RUNNING");
        open.put("due_at", due);
        open.put("warn_after", due.minusDays(3));
        open.put("yellow_after", due);
        open.put("red_after", due.plusDays(7));
        open.put("urgent_at", due);
        return open;
    }

    private Map<String, @Nullable Object> closed() {
        Map<String, @Nullable Object> closed = new HashMap<>();
        closed.put("state", random.nextInt(HUNDRED) < REFUSED_PERCENT ? "REFUSED" : "CLOSED");
        closed.put("clock", "STOPPED");
        closed.put("urgent_at", LocalDateTime.of(9999, 12, 31, 0, 0));
        for (String column : List.of("post", "due_at", "warn_after", "yellow_after", "red_after", "step_due_at")) {
            closed.put(column, null);
        }
        return closed;
    }

    private String body(Map<String, @Nullable Object> row, Map<String, @Nullable Object> copy) {
        return String.valueOf(row.get("body"))
                .replace(real, String.valueOf(copy.get("no")))
                .replace(TITLE, String.valueOf(copy.get("title")));
    }

    /** A number with its check digit by ISO/IEC 7064 MOD 11,10. */
    private String number(String origin, LocalDateTime submitted) {
        String day = DateTimeFormatter.BASIC_ISO_DATE.format(submitted.toLocalDate());
        int sequence = sequences.merge(origin + day, 1, Integer::sum);
        String body = "%s-%s-%06d".formatted(origin, day, sequence);
        int product = 10;
        for (char digit : body.replace("-", "").toCharArray()) {
            int sum = (product + digit - '0') % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return body + "-" + (11 - product) % 10;
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static LocalDateTime earlier(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? one : other;
    }
}
