-- What left is promised no more; on hand falls unless a count has included it already. Of what is
-- sold without limit nothing was promised: it only leaves.
with m as (
  select sku, sum(shipped)::bigint as shipped, sum(freed)::bigint as freed, max(special) as special,
         sum(at_special)::bigint as at_special
  from unnest(:sku::text[], :shipped::bigint[], :freed::bigint[], :special::text[],
              :atSpecial::bigint[]) as x(sku, shipped, freed, special, at_special)
  group by sku
), moved as (
  update stock_promise s
  set on_hand = s.on_hand - case when :sequence > s.sequence then m.shipped else 0 end,
      promised = s.promised - m.freed,
      special_taken = case when m.special = s.special
                           then greatest(0, s.special_taken - m.at_special)
                           else s.special_taken end,
      version = s.version + 1
  from m
  where s.centre = :centre and s.sku = m.sku
  returning s.sku, s.sequence
)
insert into stock_movement (centre, sku, id, kind, on_hand, promised, held, document, at, sequence)
select :centre, m.sku, gen_random_uuid(), :kind,
       -case when :sequence > moved.sequence then m.shipped else 0 end, -m.freed, 0, :document, :at,
       nullif(:sequence, 0)
from m join moved using (sku)
where m.shipped > 0 or m.freed > 0
