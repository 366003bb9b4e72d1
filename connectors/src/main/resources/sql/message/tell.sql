-- Each fact once, and who is to be told it.
with facts as (
  insert into fact (id, centre, kind, message, payload)
  select (:id::uuid[])[n], :centre, (:kind::text[])[n], :message, (:payload::text[])[n]::jsonb
  from generate_series(1, :facts::int) n
)
insert into delivery (fact, centre, lane, key)
select (:fact::uuid[])[n], :centre, (:lane::text[])[n], (:key::text[])[n]
from generate_series(1, :deliveries::int) n
