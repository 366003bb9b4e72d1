-- What a partner could not be told, newest first.
select jsonb_build_object('letters', coalesce(jsonb_agg(page.item order by page.sequence desc), '[]'),
                          'next', case when count(*) = :limit then min(page.sequence)::text end)
from (
  select t.sequence, jsonb_build_object(
    'id', t.lane || '-' || t.sequence, 'lane', t.lane, 'key', t.key, 'state', t.state,
    'keyWaits', t.blocks, 'attempts', t.attempts, 'reason', t.reason, 'at', t.at,
    'fact', f.kind, 'told', f.payload, 'message', f.message) as item
  from lane_trouble t join fact f on f.id = t.fact
  where t.centre = :centre and t.state in ('DEAD', 'UNKNOWN')
    and (:lane::text is null or t.lane = :lane)
    and (:before::bigint is null or t.sequence < :before::bigint)
  order by t.sequence desc
  limit :limit) page
