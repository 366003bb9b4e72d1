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
