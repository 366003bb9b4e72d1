insert into category_stop (centre, category, who, reason, at)
select c.centre, :category, :who, :reason, :at::timestamptz + c.clock_shift
from centre c where c.centre = :centre
on conflict (centre, category) do nothing
