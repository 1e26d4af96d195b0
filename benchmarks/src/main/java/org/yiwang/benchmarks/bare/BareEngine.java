package org.yiwang.benchmarks.bare;

import java.util.ArrayList;
import java.util.List;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.yiwang.benchmarks.measure.Client;
import org.yiwang.benchmarks.measure.Side;

/** The process engine on a database of its own. */
public final class BareEngine implements Side {

    private final ConfigurableApplicationContext engine;
    private final List<String> steps;

    private BareEngine(ConfigurableApplicationContext engine, List<String> steps) {
        this.engine = engine;
        this.steps = steps;
    }

    /**
     * Starts it with the node's settings; {@code settings} name the database, {@code steps} are the steps of each case.
     */
    public static BareEngine start(List<String> settings, List<String> steps) {
        List<String> all = new ArrayList<>(settings);
        all.add("--spring.main.web-application-type=none");
        all.add("--spring.flyway.enabled=false");
        return new BareEngine(SpringApplication.run(EngineAlone.class, all.toArray(String[]::new)), steps);
    }

    @Override
    public String name() {
        return "bare Flowable";
    }

    @Override
    public Client newClient() {
        return new BareClient(
                engine.getBean(RuntimeService.class),
                engine.getBean(TaskService.class),
                engine.getBean(TransactionTemplate.class),
                steps);
    }

    @Override
    public void close() {
        engine.close();
    }
}
