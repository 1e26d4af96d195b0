package org.yiwang.countynode;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The node of a county. */
@SpringBootApplication(scanBasePackages = "org.yiwang", nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class CountyNode {

    public static void main(String[] arguments) {
        SpringApplication.run(CountyNode.class, arguments);
    }
}
