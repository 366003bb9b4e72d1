insert into fact (id, centre, kind, message, payload)
values (:id, :centre, :kind, :message, :payload::jsonb)
