package org.yiwang.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Tables for an import with one valid item and three invalid ones, each in its own way. */
public final class BrokenTables {
    private static final Map<String, String> FILES = Map.of(
            "items.csv",
            """
            item_code,name,item_type,category,department,accept_level,decide_level,window_type,target,\
            handling_type,statutory_days,promised_days,fee,fee_basis,legal_basis,visits,provenance,source
            Z901,社区活动场地使用登记,公共服务,便民服务,上街居委会,community,community,综合,自然人,承诺件,5,3,不收费,,,0,,
            Z902,承诺比法定还长,公共服务,便民服务,上街居委会,community,community,综合,自然人,承诺件,5,9,不收费,,,0,,
            Z903,级别写错,公共服务,便民服务,上街居委会,village,community,综合,自然人,承诺件,5,3,不收费,,,0,,
            Z904,环节写错,公共服务,便民服务,上街居委会,community,community,综合,自然人,承诺件,5,3,不收费,,,0,,
            """,
            "steps.csv",
            """
            item_code,seq,step_name,level,role,days
            Z901,1,受理,community,社区代办员,0
            Z901,3,送达,community,社区代办员,0
            Z902,1,受理,community,社区代办员,0
            Z903,1,受理,community,社区代办员,0
            Z904,第一,受理,community,社区代办员,0
            Z901,2,决定,community,社区主任,3
            """,
            "materials.csv",
            """
            item_code,seq,material_name,form,copies,necessity,origin,note
            Z901,1,使用申请表,原件,1,必要,申请人自备,
            """);

    private BrokenTables() {}

    /** Writes them to the folder. */
    public static Path[] in(Path folder) {
        return FILES.keySet().stream()
                .sorted()
                .map(name -> write(folder.resolve(name)))
                .toArray(Path[]::new);
    }

    private static Path write(Path file) {
        try {
            return Files.writeString(file, FILES.get(file.getFileName().toString()), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
