package org.yiwang.townshipnode;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yiwang.division.Level;
import org.yiwang.node.LevelPolicy;

/** A township receives what the county publishes and handles what its communities pass up. */
@Component
class TownshipPolicy implements LevelPolicy {

    @Override
    public Level level() {
        return Level.TOWNSHIP;
    }

    @Override
    public boolean publishesReferenceData() {
        return false;
    }

    /** 实施意见二（三）1 统一功能定位: the eleven categories of a township's centre. */
    @Override
    public List<String> requiredCategories() {
        return List.of("项目服务", "农经农技", "户籍管理", "社会保障", "民政计生", "规划国土", "不动产登记", "市场监管", "环境保护", "城市管理", "供电供水");
    }
}
