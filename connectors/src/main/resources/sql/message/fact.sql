insert into fact (id, centre, kind, message, payload)
select f.id, :centre, f.kind, :message, f.payload::jsonb
from unnest(:id::uuid[], :kind::text[], :payload::text[]) as f(id, kind, payload)
