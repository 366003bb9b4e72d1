-- Everything that happened under a key, in time: steps, facts, and who was or is to be told.
with messages as (
  select message, min(at) - interval '1 minute' as since
  from journal_key where centre = :centre and key = :key group by message
)
select jsonb_build_object('key', :key::text, 'steps', jsonb_agg(s.step order by s.at, s.rank))
from (
  select j.at, 0 as rank, jsonb_build_object('at', j.at, 'step', j.step, 'route', j.route,
         'actor', j.actor, 'message', j.message, 'detail', j.detail) as step
  from messages m join journal j on j.centre = :centre and j.message = m.message and j.at >= m.since
  union all
  select d.at, 1, jsonb_build_object('at', d.at, 'step', 'tell', 'lane', d.lane, 'fact', f.kind,
         'document', coalesce(f.payload ->> 'sheetNo', d.key), 'id', f.id, 'message', f.message,
         'state', case when t.state in ('RETRY', 'UNKNOWN') then t.state else d.state end,
         'attempts', coalesce(t.attempts, 0) + (d.state = 'DELIVERED')::int, 'told', f.payload)
         || jsonb_strip_nulls(jsonb_build_object('doneAt', d.done_at, 'reason', t.reason,
              'nextAttemptAt', case when t.state = 'RETRY' then t.due end))
  from messages m
  join fact f on f.centre = :centre and f.message = m.message and f.at >= m.since
  join delivery d on d.fact = f.id and d.at >= m.since
  left join lane_trouble t on t.centre = d.centre and t.lane = d.lane and t.sequence = d.sequence
) s
having count(*) > 0
