-- Every booking of a store's own accounts, newest first, with the balance each one left.
select jsonb_build_object('entries', coalesce(jsonb_agg(jsonb_build_object(
    'at', page.at, 'kind', page.kind, 'document', page.document, 'account', page.account,
    'amount', page.amount, 'balance', page.balance) order by page.n), '[]'))
from (
  select e.*, row_number() over (order by e.at desc, e.booking desc, e.position) as n
  from (
    select e.at, e.kind, e.document, e.account, e.amount, e.booking, e.position,
           sum(e.amount) over (partition by e.account order by e.at, e.booking, e.position)
             as balance
    from ledger_entry e
    where e.centre = :centre and e.store = :store
      and e.account in ('DEPOSIT', 'DEPOSIT_HELD', 'RECEIVABLE', 'CREDIT_HELD')) e
  order by e.at desc, e.booking desc, e.position
  limit :limit offset :offset) page
