package org.yiwang.countynode;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The node of a county. */
@SpringBootApplication(scanBasePackages = "org.yiwang")
public class CountyNode {

    public static void main(String[] arguments) {
        SpringApplication.run(CountyNode.class, arguments);
    }
}
