-- How every lane of a centre stands: what waits, for how long, and what stands in its way (PLT-01);
-- and which numbers of stock messages the WMS owes, the first gap of all.
select jsonb_build_object('stockMissing', (
  select jsonb_build_object(
    'from', lower(g.missing), 'to', upper(first.gap) - 1,
    'count', (select sum(upper(r) - lower(r)) from unnest(g.missing) r))
  from stock_gap g
  cross join lateral (select r as gap from unnest(g.missing) r order by r limit 1) first
  where g.centre = :centre), 'lanes', jsonb_agg(jsonb_build_object(
  'lane', l.lane,
  'waiting', coalesce(w.waiting, 0),
  'oldestSeconds', coalesce(extract(epoch from clock_timestamp() - w.oldest)::bigint, 0),
  'dead', coalesce(t.dead, 0),
  'holders', coalesce(h.holders, 0),
  'downSince', h.down_since, 'downReason', h.down_reason,
  'paused', p.lane is not null, 'pausedBy', p.who, 'pauseReason', p.reason) order by l.lane))
from (values ('AOS'), ('ERP'), ('HUB'), ('WMS')) l(lane)
left join (
  select lane, count(*) as waiting, min(at) as oldest from delivery
  where centre = :centre and state = 'PENDING' group by lane) w using (lane)
left join (
  select lane, count(*) as dead from lane_trouble
  where centre = :centre and state in ('DEAD', 'UNKNOWN') group by lane) t using (lane)
left join (
  select lane, count(*) filter (where until > now()) as holders, min(down_since) as down_since,
         min(down_reason) as down_reason
  from lane_lease where centre = :centre group by lane) h using (lane)
left join lane_pause p on p.centre = :centre and p.lane = l.lane
