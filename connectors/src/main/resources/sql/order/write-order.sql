-- All that a decided order leaves in the books but its hold on stock, in one statement: the parts know
-- nothing of each other.
with placed as (
  insert into sales_order
    (centre, order_no, store, client_order_no, channel, actor, policy, reorder_of, placed_at)
  values
    (:centre, :orderNo, :store, :clientOrderNo, :channel, :actor, :policy, :reorderOf, :at)
), sheets as (
  insert into order_sheet
    (centre, sheet_no, order_no, sheet, outcome, refusal, route, delivery_day, accepted_for, gross,
     vat, from_deposit, on_credit, deposit_held, credit_held, price_basis, delivery_state, sheet_end)
  select :centre, s.sheet_no, :orderNo, s.sheet, s.outcome, s.refusal, s.route,
         s.delivery_day::date, s.delivery_day::date, s.gross, s.vat, s.from_deposit, s.on_credit,
         s.from_deposit, s.on_credit, :basis,
         case when s.outcome = 'ACCEPTED' then 'RECEIVED' end,
         case when s.outcome = 'ACCEPTED' then 'OPEN' end
  from unnest(:sheets::text[], :sheetNames::text[], :sheetOutcomes::text[], :sheetRefusals::text[],
              :routes::text[], :deliveryDays::text[], :sheetGross::bigint[], :sheetVat::bigint[],
              :sheetDeposits::bigint[], :sheetCredits::bigint[])
    as s(sheet_no, sheet, outcome, refusal, route, delivery_day, gross, vat, from_deposit, on_credit)
), lines as (
  insert into order_line
    (centre, order_no, line_no, sheet_no, article, sku, name, unit, asked, quantity, base_quantity,
     unit_price, gross, vat, tax_class, delivery_state, outcome, refusal, parts, stock_held)
  select :centre, :orderNo, l.line_no, l.sheet_no, l.article, l.sku, l.name, l.unit, l.asked,
         l.quantity, l.base_quantity, l.unit_price, l.gross, l.vat, l.tax_class, 'RECEIVED',
         l.outcome, l.refusal, l.parts::jsonb, l.stock_held
  from unnest(:lineNo::bigint[], :sheetNo::text[], :article::text[], :sku::text[], :name::text[],
              :unit::text[], :asked::bigint[], :quantity::bigint[], :baseQuantity::bigint[],
              :unitPrice::bigint[], :gross::bigint[], :vat::bigint[], :taxClass::text[],
              :outcome::text[], :refusal::text[], :parts::text[], :stockHeld::text[]::boolean[])
    as l(line_no, sheet_no, article, sku, name, unit, asked, quantity, base_quantity, unit_price,
         gross, vat, tax_class, outcome, refusal, parts, stock_held)
), money as (
  update money_account
  set deposit = deposit - :fromDeposit, deposit_held = deposit_held + :fromDeposit,
      credit_held = credit_held + :onCredit, version = version + 1
  where centre = :centre and store = :store and :anyAccepted::boolean
), booked as (
  insert into ledger_entry (centre, booking, position, account, store, amount, kind, document, at)
  select :centre, e.booking, e.position, e.account, :store, e.amount, 'HOLD', e.document, :at
  from unnest(:booking::uuid[], :position::bigint[], :account::text[], :amount::bigint[],
              :document::text[])
    as e(booking, position, account, amount, document)
)
insert into stock_movement (centre, sku, id, kind, on_hand, promised, held, document, at)
select :centre, h.sku, h.id, 'PROMISE', 0, h.quantity, 0, :orderNo, :at
from unnest(:heldSku::text[], :heldQuantity::bigint[], :movement::uuid[]) as h(sku, quantity, id)
where h.quantity > 0
