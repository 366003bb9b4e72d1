with closed as (
  update business_day
  set state = 'CLOSED', revision = :revision, totals = :totals::jsonb, closed_at = :at,
      asked = false
  where centre = :centre and day = :day::date
)
update centre set closed_through = :day::date
where centre = :centre
