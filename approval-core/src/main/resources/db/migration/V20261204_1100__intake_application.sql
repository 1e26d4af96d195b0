-- Whose application for which item it is, and by which way it came in: to find what somebody filed before.
alter table application
    add column item_code        varchar(20) not null default '' after title,
    add column applicant_number varchar(18) not null default '' after applicant_id,
    add column channel          varchar(10) not null default 'ONLINE' after applicant_name,
    add key application_matter (applicant_number, item_code, submitted_at);

-- Two submissions for the same applicant and item at the same moment wait for one another here.
create table matter_lock (
    applicant_number varchar(18) not null,
    item_code        varchar(20) not null,
    primary key (applicant_number, item_code)
) engine = InnoDB default charset = utf8mb4;

alter table account
    add key account_id_number (id_number);
