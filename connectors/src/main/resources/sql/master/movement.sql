-- A movement is booked once under its document number, on two accounts that sum to zero.
with told as (
  select r.document, r.store, r.kind, r.account, r.contra, r.amount, r.at, gen_random_uuid() as booking
  from jsonb_to_recordset(:rows::jsonb)
    as r(document text, store text, kind text, account text, contra text, amount bigint,
         at timestamptz)
), fresh as (
  insert into movement_document (centre, document)
  select :centre, document from told order by document
  on conflict do nothing
  returning document
), booked as (
  insert into ledger_entry
    (centre, booking, position, account, store, amount, kind, document, at, day)
  select :centre, t.booking, e.position, e.account, t.store, e.amount, t.kind, t.document, t.at,
         accounting_day(:centre, (t.at at time zone c.zone)::date)
  from told t join fresh using (document) join centre c on c.centre = :centre
  cross join lateral (values (0, t.account, t.amount), (1, t.contra, -t.amount))
    as e(position, account, amount)
), sums as (
  select store, sum(amount) filter (where account = 'DEPOSIT') as deposit,
         sum(amount) filter (where account = 'RECEIVABLE') as receivable
  from told join fresh using (document) group by store
), changed as (
  insert into money_account (centre, store, deposit, receivable, version)
  select :centre, store, coalesce(deposit, 0), coalesce(receivable, 0), 1 from sums order by store
  on conflict (centre, store) do update
  set deposit = money_account.deposit + excluded.deposit,
      receivable = money_account.receivable + excluded.receivable,
      version = money_account.version + 1
)
select document from fresh
