insert into ledger_entry (centre, booking, position, account, store, amount, kind, document, at)
select :centre, e.booking, e.position, e.account, :store, e.amount, e.kind, e.document, :at
from unnest(:booking::uuid[], :position::bigint[], :account::text[], :amount::bigint[],
            :kind::text[], :document::text[])
  as e(booking, position, account, amount, kind, document)
