insert into bond (centre, store, bond, amount, credit_limit, valid_from, valid_until, version)
select :centre, r.store, r.number, (r.bond ->> 'amount')::bigint,
       (r.bond ->> 'credit_limit')::bigint, (r.bond ->> 'from')::date,
       (r.bond ->> 'until')::date, r.version
from jsonb_to_recordset(:rows::jsonb) as r(store text, number text, bond jsonb, version bigint)
on conflict (centre, store, bond) do update
set amount = excluded.amount, credit_limit = excluded.credit_limit,
    valid_from = excluded.valid_from, valid_until = excluded.valid_until,
    version = excluded.version
where bond.version < excluded.version
returning store || ' ' || bond
