package org.yiwang.townshipnode;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The node of a township. */
@SpringBootApplication(scanBasePackages = "org.yiwang", nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class TownshipNode {

    public static void main(String[] arguments) {
        SpringApplication.run(TownshipNode.class, arguments);
    }
}
