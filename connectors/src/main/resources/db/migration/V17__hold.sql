-- Ends a transaction whose ground was taken by others; the same work done again may well go through.
create function still_true(held boolean) returns void language plpgsql as $$
begin
  if not held then
    raise exception 'others took it meanwhile' using errcode = 'serialization_failure';
  end if;
end $$;
