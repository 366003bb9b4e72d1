insert into price_group (centre, price_group, valid_from, rate_permyriad, version)
select :centre, r.price_group, r.valid_from, r.rate, r.version
from jsonb_to_recordset(:rows::jsonb)
  as r(price_group text, valid_from timestamptz, rate int, version bigint)
on conflict (centre, price_group, valid_from) do update
set rate_permyriad = excluded.rate_permyriad, version = excluded.version
where price_group.version < excluded.version
returning price_group || ' from ' || instant_text(valid_from)
