-- Who called, when, from where, about whose data, for what; newest first (PLT-24).
select jsonb_build_object('calls', coalesce(jsonb_agg(page.item order by page.message desc), '[]'),
                          'next', case when count(*) = :limit then min(page.message::text) end)
from (
  select a.message, jsonb_build_object(
    'at', a.at, 'who', a.who, 'address', a.address, 'store', nullif(a.whose, ''),
    'operation', a.operation, 'path', a.path, 'status', a.status, 'message', a.message) as item
  from access_log a join centre c using (centre)
  where a.centre = :centre and (:store::text is null or a.whose = :store)
    and (:who::text is null or a.who = :who)
    and (:before::uuid is null or a.message < :before::uuid)
    and (:from::date is null or a.at >= :from::date::timestamp at time zone c.zone)
    and (:until::date is null or a.at < (:until::date + 1)::timestamp at time zone c.zone)
  order by a.message desc
  limit :limit) page
