-- What replicas are compared by: bucket is the first 16 bits of the number's checksum, digest says what was done so far.
-- The index alone answers for the cases of a node: a range of origins.
alter table application
    add column bucket int    not null,
    add column digest bigint not null,
    add key application_digest (origin, bucket, digest);
