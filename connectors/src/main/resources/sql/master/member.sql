with told as (
  insert into member (centre, store, name, business_no, kind, state, grade, price_group, route,
                      owner, phone, address, licence_no, licence_from, licence_until, version)
  select :centre, r.store, r.name, r.business_no, r.kind, r.state, r.grade, r.price_group,
         r.route, r.owner, r.phone, r.address, r.licence ->> 'number',
         (r.licence ->> 'from')::date, (r.licence ->> 'until')::date, r.version
  from jsonb_to_recordset(:rows::jsonb)
    as r(store text, name text, business_no text, kind text, state text, grade text,
         price_group text, route text, owner text, phone text, address text, licence jsonb,
         version bigint)
  on conflict (centre, store) do update
  set name = excluded.name, business_no = excluded.business_no, kind = excluded.kind,
      state = excluded.state, grade = excluded.grade, price_group = excluded.price_group,
      route = excluded.route, owner = excluded.owner, phone = excluded.phone,
      address = excluded.address, licence_no = excluded.licence_no,
      licence_from = excluded.licence_from, licence_until = excluded.licence_until,
      version = excluded.version
  where member.version < excluded.version
  returning store
), accounts as (
  insert into money_account (centre, store) select :centre, store from told order by store
  on conflict do nothing
)
select store from told
