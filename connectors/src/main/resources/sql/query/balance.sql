-- Deposit, holds and credit of a store; what it can spend is their sum (AOS-14, FIN-07).
select jsonb_build_object(
  'store', a.store, 'deposit', a.deposit, 'depositHeld', a.deposit_held,
  'receivable', -a.receivable, 'creditHeld', a.credit_held,
  'bond', case when b.bond is null then null else jsonb_build_object(
    'bond', b.bond, 'amount', b.amount, 'creditLimit', b.credit_limit,
    'validFrom', b.valid_from, 'validUntil', b.valid_until, 'inForce', b.in_force) end,
  'openCredit', b.open, 'spendable', greatest(a.deposit, 0) + coalesce(b.open, 0),
  'version', a.version, 'asOf', now.at)
from money_account a
join centre c using (centre)
cross join lateral (select :at::timestamptz + c.clock_shift as at) now
left join lateral (
  select x.*, (now.at at time zone c.zone)::date between x.valid_from and x.valid_until as in_force,
         case when (now.at at time zone c.zone)::date between x.valid_from and x.valid_until
              then greatest(0, least(x.credit_limit, x.amount) + a.receivable - a.credit_held)
              else 0 end as open
  from bond x where x.centre = a.centre and x.store = a.store
  order by (now.at at time zone c.zone)::date between x.valid_from and x.valid_until desc,
           x.valid_until desc limit 1) b on true
where a.centre = :centre and a.store = :store
