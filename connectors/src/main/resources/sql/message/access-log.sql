insert into access_log (at, who, address, whose, operation, status, message)
select * from unnest(:at::timestamptz[], :who::text[], :address::text[], :whose::text[],
                     :operation::text[], :status::int[], :message::uuid[])
