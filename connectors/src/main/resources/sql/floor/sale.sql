insert into sale_line (centre, shipment_no, line_no, sheet_no, store, sku, category, day, quantity,
                       gross, vat, tax_class)
select :centre, :shipment, l.line_no, :sheet, :store, l.sku, p.category,
       o.day, l.quantity, l.gross, l.vat, l.tax_class
from unnest(:lineNo::bigint[], :sku::text[], :quantity::bigint[], :gross::bigint[],
            :vat::bigint[], :taxClass::text[])
  as l(line_no, sku, quantity, gross, vat, tax_class)
cross join (
  select accounting_day(:centre, s.delivery_day) as day from order_sheet s
  where s.centre = :centre and s.sheet_no = :sheet) o
left join product p on p.centre = :centre and p.sku = l.sku
