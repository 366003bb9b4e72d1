-- The stores that waited longest first, so that busy ones do not keep others waiting.
with newer as (
  select a.store, a.deposit, a.deposit_held, -a.receivable as receivable, a.credit_held, a.version,
         coalesce(p.version, -1) as before
  from money_account a
  left join published p on p.centre = a.centre and p.stream = 'balance' and p.key = a.store
  where a.centre = :centre and a.version > coalesce(p.version, -1)
    and current_setting('naru.publishing', true) = 'true'
  order by coalesce(p.position, 0), a.store
  limit :limit
), moved as (
  update published_stream
  set position = position + 1,
      versions = versions + (select sum(version - before) from newer)
  where centre = :centre and stream = 'balance' and exists (select from newer)
  returning position
), told as (
  insert into published (centre, stream, key, version, position)
  select :centre, 'balance', newer.store, newer.version, moved.position from newer, moved
  on conflict (centre, stream, key) do update
  set version = excluded.version, position = excluded.position
)
select newer.store, newer.deposit, newer.deposit_held, newer.receivable, newer.credit_held,
       newer.version, moved.position, :at::timestamptz + c.clock_shift as at
from newer, moved, centre c
where c.centre = :centre
order by newer.store
