-- Whether facts about the day's sheets are gone: a day without them shows differences that are none.
select exists (
  select from order_sheet s
  join journal_key k on k.centre = s.centre and k.key = s.sheet_no
  where s.centre = :centre and s.accepted_for = :day::date and s.outcome = 'ACCEPTED'
    and not exists (
      select from day_table d
      where d.parent = 'fact' and d.state = 'ATTACHED'
        and d.day = (k.at at time zone 'UTC')::date))
