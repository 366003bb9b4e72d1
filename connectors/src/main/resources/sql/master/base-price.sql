insert into base_price (centre, sku, valid_from, price, version)
select :centre, r.sku, r.valid_from, r.price, r.version
from jsonb_to_recordset(:rows::jsonb)
  as r(sku text, valid_from timestamptz, price bigint, version bigint)
on conflict (centre, sku, valid_from) do update
set price = excluded.price, version = excluded.version
where base_price.version < excluded.version
returning sku || ' from ' || instant_text(valid_from)
