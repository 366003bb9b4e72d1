select jsonb_build_object(
  'orderNo', o.order_no, 'store', o.store, 'clientOrderNo', o.client_order_no,
  'channel', o.channel, 'actor', o.actor, 'policy', o.policy, 'reorderOf', o.reorder_of,
  'placedAt', o.placed_at,
  'sheets', (
    select jsonb_agg(jsonb_build_object(
      'sheetNo', s.sheet_no, 'sheet', s.sheet, 'outcome', s.outcome, 'refusal', s.refusal,
      'route', s.route, 'deliveryDay', s.delivery_day, 'gross', s.gross, 'vat', s.vat,
      'fromDeposit', s.from_deposit, 'onCredit', s.on_credit, 'depositHeld', s.deposit_held,
      'creditHeld', s.credit_held, 'cancelling', s.cancelling,
      'deliveryState', s.delivery_state, 'end', s.sheet_end,
      'deliveryMode', case
        when exists (select from order_line l where l.centre = s.centre and l.order_no = s.order_no
          and l.sheet_no = s.sheet_no and l.delivery_state = 'SHIPPED_BY_SUPPLIER')
          then 'SUPPLIER_MILK_RUN'
        when s.outcome = 'ACCEPTED' then 'CENTRE_DIRECT' end) order by s.sheet_no)
    from order_sheet s where s.centre = o.centre and s.order_no = o.order_no),
  'lines', (
    select jsonb_agg(jsonb_build_object(
      'line', l.line_no, 'sheetNo', l.sheet_no, 'article', l.article, 'sku', l.sku,
      'name', l.name, 'unit', l.unit, 'asked', l.asked, 'promised', l.quantity,
      'baseQuantity', l.base_quantity, 'unitPrice', l.unit_price, 'gross', l.gross,
      'vat', l.vat, 'deliveryState', l.delivery_state, 'outcome', l.outcome,
      'shipped', l.shipped, 'shortage', l.shortage, 'cancelled', l.cancelled,
      'refusal', l.refusal) order by l.line_no)
    from order_line l where l.centre = o.centre and l.order_no = o.order_no))
from sales_order o
where o.centre = :centre and o.order_no = :orderNo and (:store::text is null or o.store = :store)
