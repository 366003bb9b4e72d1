insert into ledger_entry
  (centre, booking, position, account, store, amount, kind, document, at, day)
select :centre, e.booking, e.position, e.account, :store, e.amount, e.kind, e.document, :at, d.day
from unnest(:booking::uuid[], :position::bigint[], :account::text[], :amount::bigint[],
            :kind::text[], :document::text[])
  as e(booking, position, account, amount, kind, document)
cross join (
  select accounting_day(:centre, s.delivery_day) as day from order_sheet s
  where s.centre = :centre and s.sheet_no = :sheet) d
