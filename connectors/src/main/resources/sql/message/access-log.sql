insert into access_log (at, who, address, centre, whose, operation, path, status, message)
select * from unnest(:at::timestamptz[], :who::text[], :address::text[], :centre::text[],
                     :whose::text[], :operation::text[], :path::text[], :status::int[],
                     :message::uuid[])
