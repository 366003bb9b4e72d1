select s.sku from stock_promise s
where current_setting('naru.mine') = 'true' and s.centre = :centre and s.sku in (
  select l.sku from order_sheet x
  join order_line l on l.centre = x.centre and l.order_no = x.order_no and l.sheet_no = x.sheet_no
  where x.centre = :centre and x.sheet_no = any(:sheets::text[]))
order by s.sku
for update
