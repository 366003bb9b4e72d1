with opened as (
  update business_day set state = 'OPEN', closed_by = null, by_hand = true,
                          close_at = 'infinity'
  where centre = :centre and day = :day::date
)
update centre set closed_through = (
  select max(b.day) from business_day b
  where b.centre = :centre and b.day < :day::date and b.state = 'CLOSED')
where centre = :centre
