-- A statement of each store whose money moved; balances as they were when the day ended.
insert into day_statement
  (centre, day, revision, store, deposit_before, deposit_after, owed_before, owed_after, paid_in,
   adjusted, sold, vat, from_deposit, on_credit, released)
select a.centre, :day::date, :revision, a.store,
       a.deposit + a.deposit_held - later.deposit - e.deposit,
       a.deposit + a.deposit_held - later.deposit,
       -(a.receivable - later.receivable - e.receivable), -(a.receivable - later.receivable),
       e.paid_in, e.adjusted, e.from_deposit + e.on_credit,
       coalesce((select sum(s.vat) from sale_line s
         where s.centre = a.centre and s.day = :day::date and s.store = a.store), 0),
       e.from_deposit, e.on_credit, e.released
from (
  select store,
         coalesce(sum(amount) filter (where account in ('DEPOSIT', 'DEPOSIT_HELD')), 0) as deposit,
         coalesce(sum(amount) filter (where account = 'RECEIVABLE'), 0) as receivable,
         coalesce(-sum(amount) filter (where account = 'BANK'), 0) as paid_in,
         coalesce(-sum(amount) filter (where account = 'ADJUSTMENTS'), 0) as adjusted,
         coalesce(-sum(amount) filter (where kind = 'CAPTURE' and account = 'DEPOSIT_HELD'), 0)
           as from_deposit,
         coalesce(-sum(amount) filter (where kind = 'CAPTURE' and account = 'RECEIVABLE'), 0)
           as on_credit,
         coalesce(sum(amount) filter (where kind = 'RELEASE'
           and account in ('DEPOSIT', 'CREDIT_OPEN')), 0) as released
  from ledger_entry
  where centre = :centre and day = :day::date
  group by store) e
join money_account a on a.centre = :centre and a.store = e.store
cross join lateral (
  select coalesce(sum(amount) filter (where account in ('DEPOSIT', 'DEPOSIT_HELD')), 0) as deposit,
         coalesce(sum(amount) filter (where account = 'RECEIVABLE'), 0) as receivable
  from ledger_entry x
  where x.centre = a.centre and x.store = a.store and x.day > :day::date) later
