package org.yiwang.communitynode;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The node of a community. */
@SpringBootApplication(scanBasePackages = "org.yiwang")
public class CommunityNode {

    public static void main(String[] arguments) {
        SpringApplication.run(CommunityNode.class, arguments);
    }
}
