-- The store, its standing, bond, route and the centre's settings so far, the newest last. :at is
-- system time.
with at as (
  select c.centre, c.zone, :at::timestamptz + c.clock_shift as now,
         ((:at::timestamptz + c.clock_shift) at time zone c.zone)::date as today
  from centre c where c.centre = :centre
)
select at.now, at.zone, m.state, m.kind, m.licence_no, m.licence_from, m.licence_until, m.route,
       (select g.rate_permyriad from price_group g
         where g.centre = at.centre and g.price_group = m.price_group and g.valid_from <= at.now
         order by g.valid_from desc limit 1) as rate_permyriad,
       b.amount as bond_amount, b.credit_limit, b.valid_from as bond_from,
       b.valid_until as bond_until,
       coalesce((select (x.cut_off at time zone at.zone)::time from run x
                   where x.centre = at.centre and x.route = m.route and x.day = at.today),
                r.cut_off) as cut_off,
       r.days,
       array(select x.day from run x
         where x.centre = at.centre and x.route = m.route and x.by_hand
           and x.state <> 'POSTPONED' and x.day between at.today and at.today + 61) as extra_days,
       array(select x.day from run x
         where x.centre = at.centre and x.route = m.route and x.state = 'POSTPONED'
           and x.day between at.today and at.today + 61) as postponed,
       array(select h.day from holiday h
         where h.centre = at.centre and not h.withdrawn
           and h.day between at.today and at.today + 61) as holidays,
       array(select array[s.name, coalesce(s.value, '')] from setting s
         where s.centre = at.centre and s.valid_from <= at.today
         order by s.name, s.valid_from) as settings,
       nextval('order_sequence') as sequence
from at
join member m on m.centre = at.centre and m.store = :store
left join delivery_route r on r.centre = at.centre and r.route = m.route
left join lateral (
  select * from bond
  where bond.centre = at.centre and bond.store = m.store
  order by at.today between valid_from and valid_until desc, valid_until desc limit 1) b on true
