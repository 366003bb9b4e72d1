update business_day set closed_by = :who, by_hand = true, close_at = least(close_at, :at)
where centre = :centre and day = :day::date
