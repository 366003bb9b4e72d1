insert into barcode (centre, gtin14, sku, unit, withdrawn, version)
select :centre, r.barcode, r.sku, r.unit, r.withdrawn, r.version
from jsonb_to_recordset(:rows::jsonb)
  as r(barcode text, sku text, unit text, withdrawn boolean, version bigint)
on conflict (centre, gtin14) do update
set sku = excluded.sku, unit = excluded.unit, withdrawn = excluded.withdrawn,
    version = excluded.version
where barcode.version < excluded.version
returning gtin14
