-- Every fact about the day's sheets in the order it was told: to this lane, or decided at all when
-- none is named. What the floor's report behind it was called by the WMS stands beside it.
select f.id, f.kind, f.message, f.at, f.payload, s.sheet_no, d.fact is not null as told,
       coalesce(d.state in ('DEAD', 'SKIPPED') or d.done_at <= :asOf::timestamptz, false) as due,
       f.at <= :asOf::timestamptz as known,
       j.detail -> 'report' ->> 'shipmentNo' as shipment,
       coalesce(j.detail -> 'report' ->> 'shipmentNo', j.detail ->> 'event') as said,
       (select coalesce(jsonb_agg(l.line_no), '[]') from order_line l
        where l.centre = s.centre and l.order_no = s.order_no and l.sheet_no = s.sheet_no
          and l.stock_held) as held
from order_sheet s
join journal_key k on k.centre = s.centre and k.key = s.sheet_no
join fact f on f.centre = s.centre and f.message = k.message
  and f.at >= k.at - interval '1 minute' and f.payload ->> 'sheetNo' = s.sheet_no
left join delivery d on d.fact = f.id and d.lane = :lane and d.at >= f.at - interval '1 minute'
left join lateral (
  select detail from journal
  where centre = f.centre and message = f.message and step = 'reported'
    and at >= f.at - interval '1 minute'
  limit 1) j on true
where s.centre = :centre and s.accepted_for = :day::date and s.outcome = 'ACCEPTED'
order by d.sequence, f.at, f.id
