-- A store's statement, of the newest close of a day.
select jsonb_build_object(
  'day', s.day, 'revision', s.revision, 'store', s.store,
  'depositBefore', s.deposit_before, 'depositAfter', s.deposit_after,
  'owedBefore', s.owed_before, 'owedAfter', s.owed_after, 'paidIn', s.paid_in,
  'adjusted', s.adjusted, 'sold', s.sold, 'vat', s.vat, 'fromDeposit', s.from_deposit,
  'onCredit', s.on_credit, 'released', s.released,
  'lines', (
    select coalesce(jsonb_agg(jsonb_build_object(
      'sheetNo', l.sheet_no, 'shipmentNo', l.shipment_no, 'sku', l.sku, 'quantity', l.quantity,
      'gross', l.gross, 'vat', l.vat, 'taxClass', l.tax_class)
      order by l.shipment_no, l.line_no), '[]')
    from sale_line l where l.centre = s.centre and l.day = s.day and l.store = s.store))
from day_statement s
join business_day b on b.centre = s.centre and b.day = s.day and b.revision = s.revision
where s.centre = :centre and s.day = :day::date and s.store = :store and b.state = 'CLOSED'
