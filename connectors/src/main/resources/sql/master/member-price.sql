insert into member_price (centre, store, sku, valid_from, price, version)
select :centre, r.store, r.sku, r.valid_from, r.price, r.version
from jsonb_to_recordset(:rows::jsonb)
  as r(store text, sku text, valid_from timestamptz, price bigint, version bigint)
on conflict (centre, sku, store, valid_from) do update
set price = excluded.price, version = excluded.version
where member_price.version < excluded.version
returning store || ' ' || sku || ' from ' || instant_text(valid_from)
