package org.yiwang.system.faults.people;

import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.yiwang.infra.plan.Account;
import org.yiwang.system.ApplicationForm;
import org.yiwang.system.SampleFile;
import org.yiwang.system.faults.network.FaultNetwork;

/** The items that people apply for: one decided by the county, unless delegated, and some decided by a township. */
final class Errand {
    private static final Map<String, Integer> MATERIALS = Map.of("D005", 2, "D013", 1, "E012", 2, "C014", 2);

    private Errand() {}

    /** A valid application with its own files, recognised by the token in its title. */
    static ApplicationForm of(Account person, String token, RandomGenerator random) {
        String item = FaultNetwork.ITEMS.get(random.nextBoolean() ? 0 : random.nextInt(FaultNetwork.ITEMS.size()));
        ApplicationForm form = ApplicationForm.pensionDataOf(person)
                .withItem(item)
                .withTitle("便民事项 " + token)
                .withoutFile(1)
                .withoutFile(2);
        if (!item.equals("D005")) {
            form = form.withForm(Map.of("reason", "照章办理"));
        }
        return IntStream.rangeClosed(1, MATERIALS.get(item))
                .boxed()
                .reduce(
                        form,
                        (so, seq) -> so.withFile(seq, SampleFile.pdf(token + "-" + seq + ".pdf")),
                        (one, other) -> other);
    }
}
