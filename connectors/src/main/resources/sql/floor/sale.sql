insert into sale_line (centre, shipment_no, line_no, sheet_no, store, sku, category, day, quantity,
                       gross, vat, tax_class)
select :centre, :shipment, l.line_no, :sheet, :store, l.sku, p.category,
       (:at::timestamptz at time zone c.zone)::date, l.quantity, l.gross, l.vat, l.tax_class
from unnest(:lineNo::bigint[], :sku::text[], :quantity::bigint[], :gross::bigint[],
            :vat::bigint[], :taxClass::text[])
  as l(line_no, sku, quantity, gross, vat, tax_class)
join centre c on c.centre = :centre
left join product p on p.centre = c.centre and p.sku = l.sku
