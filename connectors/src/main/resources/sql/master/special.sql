insert into special (centre, special, sku, price, valid_from, valid_until, cap, withdrawn, version)
select :centre, r.special, r.sku, r.price, r.valid_from, r.valid_until, r.cap, r.withdrawn,
       r.version
from jsonb_to_recordset(:rows::jsonb)
  as r(special text, sku text, price bigint, valid_from timestamptz, valid_until timestamptz,
       cap bigint, withdrawn boolean, version bigint)
on conflict (centre, special) do update
set sku = excluded.sku, price = excluded.price, valid_from = excluded.valid_from,
    valid_until = excluded.valid_until, cap = excluded.cap, withdrawn = excluded.withdrawn,
    version = excluded.version
where special.version < excluded.version
returning special
