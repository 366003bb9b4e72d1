-- Each fact once, and who is to be told it.
with facts as (
  insert into fact (id, centre, kind, message, payload)
  select f.id, :centre, f.kind, :message, f.payload::jsonb
  from unnest(:id::uuid[], :kind::text[], :payload::text[]) as f(id, kind, payload)
)
insert into delivery (fact, centre, lane, key)
select d.fact, :centre, d.lane, d.key
from unnest(:fact::uuid[], :lane::text[], :key::text[]) with ordinality as d(fact, lane, key, n)
order by d.n
