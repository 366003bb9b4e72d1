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
         'document', f.payload ->> 'sheetNo', 'state', d.state, 'message', f.message)
  from messages m
  join fact f on f.centre = :centre and f.message = m.message and f.at >= m.since
  join delivery d on d.fact = f.id and d.at >= m.since
) s
having count(*) > 0
