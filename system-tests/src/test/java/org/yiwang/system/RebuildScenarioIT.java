package org.yiwang.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yiwang.infra.network.LoadReport;
import org.yiwang.infra.network.Rebuild;
import org.yiwang.infra.process.LaunchFailure;
import org.yiwang.infra.stack.ServerSettings;
import org.yiwang.infra.stack.folder.Folders;
import org.yiwang.infra.stack.mariadb.Database;

/** A community's database and all its files are lost; the node is rebuilt from the others, and people continue. */
@ExtendWith(ExtraNode.class)
class RebuildScenarioIT {
    private final JoinedCommunity community;

    RebuildScenarioIT(JoinedCommunity community) {
        this.community = community;
    }

    @Test
    void openCasesAreBackWithTheirTasksAndGoOn() throws SQLException {
        String submitted = community.appliedFor().no();
        String reviewed = community.appliedFor().no();
        community.clerk().does("pre-review", reviewed);
        community.isKnownAlike(reviewed, People.of(community.network()).examiner());
        List<SeenCase.Essence> before = essences(submitted, reviewed);
        List<String> known = community.clerk().known();

        theDatabaseIsLost();
        LoadReport arrived = community.rebuilt();

        assertThat(arrived.closed()).isFalse();
        assertThat(arrived.casesKnown()).isEqualTo(known.size());
        assertThat(community.clerk().known()).containsExactlyInAnyOrderElementsOf(known);
        assertThat(essences(submitted, reviewed)).isEqualTo(before);
        assertThat(community.tables().tasksOf(reviewed)).isEqualTo(1);
        assertThat(community.clerk().todo()).contains(submitted, reviewed);
        goesOn(reviewed);
        itGivesNumbersThatTheLostOneCannotHaveGiven();
    }

    @Test
    void theCountyIsNotRebuiltFromTheOthers() {
        assertThatThrownBy(() -> Rebuild.of(community.network(), People.COUNTY, ServerSettings.none(), false))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContainingAll("backup", "./yiwang reconcile");
    }

    private List<SeenCase.Essence> essences(String... numbers) {
        Clerk clerk = community.clerk();
        return List.of(numbers).stream().map(no -> clerk.sees(no).essence()).toList();
    }

    private void theDatabaseIsLost() {
        Database database = community.network().stack().database(JoinedCommunity.CODE);
        Path files = database.keptAt().orElseThrow();
        database.kill();
        Folders.delete(files);
    }

    private void goesOn(String no) {
        assertThat(community.clerk().does("accept", no).state()).isEqualTo("IN_REVIEW");
        assertThat(community.clerk().does("review", no).holder()).isEqualTo(People.LINGXI);
        CaseStory.of(community.network(), no)
                .arrivesAt(People.of(community.network()).township());
    }

    private void itGivesNumbersThatTheLostOneCannotHaveGiven() {
        assertThat(community.appliedFor().no()).contains("-100001-");
        community.node().restart();
        assertThat(community.appliedFor().no()).contains("-100002-");
    }
}
