-- Centres in which something may be due: an unfinished run or day has reached one of its instants.
select c.centre from centre c
where exists (
    select from run r
    where r.centre = c.centre and r.state not in ('CLOSED', 'POSTPONED')
      and (case r.state when 'OPEN' then r.cut_off else r.release_at end)
        <= :at::timestamptz + c.clock_shift)
  or exists (
    select from business_day b
    where b.centre = c.centre and b.state = 'CLOSED' and not b.asked)
  or exists (
    select from business_day b
    where b.centre = c.centre and b.state <> 'CLOSED'
      and b.close_at <= :at::timestamptz + c.clock_shift)
order by c.centre
