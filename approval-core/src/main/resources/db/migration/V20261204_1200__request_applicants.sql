-- Requests of applicants about applications that another node holds: at the node where they were made, at the one that
-- carries them out, and where they wait for their application. Ids are compared as they are written.
create table applicant_request (
    application_no varchar(33) not null,
    id             varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    standing       varchar(12) not null,
    origin         char(12)    not null,
    holder         char(12)    not null,
    epoch          int         not null,
    made_at        datetime(6) not null,
    body           mediumtext  not null,
    answer         mediumtext  null,
    primary key (application_no, id),
    key applicant_request_unanswered (origin, standing)
) engine = InnoDB default charset = utf8mb4;
