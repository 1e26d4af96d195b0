package org.yiwang.portal.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address that a node answers when it is asked to show something, as its controllers say, filled in. */
final class Addresses {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::(?:[^{}]|\\{[^{}]*})*)?}");

    private static final Set<String> ENDING_THE_SESSION = Set.of("/kiosk", "/kiosk/leave");

    /** The parameters that some addresses are asked with besides. */
    private static final Map<String, List<String>> QUERIES = Map.of(
            "/api/v1/applications", List.of("box=mine", "box=todo", "box=all", "box=all&q=D005&sort=number"),
            "/workbench", List.of("q=D005"),
            "/workbench/applications", List.of("q=D005&sort=number"),
            "/search", List.of("q=D005", "q=个人信息变更", "q=养老保险 tel"),
            "/api/v1/search/applications", List.of("q=D005", "q=养老保险 tel", "q=王秀兰", "q=王秀兰 tel"),
            "/api/v1/open-matters", List.of("itemCode=D005&idNumber=330327196805120422"),
            "/api/v1/earlier-files", List.of("itemCode=D005&idNumber=330327196805120422"));

    private final Map<String, List<String>> values;

    /** With what each variable of a path stands for. */
    Addresses(Map<String, List<String>> values) {
        this.values = values;
    }

    Collection<String> of(ApplicationContext node) {
        Set<String> all = new TreeSet<>();
        for (String path : paths(node)) {
            for (String filled : filled(path)) {
                all.add(filled);
                QUERIES.getOrDefault(path, List.of()).forEach(query -> all.add(filled + "?" + query));
            }
        }
        return all;
    }

    private static Set<String> paths(ApplicationContext node) {
        Set<String> paths = new TreeSet<>();
        for (RequestMappingInfo mapping : node.getBean(
                        "requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()) {
            if (mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
                paths.addAll(mapping.getPatternValues());
            }
        }
        paths.removeAll(ENDING_THE_SESSION);
        return paths;
    }

    private List<String> filled(String path) {
        Matcher variable = VARIABLE.matcher(path);
        if (!variable.find()) {
            return List.of(path);
        }
        List<String> all = new ArrayList<>();
        String name = variable.group(1);
        for (String value : Objects.requireNonNull(values.get(name), () -> "What is {" + name + "} of " + path + "?")) {
            all.addAll(filled(path.substring(0, variable.start()) + value + path.substring(variable.end())));
        }
        return all;
    }
}
