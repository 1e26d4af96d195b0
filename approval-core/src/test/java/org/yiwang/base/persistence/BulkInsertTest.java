package org.yiwang.base.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.apache.ibatis.builder.StaticSqlSource;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.ParameterMapping;
import org.apache.ibatis.mapping.SqlCommandType;
import org.apache.ibatis.session.Configuration;
import org.junit.jupiter.api.Test;

class BulkInsertTest {

    private static final String ID = "mapper.statement";

    record Inner(String post) {}

    record Row(String no, Inner inner) {}

    @Test
    void repeatsTheRowAndKeepsWhatStandsAround() {
        BulkInsert insert = insertion(
                """
                insert into task (no, post, tries) values (?, nullif(?, ''), 0)
                on duplicate key update post = values(post)""",
                "no",
                "inner.post");

        assertThat(insert.sql(2))
                .isEqualTo(
                        """
                insert into task (no, post, tries) values (?, nullif(?, ''), 0), (?, nullif(?, ''), 0)
                on duplicate key update post = values(post)""");
    }

    @Test
    void repeatsARowWithNothingBehindIt() {
        assertThat(insertion("insert ignore into task (no) values (?)", "no").sql(3))
                .isEqualTo("insert ignore into task (no) values (?), (?), (?)");
    }

    @Test
    void refusesParametersBehindTheValues() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> insertion(
                        "insert into task (no) values (?) on duplicate key update post = ?", "no", "inner.post"))
                .withMessageContaining(ID);
    }

    @Test
    void refusesWhatIsNoInsertion() {
        assertThatIllegalArgumentException().isThrownBy(() -> insertion("update task set post = ?", "inner.post"));
    }

    @Test
    void refusesAParameterThatTheRowDoesNotHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> insertion("insert into task (post) values (?)", "inner.level"))
                .withMessageContaining("level");
    }

    private static BulkInsert insertion(String sql, String... properties) {
        Configuration configuration = new Configuration();
        List<ParameterMapping> parameters = List.of(properties).stream()
                .map(property -> new ParameterMapping.Builder(configuration, property, Object.class).build())
                .toList();
        configuration.addMappedStatement(new MappedStatement.Builder(
                        configuration, ID, new StaticSqlSource(configuration, sql, parameters), SqlCommandType.INSERT)
                .build());
        return BulkInsert.of(configuration, ID, Row.class);
    }
}
