-- A free or expired claim changes hands; whoever holds it keeps it.
insert into file_claim (centre, name, holder, until)
values (:centre, :name, :holder, clock_timestamp() + make_interval(secs => :seconds))
on conflict (centre, name) do update
set holder = excluded.holder, until = excluded.until
where file_claim.until < clock_timestamp()
returning name
