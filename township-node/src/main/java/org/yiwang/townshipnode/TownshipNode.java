package org.yiwang.townshipnode;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The node of a township. */
@SpringBootApplication(scanBasePackages = "org.yiwang")
public class TownshipNode {

    public static void main(String[] arguments) {
        SpringApplication.run(TownshipNode.class, arguments);
    }
}
