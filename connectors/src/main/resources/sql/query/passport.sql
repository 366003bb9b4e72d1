-- Everything that happened under a key, in time: steps, facts, and who was or is to be told; and
-- what has not happened yet to the sheets it names. A message may be about many stores' sheets: of
-- an order or a sheet only its own are told.
with own as (
  select s.sheet_no, o.store
  from sales_order o join order_sheet s on s.centre = o.centre and s.order_no = o.order_no
  where o.centre = :centre and o.order_no = split_part(:key, '-', 1)
    and :key in (s.order_no, s.sheet_no)
), messages as (
  select message, min(at) - interval '1 minute' as since
  from journal_key
  where centre = :centre and key in (select :key union select sheet_no from own)
  group by message
), tells as (
  select d.at, d.lane, f.kind, coalesce(f.payload ->> 'sheetNo', d.key) as document, f.id,
         f.message, f.payload, t.attempts, t.reason, t.due, d.done_at,
         d.state = 'DELIVERED' as told,
         case when t.state in ('RETRY', 'UNKNOWN') then t.state else d.state end as state
  from messages m
  join fact f on f.centre = :centre and f.message = m.message and f.at >= m.since
  join delivery d on d.fact = f.id and d.at >= m.since
  left join lane_trouble t on t.centre = d.centre and t.lane = d.lane and t.sequence = d.sequence
  where not exists (select from own) or exists (
    select from own
    where coalesce(f.payload ->> 'sheetNo', own.sheet_no) = own.sheet_no
      and coalesce(f.payload ->> 'store', own.store) = own.store)
), sheets as (
  select s.sheet_no, s.cancelling, count(*) filter (where l.open > 0) as open,
         bool_or(l.open > 0 and l.delivery_state = 'RECEIVED') as unpicked,
         bool_or(l.open > 0 or l.shipped > 0 and l.delivery_state <> 'IN_DELIVERY') as here
  from order_sheet s
  cross join lateral (
    select x.base_quantity - x.shipped - x.shortage - x.cancelled as open, x.shipped,
           x.delivery_state
    from order_line x
    where x.centre = s.centre and x.order_no = s.order_no and x.sheet_no = s.sheet_no) l
  where s.centre = :centre and s.order_no = split_part(:key, '-', 1)
    and s.sheet_no in (select sheet_no from own) and s.outcome = 'ACCEPTED'
  group by s.sheet_no, s.cancelling
), awaited as (
  select 1 as rank, 'CANCEL_ANSWER' as code, sheet_no as document, '{}'::jsonb as more,
         format('The cancellation of sheet %s has not been answered', sheet_no) as text,
         format('주문서 %s의 취소 요청에 아직 응답이 없습니다.', sheet_no) as text_ko
  from sheets where cancelling and open > 0
  union all
  select 2, 'PICKING_START', sheet_no, '{}',
         format('Picking of sheet %s has not started', sheet_no),
         format('주문서 %s의 상품준비가 아직 시작되지 않았습니다.', sheet_no)
  from sheets where unpicked and not cancelling
  union all
  select 3, 'SHIPMENT', sheet_no, jsonb_build_object('lines', open),
         format('Lines of sheet %s not shipped: %s', sheet_no, open),
         format('주문서 %s에서 아직 출고되지 않은 행: %s개', sheet_no, open)
  from sheets where open > 0 and not cancelling
  union all
  select 4, 'DEPARTURE', sheet_no, '{}',
         format('Not all of sheet %s is on its way', sheet_no),
         format('주문서 %s의 배송이 아직 모두 출발하지 않았습니다.', sheet_no)
  from sheets where here and not cancelling
  union all
  select 5, 'TELL', document,
         jsonb_build_object('lane', lane, 'fact', kind, 'state', state, 'since', at),
         format('%s has not been told %s of %s', lane, kind, document),
         format('%s의 %s 내용이 %s에 아직 전달되지 않았습니다.', document, kind, lane)
  from tells where state not in ('DELIVERED', 'SKIPPED')
)
select jsonb_build_object('key', :key::text, 'steps', jsonb_agg(s.step order by s.at, s.rank),
  'awaited', (
    select coalesce(jsonb_agg(jsonb_build_object('code', code, 'document', document, 'text', text,
      'textKo', text_ko) || more order by document, rank, more ->> 'since'), '[]') from awaited))
from (
  select j.at, 0 as rank, jsonb_build_object('at', j.at, 'step', j.step, 'route', j.route,
         'actor', j.actor, 'message', j.message, 'detail', j.detail) as step
  from messages m join journal j on j.centre = :centre and j.message = m.message and j.at >= m.since
  union all
  select at, 1, jsonb_build_object('at', at, 'step', 'tell', 'lane', lane, 'fact', kind,
         'document', document, 'id', id, 'message', message, 'state', state,
         'attempts', coalesce(attempts, 0) + told::int, 'told', payload)
         || jsonb_strip_nulls(jsonb_build_object('doneAt', done_at, 'reason', reason,
              'nextAttemptAt', case when state = 'RETRY' then due end))
  from tells
) s
having count(*) > 0
