package org.yiwang.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yiwang.base.json.Json;

class MissingValuesTest {

    @Test
    void findsNoneInAnItem() {
        assertThat(MissingValues.of(ItemFixture.item("D005"))).isEmpty();
    }

    @Test
    void namesEachPartThatADraftLacks() {
        Item bare = Json.read(
                "{\"code\":\"D900\",\"profile\":{\"name\":\"名称\",\"targets\":[]},\"materials\":[],\"steps\":[],\"fields\":[]}",
                Item.class);
        List<String> missing = MissingValues.of(bare.as(Edition.DRAFT));
        assertThat(missing)
                .contains("profile.department", "terms", "grounds")
                .doesNotContain("profile.name", "edition");
    }
}
