-- A member, with the personal data masked in one way for everybody (domain-facts 10).
select jsonb_build_object(
  'store', m.store, 'name', m.name,
  'businessNo', substr(m.business_no, 1, 3) || '-' || substr(m.business_no, 4, 2) || '-*****',
  'kind', m.kind, 'state', m.state, 'grade', m.grade, 'priceGroup', m.price_group,
  'ratePermyriad', coalesce((select g.rate_permyriad from price_group g
     where g.centre = m.centre and g.price_group = m.price_group
       and g.valid_from <= :at::timestamptz + c.clock_shift
     order by g.valid_from desc limit 1), 0),
  'route', m.route,
  'owner', substr(m.owner, 1, 1) || repeat('*', greatest(char_length(m.owner) - 2, 1))
           || case when char_length(m.owner) > 2 then right(m.owner, 1) else '' end,
  'phone', regexp_replace(m.phone, '^(\d{2,3})-?\d{3,4}-?(\d{4})$', '\1-****-\2'),
  'address', regexp_replace(m.address, '^((\S+\s+){0,2}\S+).*$', '\1 ***'),
  'licence', case when m.licence_no is null then null else jsonb_build_object(
     'number', m.licence_no, 'from', m.licence_from, 'until', m.licence_until) end,
  'version', m.version)
from member m join centre c using (centre)
where m.centre = :centre and m.store = :store
