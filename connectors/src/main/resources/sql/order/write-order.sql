-- All that a decided order leaves in the books but its hold on stock, in one statement: the parts know
-- nothing of each other. Columns are read by position: unnest of many writes each down first.
with placed as (
  insert into sales_order
    (centre, order_no, store, client_order_no, channel, actor, policy, reorder_of, placed_at)
  values
    (:centre, :orderNo, :store, :clientOrderNo, :channel, :actor, :policy, :reorderOf, :at)
), sheets as (
  insert into order_sheet
    (centre, sheet_no, order_no, sheet, outcome, refusal, route, delivery_day, accepted_for, gross,
     vat, from_deposit, on_credit, deposit_held, credit_held, price_basis, delivery_state, sheet_end)
  select :centre, (:sheets::text[])[n], :orderNo, (:sheetNames::text[])[n], outcome,
         (:sheetRefusals::text[])[n], (:routes::text[])[n], day, day, (:sheetGross::bigint[])[n],
         (:sheetVat::bigint[])[n], from_deposit, on_credit, from_deposit, on_credit, :basis,
         case when outcome = 'ACCEPTED' then 'RECEIVED' end,
         case when outcome = 'ACCEPTED' then 'OPEN' end
  from generate_series(1, :sheetCount::int) n,
       lateral (select (:sheetOutcomes::text[])[n] as outcome,
                       (:deliveryDays::text[])[n]::date as day,
                       (:sheetDeposits::bigint[])[n] as from_deposit,
                       (:sheetCredits::bigint[])[n] as on_credit) s
), lines as (
  insert into order_line
    (centre, order_no, line_no, sheet_no, article, sku, name, unit, asked, quantity, base_quantity,
     unit_price, gross, vat, tax_class, delivery_state, outcome, refusal, parts, stock_held)
  select :centre, :orderNo, (:lineNo::bigint[])[n], (:sheetNo::text[])[n], (:article::text[])[n],
         (:sku::text[])[n], (:name::text[])[n], (:unit::text[])[n], (:asked::bigint[])[n],
         (:quantity::bigint[])[n], (:baseQuantity::bigint[])[n], (:unitPrice::bigint[])[n],
         (:gross::bigint[])[n], (:vat::bigint[])[n], (:taxClass::text[])[n], 'RECEIVED',
         (:outcome::text[])[n], (:refusal::text[])[n], (:parts::text[])[n]::jsonb,
         (:stockHeld::text[])[n]::boolean
  from generate_series(1, :lineCount::int) n
), money as (
  update money_account
  set deposit = deposit - :fromDeposit, deposit_held = deposit_held + :fromDeposit,
      credit_held = credit_held + :onCredit, version = version + 1
  where centre = :centre and store = :store and :anyAccepted::boolean
), booked as (
  insert into ledger_entry (centre, booking, position, account, store, amount, kind, document, at)
  select :centre, (:booking::uuid[])[n], (:position::bigint[])[n], (:account::text[])[n], :store,
         (:amount::bigint[])[n], 'HOLD', (:document::text[])[n], :at
  from generate_series(1, :entryCount::int) n
)
insert into stock_movement (centre, sku, id, kind, on_hand, promised, held, document, at)
select :centre, h.sku, h.id, 'PROMISE', 0, h.quantity, 0, :orderNo, :at
from unnest(:heldSku::text[], :heldQuantity::bigint[], :movement::uuid[]) as h(sku, quantity, id)
where h.quantity > 0
