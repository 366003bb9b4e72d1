-- Versions only grow, so a stream has something to tell when their sum is not the one told. Rows of
-- version 0 count too: nothing was told of them yet.
select stream.centre, stream.name
from (
  select centre, 'availability' as name, sum(version + 1) as versions
  from stock_promise group by centre
  union all
  select centre, 'balance', sum(version + 1) from money_account group by centre
) stream
left join published_stream p on p.centre = stream.centre and p.stream = stream.name
where stream.versions <> coalesce(p.versions, 0)
order by stream.centre, stream.name
