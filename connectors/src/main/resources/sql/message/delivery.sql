insert into delivery (fact, centre, lane, key)
select d.fact, :centre, d.lane, d.key
from unnest(:fact::uuid[], :lane::text[], :key::text[]) with ordinality as d(fact, lane, key, n)
order by d.n
