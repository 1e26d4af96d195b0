package org.yiwang.identity.persistence;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.yiwang.identity.IdentityProof;

@Mapper
interface AccountMapper {

    @Nullable
    AccountRow byUsername(@Param("username") String username);

    @Nullable
    AccountRow byId(@Param("id") String id);

    @Nullable
    AccountRow lockEmployee(@Param("staffId") String staffId, @Param("username") String username);

    @Nullable
    AccountRow proven(@Param("idNumber") String idNumber);

    int prove(@Param("id") String id, @Param("assurance") String assurance);

    void insertProof(@Param("proof") IdentityProof proof, @Param("at") LocalDateTime at);

    List<AccountRow> staff();

    int insert(@Param("row") AccountRow row, @Param("now") LocalDateTime now);

    void update(AccountRow row);

    void choosePassword(@Param("id") String id, @Param("passwordHash") String passwordHash);
}
