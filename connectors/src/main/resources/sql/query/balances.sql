-- A page of all stores' balances, as the AOS is told them; its messages up to the position say
-- nothing newer.
select jsonb_build_object(
  'position', coalesce((select position from published_stream
    where centre = :centre and stream = 'balance' and lane = 'AOS'), 0),
  'balances', coalesce(jsonb_agg(jsonb_build_object(
    'store', page.store, 'deposit', page.deposit, 'depositHeld', page.deposit_held,
    'receivable', -page.receivable, 'creditHeld', page.credit_held, 'version', page.version)
    order by page.store), '[]'),
  'next', case when count(*) = :limit then max(page.store) end)
from (
  select * from money_account
  where centre = :centre and (:after::text is null or store > :after)
  order by store
  limit :limit) page
