-- One instance at a time makes a centre's steps; the next one sees what this one told.
insert into special_clock as seen (centre, at)
select centre, :at::timestamptz + clock_shift from centre where centre = :centre
on conflict (centre) do update set at = latest_time(seen.at, excluded.at)
