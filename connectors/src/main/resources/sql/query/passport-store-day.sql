select jsonb_build_object('key', 'store:' || :store, 'day', :day::date,
  'steps', jsonb_agg(s.step order by s.at, s.rank))
from (
  select o.placed_at as at, 0 as rank, jsonb_build_object('at', o.placed_at, 'step', 'order',
         'document', o.order_no, 'channel', o.channel, 'actor', o.actor) as step
  from sales_order o
  where o.centre = :centre and o.store = :store
    and o.order_no >= to_char(:day::date, 'YYYYMMDD')
    and o.order_no < to_char(:day::date + 1, 'YYYYMMDD')
  union all
  select e.at, 1, jsonb_build_object('at', e.at, 'step', lower(e.kind), 'document', e.document,
         'account', e.account, 'amount', e.amount)
  from ledger_entry e join centre c using (centre)
  where e.centre = :centre and e.store = :store
    and e.at >= :day::date::timestamp at time zone c.zone
    and e.at < (:day::date + 1)::timestamp at time zone c.zone
) s
having count(*) > 0
