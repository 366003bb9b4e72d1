-- Accepted sheets and their promised lines, as they stand now.
select s.sheet_no, s.order_no, o.store, s.price_basis, s.deposit_held, s.credit_held, s.cancelling,
       l.line_no, l.sku, l.tax_class, l.parts, l.stock_held, l.delivery_state, l.base_quantity,
       l.shipped, l.shortage, l.cancelled
from order_sheet s
join sales_order o using (centre, order_no)
join order_line l on l.centre = s.centre and l.order_no = s.order_no and l.sheet_no = s.sheet_no
where s.centre = :centre and s.sheet_no = any(:sheets::text[]) and s.outcome = 'ACCEPTED'
  and l.base_quantity > 0
order by s.sheet_no, l.line_no
