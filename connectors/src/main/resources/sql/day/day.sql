-- A day as it stands, with what it came to; what is due of it waits while runs are unfinished.
select b.state, b.revision, b.closed_by, b.close_at,
       :at::timestamptz + c.clock_shift as now,
       exists (select from run r where r.centre = b.centre and r.day <= b.day
                 and r.state not in ('CLOSED', 'POSTPONED')) as unfinished,
       exists (select from business_day e where e.centre = b.centre and e.day < b.day
                 and e.state <> 'CLOSED') as earlier,
       c.closed_through = b.day as newest_closed,
       jsonb_build_object(
         'gross', s.gross, 'vat', s.vat, 'released', m.released, 'paidIn', m.paid_in,
         'adjusted', m.adjusted, 'sheets', q.sheets, 'shipped', q.shipped,
         'shortage', q.shortage, 'cancelled', q.cancelled,
         'late', jsonb_build_object('sales', s.late_sales, 'gross', s.late_gross,
                                    'movements', m.late),
         'byCategory', s.categories, 'byTaxClass', s.tax_classes,
         'byTender', jsonb_build_array(
           jsonb_build_object('name', 'DEPOSIT', 'gross', m.from_deposit),
           jsonb_build_object('name', 'CREDIT', 'gross', m.on_credit))) as totals
from business_day b
join centre c using (centre)
cross join lateral (
  with sold as (
    select l.*, o.delivery_day < l.day as is_late from sale_line l
    join order_sheet o using (centre, sheet_no)
    where l.centre = b.centre and l.day = b.day
  ), parts as (
    select coalesce(category, '') as category, tax_class, sum(quantity) as quantity,
           sum(gross) as gross, sum(vat) as vat
    from sold group by grouping sets ((coalesce(category, '')), (tax_class))
  )
  select coalesce(sum(gross), 0) as gross, coalesce(sum(vat), 0) as vat,
         count(distinct shipment_no) filter (where is_late) as late_sales,
         coalesce(sum(gross) filter (where is_late), 0) as late_gross,
         (select coalesce(jsonb_agg(jsonb_build_object('name', category, 'quantity', quantity,
            'gross', gross, 'vat', vat) order by category), '[]') from parts
          where tax_class is null) as categories,
         (select coalesce(jsonb_agg(jsonb_build_object('name', tax_class, 'quantity', quantity,
            'gross', gross, 'vat', vat) order by tax_class), '[]') from parts
          where tax_class is not null) as tax_classes
  from sold) s
cross join lateral (
  select coalesce(-sum(e.amount) filter (where e.kind = 'CAPTURE' and e.account = 'DEPOSIT_HELD'), 0)
           as from_deposit,
         coalesce(-sum(e.amount) filter (where e.kind = 'CAPTURE' and e.account = 'RECEIVABLE'), 0)
           as on_credit,
         coalesce(sum(e.amount) filter (where e.kind = 'RELEASE'
           and e.account in ('DEPOSIT', 'CREDIT_OPEN')), 0) as released,
         coalesce(-sum(e.amount) filter (where e.account = 'BANK'), 0) as paid_in,
         coalesce(-sum(e.amount) filter (where e.account = 'ADJUSTMENTS'), 0) as adjusted,
         count(distinct e.booking) filter (where e.account in ('BANK', 'ADJUSTMENTS')
           and (e.at at time zone c.zone)::date < e.day) as late
  from ledger_entry e where e.centre = b.centre and e.day = b.day) m
cross join lateral (
  select count(distinct o.sheet_no) as sheets, coalesce(sum(l.shipped), 0) as shipped,
         coalesce(sum(l.shortage), 0) as shortage, coalesce(sum(l.cancelled), 0) as cancelled
  from order_sheet o
  join order_line l on l.centre = o.centre and l.order_no = o.order_no and l.sheet_no = o.sheet_no
  where o.centre = b.centre and o.delivery_day = b.day and o.outcome = 'ACCEPTED') q
where b.centre = :centre and b.day = :day::date
