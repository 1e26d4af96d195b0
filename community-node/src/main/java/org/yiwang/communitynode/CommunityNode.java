package org.yiwang.communitynode;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The node of a community. */
@SpringBootApplication(scanBasePackages = "org.yiwang", nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class CommunityNode {

    public static void main(String[] arguments) {
        SpringApplication.run(CommunityNode.class, arguments);
    }
}
